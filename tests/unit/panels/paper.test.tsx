import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PrintSheet } from '../../../src/panels/print/PrintSheet';
import { claimsInView } from '../../../src/parts/naming/in-view';
import {
  claimsAbout,
  claimsBySpeaker,
  claimsOf,
  claimsVia,
  holdsOn,
  paragraphsOf,
  unsaidAbout,
} from '../../../src/story/questions';
import { PALETTES } from '../../../src/style/palette';
import { en } from '../../../src/text/en';
import { drawnRelations } from '../../../src/view/drawn';
import { viewOf } from '../../../src/view/url';
import { appAt, htmlOn } from './test-app';

const { story } = appAt('');
const ADDRESS = 'https://example.org/atlas/#/explore';
const allLayers = story.layers.map(({ id }) => id);

const sheetAt = (hash: string): string => {
  const app = appAt(hash);
  return htmlOn(app, <PrintSheet app={app} address={ADDRESS} />);
};
const viewAt = (hash: string) => viewOf(story, hash).view;
/** Text as it stands in HTML. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** The ids of the statements that a sheet lists, in its order. */
const listed = (html: string): string[] =>
  [...html.matchAll(/class="claim-text"[^>]*data-entity="claim:([^"]+)"/g)].map(([, id = '']) => id);
const ids = (claims: readonly { readonly id: string }[]): string[] => [...new Set(claims.map(({ id }) => id))];

describe('every sheet', () => {
  const address = fc
    .record({
      path: fc.constantFrom('#/explore', ...story.chapters.map(({ id }) => `#/story/${id}`)),
      layers: fc.option(fc.subarray(allLayers)),
      places: fc.option(fc.subarray(story.places.map(({ id }) => id))),
      select: fc.option(
        fc.constantFrom(
          ...story.places.map(({ id }) => `place:${id}`),
          ...story.relations.map(({ id }) => `relation:${id}`),
          ...story.events.map(({ id }) => `event:${id}`),
          ...story.people.map(({ id }) => `person:${id}`),
          ...story.claims.map(({ id }) => `claim:${id}`),
        ),
      ),
      date: fc.option(fc.constantFrom('2025-06-01', '2025-12-01', '2026-01-04', '2026-01-05', '2026-03-01')),
      theme: fc.constantFrom('day', 'night', 'projector'),
    })
    .map(({ path, ...parts }) => {
      const given = Object.entries(parts).filter(([, value]) => value !== null);
      return `${path}?${given.map(([key, value]) => `${key}=${value}`).join('&')}`;
    });

  it('lists each statement in view once, with its text, its basis and its paragraphs', () => {
    fc.assert(
      fc.property(address, (hash) => {
        const html = sheetAt(hash);
        const claims = claimsInView(story, viewAt(hash));
        expect(listed(html)).toEqual(ids(claims));
        const items = [...html.matchAll(/<li class="claim">.*?<\/li>/g)].map(([item]) => item);
        claims.forEach((claim, i) => {
          expect(items[i]).toContain(escaped(claim.text));
          expect(items[i]).toContain(en.paragraphs.seen(claim.paragraphs));
          expect(items[i]).toContain(claim.basis === 'said' ? en.basis.saidBy : en.basis[claim.basis]);
          if (claim.quote) expect(items[i]).toContain(escaped(en.basis.quote(claim.quote)));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('names in its legend each layer that is on with all of its relations that hold on the date, and no other', () => {
    fc.assert(
      fc.property(address, (hash) => {
        const view = viewAt(hash);
        const legend = /<section class="sheet-legend">.*?<\/section>/.exec(sheetAt(hash))?.[0] ?? '';
        const titles = [...legend.matchAll(/<h3>.*?<\/svg> (.*?)<\/h3>/g)].map(([, title]) => title);
        const on = story.relations.filter(
          ({ layer, ...one }) => view.layers.includes(layer) && holdsOn(one, view.date),
        );
        const layers = new Set(on.map(({ layer }) => layer));
        expect(titles).toEqual(story.layers.filter(({ id }) => layers.has(id)).map(({ title }) => escaped(title)));
        for (const relation of story.relations.filter(({ layer }) => view.layers.includes(layer))) {
          expect(legend.includes(escaped(relation.title)), relation.id).toBe(on.includes(relation));
        }
        const drawn = drawnRelations(story, view);
        expect(legend.match(/ data-drawn/g) ?? []).toHaveLength(drawn.length);
        expect(legend.match(/class="not-drawn"/g) ?? []).toHaveLength(on.length - drawn.length);
      }),
      { numRuns: 60 },
    );
  });

  it('stands alone: name, title, date, place of writing, map note, source, credits and address', () => {
    fc.assert(
      fc.property(address, (hash) => {
        const html = sheetAt(hash);
        const [source] = story.sources;
        for (const text of [
          en.product,
          story.title,
          en.date.edtf(story.date),
          source?.dateline ?? '',
          source?.title ?? '',
          en.about.bordersNote,
          en.about.schematic,
          en.about.naturalEarth,
          ADDRESS,
        ]) {
          expect(html).toContain(escaped(text));
        }
        expect(html.match(/<h1[ >]/g)).toHaveLength(1);
        expect(html).not.toMatch(/ style=| id=|undefined|\[object|NaN/);
      }),
      { numRuns: 40 },
    );
  });

  it('is ink on white, whatever the screen wears', () => {
    const night = sheetAt('#/explore?theme=night');
    expect(night.replaceAll('&amp;theme=night', '') === sheetAt('#/explore')).toBe(true);
    expect(night).toContain(PALETTES.day.kinds.rupture);
  });
});

describe('what is looked at', () => {
  it.each(story.chapters)('chapter $id: its text and question, and neither its notes nor its answer', (chapter) => {
    const html = sheetAt(`#/story/${chapter.id}`);
    expect(html).toContain(escaped(chapter.title));
    expect(html).toContain(escaped(chapter.body));
    expect(html).not.toContain(escaped(chapter.notes));
    expect(html).not.toContain(escaped(chapter.notes.slice(0, 40)));
    if (!chapter.ask) return;
    expect(html).toContain(escaped(chapter.ask.question));
    expect(html).not.toContain(escaped(chapter.ask.answer));
  });

  it('without a chapter or a selection, the story and the paragraphs that its summary rests on', () => {
    const html = sheetAt('#/explore');
    expect(html).toContain(`<h1>${escaped(story.title)}</h1>`);
    expect(html).toContain(escaped(story.summary));
    expect(html).toContain(en.paragraphs.seen(paragraphsOf(claimsOf(story, { claims: story.summaryClaims }))));
  });

  it('the day that the map is drawn for', () => {
    expect(sheetAt('#/explore?date=2026-01-05')).toContain(en.paper.onDate('2026-01-05'));
    expect(sheetAt('#/explore')).not.toContain(en.paper.onDate('').slice(0, 6));
  });

  const things = [
    ...story.places.map(({ id, name, summary }) => ({ select: `place:${id}`, title: name, text: summary })),
    ...story.relations.map(({ id, title, summary }) => ({ select: `relation:${id}`, title, text: summary })),
    ...story.events.map(({ id, title, summary }) => ({ select: `event:${id}`, title, text: summary })),
    ...story.people.map(({ id, name, role }) => ({ select: `person:${id}`, title: name, text: role })),
    ...story.claims.map(({ id, text }) => ({ select: `claim:${id}`, title: text, text })),
  ];

  it.each(things)(
    '$select: its title, its words and what the source leaves open about it',
    ({ select, title, text }) => {
      const html = sheetAt(`#/explore?select=${select}`);
      // A statement's words are its title, and are not told twice.
      const isClaim = select.startsWith('claim:');
      expect(html.includes(`<h2>${escaped(title)}</h2>`)).toBe(!isClaim);
      expect(html).toContain(escaped(text));
      if (isClaim) expect(html.split(`>${escaped(text)}<`)).toHaveLength(2);
      const unsaid = unsaidAbout(story, select.split(':')[1] ?? '');
      expect(html.includes(en.detail.unsaid)).toBe(unsaid.length > 0);
      for (const one of unsaid) expect(html).toContain(escaped(one.text));
    },
  );
});

describe('the statements in view', () => {
  const inView = (hash: string) => ids(claimsInView(story, viewAt(hash)));

  it.each(['place', 'relation', 'event'] as const)('of a %s are those that it rests on', (kind) => {
    for (const one of { place: story.places, relation: story.relations, event: story.events }[kind]) {
      expect(inView(`#/explore?select=${kind}:${one.id}`)).toEqual([...one.claims]);
    }
  });

  it('of a person are all that it says, passes on and is said of it', () => {
    for (const { id, ...person } of story.people) {
      const all = [claimsBySpeaker(story, id), claimsVia(story, id), claimsOf(story, person), claimsAbout(story, id)];
      expect(inView(`#/explore?select=person:${id}`).sort()).toEqual(ids(all.flat()).sort());
    }
  });

  it('of a statement are itself', () => {
    for (const { id } of story.claims) expect(inView(`#/explore?select=claim:${id}`)).toEqual([id]);
  });

  it('of a chapter are its own', () => {
    for (const { id, claims } of story.chapters) expect(inView(`#/story/${id}`)).toEqual([...claims]);
  });

  it('are none where every layer is off, and the legend says so', () => {
    expect(inView('#/explore?layers=')).toEqual([]);
    const html = sheetAt('#/explore?layers=');
    expect(html).toContain(en.paper.noneOn);
    expect(html).not.toContain(`<h2>${en.paper.statements}</h2>`);
    expect(sheetAt('#/explore?places=')).toContain(en.paper.noPlaces);
  });

  it('are else those of the relations that the map draws and of what happened with them, in the story’s order', () => {
    for (const { id } of story.layers) {
      const relations = story.relations.filter(({ layer }) => layer === id);
      const events = story.events.filter((event) => relations.some((one) => event.relations.includes(one.id)));
      const expected: readonly string[] = [...relations, ...events].flatMap(({ claims }) => claims);
      expect(inView(`#/explore?layers=${id}`)).toEqual(
        story.claims.map((claim) => claim.id).filter((claim) => expected.includes(claim)),
      );
    }
  });

  it('lack, on a day in the past, what had not happened yet', () => {
    const before = inView(`#/explore?layers=${allLayers}&date=2025-12-01`);
    const after = inView(`#/explore?layers=${allLayers}&date=2026-01-05`);
    const launches = story.events.find(({ id }) => id === 'launches-january');
    const remark = story.events.find(({ id }) => id === 'takaichi-speaks');
    expect(before).toEqual(expect.arrayContaining([...(remark?.claims ?? [])]));
    expect(after).toEqual(expect.arrayContaining([...(launches?.claims ?? [])]));
    expect(before.filter((id) => (launches?.claims ?? []).some((one) => one === id))).toEqual([]);
  });
});
