// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { readOutlines } from '../../../src/figure/letters/outlines';
import { Statements } from '../../../src/first-paint/Statements';
import { MapFurniture } from '../../../src/panels/frame/MapFurniture';
import { Panel } from '../../../src/panels/frame/Panel';
import { PrintSheet } from '../../../src/panels/print/PrintSheet';
import type { App } from '../../../src/parts/app-context';
import { pictureOf } from '../../../src/pictures/picture';
import type { Story } from '../../../src/story/format';
import { readStory } from '../../../src/story/reading/read';
import { geodataOf } from '../../../src/style/geodata';
import { PALETTES } from '../../../src/style/palette';
import { en } from '../../../src/text/en';
import { BASE_NAMES } from '../../../src/view/names';
import { mapSize } from '../../../src/view/screen';
import { PANELS } from '../../../src/view/view';
import { appWith } from '../panels/test-app';
import { audienceHtml, htmlOf, speakerHtml } from '../present/both-windows';
import { mutantOf, randomOf } from './mutants';
import { smallStory } from './small-story';

/** What the gate lets through is shown: each view that the program has, of stories that no author would write. */

const SIZE = { width: 700, height: 500 };
const PICTURE = { width: 320, height: 260 };
const outlines = readOutlines(JSON.parse(readFileSync('public/fonts/outlines.json', 'utf8')));

/** The small story with a question, so that its presentation has all of its steps. */
function story(): unknown {
  const small = smallStory();
  const [chapter] = small.chapters;
  const ask = { question: 'Who moves towards whom?', answer: 'Nobody.', claims: chapter.claims };
  return { ...small, chapters: [{ ...chapter, ask }] };
}

/** An address for each kind of page that explores or reads. */
function pagesOf({ chapters, places, relations, events, people, claims, sources }: Story): string[] {
  const first = (kind: string, [one]: readonly { id: string }[]) => (one ? [`select=${kind}:${one.id}`] : []);
  return [
    '#/explore',
    ...[
      'date=9999-12-31',
      'layers=&places=',
      ...PANELS.map((panel) => `panel=${panel}`),
      ...first('place', places),
      ...first('relation', relations),
      ...first('event', events),
      ...first('person', people),
      ...first('claim', claims),
      ...(places.length > 1 ? [`select=pair:${places[0]?.id},${places[1]?.id}`] : []),
      ...sources.slice(0, 1).map(({ id }) => `select=paragraph:${id}/1`),
      `select=name:${BASE_NAMES[0]?.id}`,
    ].map((query) => `#/explore?${query}`),
    ...chapters.slice(0, 1).map(({ id }) => `#/story/${id}`),
  ];
}

const lessonsOf = ({ chapters, places }: Story): string[] =>
  chapters
    .slice(0, 1)
    .flatMap(({ id }) =>
      ['', '?step=1', '?step=2', ...places.slice(0, 1).map((place) => `?select=place:${place.id}`)].map(
        (query) => `#/present/${id}${query}`,
      ),
    );

const presented = (app: App) => audienceHtml(app) + speakerHtml(app, SIZE);

/** All that a story may be shown as. Of its pages, which differ little on the map, one is drawn, each in its turn. */
function showAll(one: Story, turn: number): void {
  const pages = pagesOf(one);
  const shown = (hash: string, markup: string) => {
    expect(markup.length, hash).toBeGreaterThan(500);
    expect(markup, hash).not.toMatch(/\bNaN\b|\bundefined\b|\[object|Invalid Date/);
    expect(markup, hash).not.toContain(en.part.failed);
  };
  for (const hash of pages) {
    const app = appWith(one, hash);
    shown(hash, htmlOf(app, <Panel app={app} />));
    shown(hash, renderToString(<PrintSheet app={app} address={hash} />));
  }
  for (const hash of lessonsOf(one)) shown(hash, presented(appWith(one, hash)));
  const hash = pages[turn % pages.length] ?? '#/explore';
  const app = appWith(one, hash);
  // It is slow to render, and little in it is the story's.
  if (turn % 4 === 0) shown(hash, htmlOf(app, <MapFurniture app={app} />));
  shown('statements', renderToString(<Statements app={app} />));
  const picture = pictureOf({
    story: one,
    view: app.store.view.value,
    palette: PALETTES.day,
    scale: 1,
    messages: en,
    mapSize: PICTURE,
    geodata: geodataOf(undefined, one),
    outlines,
  });
  shown(hash, picture.svg());
}

it('each of 200 stories changed at random that are accepted is shown in all views', () => {
  mapSize.value = SIZE;
  const random = randomOf(11);
  const base = story();
  let accepted = 0;
  for (let tries = 0; accepted < 200 && tries < 5000; tries++) {
    const reading = readStory(JSON.stringify(mutantOf(base, random)));
    if (!reading.ok) continue;
    const start = performance.now();
    showAll(reading.story, accepted++);
    // On a busy computer it takes a second.
    expect(performance.now() - start).toBeLessThan(15_000);
  }
  expect(accepted).toBe(200);
}, 120_000);
