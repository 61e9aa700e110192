// @vitest-environment happy-dom
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Statements } from '../../../src/first-paint/Statements';
import { Panel } from '../../../src/panels/frame/Panel';
import { PrintSheet } from '../../../src/panels/print/PrintSheet';
import { documentsOf } from '../../../src/panels/search/documents';
import { SearchResults } from '../../../src/panels/search/SearchResults';
import { searchIn } from '../../../src/panels/search/search-index';
import type { Story } from '../../../src/story/format';
import { mapSize } from '../../../src/view/screen';
import { audienceHtml, htmlOf, speakerHtml } from '../present/both-windows';
import { longAgo, threeSources } from '../story/files';
import { translations } from '../translations';
import { appWith } from './test-app';

/** What the list of results does with a choice. */
const NOTHING = { active: 0, onChoose: () => {}, onPoint: () => {} };

mapSize.value = { width: 1024, height: 700 };

/** The story with a quotation in the source of its first claim. */
function withQuote(story: Story, id: string): Story {
  const claims = story.claims.map((claim) =>
    claim.source === id && claim.quote === undefined ? { ...claim, quote: 'Verba ipsius fontis' } : claim,
  );
  return { ...story, claims };
}

const [korean] = translations('ko');
if (!korean) throw new Error('The story is in Korean');

const STORIES: readonly [name: string, story: Story][] = [
  ['three sources, one in French', withQuote(threeSources(), 'board')],
  ['a source in Latin with a title in English', withQuote(longAgo(), 'chronicle')],
  ['a translated story', korean.story],
];

/** What is shown of a story, by what shows it. */
function shown(story: Story): [name: string, html: string][] {
  const at = (hash: string) => appWith(story, hash);
  const panel = (hash: string) => htmlOf(at(hash), <Panel app={at(hash)} />);
  const quoted = story.claims.filter(({ quote }) => quote !== undefined).slice(0, 3);
  const claims = quoted.map(({ id }) => `#/explore?select=claim:${id}`);
  const pages = [
    '#/explore',
    '#/explore?panel=voices',
    '#/explore?panel=source',
    ...claims,
    ...story.sources.map(({ id }) => `#/explore?select=paragraph:${id}/1`),
  ];
  const stops = story.chapters.map(({ id }) => `#/present/${id}`);
  const app = at('#/explore');
  const documents = documentsOf(story, app.messages);
  const results = documents.map((document) => ({ document, match: { query: [], matched: [] } }));
  return [
    ...pages.map((hash): [string, string] => [`panel ${hash}`, panel(hash)]),
    ...pages.map((hash): [string, string] => [
      `paper ${hash}`,
      renderToString(<PrintSheet app={at(hash)} address="" />),
    ]),
    ...stops.map((hash): [string, string] => [`projector ${hash}`, audienceHtml(at(hash))]),
    ...stops.map((hash): [string, string] => [`speaker ${hash}`, speakerHtml(at(hash))]),
    ['statements', renderToString(<Statements app={app} />)],
    ['search', htmlOf(app, <SearchResults id="x" label="" results={results} {...NOTHING} />)],
  ];
}

/** A text of a page, and the language that it is marked with. */
interface Words {
  readonly text: string;
  readonly lang: string | undefined;
}

function wordsOf(html: string): Words[] {
  const page = document.createElement('div');
  page.innerHTML = html;
  return [...page.querySelectorAll('*')].flatMap((element) =>
    [...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => ({
        text: textContent ?? '',
        lang: element.closest('[lang]')?.getAttribute('lang') ?? undefined,
      })),
  );
}

describe.each(STORIES)('%s', (_, story) => {
  const words = shown(story).flatMap(([name, html]) => wordsOf(html).map((one) => ({ name, ...one })));
  const found = (part: string) => words.filter(({ text }) => text.includes(part));
  const other = (lang: string | undefined) => (lang === story.lang ? undefined : lang);

  it.each(story.sources.map((source) => [source.title, source] as const))(
    'the title “%s” has its language wherever it is shown, and none if it is that of the page',
    (title, { lang, titleLang = lang }) => {
      const all = found(title);
      for (const what of ['panel', 'paper', 'statements', 'search'])
        expect(all.filter(({ name }) => name.startsWith(what)).length, what).toBeGreaterThan(0);
      expect(all.filter((one) => one.lang !== other(titleLang))).toEqual([]);
    },
  );

  it('a quotation has the language of its source, and none if it is that of the page', () => {
    const quoted = story.claims.filter(({ quote }) => quote !== undefined);
    expect(quoted.length).toBeGreaterThan(0);
    for (const { id, quote = '', source } of quoted) {
      const all = found(quote);
      const lang = other(story.sources.find((one) => one.id === source)?.lang);
      expect(all.length, id).toBeGreaterThan(1);
      expect(
        all.filter((one) => one.lang !== lang),
        id,
      ).toEqual([]);
    }
  });
});

it('a quotation that the search finds has the language of its source', () => {
  const story = withQuote(threeSources(), 'board');
  const app = appWith(story, '#/explore');
  const results = searchIn(documentsOf(story, app.messages))('Verba ipsius fontis');
  const html = htmlOf(app, <SearchResults id="x" label="" results={results} {...NOTHING} />);
  const langs = wordsOf(html).flatMap(({ text, lang }) => (text.includes('Verba') ? [lang] : []));
  expect(langs.length).toBeGreaterThan(0);
  expect(new Set(langs)).toEqual(new Set(['fr']));
});
