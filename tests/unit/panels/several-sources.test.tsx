// @vitest-environment happy-dom
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Statements } from '../../../src/first-paint/Statements';
import { Panel } from '../../../src/panels/frame/Panel';
import { PrintSheet } from '../../../src/panels/print/PrintSheet';
import { documentsOf } from '../../../src/panels/search/documents';
import { pictureWords } from '../../../src/pictures/picture-words';
import { citationsOf } from '../../../src/story/sources/citations';
import { en } from '../../../src/text/en';
import { detailTextsFor } from '../../../src/text/late/detail-texts';
import { ofSeveralSources } from '../../../src/text/several-sources';
import { mapSize } from '../../../src/view/screen';
import { PANELS } from '../../../src/view/view';
import { inside, rendered } from '../component-driver';
import { audienceHtml, htmlOf, speakerHtml } from '../present/both-windows';
import { named, openingStory, threeSources } from '../story/files';
import { wordsAgainst } from '../text/not-our-words';
import { leavesOf } from '../text/texts';
import { appWith } from './test-app';

const story = threeSources();
const messages = ofSeveralSources(en);
const LABELS = ['A', 'Herald', 'C'];

mapSize.value = { width: 1024, height: 700 };

const at = (hash: string) => appWith(story, hash);
const panel = (hash: string) => {
  const app = at(hash);
  return rendered(app, <Panel app={app} />);
};

/** Every page of the panel, and the hash of each. */
const pages = [
  '#/explore',
  ...PANELS.filter((name) => name !== 'names').map((name) => `#/explore?panel=${name}`),
  ...(['places', 'relations', 'events', 'people', 'claims'] as const).flatMap((list) =>
    story[list].map(
      ({ id }) =>
        `#/explore?select=${{ places: 'place', relations: 'relation', events: 'event', people: 'person', claims: 'claim' }[list]}:${id}`,
    ),
  ),
  ...story.sources.flatMap(({ id, topics }) => topics.map((_, i) => `#/explore?select=paragraph:${id}/${i + 1}`)),
  '#/explore?select=pair:port-merrow,upper-dale',
  ...story.chapters.map(({ id }) => `#/story/${id}`),
];
const stops = story.chapters.flatMap(({ id }) => ['', '?step=1', '?step=2'].map((step) => `#/present/${id}${step}`));

/** All that shows the story, as text, by what it is. */
const everything: [name: string, text: string][] = [
  ...pages.map((hash): [string, string] => [`panel ${hash}`, plain(htmlOf(at(hash), <Panel app={at(hash)} />))]),
  ...pages.map((hash): [string, string] => [
    `paper ${hash}`,
    plain(renderToString(<PrintSheet app={at(hash)} address="" />)),
  ]),
  ...stops.map((hash): [string, string] => [`projector ${hash}`, plain(audienceHtml(at(hash)))]),
  ...stops.map((hash): [string, string] => [`speaker ${hash}`, plain(speakerHtml(at(hash)))]),
  ['statements', plain(renderToString(<Statements app={at('#/explore')} />))],
  [
    'search',
    documentsOf(story, messages)
      .map(({ title, kindWord, names = [], lines = [] }) => [title, kindWord, ...names, ...lines].join('\n'))
      .join('\n'),
  ],
  [
    'picture',
    JSON.stringify(pictureWords(story, at('#/explore').store.view.value, messages, { places: [], layers: [] })),
  ],
];

function plain(markup: string): string {
  return (
    markup
      // A reference to one source has its paragraphs after its title.
      .replace(/<p class="cite-text">.*?<\/p>/g, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"')
  );
}

describe('a story with several sources', () => {
  it.each(everything)('names the source of each paragraph: %s', (_, text) => {
    for (const { index } of text.matchAll(/¶/g)) {
      const before = text.slice(0, index);
      expect(
        LABELS.some((label) => before.endsWith(`${label} `)),
        `${before.slice(-30)}¶`,
      ).toBe(true);
    }
    for (const { index } of text.matchAll(/(?<!means its )\bparagraphs? \d/g)) {
      const before = text.slice(0, index);
      expect(
        LABELS.some((label) => before.endsWith(`ource ${label}, `)),
        before.slice(-30),
      ).toBe(true);
    }
  });

  it.each(everything)('has no text about “the article”: %s', (_, text) =>
    expect(text).not.toMatch(/\barticles?\b(?!, )/),
  );

  it('cites on page, projector, speaker’s window, paper and in the search', () => {
    for (const name of ['panel', 'paper', 'projector', 'speaker', 'statements', 'search'])
      expect(
        everything.filter(([one, text]) => one.startsWith(name) && text.includes('A ¶ 2')).length,
        name,
      ).toBeGreaterThan(0);
  });

  it('has no dateline of its own, only its date', () => {
    for (const [name, text] of everything.filter(([one]) =>
      ['panel #/explore', 'paper #/explore', 'statements'].includes(one),
    )) {
      expect(text.split(en.date.edtf(story.date))[0], name).not.toMatch(/Port Merrow|Upper Dale/);
    }
    const [, picture = ''] = everything.at(-1) ?? [];
    expect(JSON.parse(picture).date).toBe(en.date.edtf(story.date));
  });

  it('tells screen readers each source in words', () => {
    expect(panel('#/story/agreement').text).toContain(
      'source A, paragraphs 1 and 2; source Herald, paragraphs 1 and 2',
    );
  });

  it('says on class screen and in the speaker window which source a letter means', () => {
    const [stop] = stops;
    for (const text of [audienceHtml(at(stop ?? '')), speakerHtml(at(stop ?? ''))].map(plain)) {
      expect(text).toContain('A Two towns sign for the river');
      expect(text).toContain('Herald Valley gets a fifth of the water');
    }
  });

  it('gives each source its own voice', () => {
    const page = panel('#/explore?panel=voices');
    for (const source of story.sources.slice(0, 2)) {
      const [{ label = '' } = {}] = citationsOf(
        story,
        story.claims.filter((claim) => claim.source === source.id),
      );
      page.getByRole('heading', { level: 5, name: messages.panels.voices.sourceItself(source.title, label).join('') });
    }
    expect(page.text).not.toContain(en.panels.voices.sourceItself('').join(''));
  });

  it('says of each source all that the file says', () => {
    for (const text of ['panel #/explore', 'panel #/explore?panel=source', 'paper #/explore', 'statements'].map(
      (name) =>
        named(
          everything.map(([id, text]) => ({ id, text })),
          name,
        ).text,
    )) {
      for (const part of [
        'A Two towns sign for the river',
        'News article, Port Merrow, 5 March 2024. By Ines Calder and Jo O’Dell. Published by The Merrow Gazette. Licence: CC BY 4.0.',
        'News article, Upper Dale, 6 March 2024. Published by Dale Herald.',
        'Report, about February 2024. By River Board. In French.',
        '“Herald ¶ 3” means its paragraph 3.',
      ])
        expect(text).toContain(part);
    }
    const link = inside(panel('#/explore?panel=source').element).getByRole('link', {
      name: 'Two towns sign for the river',
    });
    expect(link.getAttribute('href')).toBe(story.sources[0]?.url);
  });
});

describe('statements that agree or disagree', () => {
  it('stand side by side on a statement’s page, each under its source', () => {
    const page = panel('#/explore?select=claim:gazette-share');
    const part = page.getByRole('heading', { level: 3, name: detailTextsFor(en).disagreeing }).closest('section');
    if (!part) throw new Error('The heading is in a part');
    const sides = inside(part)
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent);
    expect(sides).toEqual(['A: Two towns sign for the river', 'Herald: Valley gets a fifth of the water']);
    expect(part.textContent).toContain('A fifth of the water is for Upper Dale.');
    expect(page.queryByRole('heading', { level: 3, name: detailTextsFor(en).agreeing })).toBeNull();
  });

  it('stand side by side on a relationship’s page, also where it rests on one of them alone', () => {
    const page = panel('#/explore?select=relation:dam-works');
    const part = page.getByRole('heading', { level: 3, name: detailTextsFor(en).disagreeing }).closest('section');
    expect(part?.textContent).toContain('The river board had not decided');
    page.getByRole('heading', { level: 4, name: 'C: L’eau de la vallée : rapport annuel' });
    expect(panel('#/explore?select=relation:water-agreement').text).toContain(detailTextsFor(en).agreeing);
  });

  it('say so wherever one of them is listed, on screen, on paper and without scripts', () => {
    const note = `${en.basis.disagreesWith} Herald ¶ 2`;
    for (const name of ['panel #/explore', 'paper #/explore', 'statements', 'panel #/story/agreement'])
      expect(
        named(
          everything.map(([id, text]) => ({ id, text })),
          name,
        ).text,
      ).toContain(note);
  });

  it('are both on the paper about one of them', () => {
    const [, text] = everything.find(([name]) => name === 'paper #/explore?select=claim:board-dam') ?? [];
    expect(text).toContain('The dam at Stonegate is to be raised for the agreement.');
  });
});

describe('the words for several sources', () => {
  const changed = leavesOf(messages).filter(([path, leaf]) => leaf !== Object.fromEntries(leavesOf(en))[path]);

  it('are those of the catalog that speak of an article', () => {
    expect(changed.length).toBeGreaterThan(10);
    const left = leavesOf(messages).filter(([, leaf]) => typeof leaf === 'string' && /\barticles?\b/i.test(leaf));
    expect(left).toEqual([]);
  });

  it('are the words of the interface, but for “source”', () => {
    const texts = changed.flatMap(([path, leaf]) => [
      {
        path,
        text:
          typeof leaf === 'string'
            ? leaf
            : String(
                (leaf as (value: unknown, source: string) => string)(
                  path.endsWith('sourceItself') ? 'X' : path.endsWith('seen') || path.endsWith('spoken') ? [2, 3] : 2,
                  'A',
                ),
              ),
      },
    ]);
    for (const text of texts)
      expect(wordsAgainst({ ...text, text: text.text.replace(/\bsources?\b/gi, 'article') })).toEqual([]);
  });
});

it('a story with one source shows no letter and no word of several', () => {
  const one = openingStory();
  const app = appWith(one, '#/explore?panel=source');
  const text = plain(htmlOf(app, <Panel app={app} />));
  expect(text).toContain(en.panels.source.lead);
  expect(text).not.toMatch(/\b[AB] ¶/);
  expect(text).not.toMatch(/\bsources?\b/i);
});
