import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { reviewFile } from '../../../src/authoring/review';
import type { StoryFault } from '../../../src/story/faults';
import { en } from '../../../src/text/en';
import { faultWords } from '../../../src/text/late/author-texts';
import { FIXTURES } from '../../fixtures/anywhere';
import { mutantOf, randomOf } from '../gate/mutants';
import { longAgoText, PUBLISHED, storyText, threeSourcesText } from '../story/files';
import { anything, builtIn, type Json, mistakes, put } from './mutations';

// Each run reads the whole story, which is slow on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const bytes = (text: string) => new TextEncoder().encode(text);
const saved = (story: Json) => JSON.stringify(story, undefined, 2);
const reviewed = (text: string, file?: string) => reviewFile(bytes(text), file);
/** The review of the built-in story with one value replaced. */
function changed(path: (string | number)[], value: Json | undefined, file?: string) {
  const story = builtIn();
  put(story, path, value);
  return reviewed(saved(story), file);
}
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
const brief = (found: readonly StoryFault[]) => found.map(({ code, path }) => [code, path]);

describe('the review of the built-in story', () => {
  it('finds nothing', () => {
    const { story, ...found } = reviewed(storyText, 'northeast-asia-2026');
    expect(found).toEqual({ faults: [], toDo: [], advice: [] });
    expect(story).toBeDefined();
  });
});

describe('2,000 files with mistakes', () => {
  it('have each mistake found by its kind, line and field, with all others beside it', () => {
    let files = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(mistakes, {
          minLength: 1,
          maxLength: 4,
          selector: ({ path }) => path.split(/[.[]/).slice(0, 3).join(),
        }),
        (made) => {
          files++;
          const story = builtIn();
          for (const { at, value } of made) put(story, at, value);
          const text = saved(story);
          const { faults, toDo } = reviewed(text);
          const found = new Map([...faults, ...toDo].map((fault) => [`${fault.code} ${fault.path}`, fault]));
          for (const { code, path } of made) {
            const fault = found.get(`${code} ${path}`);
            expect(fault, `${code} at ${path} among ${[...found.keys()].join('; ')}`).toBeDefined();
          }
          for (const fault of faults) expectToHelp(fault, text);
        },
      ),
      { numRuns: 1000 },
    );
    expect(files).toBeGreaterThanOrEqual(1000);
  });

  it('with any value anywhere never fail, and are shown or say why not', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 3 }), (made) => {
        const story = builtIn();
        for (const { at, value } of made) {
          try {
            put(story, at, value);
          } catch {
            // The one before has taken its place away.
          }
        }
        const text = saved(story);
        const { story: shown, faults, toDo } = reviewed(text);
        if (!shown) expect(faults.length + toDo.length).toBeGreaterThan(0);
        else expect(faults).toEqual([]);
        for (const fault of faults) expectToHelp(fault, text);
      }),
      { numRuns: 500 },
    );
  });

  it('of other stories never fail either: the telegram and stories of four continents', () => {
    const texts = [...PUBLISHED.values(), threeSourcesText, longAgoText];
    const others = [...texts.map((text) => JSON.parse(text) as unknown), ...FIXTURES];
    fc.assert(
      fc.property(fc.constantFrom(...others), fc.integer(), fc.integer({ min: 1, max: 3 }), (other, seed, count) => {
        const random = randomOf(seed);
        let story = other;
        for (let i = 0; i < count; i++) story = mutantOf(story, random);
        const text = JSON.stringify(story, undefined, 2);
        const { story: shown, faults, toDo } = reviewed(text);
        if (shown) expect(faults).toEqual([]);
        else expect(faults.length + toDo.length).toBeGreaterThan(0);
        for (const fault of faults) expectToHelp(fault, text);
      }),
      { numRuns: 500 },
    );
  });

  it('cut, doubled or with other letters anywhere never fail, and are shown or say where they end', () => {
    const edit = fc.record({
      at: fc.nat(storyText.length),
      cut: fc.nat(3),
      put: fc.constantFrom('', ',', '"', '}', ']', '{', '“', "'", '//', ' x', '\u0000', '='),
    });
    fc.assert(
      fc.property(edit, ({ at, cut, put: added }) => {
        const text = storyText.slice(0, at) + added + storyText.slice(at + cut);
        const { story, faults, toDo } = reviewed(text);
        if (!story) expect(faults.length + toDo.length).toBeGreaterThan(0);
        for (const fault of faults) expectToHelp(fault, text);
      }),
      { numRuns: 500 },
    );
  });
});

/** A fault says where it is, and what to do in words of ours. */
function expectToHelp(fault: StoryFault, text: string): void {
  const words = faultWords(fault, en);
  expect(fault.line).toBeGreaterThan(0);
  expect(fault.line).toBeLessThanOrEqual(text.split('\n').length);
  expect(fault.column).toBeGreaterThan(0);
  expect(fault.path !== '' || ['not-json', 'not-utf-8', 'no-object'].includes(fault.code)).toBe(true);
  expect(words).not.toMatch(/Invalid|Expected|received|undefined|\[object|NaN/);
  expect(words.length).toBeGreaterThan(10);
  expect(words.length).toBeLessThan(500);
}

describe('a fault', () => {
  it('has the line and column of its value, and of what lacks a field', () => {
    const story = builtIn();
    put(story, ['relations', 1, 'from'], 'atlantis');
    put(story, ['claims', 2, 'text'], undefined);
    const text = saved(story);
    const { faults } = reviewed(text);
    const dangling = faults.find(({ code }) => code === 'dangling-id');
    const line = lineOf(text, '"from": "atlantis"');
    expect(dangling).toMatchObject({ line, column: (text.split('\n')[line - 1] ?? '').indexOf('"atlantis"') + 1 });
    const missing = faults.find(({ code }) => code === 'missing-field');
    const id = (builtIn() as { claims: { id: string }[] }).claims[2]?.id;
    expect(missing).toMatchObject({ path: 'claims[2].text', line: lineOf(text, `"id": "${id}"`) - 1 });
  });

  it('of shape does not hide one of sense', () => {
    const story = builtIn();
    put(story, ['places', 0, 'name'], 3);
    put(story, ['places', 0, 'at'], [37.5665, 126.978]);
    put(story, ['claims', 4, 'paragraphs', 0], 99);
    put(story, ['chapters'], [{ id: 'x' }]);
    put(story, ['relations', 2, 'colour'], 'red');
    expect(brief(reviewed(saved(story)).faults)).toEqual(
      expect.arrayContaining([
        ['wrong-shape', 'places[0].name'],
        ['swapped', 'places[0].at'],
        ['no-such-paragraph', 'claims[4].paragraphs[0]'],
        ['missing-field', 'chapters[0].title'],
        ['unknown-field', 'relations[2].colour'],
      ]),
    );
  });

  it('makes no others: what rests on a value that is wrong in shape is not judged', () => {
    expect(brief(changed(['relations', 0, 'since'], 'soon').faults)).toEqual([['wrong-shape', 'relations[0].since']]);
    expect(brief(changed(['claims', 0, 'id'], undefined).faults)).toEqual([['missing-field', 'claims[0].id']]);
    expect(brief(changed(['places'], 'many').faults)).toEqual([['wrong-shape', 'places']]);
    expect(brief(changed(['bounds'], null).faults)).toEqual([['wrong-shape', 'bounds']]);
    expect(brief(changed(['claims', 3, 'paragraphs'], 4).faults)).toEqual([['wrong-shape', 'claims[3].paragraphs']]);
  });

  it.each([
    [['relations', 0, 'from'], 'seuol', 'seoul'],
    [['claims', 0, 'speaker'], 'Lee', 'lee'],
    [['events', 0, 'relations', 0], 'restoration-seoul-beijing', 'seoul-beijing-restoration'],
    [['chapters', 1, 'select'], 'relation:seoul-beijing-restauration', 'seoul-beijing-restoration'],
  ] as [(string | number)[], string, string][])(
    'of an id names the one that was meant: %j, %s',
    (path, slip, meant) => {
      const { faults } = changed(path, slip);
      const words = faults.map((fault) => faultWords(fault, en)).join('\n');
      if (/[A-Z]/.test(slip)) expect(words).toContain('lower-case');
      else expect(words).toContain(`Did you mean “${meant}”?`);
    },
  );

  it('of a source’s id is no fault of the paragraphs that its statements cite', () => {
    const story = builtIn() as { sources: { id: string }[]; claims: { source: string }[] };
    for (const claim of story.claims) claim.source = 'artikle';
    const codes = (faults: readonly StoryFault[]) => [...new Set(faults.map(({ code }) => code))];
    expect(codes(reviewed(saved(story as unknown as Json)).faults)).toEqual(['dangling-id']);
    // One that no statement at all cites is one still.
    const { claims } = builtIn() as { claims: { paragraphs: number[] }[] };
    const without = claims.map((claim) => ({ ...claim, paragraphs: claim.paragraphs.map((n) => (n === 3 ? 2 : n)) }));
    expect(codes(changed(['claims'], without as unknown as Json).faults)).toEqual(['uncited-paragraph']);
  });

  it.each([
    [['layers', 0, 'kind'], 'aliance', 'alliance'],
    [['places', 0, 'kind'], 'Capital', 'capital'],
    [['claims', 0, 'basis'], 'infered', 'inferred'],
    [['layers', 0, 'kind'], 'friction', undefined],
  ] as const)('of a choice names the one that was meant: %j, %s', (path, slip, meant) => {
    const [fault] = changed([...path], slip).faults;
    const words = fault ? faultWords(fault, en) : '';
    if (meant) expect(words).toContain(`Did you mean “${meant}”? Write one of `);
    else expect(words).not.toContain('Did you mean');
    expect(words).toContain('Write one of “');
  });

  it('of a field’s name names the field that was meant', () => {
    const { faults } = changed(['places', 0, 'sumary'], 'A city');
    expect(faults.map((fault) => faultWords(fault, en))).toEqual([
      'The format has no such field. Check its spelling, or take it out.',
    ]);
    const story = builtIn();
    put(story, ['places', 0, 'summary'], undefined);
    put(story, ['places', 0, 'sumary'], 'A city');
    expect(
      reviewed(saved(story))
        .faults.map((fault) => faultWords(fault, en))
        .join(),
    ).toContain('Did you mean “summary”?');
  });

  it('in the encoding is named with the encoding that it seems to be', () => {
    const head = bytes('{\n  "title": "');
    const korean = [
      0xc7, 0xd1, 0xb1, 0xb9, 0x20, 0xb0, 0xfa, 0x20, 0xc1, 0xdf, 0xb1, 0xb9, 0xc0, 0xc7, 0x20, 0xc8, 0xb8, 0xb4, 0xe3,
    ];
    const { faults } = reviewFile(Uint8Array.from([...head, ...korean, 0x22, 0x7d]));
    expect(faults).toMatchObject([{ code: 'not-utf-8', line: 2, limits: ['euc-kr'] }]);
  });
});

describe('bounds that most places are outside of', () => {
  const faultsWith = (bounds: Json) => changed(['bounds'], bounds).faults;

  it('are one fault at the bounds, with ready ones that hold all places', () => {
    const found = faultsWith([-60, -36, -46, -14]);
    expect(brief(found)).toEqual([['bounds-elsewhere', 'bounds']]);
    const [fault] = found;
    const words = fault ? faultWords(fault, en) : '';
    const ready = /\[[-\d., ]+\]/.exec(words)?.[0] ?? '[]';
    expect(words).not.toContain('swapped');
    expect(faultsWith(JSON.parse(ready))).toEqual([]);
  });

  it('may have west and east swapped', () => {
    const { bounds } = builtIn() as { bounds: number[] };
    const [west = 0, south = 0, east = 0, north = 0] = bounds;
    const found = faultsWith([east, south, west, north]);
    expect(brief(found)).toEqual([['bounds-elsewhere', 'bounds']]);
    expect(found[0] && faultWords(found[0], en)).toContain(`West and east seem swapped. Write [${bounds.join(', ')}]`);
  });

  it('with west and east swapped are the only fault, wherever the places are', () => {
    const size = (most: number) => fc.double({ min: 2, max: most, noNaN: true });
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const framed = fc
      .record({ west: fc.double({ min: -180, max: 179, noNaN: true }), wide: size(170), high: size(80), up: share })
      .map(({ west, wide, high, up }) => {
        const south = -85 + up * (170 - high);
        return [west, south, west + wide > 180 ? west + wide - 360 : west + wide, south + high, wide] as const;
      });
    fc.assert(
      fc.property(framed, fc.infiniteStream(share), ([west, south, east, north, wide], shares) => {
        const next = () => shares.next().value as number;
        const story = builtIn() as { places: { at: Json; offMap?: boolean }[]; areas?: Json; bounds: Json };
        for (const place of story.places) {
          if (place.offMap) continue;
          const longitude = west + next() * wide;
          place.at = [longitude > 180 ? longitude - 360 : longitude, south + next() * (north - south)];
        }
        story.bounds = [west, south, east, north];
        expect(reviewed(saved(story as unknown as Json)).faults).toEqual([]);
        story.bounds = [east, south, west, north];
        const found = reviewed(saved(story as unknown as Json)).faults;
        expect(brief(found)).toEqual([['bounds-elsewhere', 'bounds']]);
        expect(found[0] && faultWords(found[0], en)).toContain('West and east seem swapped.');
      }),
      { numRuns: 30 },
    );
  });

  it('make no fault of the corners of areas and the points of ways', () => {
    const at = [126, 37];
    const story = builtIn();
    const { bounds, claims } = story as { bounds: number[]; claims: { id: string }[] };
    const [west = 0, south = 0, east = 0, north = 0] = bounds;
    const cited = { claims: [claims[0]?.id ?? ''] };
    const ring = [at, [127, 37], [127, 38]];
    put(story, ['areas'], [{ id: 'x', name: 'X', kind: 'zone', ring, summary: 'X.', at, ...cited }]);
    put(story, ['relations', 0, 'via'], [{ at: [120, 36], ...cited }]);
    expect(reviewed(saved(story)).faults).toEqual([]);
    put(story, ['bounds'], [east, south, west, north]);
    expect(brief(reviewed(saved(story)).faults)).toEqual([['bounds-elsewhere', 'bounds']]);
    put(story, ['bounds'], [west, north, east, south]);
    expect(brief(reviewed(saved(story)).faults)).toEqual([['bounds-reversed', 'bounds']]);
  });

  it('are not what is wrong where one place is outside', () => {
    expect(brief(changed(['places', 0, 'at'], [-60, -30]).faults)).toEqual([['outside-bounds', 'places[0].at']]);
  });
});

describe('slips in JSON', () => {
  it('are found together, with the faults of the story behind them', () => {
    const lines = saved(builtIn()).split('\n');
    const at = (part: string) => lines.findIndex((line) => line.includes(part));
    const title = at('"title"');
    lines[title] = `${lines[title]?.replace(/"([^"]*)",$/, '“$1”,')} // a comment`;
    const first = at('"from": "seoul"');
    lines[first] = '      "from": "atlantis",,';
    const { faults } = reviewed(lines.join('\n'));
    expect(faults.map(({ code, line, detail }) => [code, line, detail])).toEqual([
      ['not-json', title + 1, 'curly-quotes'],
      ['not-json', title + 1, 'comment'],
      ['not-json', first + 1, 'extra-comma'],
    ]);
    lines[first] = '      "from": "atlantis",';
    const dangling = reviewed(lines.join('\n')).faults.find(({ code }) => code === 'dangling-id');
    expect(dangling).toMatchObject({ line: first + 1, detail: 'atlantis' });
  });

  it.each([
    ['{"a": 1,}', ['trailing-comma']],
    ["{a: 1, b: 'x'}", ['no-quotes', 'no-quotes', 'single-quotes']],
    ['{"a" = 05, "b": 3,5}', ['equals-sign', 'number-form', 'decimal-comma']],
    ['{"a": }', ['missing-value']],
    ['{"a": [1 2 3]} x', ['missing-comma', 'missing-comma', 'after-end']],
    ['{"a": "x', ['open-text']],
    ['{"a": [1}', ['wrong-bracket']],
    ['# head\n{"a": True}', ['comment', 'no-quotes']],
  ])('are mended where their meaning is plain: %s', (text, slips) => {
    const found = reviewed(text).faults.filter(({ code }) => code === 'not-json');
    expect(found.map(({ detail }) => detail)).toEqual(slips);
  });
});

describe('what is shown, and worth a look', () => {
  const advice = (path: (string | number)[], value: Json | undefined) => {
    const { story, faults, toDo, advice: found } = changed(path, value, 'northeast-asia-2026');
    expect([...faults, ...toDo]).toEqual([]);
    expect(story).toBeDefined();
    for (const fault of found) expect(fault.line).toBeGreaterThan(1);
    return found;
  };

  it('is an id unlike the name of its file', () => {
    expect(advice(['id'], 'northeast-asia-2025')).toMatchObject([{ code: 'id-unlike-file', path: 'id' }]);
  });

  it('is a language that the page has no words in', () => {
    expect(advice(['lang'], 'ar')).toMatchObject([{ code: 'no-catalog', path: 'lang', detail: 'ar' }]);
    expect(advice(['lang'], 'en-GB')).toEqual([]);
  });

  it('is a label that the map cuts', () => {
    const label = 'A very long label of fourteen words that nobody could ever read on a map';
    expect(advice(['relations', 0, 'label'], label)).toMatchObject([
      { code: 'long-label', path: 'relations[0].label' },
    ]);
  });

  it('is a chapter whose relationships do not hold on its date', () => {
    expect(advice(['chapters', 1, 'date'], '1900-01-01')).toMatchObject([
      { code: 'dark-chapter', path: 'chapters[1].layers' },
      { code: 'dark-chapter', path: 'chapters[1].select' },
    ]);
  });

  it('is a chapter that selects what is not on its map', () => {
    const { relations, chapters } = builtIn() as {
      relations: { id: string; layer: string }[];
      chapters: { layers: string[] }[];
    };
    const hidden = relations.find(({ layer }) => !chapters[1]?.layers.includes(layer));
    expect(advice(['chapters', 1, 'select'], `relation:${hidden?.id}`)).toMatchObject([
      { code: 'dark-chapter', path: 'chapters[1].select', detail: `relation:${hidden?.id}` },
    ]);
  });

  it('is a place in another part of the world than its country, also with the coordinates swapped', () => {
    const { places } = builtIn() as { places: { id: string; at: [number, number]; offMap?: boolean }[] };
    const far = places.findIndex(({ offMap }) => offMap);
    const [longitude = 0, latitude = 0] = places[far]?.at ?? [];
    const found = { code: 'far-from-territory', path: `places[${far}].at` };
    expect(advice(['places', far, 'at'], [latitude, longitude])).toMatchObject([{ ...found, need: 'pair' }]);
    expect(advice(['places', far, 'at'], [100, -60])).toMatchObject([found]);
  });

  it('is a territory that has no land of its own on the map', () => {
    for (const code of ['HKG', 'MAC', 'VAT']) {
      expect(advice(['places', 0, 'territory'], code)).toContainEqual(
        expect.objectContaining({ code: 'no-land', path: 'places[0].territory', detail: code }),
      );
    }
  });

  it('is a dateline that has the date as well', () => {
    const dateline = 'Northport, 6 January 2026';
    expect(advice(['sources', 0, 'dateline'], dateline)).toMatchObject([
      { code: 'dateline-date', path: 'sources[0].dateline', detail: dateline },
    ]);
    expect(advice(['sources', 0, 'dateline'], 'Northport 2, Hall 20261')).toEqual([]);
  });

  it('is notes of a few words, in any script, if they are no longer to do', () => {
    expect(advice(['chapters', 0, 'notes'], 'x')).toMatchObject([
      { code: 'short-notes', path: 'chapters[0].notes', detail: '1', limits: ['30'] },
    ]);
    const wordsFor = (notes: string) => advice(['chapters', 0, 'notes'], notes).map((fault) => faultWords(fault, en));
    expect(wordsFor('x').join()).toMatch(/^The speaker’s notes have 1 word\. /);
    expect(wordsFor('x y').join()).toMatch(/^The speaker’s notes have 2 words\. /);
    expect(advice(['chapters', 0, 'notes'], 'Ask the class. '.repeat(10))).toEqual([]);
    expect(advice(['chapters', 0, 'notes'], '先问大家今天谁想见面。'.repeat(10))).toEqual([]);
    expect(changed(['chapters', 0, 'notes'], 'TODO: Write them.', 'northeast-asia-2026').advice).toEqual([]);
  });

  it('is a map that is seen closer than it is fine, where its story has no world of its own', () => {
    const closeAt = (change: (story: Json) => void, ...worlds: string[]) => {
      const story = builtIn();
      change(story);
      const beside = (path: string) => (worlds.includes(path) ? new Uint8Array() : undefined);
      const { advice: found } = reviewFile(bytes(saved(story)), 'northeast-asia-2026', beside);
      return found.filter(({ code }) => code === 'coarse-map').map(({ path }) => path);
    };
    expect(closeAt(() => {})).toEqual(['bounds']);
    expect(closeAt(() => {}, '../geo/stories/northeast-asia-2026.topo.json')).toEqual([]);
    const wide = (camera: Json) => (story: Json) => {
      put(story, ['bounds'], [-180, -60, 180, 80]);
      for (const i of (story as { chapters: Json[] }).chapters.keys())
        put(story, ['chapters', i, 'camera'], { center: [0, 0], zoom: 1 });
      put(story, ['chapters', 2, 'camera'], camera);
    };
    expect(closeAt(wide({ fit: ['seoul', 'beijing'] }))).toEqual(['chapters[2].camera']);
    expect(closeAt(wide({ center: [0, 0], zoom: 6 }))).toEqual(['chapters[2].camera']);
    expect(closeAt(wide({ center: [0, 0], zoom: 3 }))).toEqual([]);
    expect(closeAt(wide({ fit: ['washington', 'seoul'] }))).toEqual([]);
  });

  it('is a zoom beyond the map’s', () => {
    expect(advice(['chapters', 0, 'camera'], { center: [126, 37], zoom: 20 })).toMatchObject([
      { code: 'zoom-limit', path: 'chapters[0].camera.zoom', detail: '20' },
    ]);
  });

  it('is a layer without relationships, and a place that covers another', () => {
    const { layers, places } = builtIn() as { layers: Json[]; places: { at: Json }[] };
    const empty = { ...(layers[0] as object), id: 'nothing' };
    expect(advice(['layers', layers.length], empty)).toMatchObject([
      { code: 'empty-layer', path: `layers[${layers.length}]` },
    ]);
    expect(advice(['places', 1, 'at'], places[0]?.at ?? null)).toMatchObject([
      { code: 'same-position', path: 'places[1].at' },
    ]);
  });

  it('is an address of a place or a person that names no entry, or one of something else', () => {
    const codes = (list: 'places' | 'people', ...urls: string[]) =>
      advice([list, 0, 'sameAs'], urls).map(({ code, path }) => [code, path]);
    const beijing = 'https://www.wikidata.org/wiki/Q956';
    expect(codes('places', beijing, 'https://www.geonames.org/1816670/beijing.html')).toEqual([]);
    expect(codes('places', 'https://www.wikidata.org/wiki/Beijing')).toEqual([
      ['no-authority-id', 'places[0].sameAs[0]'],
    ]);
    expect(codes('places', beijing, 'https://names.example.org/beijing')).toEqual([
      ['unknown-authority', 'places[0].sameAs[1]'],
    ]);
    expect(codes('people', 'https://www.geonames.org/1816670')).toEqual([
      ['authority-of-other-kind', 'people[0].sameAs[0]'],
    ]);
    expect(codes('places', 'https://orcid.org/0000-0002-1825-0097')).toEqual([
      ['authority-of-other-kind', 'places[0].sameAs[0]'],
    ]);
    // One entry under two addresses.
    expect(codes('places', beijing, 'https://www.wikidata.org/entity/Q956')).toEqual([
      ['same-as-twice', 'places[0].sameAs[1]'],
    ]);
    const [fault] = advice(['places', 0, 'sameAs'], ['https://www.wikidata.org/wiki/Beijing']);
    expect(fault && faultWords(fault, en)).toContain('https://www.wikidata.org/wiki/Q956');
  });

  it('is a field that stands twice, at the second', () => {
    const text = saved(builtIn()).replace('"title":', '"title": "One",\n  "title":');
    expect(reviewed(text).advice).toMatchObject([
      { code: 'key-twice', path: 'title', detail: 'title', line: lineOf(text, '"title": "One"') + 1 },
    ]);
  });
});

describe('what is left to do', () => {
  it('is each text that begins with TODO, in a comment as well, apart from the faults', () => {
    const story = builtIn();
    put(story, ['title'], 'TODO: Give it a title.');
    put(story, ['places', 0, 'territory'], 'TODO');
    put(story, ['claims', 0, '$comment'], 'TODO: Look up the paragraph.');
    put(story, ['claims', 1, '$comment'], 'Just a note.');
    put(story, ['relations', 0, 'from'], 'atlantis');
    const { faults, toDo } = reviewed(saved(story));
    expect(brief(faults)).toEqual([['dangling-id', 'relations[0].from']]);
    expect(toDo.map((fault) => [fault.path, faultWords(fault, en)])).toEqual([
      ['title', 'Give it a title.'],
      ['places[0].territory', 'Write the country’s ISO 3166-1 alpha-3 code, three capital letters.'],
      ['claims[0].$comment', 'Look up the paragraph.'],
    ]);
  });

  it('does not keep the story from being shown where it is text', () => {
    expect(changed(['title'], 'TODO: Give it a title.').story).toBeDefined();
    expect(changed(['claims', 0, '$comment'], 'TODO: Look up.').story).toBeDefined();
  });
});
