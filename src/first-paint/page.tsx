import { signal } from '@preact/signals';
import { renderToString } from 'preact-render-to-string';
import type { Topology } from 'topojson-specification';
import { MapFurniture } from '../panels/frame/MapFurniture';
import { Panel } from '../panels/frame/Panel';
import type { App } from '../parts/app-context';
import { titleOf } from '../parts/naming/title-of';
import type { Story } from '../story/format';
import { readStory } from '../story/read';
import { PALETTES, type Palette } from '../style/palette';
import { messagesFor } from '../text/catalog';
import { createStore } from '../view/store';
import { colorTable } from './color-table';
import { fittingFigure } from './fitting-figure';
import { type StatementsAround, StatementsPage } from './StatementsPage';
import { WithoutScript } from './WithoutScript';

/** The default view of a story as HTML, for the built page to hold before any program runs. */
export interface FirstPaint {
  readonly lang: string;
  readonly title: string;
  readonly panel: string;
  /** Where a browser that runs no scripts finds all statements. */
  readonly withoutScript: string;
  readonly figure: string;
  readonly furniture: string;
  /** What is shown where the page's program does not come. */
  readonly noProgram: string;
  /** The style sheet that goes with the figure. */
  readonly css: string;
  /** The page of all statements. */
  readonly statements: (around: StatementsAround) => string;
}

/** @throws Error where the story has faults, or the figure does not draw all of it */
export async function firstPaint(storyText: string, world: Topology): Promise<FirstPaint> {
  const reading = readStory(storyText);
  if (!reading.ok) throw new Error(`The story has faults: ${JSON.stringify(reading.faults)}`);
  const { story } = reading;
  const colors = colorTable();
  const app = await deskOf(story, colors.varied(PALETTES.day, PALETTES.night));
  const view = app.store.view.value;
  const { html, css } = fittingFigure(story, view, world, colors);
  const room = renderToString(
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as the map that follows, it can be reached and takes keys.
    <section class="room" tabIndex={0} aria-label={app.messages.withoutScript.map} data-map-focus="" />,
  );
  const paint = {
    lang: story.lang,
    title: titleOf(story, view, app.messages),
    panel: renderToString(<Panel app={app} />),
    withoutScript: renderToString(<WithoutScript app={app} />),
    figure: room.replace('></section>', () => `>${html}</section>`),
    furniture: renderToString(<MapFurniture app={app} />),
    noProgram: renderToString(
      <p class="no-program" role="alert">
        {app.messages.withoutScript.noProgram}
      </p>,
    ),
  };
  const statements = (around: StatementsAround) =>
    `<!doctype html>${renderToString(<StatementsPage app={app} {...around} />)}`;
  // Its marks have colours too, and the style sheet comes when all are known.
  statements({ policy: '', icon: '', styles: [] });
  return { ...paint, css: `${css}\n${colors.css()}`, statements };
}

/** A app on which nothing happens. */
async function deskOf(story: Story, palette: Palette): Promise<App> {
  const still = () => {};
  const nothing = () => Promise.reject(new Error('Nothing can be taken along before the program runs.'));
  return {
    story,
    store: createStore(story, {
      location: { hash: '' },
      history: { pushState: still, replaceState: still },
      addEventListener: still,
    }),
    messages: await messagesFor(story.lang),
    palette: signal(palette),
    map: signal('figure' as const),
    trouble: signal([]),
    exports: { print: nothing, save: nothing, pictureSize: nothing },
    playing: signal(false),
    nameCards: { cards: signal(undefined), want: still },
  };
}
