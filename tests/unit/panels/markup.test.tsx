import { describe, expect, it } from 'vitest';
import { Broken, brokenTitle } from '../../../src/panels/frame/Broken';
import { MapFurniture } from '../../../src/panels/frame/MapFurniture';
import { Panel } from '../../../src/panels/frame/Panel';
import { FAULT_CODES } from '../../../src/story/check';
import { en } from '../../../src/text/en';
import { selectionText } from '../../../src/view/view';
import { appAt, htmlOn } from './test-app';

const { story } = appAt('#/explore');
const panelAt = (hash: string): string => {
  const app = appAt(hash);
  return htmlOn(app, <Panel app={app} />);
};
/** Text as it stands in HTML. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const everyEntity = [
  ...story.places.map(({ id }) => ({ kind: 'place' as const, id })),
  ...story.relations.map(({ id }) => ({ kind: 'relation' as const, id })),
  ...story.events.map(({ id }) => ({ kind: 'event' as const, id })),
  ...story.people.map(({ id }) => ({ kind: 'person' as const, id })),
  ...story.claims.map(({ id }) => ({ kind: 'claim' as const, id })),
];
const everyAddress = [
  '#/explore',
  ...story.chapters.map(({ id }) => `#/story/${id}`),
  ...everyEntity.map((entity) => `#/explore?select=${selectionText(entity)}`),
];

describe('the overview', () => {
  const html = panelAt('#/explore');

  it('has a switch for each layer and place, named by its title and nothing else', () => {
    const switches = [...html.matchAll(/<button[^>]*role="switch"[^>]*>(.*?)<\/button>/g)].map(([, inside = '']) =>
      inside.replace(/<span class="switch-mark".*?<\/svg><\/span>/, '').replace(/<[^>]*>/g, ''),
    );
    const names = [...story.layers.map(({ title }) => title), ...story.places.map(({ name }) => name)];
    expect(switches).toEqual(names.map(escaped));
  });

  it('lists each relation whose layer is on, and no other', () => {
    const on = story.layers.filter((layer) => layer.on).map((layer) => layer.id);
    for (const relation of story.relations) {
      expect(html.includes(`data-entity="relation:${relation.id}"`), relation.id).toBe(on.includes(relation.layer));
    }
  });

  it('lists every event, person and chapter', () => {
    for (const event of story.events) expect(html).toContain(`data-entity="event:${event.id}"`);
    for (const person of story.people) expect(html).toContain(`data-entity="person:${person.id}"`);
    for (const chapter of story.chapters) expect(html).toContain(`href="#/story/${chapter.id}"`);
  });

  it('says why a relation of a layer that is on is not drawn', () => {
    const [relation] = story.relations.filter((one) => one.to !== undefined);
    if (!relation) throw new Error('The story has no relation between two places.');
    const without = story.places.filter((place) => place.id !== relation.from).map((place) => place.id);
    const off = panelAt(`#/explore?layers=${relation.layer}&places=${without.join()}`);
    const name = story.places.find((place) => place.id === relation.from)?.name ?? '';
    expect(off).toContain(en.notDrawn.because([en.notDrawn.placeOff(name)]));
  });
});

describe('every screen', () => {
  it.each(everyAddress)('%s has one first heading, no inline style and no broken text', (hash) => {
    const html = panelAt(hash);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).not.toMatch(/ style=/);
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  });

  it.each(everyEntity.filter(({ kind }) => kind !== 'claim'))(
    'of $kind $id tells every statement that it rests on, with its paragraphs',
    ({ kind, id }) => {
      if (kind === 'claim') return;
      const lists = { place: story.places, relation: story.relations, event: story.events, person: story.people };
      const html = panelAt(`#/explore?select=${kind}:${id}`);
      const claims: readonly string[] = lists[kind].find((one) => one.id === id)?.claims ?? [];
      expect(claims.length).toBeGreaterThan(0);
      for (const claim of story.claims.filter((one) => claims.includes(one.id))) {
        expect(html).toContain(escaped(claim.text));
        expect(html).toContain(en.paragraphs.seen(claim.paragraphs));
      }
    },
  );

  it('keeps a chapter’s text in the panel while its own selection lights up the map', () => {
    const chapter = story.chapters.find((one) => one.select !== undefined);
    if (!chapter) throw new Error('The story has no chapter with a selection.');
    expect(panelAt(`#/story/${chapter.id}`)).toContain(escaped(chapter.body));
  });

  it('never shows a chapter’s notes, which are for the speaker', () => {
    for (const chapter of story.chapters)
      expect(panelAt(`#/story/${chapter.id}`)).not.toContain(escaped(chapter.notes));
  });

  it('names each part of the address that was dropped', () => {
    const html = panelAt('#/explore?select=place:atlantis&date=2026-02-30');
    expect(html).toContain(escaped(en.notices.dropped('select', 'place:atlantis')));
    expect(html).toContain(escaped(en.notices.dropped('date', '2026-02-30')));
  });

  it('puts all that was dropped into one box with one button', () => {
    const html = panelAt('#/explore?select=place:atlantis&date=2026-02-30&theme=mauve');
    expect(html.match(/class="notices"/g)).toHaveLength(1);
    expect(html.match(/<section class="notices".*?<\/section>/)?.[0].match(/<button/g)).toHaveLength(1);
  });

  it('tells a day alone, and the beginning of what lasts as one', () => {
    const dateOf = (id: string) => panelAt(`#/explore?select=relation:${id}`);
    const since = (precise: RegExp) => story.relations.find((one) => precise.test(one.since ?? '') && !one.until);
    const [day, month] = [since(/^\d{4}-\d\d-\d\d/), since(/^\d{4}-\d\d[~?%]?$/)];
    if (!day?.since || !month?.since) throw new Error('The story lacks a relation since a day or since a month.');
    expect(dateOf(day.id)).toContain(`<dd>${en.date.edtf(day.since)}</dd>`);
    expect(dateOf(month.id)).toContain(`<dd>${en.date.since(en.date.edtf(month.since))}</dd>`);
  });

  it('shows markup in an address as text', () => {
    expect(panelAt('#/explore?select=%3Cimg%20onerror%3Dalert(1)%3E')).not.toContain('<img');
  });
});

describe('what stands over the map', () => {
  it('can be written before the map has a size', () => {
    const app = appAt('#/explore');
    expect(htmlOn(app, <MapFurniture app={app} />)).toContain(en.furniture.zoomIn);
  });
});

describe('the page of a broken story', () => {
  const broken = (fetching: Parameters<typeof Broken>[0]['fetching']) =>
    htmlOn(appAt(''), <Broken fetching={fetching} messages={en} />);
  const url = 'http://127.0.0.1/stories/mine.json';

  it('gives line and column where the file stops being JSON', () => {
    const html = broken({
      ok: false,
      problem: 'faulty',
      url,
      faults: [{ code: 'not-json', path: '', line: 12, column: 3 }],
    });
    expect(html).toContain(en.broken.lineAndColumn(12, 3));
    expect(html).toContain('mine.json');
  });

  it.each(FAULT_CODES)('has words for the fault %s and gives its place in the file', (code) => {
    const html = broken({
      ok: false,
      problem: 'faulty',
      url,
      faults: [{ code, path: 'relations[3].from', id: 'a-b', detail: 'x' }],
    });
    expect(html).toContain('relations[3].from');
    expect(html).toContain('a-b');
    expect(html).toContain(escaped(en.faults[code]('x')));
  });

  it.each([
    [{ ok: false, problem: 'not-found', url } as const, en.broken.missing],
    [{ ok: false, problem: 'foreign', url: 'https://example.org/a.json' } as const, en.broken.foreign],
    [{ ok: false, problem: 'unreachable', url } as const, en.broken.unreachable],
    [{ ok: false, problem: 'unreachable', url, status: 503 } as const, '503'],
  ])('tells the problem %o by name', (fetching, words) => {
    expect(broken(fetching)).toContain(words);
  });

  it('names the window after the problem', () => {
    expect(brokenTitle({ ok: false, problem: 'not-found', url }, en)).toBe(`${en.broken.missing} · ${en.product}`);
  });

  it('survives an address that is not well encoded', () => {
    expect(broken({ ok: false, problem: 'not-found', url: 'http://127.0.0.1/%E0%A4%A.json' })).toContain(
      en.broken.missing,
    );
  });
});
