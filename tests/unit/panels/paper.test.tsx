// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PrintSheet } from '../../../src/panels/print/PrintSheet';
import { citedBy } from '../../../src/parts/naming/citing';
import { claimsInView } from '../../../src/parts/naming/in-view';
import { claimsAbout, claimsBySpeaker, claimsOf, claimsVia, unsaidAbout } from '../../../src/story/questions';
import { PALETTES } from '../../../src/style/palette';
import { en } from '../../../src/text/en';
import { detailTextsFor } from '../../../src/text/late/detail-texts';
import { matrixTextsFor } from '../../../src/text/late/matrix-texts';
import { printTextsFor } from '../../../src/text/late/print-texts';
import { drawnRelations } from '../../../src/view/drawn';
import { viewOf } from '../../../src/view/url';
import { inside, linked, type Rendered, rendered, texts } from '../component-driver';
import { appAt } from './test-app';

const { story } = appAt('');
const ADDRESS = 'https://example.org/atlas/#/explore';
const allLayers = story.layers.map(({ id }) => id);

const sheetAt = (hash: string): Rendered => {
  const app = appAt(hash);
  return rendered(app, <PrintSheet app={app} address={ADDRESS} />);
};
const viewAt = (hash: string) => viewOf(story, hash).view;
/** The part of a sheet under a heading. */
const partOf = (sheet: Rendered, heading: string): Rendered => {
  const section = sheet.getByRole('heading', { level: 2, name: heading }).closest('section');
  if (!section) throw new Error(`“${heading}” heads no section`);
  return inside(section);
};
/** The items of a list of claims: each links to its claim. */
const claimItems = (sheet: Rendered): Rendered[] =>
  [...sheet.element.querySelectorAll<HTMLElement>('li.claim')].map(inside);
/** The ids of the claims that a sheet lists, in its order. */
const listed = (sheet: Rendered): string[] => claimItems(sheet).flatMap((item) => linked(item, 'claim').slice(0, 1));
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

  it('lists each claim in view once, with its text, its basis and its paragraphs', () => {
    fc.assert(
      fc.property(address, (hash) => {
        const sheet = sheetAt(hash);
        const claims = claimsInView(story, viewAt(hash));
        expect(listed(sheet)).toEqual(ids(claims));
        const items = claimItems(sheet).map(({ text }) => text);
        claims.forEach((claim, i) => {
          expect(items[i]).toContain(claim.text);
          expect(items[i]).toContain(en.paragraphs.seen(claim.paragraphs));
          expect(items[i]).toContain(claim.basis === 'said' ? en.basis.saidBy('').join('') : en.basis[claim.basis]);
          if (claim.quote) expect(items[i]).toContain(en.basis.quote(claim.quote));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('names in its legend what the map shows, with paragraphs, and nothing that it does not show', () => {
    fc.assert(
      fc.property(address, (hash) => {
        const view = viewAt(hash);
        const legend = partOf(sheetAt(hash), printTextsFor(en).legend);
        const titles = texts(legend.queryAllByRole('heading', { level: 3 })).map((title) => title.trim());
        const ids: readonly string[] = drawnRelations(story, view);
        const drawn = story.relations.filter(({ id }) => ids.includes(id));
        const layers = new Set(drawn.map(({ layer }) => layer));
        expect(titles).toEqual(story.layers.filter(({ id }) => layers.has(id)).map(({ title }) => title));
        for (const relation of story.relations) {
          expect(legend.text.includes(relation.title), relation.id).toBe(drawn.includes(relation));
        }
        const relations = [...legend.element.querySelectorAll('li li')];
        expect(relations).toHaveLength(drawn.length);
        for (const item of relations) expect(item.textContent).toMatch(/¶/);
        expect(legend.element.querySelectorAll('.not-drawn')).toHaveLength(0);
        expect(legend.text.includes(printTextsFor(en).noneOn)).toBe(drawn.length === 0);
      }),
      { numRuns: 60 },
    );
  });

  it('calls a place off the map only where the printed map does not show it', () => {
    const app = appAt('#/explore');
    const far = story.places.find(({ offMap }) => offMap);
    if (!far) throw new Error('The story has no place off the map');
    const placesWith = (isShown: boolean) =>
      partOf(
        rendered(app, <PrintSheet app={app} address={ADDRESS} isShown={() => isShown} />),
        printTextsFor(en).places,
      ).text;
    expect(placesWith(true)).toContain(far.name);
    expect(placesWith(true)).not.toContain(en.rows.offMapAlone);
    expect(placesWith(false)).toContain(en.rows.offMapAlone);
  });

  it('is complete by itself: name, title, date, place of writing, map note, source, credits and address', () => {
    fc.assert(
      fc.property(address, (hash) => {
        const sheet = sheetAt(hash);
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
          expect(sheet.text).toContain(text);
        }
        expect(sheet.getAllByRole('heading', { level: 1 })).toHaveLength(1);
        expect(sheet.element.querySelectorAll('[style], [id]')).toHaveLength(0);
        expect(sheet.element.innerHTML).not.toMatch(/undefined|\[object|NaN/);
      }),
      { numRuns: 40 },
    );
  });

  it('is ink on white, whatever the theme of the screen', () => {
    const night = sheetAt('#/explore?theme=night').element.innerHTML;
    expect(night.replaceAll('&amp;theme=night', '') === sheetAt('#/explore').element.innerHTML).toBe(true);
    expect(night).toContain(PALETTES.day.kinds.rupture);
  });
});

describe('the head of the sheet', () => {
  it.each(story.chapters)('chapter $id: its text and question, and neither its notes nor its answer', (chapter) => {
    const sheet = sheetAt(`#/story/${chapter.id}`);
    sheet.getByRole('heading', { level: 2, name: chapter.title });
    expect(sheet.text).toContain(chapter.body);
    expect(sheet.text).not.toContain(chapter.notes.slice(0, 40));
    if (!chapter.ask) return;
    expect(sheet.text).toContain(chapter.ask.question);
    expect(sheet.text).not.toContain(chapter.ask.answer);
  });

  it('without a chapter or a selection, the story and the paragraphs that its summary is based on', () => {
    const sheet = sheetAt('#/explore');
    sheet.getByRole('heading', { level: 1, name: story.title });
    expect(sheet.text).toContain(story.summary);
    expect(sheet.text).toContain(citedBy(story, en, claimsOf(story, { claims: story.summaryClaims })));
  });

  it('the day that the map is drawn for', () => {
    expect(sheetAt('#/explore?date=2026-01-05').text).toContain(printTextsFor(en).onDate('2026-01-05'));
    expect(sheetAt('#/explore').text).not.toContain('The map on');
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
      const sheet = sheetAt(`#/explore?select=${select}`);
      // A claim's own words are its title, and are on the sheet once.
      const isClaim = select.startsWith('claim:');
      expect(sheet.queryAllByRole('heading', { level: 2, name: title })).toHaveLength(isClaim ? 0 : 1);
      expect(sheet.text).toContain(text);
      if (isClaim) expect(sheet.getAllByText(text)).toHaveLength(1);
      const unsaid = unsaidAbout(story, select.split(':')[1] ?? '');
      expect(sheet.text.includes(detailTextsFor(en).unsaid)).toBe(unsaid.length > 0);
      for (const one of unsaid) expect(sheet.text).toContain(one.text);
    },
  );
});

describe('the claims in view', () => {
  const inView = (hash: string) => ids(claimsInView(story, viewAt(hash)));

  it.each(['place', 'relation', 'event'] as const)('of a %s are those that it is based on', (kind) => {
    for (const one of { place: story.places, relation: story.relations, event: story.events }[kind]) {
      expect(inView(`#/explore?select=${kind}:${one.id}`)).toEqual([...one.claims]);
    }
  });

  it('of a person are all that the person makes or reports, and all about the person', () => {
    for (const { id, ...person } of story.people) {
      const all = [claimsBySpeaker(story, id), claimsVia(story, id), claimsOf(story, person), claimsAbout(story, id)];
      expect(inView(`#/explore?select=person:${id}`).sort()).toEqual(ids(all.flat()).sort());
    }
  });

  it('of a claim are the claim itself', () => {
    for (const { id } of story.claims) expect(inView(`#/explore?select=claim:${id}`)).toEqual([id]);
  });

  it('of a chapter are its own', () => {
    for (const { id, claims } of story.chapters) expect(inView(`#/story/${id}`)).toEqual([...claims]);
  });

  it('are none where every layer is off, and the legend says so', () => {
    expect(inView('#/explore?layers=')).toEqual([]);
    const sheet = sheetAt('#/explore?layers=');
    expect(sheet.text).toContain(printTextsFor(en).noneOn);
    expect(sheet.queryByRole('heading', { name: printTextsFor(en).statements })).toBeNull();
    expect(sheetAt('#/explore?places=').text).toContain(printTextsFor(en).noPlaces);
  });

  it('are otherwise those of the drawn relations and of their events, in the story’s order', () => {
    for (const { id } of story.layers) {
      const relations = story.relations.filter(({ layer }) => layer === id);
      const events = story.events.filter((event) => relations.some((one) => event.relations.includes(one.id)));
      const expected: readonly string[] = [...relations, ...events].flatMap(({ claims }) => claims);
      expect(inView(`#/explore?layers=${id}`)).toEqual(
        story.claims.map((claim) => claim.id).filter((claim) => expected.includes(claim)),
      );
    }
  });

  it('do not include, on a day in the past, later events', () => {
    const before = inView(`#/explore?layers=${allLayers}&date=2025-12-01`);
    const after = inView(`#/explore?layers=${allLayers}&date=2026-01-05`);
    const launches = story.events.find(({ id }) => id === 'launches-january');
    const remark = story.events.find(({ id }) => id === 'takaichi-speaks');
    expect(before).toEqual(expect.arrayContaining([...(remark?.claims ?? [])]));
    expect(after).toEqual(expect.arrayContaining([...(launches?.claims ?? [])]));
    expect(before.filter((id) => (launches?.claims ?? []).some((one) => one === id))).toEqual([]);
  });
});

describe('a page that is printed as it is', () => {
  it('the page for teachers: with the notes and answers of each chapter, without a map', () => {
    const sheet = sheetAt('#/explore?panel=teach');
    sheet.getByRole('heading', { level: 2, name: en.panels.teach.title });
    for (const { title, notes, ask } of story.chapters) {
      for (const text of [title, notes, ask?.question ?? '', ask?.answer ?? '']) expect(sheet.text).toContain(text);
    }
    expect(sheet.element.querySelectorAll('.sheet-map')).toHaveLength(0);
    expect(sheet.text).toContain(ADDRESS);
  });

  it('the matrix: its table, without a map', () => {
    const sheet = sheetAt('#/explore?panel=matrix');
    sheet.getByRole('grid', { name: matrixTextsFor(en).table });
    expect(sheet.element.querySelectorAll('.sheet-map')).toHaveLength(0);
  });
});
