import { signal } from '@preact/signals';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Topology } from 'topojson-specification';
import { MapFurniture } from '../panels/frame/MapFurniture';
import { Panel } from '../panels/frame/Panel';
import type { App } from '../parts/app-context';
import { titleOf } from '../parts/naming/title-of';
import { frameCode } from '../parts/share/embed-code';
import { workOfMap, workOfSource } from '../story/citing/work';
import { DEFAULT_STORY } from '../story/default-story';
import type { Claim, Story } from '../story/format';
import { withPlannedLabels } from '../story/planned-labels';
import { readStory } from '../story/reading/read';
import { toldBy } from '../story/shapes/has-shapes';
import type { Site } from '../story/story-card';
import { PALETTES, type Palette } from '../style/palette';
import { catalogOf } from '../text/all-catalogs';
import type { Messages } from '../text/catalog';
import { en } from '../text/en';
import { builtTextsFor } from '../text/late/built-texts';
import { withStoryWords } from '../text/story-words';
import '../ui/own-text';
import { createStore } from '../view/store';
import { citationTags, dataBlock, linkedData, type SiteUrl } from './citable';
import { colorTable } from './color-table';
import type { HeadParts } from './DocumentHead';
import { fittingFigure } from './fitting-figure';
import { CitationTags, type PageHead, StatementsPage } from './StatementsPage';
import { StoryList, type StoryLists } from './StoryList';
import { WithoutScript } from './WithoutScript';

/** The prerendered HTML of a story's default view. */
export interface FirstPaint {
  readonly lang: string;
  readonly title: string;
  readonly panel: string;
  /** The list of links to all statements, for a browser without scripts. */
  readonly withoutScript: string;
  readonly figure: string;
  readonly furniture: string;
  /** The style sheet of the figure. */
  readonly css: string;
  /** The page of all statements. */
  readonly statements: (head: PageHead) => string;
  /** The HTML of a frame in another page that shows the map. `address`: of that part of the page. */
  readonly frameCode: (address: string) => string;
  /** For machines: tags of the page's head, and its data block. `site`: where the page will be. */
  readonly citable: (site: SiteUrl) => { readonly tags: string; readonly data: string };
}

export { lastResortIn } from '../text/all-last-resorts';
export const { product } = en;

/** The site that a page belongs to, and the addresses of the story's own pages. */
export interface Around {
  readonly site: Site;
  readonly page: string;
  readonly statements: string;
}

/** The only story of a site. */
const ALONE: Around = {
  site: { own: DEFAULT_STORY, cards: [], list: '', languages: [] },
  page: './',
  statements: 'statements.html',
};

/** @throws Error where the story has faults, or the figure does not draw all of it */
export async function firstPaint(storyText: string, world: Topology, around = ALONE): Promise<FirstPaint> {
  const result = readStory(storyText);
  if (!result.ok) throw new Error(`The story has faults: ${JSON.stringify(result.faults)}`);
  // Vite closes its module runner once this file is loaded, so that no module can be imported late.
  const messages = withStoryWords(catalogOf(result.story.lang), toldBy(result.story));
  const story = withPlannedLabels(result.story, messages.date.plannedLabel);
  const colors = colorTable();
  const app = staticApp(story, messages, around.site, colors.withVariables(PALETTES.day, PALETTES.night));
  const view = app.store.view.value;
  const { html, css } = fittingFigure(story, view, world, colors);
  const { map: mapLabel } = builtTextsFor(app.messages).withoutScript;
  const room = rendered(
    // biome-ignore lint/a11y/noNoninteractiveTabindex: focusable like the map that replaces it, which handles keys.
    <section class="room" tabIndex={0} aria-label={mapLabel} data-map-focus="" />,
  );
  const paint = {
    lang: story.lang,
    title: titleOf(story, view, app.messages),
    panel: rendered(<Panel app={app} />),
    withoutScript: rendered(<WithoutScript app={app} statements={around.statements} />),
    figure: room.replace('></section>', () => `>${html}</section>`),
    furniture: rendered(<MapFurniture app={app} />),
  };
  const { product } = app.messages;
  const tagsFor = (site: SiteUrl) =>
    citationTags(
      workOfMap(story, { product, url: site, accessed: undefined }),
      story.sources.map((source) => workOfSource(story, source)),
    );
  const dataFor = (site: SiteUrl, claims: readonly Claim[]) =>
    dataBlock(linkedData(story, site ?? around.page, claims));
  const statements = (head: PageHead) =>
    `<!doctype html>${renderToString(<StatementsPage app={app} back={around.page} tags={tagsFor(head.site)} {...head} />)}`.replace(
      '</body>',
      () => `${dataFor(head.site, story.claims)}</body>`,
    );
  const citable = (site: SiteUrl) => ({
    tags: renderToString(<CitationTags tags={tagsFor(site)} />),
    data: dataFor(site, []),
  });
  // Rendered once before `css` is read: its swatches add colours to the table.
  statements({ policy: '', icon: '', styles: [], site: undefined });
  const codeOf = (address: string) => frameCode('map', address, paint.title);
  return { ...paint, css: `${css}\n${colors.css()}`, statements, citable, frameCode: codeOf };
}

/** Renders a part of the first page. Shapes of SVG need no end tag, and there are many. */
const rendered = (part: VNode): string => renderToString(part).replace(/><\/(?:path|circle|rect|line|stop)>/g, '/>');

/** Returns the page of all stories in a language. It needs no scripts. `lists`: this page in all languages of the site. */
export const storyList = (head: HeadParts, { lang, ...listed }: { readonly lang: string } & StoryLists): string =>
  `<!doctype html>${renderToString(<StoryList {...listed} messages={catalogOf(lang)} {...head} />)}`;

/** An app for rendering only: its actions do nothing. */
function staticApp(story: Story, messages: Messages, site: Site, palette: Palette): App {
  const noop = () => {};
  const unavailable = () => Promise.reject(new Error('Nothing can be exported before the program runs.'));
  return {
    story,
    site,
    store: createStore(story, {
      location: { hash: '' },
      history: { pushState: noop, replaceState: noop },
      addEventListener: noop,
    }),
    messages,
    palette: signal(palette),
    map: signal('figure' as const),
    trouble: signal([]),
    exports: { print: unavailable, save: unavailable, pictureSize: unavailable },
    figure: unavailable,
    playing: signal(false),
    nameCards: { cards: signal(undefined), load: noop },
  };
}
