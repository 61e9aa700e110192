// @vitest-environment happy-dom
// Names and borders: the table is complete, is shown to the reader unchanged, and favours no party.

import { signal } from '@preact/signals';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SENSITIVE_NAMES } from '../../../geo/names.mjs';
import { figureOf } from '../../../src/figure/figure';
import { distanceTo, markAt } from '../../../src/figure/simple-map/hit';
import { Panel } from '../../../src/panels/frame/Panel';
import { mapLabelsOf } from '../../../src/panels/names/map-labels';
import { partiesInOrder } from '../../../src/panels/names/parties';
import { en } from '../../../src/text/en';
import { litBy } from '../../../src/view/drawn';
import { foremost } from '../../../src/view/focus';
import { nameCardsFrom } from '../../../src/view/name-cards';
import { litNames, nameEntity } from '../../../src/view/name-selection';
import { BASE_NAMES, baseName, isOnMap, labelIn, wholeOf } from '../../../src/view/names';
import { select } from '../../../src/view/steps';
import { urlText, viewOf } from '../../../src/view/url';
import { addresses, linked, panelAt, rendered, texts } from '../component-driver';
import { marksOnly, scene, story } from '../figure/scenes';
import { appAt } from '../panels/test-app';

const ids = BASE_NAMES.map(({ id }) => id);
const cards = () => {
  const all = appAt('#/explore').nameCards.cards.value;
  if (!all || all === 'missing') throw new Error('The app of the tests has the cards');
  return all;
};

describe('the list of names', () => {
  it('has the ids, kinds and labels of the table, each once', () => {
    expect([...ids].sort()).toEqual(SENSITIVE_NAMES.map(({ id }) => id).sort());
    for (const { id, kind, labels, parts = [], also = [] } of SENSITIVE_NAMES) {
      const name = { id, kind, label: labels.en, parts, at: [expect.any(Number), expect.any(Number)] };
      expect(baseName(id)).toEqual(name);
      expect(mapLabelsOf(name)).toEqual({ labels, also });
    }
  });

  it('has parts that are names themselves, with the same parties', () => {
    const wholes = SENSITIVE_NAMES.filter(({ parts }) => parts);
    expect(wholes.length).toBeGreaterThan(0);
    for (const whole of wholes)
      for (const id of whole.parts ?? []) {
        const part = SENSITIVE_NAMES.find((one) => one.id === id);
        expect([part?.administers, part?.claims]).toEqual([whole.administers, whole.claims]);
        expect(wholeOf(id)?.id).toBe(whole.id);
      }
  });

  it('is written in the reader’s language, else in English', () => {
    const labels = { en: 'East Sea', ko: '동해' };
    expect([labelIn(labels, 'ko'), labelIn(labels, 'ko-KR'), labelIn(labels, 'fr')]).toEqual([
      '동해',
      '동해',
      'East Sea',
    ]);
  });
});

describe('the cards', () => {
  it('show for each name who administers and claims it, what each party calls it, and the source', () => {
    expect(cards().cards.map(({ id }) => id)).toEqual(SENSITIVE_NAMES.map(({ id }) => id));
    for (const { id, administers, claims, names, note, source, at } of cards().cards) {
      const table = SENSITIVE_NAMES.find((one) => one.id === id);
      expect({ administers, claims, names, note, source }).toEqual({
        administers: table?.administers,
        claims: table?.claims,
        names: table?.names,
        note: table?.note,
        source: table?.source,
      });
      expect(names.length, id).toBeGreaterThan(0);
      expect(`${note}${source}`, id).toMatch(/\S/);
      // A party that administers a place claims it as well.
      expect(claims, id).toEqual(expect.arrayContaining([...administers]));
      for (const code of [...administers, ...claims, ...names.map(({ party }) => party)])
        expect(cards().parties[code]?.en, `${code} of ${id}`).toMatch(/\S/);
      const [lon, lat] = at;
      const [west = 0, north = 0] = baseName(id)?.at ?? [];
      expect(Math.hypot(lon - west, lat - north), `${id} is where the list has it`).toBeLessThan(1);
    }
  });

  it('write each name in the script of its language', () => {
    const scripts: Readonly<Record<string, RegExp>> = {
      ko: /^\p{Script=Hangul}+$/u,
      ja: /^[\p{Script=Han}\p{Script=Katakana}]+$/u,
      'zh-Hans': /^\p{Script=Han}+$/u,
      'zh-Hant': /^\p{Script=Han}+$/u,
      ru: /^[\p{Script=Cyrillic} ]+$/u,
      fa: /^[\p{Script=Arabic} ]+$/u,
      ar: /^[\p{Script=Arabic} ]+$/u,
    };
    for (const { names } of cards().cards)
      for (const { lang, name, romanised, system } of names) {
        expect(name, `${name} as ${lang}`).toMatch(scripts[lang] ?? /^[\p{Script=Latin} ]+$/u);
        expect(romanised).toMatch(/^[\p{Script=Latin}\p{Mark} ‘’-]+$/u);
        expect(system === 'Latin script', name).toBe(scripts[lang] === undefined);
        if (system === 'Latin script') expect(romanised).toBe(name);
      }
  });

  it('name the party that administers first, then the others by the alphabet, each once', () => {
    const codes = Object.keys(cards().parties);
    const some = fc.array(fc.constantFrom(...codes));
    fc.assert(
      fc.property(some, some, (claims, administers) => {
        const ordered = partiesInOrder(cards(), claims, administers, 'en');
        expect(new Set(ordered)).toEqual(new Set(claims));
        expect(ordered.length).toBe(new Set(claims).size);
        const key = (code: string) =>
          `${administers.includes(code) ? 0 : 1}${labelIn(cards().parties[code] ?? { en: code }, 'en')}`;
        expect(ordered.map(key)).toEqual(ordered.map(key).toSorted(new Intl.Collator('en').compare));
      }),
    );
    expect(partiesInOrder(cards(), ['JPN', 'KOR', 'PRK'], ['KOR'], 'en')).toEqual(['KOR', 'JPN', 'PRK']);
  });
});

describe('fetching the cards', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('requests once, reports a failure, and requests again when they are needed again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const answers = [new Response('', { status: 404 }), new Response('{"cards": 1}'), Response.json(cards())];
    const asked = vi.fn(async () => answers.shift());
    vi.stubGlobal('fetch', asked);
    const demand = nameCardsFrom('https://example.test/');
    expect(asked).not.toHaveBeenCalled();
    for (const expected of ['missing', 'missing', cards()] as const) {
      demand.load();
      demand.load();
      expect(demand.cards.value).toBeUndefined();
      await vi.waitFor(() => expect(demand.cards.value).toEqual(expected));
    }
    demand.load();
    expect(asked).toHaveBeenCalledTimes(3);
  });
});

describe('the address', () => {
  it.each(ids)('is read back the same with %s', (id) => {
    const view = select({ kind: 'name', id })(viewOf(story, '#/explore').view);
    expect(urlText(story, view)).toBe(`#/explore?select=name:${id}`);
    expect(viewOf(story, urlText(story, view))).toEqual({ view, dropped: [] });
  });

  it('has no case: some programs change capitals', () => {
    expect(viewOf(story, '#/explore?select=name:twn').view.select).toEqual({ kind: 'name', id: 'TWN' });
  });

  it.each(['name:atlantis', 'name:', 'name:tw', 'name:constructor', 'name:<img onerror>'])(
    'drops %s with a notice',
    (text) => {
      const { view, dropped } = viewOf(story, `#/explore?select=${encodeURIComponent(text)}`);
      expect(view.select).toBeUndefined();
      expect(dropped).toEqual([{ part: 'select', value: text }]);
    },
  );
});

describe('the panel', () => {
  it.each(ids)('shows all of %s, marked as not from the article', (id) => {
    const page = panelAt(`#/explore?select=name:${id}`);
    const card = cards().cards.find((one) => one.id === id);
    expect(page.text).toContain('Context, not from the article');
    expect(page.text).toContain(card?.note ?? '?');
    expect(page.text).toContain(card?.source ?? '?');
    /** The texts marked with a language, so that a screen reader pronounces them correctly. */
    const written = (lang: string) => texts([...page.element.querySelectorAll(`[lang="${lang}"]`)]);
    expect(card?.names.length).toBeGreaterThan(0);
    for (const { lang, name, romanised } of card?.names ?? []) {
      expect(written(lang)).toContain(name);
      if (romanised !== name) expect(written(`${lang.split('-')[0]}-Latn`)).toContain(romanised);
    }
    for (const [lang, label] of Object.entries(mapLabelsOf({ id, label: '' }).labels))
      expect(written(lang)).toContain(label);
  });

  it('has its rows in the order of the rule', () => {
    const rows = texts(panelAt('#/explore?select=name:senkaku').getAllByRole('rowheader'));
    expect(rows.slice(0, 3)).toEqual(['Japan', 'China', 'Taiwan']);
  });

  it('has one heading for two names of one party', () => {
    const page = panelAt('#/explore?select=name:scarborough');
    const [head, ...more] = [...page.element.querySelectorAll('th')].filter((th) => th.textContent === 'Philippines');
    expect([head?.scope, head?.rowSpan]).toEqual(['rowgroup', 2]);
    expect(more).toEqual([]);
  });

  it('lists every name, with links to each card and back', () => {
    const here = BASE_NAMES.filter(({ at }) => isOnMap(story.bounds)(at)).map(({ id }) => id);
    expect(linked(panelAt('#/explore?panel=names'), 'name').sort()).toEqual(here.sort());
    expect(here).toContain('liancourt');
    expect(here).not.toContain('persian-gulf');
    panelAt('#/explore?select=name:liancourt&panel=names').getByRole('link', { name: 'Back to the names' });
    expect(addresses(panelAt('#/explore'))).toContain('#/explore?panel=names');
  });

  it('lists the dashed borders on the map of its story, each with its source, and says that there may be others', () => {
    const { text } = panelAt('#/explore?panel=names');
    const { lines } = cards();
    const isHere = isOnMap(story.bounds);
    const here = lines.filter(({ at }) => at.some(isHere));
    expect(here.map(({ id }) => id)).toContain('demarcation');
    expect(here.length).toBeLessThan(lines.length);
    for (const { about, source } of here) {
      expect(text).toContain(about ?? '');
      expect(text).toContain(source);
    }
    expect(text).toContain('even if somebody disputes it');
    expect(text).not.toContain('Kosovo');
  });

  it('lists the other countries, seas and rivers on the map of its story, and none from elsewhere', () => {
    const { text } = panelAt('#/explore?panel=names');
    for (const name of ['Mongolia', 'Philippine Sea']) expect(text).toContain(name);
    for (const name of ['Portugal', 'North Sea', 'Danube']) expect(text).not.toContain(name);
  });

  it('links from a place of the story to how its territory is named', () => {
    expect(linked(panelAt('#/explore?select=place:taiwan'), 'name')).toContain('TWN');
    expect(linked(panelAt('#/explore?select=place:tokyo'), 'name')).toEqual([]);
  });

  it('says that the cards are being loaded, or could not be loaded', () => {
    const app = appAt('#/explore?select=name:liancourt');
    const text = (state: 'missing' | undefined) => {
      const nameCards = { cards: signal(state), load() {} };
      return rendered(app, <Panel app={{ ...app, nameCards }} />).text;
    };
    expect(text(undefined)).toContain(en.names.coming);
    expect(text('missing')).toContain('could not be loaded');
    for (const state of ['missing', undefined] as const) expect(text(state)).toContain('Liancourt Rocks');
  });
});

describe('the map', () => {
  const targetsIn = (source: string) => marksOnly[source]?.features.map(({ properties }) => properties?.['target']);

  it('has a mark that can be selected for every sea and every island of the table', () => {
    const targets = targetsIn('geo/points') ?? [];
    for (const { id, kind } of BASE_NAMES.filter(({ kind: one }) => one === 'sea' || one === 'island'))
      expect(targets, `${kind} ${id}`).toContain(`name:${id}`);
    // Undisputed names are not in the table, and a country's land is already a mark.
    expect(targets.filter((target) => target === undefined).length).toBeGreaterThan(20);
    expect(targets).not.toContain('name:KOR');
  });

  it('dims the story and highlights the named sea or island', () => {
    const { view } = viewOf(story, '#/explore?select=name:southern-kurils');
    expect(litBy(story, view)).toEqual({ relations: new Set(), places: new Set() });
    expect(litNames(view.select)).toEqual(['southern-kurils', 'iturup', 'kunashir', 'shikotan', 'habomai']);
    expect(litNames({ kind: 'place', id: 'seoul' })).toEqual([]);
    const halos = (hash: string) =>
      figureOf(scene(hash, { sources: marksOnly, camera: { center: [147, 43], zoom: 4.2, bearing: 0, pitch: 0 } }))
        .drawn.filter(({ layer }) => layer === 'islands/halo')
        .map(({ target }) => target);
    expect(halos('#/explore')).toEqual([]);
    expect(halos('#/explore?select=name:southern-kurils').sort()).toEqual(
      ['name:habomai', 'name:iturup', 'name:kunashir', 'name:shikotan'].sort(),
    );
  });

  it('always labels the selected entity: a strait too small for this zoom', () => {
    const words = (hash: string) => figureOf(scene(hash, { sources: marksOnly })).drawn.map(({ words }) => words);
    expect(words('#/explore').join()).not.toContain('Taiwan Strait');
    expect(words('#/explore?select=name:taiwan-strait').join().replace(/\s+/g, ' ')).toContain('Taiwan Strait');
  });

  it('finds a sea at its name', () => {
    const { drawn } = figureOf(scene('#/explore', { sources: marksOnly }));
    const label = drawn.find(({ target }) => target === 'name:sea-of-japan');
    const ring = label?.shape.type === 'area' ? (label.shape.rings[0] ?? []) : [];
    expect(ring.length).toBeGreaterThan(2);
    const middle = { x: mean(ring.map(([x]) => x)), y: mean(ring.map(([, y]) => y)) };
    expect(markAt(drawn, middle, 5)?.target).toBe('name:sea-of-japan');
  });

  it.each([
    [984, 768],
    [820, 700],
    [1500, 1080],
  ])('has no line through the name of the Matsu Islands, at %i × %i', (width, height) => {
    const { drawn } = figureOf(scene('#/explore', { sources: marksOnly, size: { width, height } }));
    const label = drawn.find(({ layer, target }) => layer === 'label/island' && target === 'name:matsu');
    if (label?.shape.type !== 'area') throw new Error('Matsu has its name');
    const corners = label.shape.rings.flat();
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const points = Array.from({ length: 41 }, (_, i) => ({
      x: Math.min(...xs) + ((Math.max(...xs) - Math.min(...xs)) * i) / 40,
      y: mean(ys),
    }));
    const lines = drawn.filter(({ shape }) => shape.type === 'line');
    expect(lines.length).toBeGreaterThan(3);
    for (const { shape } of lines) for (const point of points) expect(distanceTo(shape, point)).toBeGreaterThan(0);
  });

  it('prefers the story’s own mark where that is as near, or only within reach', () => {
    const isName = (mark: string) => mark.startsWith('name:');
    expect(foremost(['name:yellow-sea', 'relation:a'], [], isName)).toBe('relation:a');
    expect(foremost(['name:yellow-sea'], ['name:yellow-sea', 'relation:a'], isName)).toBe('relation:a');
    expect(foremost(['name:yellow-sea'], [], isName)).toBe('name:yellow-sea');
    expect(foremost([], ['name:kinmen'], isName)).toBe('name:kinmen');
    expect(foremost([], [], isName)).toBeUndefined();
  });

  it('knows each name as an entity', () => {
    for (const name of BASE_NAMES) expect(nameEntity(name)).toEqual({ kind: 'name', id: name.id });
  });
});

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
