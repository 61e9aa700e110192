import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readDate } from '../../../src/story/edtf';
import type { StoryFault } from '../../../src/story/faults';
import { readStory } from '../../../src/story/reading/read';
import { isTerritory } from '../../../src/story/territories';
import { en } from '../../../src/text/en';
import { faultTextsFor } from '../../../src/text/late/fault-texts';
import { openingStory, storyText } from './files';

// Each run of a property reads the whole story, which is slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = (string | number)[];

/** Fields whose texts are ids of something else in the file. */
const REFERENCES = new Set(
  `claims summaryClaims place alsoAt source speaker via to about layer from places relations people layers fit select build voices`.split(
    ' ',
  ),
);

/** Fields that a file may leave out. */
const OPTIONAL = new Set(
  `$schema aliases originalName kind kindName territory place side alsoAt marker offMap hinders short speaker via to about quote since until people select date ask build voices bearing pitch dateline lang`.split(
    ' ',
  ),
);

describe('a story file', () => {
  test('that is valid is read', () => {
    expect(readStory(storyText).ok).toBe(true);
  });

  test('has the name of a kind only where it is not the layer’s title', () => {
    const nameRead = (kindName: string) => {
      const story = JSON.parse(storyText);
      Object.assign(story.layers[0], { title: 'Closed port', kindName });
      const read = readStory(JSON.stringify(story));
      return read.ok ? read.story.layers[0]?.kindName : 'fault';
    };
    expect(nameRead('closed port')).toBeUndefined();
    expect(nameRead('Coast lease')).toBe('Coast lease');
  });

  test('that is not JSON is reported with line and column', () => {
    const lines = storyText.split('\n');
    lines[4] = `${lines[4]},`;
    expect(faultsOf(lines.join('\n'))).toEqual([
      { code: 'not-json', path: '', line: 5, column: (lines[4] ?? '').length, detail: 'extra-comma' },
    ]);
    expect(faultsOf('')).toEqual([{ code: 'not-json', path: '', line: 1, column: 1, detail: 'empty' }]);
  });

  test('of another format, or of none, is reported as that, with all that is wrong besides', () => {
    expect(faultsOf(changed(['format'], 'crosscurrents/2'))).toEqual([
      { code: 'unknown-format', path: 'format', detail: 'crosscurrents/2' },
    ]);
    expect(faultsOf('{"type": "FeatureCollection"}')).toEqual([{ code: 'unknown-format', path: 'format' }]);
  });

  test.each([undefined, 'crosscurrents/2'])('whose format is %s has its other faults reported as well', (format) => {
    const story = JSON.parse(changed(['relations', 0, 'direction'], 'sideways'));
    story.format = format;
    story.claims[0].source = 'nowhere';
    const faults = faultsOf(JSON.stringify(story));
    expect(faults.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-format', 'format'],
      ['wrong-shape', 'relations[0].direction'],
      ['dangling-id', 'claims[0].source'],
    ]);
  });

  test.each(['null', '3', '"story"', '[]'])('that contains no object is told that a story is one: %s', (text) => {
    const found = faultsOf(text);
    expect(found).toEqual([{ code: 'no-object', path: '', detail: text.replaceAll('"', '') }]);
    expect(faultTextsFor(en)['no-object'](text)).toMatch(/^A story is an object/);
  });

  test('with a value of the wrong kind is reported with path, id and what the format expects', () => {
    expect(faultsOf(changed(['relations', 0, 'direction'], 'sideways'))).toMatchObject([
      { code: 'wrong-shape', path: 'relations[0].direction', id: 'seoul-beijing-restoration' },
    ]);
    expect(faultsOf(changed(['places', 1, 'at'], [216.4, 39.9]))).toMatchObject([
      { code: 'wrong-shape', path: 'places[1].at[0]', id: 'beijing' },
    ]);
    expect(faultsOf(changed(['chapters', 0, 'camera'], { fit: ['seoul'], zoom: 3 }))).toMatchObject([
      { code: 'wrong-shape', path: 'chapters[0].camera', need: 'camera' },
    ]);
  });

  test.each(['', '  ', '\u200B', '\u2800', '\u3164', '\u00AD\uFE0F', 'a\u0000b', 'a\u0008', 'a\uD800', 'Caf\uFFFD'])(
    'with a text that shows nothing, or has what no file should have, is reported: %j',
    (text) => {
      expect(faultsOf(changed(['title'], text))).toMatchObject([
        { code: 'wrong-shape', path: 'title', need: 'clean-text' },
      ]);
    },
  );

  test.each(['en-US-GB', 'english', 'EN', 'e', 'en-a', 'en--US'])('in no language is reported: %s', (lang) => {
    expect(faultsOf(changed(['lang'], lang))).toMatchObject([{ path: 'lang', need: 'language', detail: lang }]);
  });

  test.each(['http://a.org', 'https://', 'https:///x', 'javascript:alert(1)', 'https://a@b.org', 'https://a.org/ b'])(
    'with a source at what is no https address is reported: %s',
    (url) => {
      expect(faultsOf(changed(['sources', 0, 'url'], url))).toMatchObject([
        { path: 'sources[0].url', need: 'web-address' },
      ]);
      expect(faultsOf(changed(['sources', 0, 'url'], 'https://news.example.org/a?b=c#d'))).toEqual([]);
    },
  );

  test('says in few words of ours what is wrong with any value, wherever it stands', () => {
    const places = paths((_, path) => path.length > 0);
    const strange: fc.Arbitrary<Json> = fc.oneof(
      fc.constantFrom<Json>(null, true, {}, [], [[]], '', 'x'.repeat(5000), -1e308, 0.5, 1e21),
      fc.jsonValue() as fc.Arbitrary<Json>,
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), strange, (path, value) => {
        for (const { code, detail = '', need, limits } of faultsOf(changed(path, value))) {
          const words = faultTextsFor(en)[code](detail, need, limits);
          expect(words).not.toMatch(/Invalid|Expected|received|undefined|\[object/);
          expect(words.length).toBeLessThan(400);
          expect(detail.length).toBeLessThanOrEqual(120);
        }
      }),
    );
  });

  test('with a text that is empty or all blanks is reported', () => {
    expect(faultsOf(changed(['places', 0, 'summary'], '  '))).toMatchObject([
      { code: 'wrong-shape', path: 'places[0].summary', id: 'seoul' },
    ]);
  });

  test('with faults in two places is reported with both', () => {
    const text = changed(['places', 0, 'name'], 3, JSON.parse(changed(['title'], null)));
    expect(faultsOf(text).map((fault) => fault.path)).toEqual(['title', 'places[0].name']);
  });

  test('with a field that the format does not know is reported, at any depth', () => {
    // A camera has two forms; a fault inside it is a fault of the whole camera.
    const objects = paths((value, path) => isObject(value) && path.at(-1) !== 'camera');
    fc.assert(
      fc.property(fc.constantFrom(...objects), (path) => {
        const at = [...path, 'colour'];
        expect(faultsOf(changed(at, 'red'))).toMatchObject([{ code: 'unknown-field', path: written(at) }]);
      }),
    );
  });

  test('that lacks any required field is reported', () => {
    const fields = paths((_, path) => {
      const name = path.at(-1);
      if (typeof name !== 'string' || path.includes('camera') || name === 'format') return false;
      // Which of its fields are there depends on its kind (asks.test.ts).
      if (path.includes('predict')) return false;
      return (
        !OPTIONAL.has(name) ||
        (name === 'kind' && path[0] === 'layers') ||
        (['date', 'lang'].includes(name) && path.length === 1)
      );
    });
    fc.assert(
      fc.property(fc.constantFrom(...fields), (path) => {
        expect(faultsOf(changed(path, undefined))).toMatchObject([{ code: 'missing-field', path: written(path) }]);
      }),
    );
  });
});

describe('the parts of a story', () => {
  test('name only what exists: any broken reference is reported by its path and its entity', () => {
    const named = paths((value, path) => {
      const field = path.findLast((step) => typeof step === 'string');
      return typeof value === 'string' && REFERENCES.has(String(field));
    });
    expect(named.length).toBeGreaterThan(500);
    fc.assert(
      fc.property(fc.constantFrom(...named), (path) => {
        const broken = path.at(-1) === 'select' ? 'event:nowhere' : 'nowhere';
        const owner = path.length > 2 ? valueAt([...path.slice(0, 2), 'id']) : undefined;
        expect(faultsOf(changed(path, broken))).toContainEqual({
          code: 'dangling-id',
          path: written(path),
          ...(typeof owner === 'string' ? { id: owner } : {}),
          detail: 'nowhere',
        });
      }),
    );
  });

  test('name things of the right kind: a place is no person, a claim no relation', () => {
    expect(faultsOf(changed(['claims', 0, 'speaker'], 'seoul'))).toMatchObject([
      { code: 'dangling-id', path: 'claims[0].speaker', detail: 'seoul' },
    ]);
    expect(faultsOf(changed(['chapters', 1, 'select'], 'relation:launch'))).toMatchObject([
      { code: 'dangling-id', path: 'chapters[1].select', id: 'summit', detail: 'launch' },
    ]);
    expect(faultsOf(changed(['unsaid', 0, 'about', 0], 'launch'))).toMatchObject([
      { code: 'dangling-id', path: 'unsaid[0].about[0]', detail: 'launch' },
    ]);
  });

  test('have ids of their own', () => {
    for (const list of 'sources places people claims layers relations events chapters unsaid'.split(' ')) {
      const entities = valueAt([list]) as Json[];
      const text = changed([list, entities.length], entities[0] ?? null);
      const id = (entities[0] as { id: string }).id;
      expect(faultsOf(text)).toContainEqual({
        code: 'duplicate-id',
        path: `${list}[${entities.length}].id`,
        id,
        detail: id,
      });
    }
  });

  test('do not share an id where a question about it would be about either', () => {
    expect(faultsOf(changed(['events', 0, 'id'], 'tokyo'))).toMatchObject([
      { code: 'ambiguous-id', path: 'events[0].id', id: 'tokyo', detail: 'places' },
    ]);
  });

  test('cite paragraphs that the source has, and all of them', () => {
    expect(faultsOf(changed(['claims', 0, 'paragraphs', 1], 23))).toMatchObject([
      { code: 'no-such-paragraph', path: 'claims[0].paragraphs[1]', detail: '23' },
    ]);
    const more = changed(
      ['sources', 0, 'topics', 22],
      'One more',
      JSON.parse(changed(['sources', 0, 'paragraphs'], 23)),
    );
    expect(faultsOf(more)).toMatchObject([{ code: 'uncited-paragraph', path: 'sources[0].paragraphs', detail: '23' }]);
  });

  test('give each paragraph its topic', () => {
    expect(faultsOf(changed(['sources', 0, 'topics', 21], undefined))).toMatchObject([
      { code: 'topics-count', path: 'sources[0].topics', detail: '21/22' },
    ]);
  });

  test('name the speaker of every statement', () => {
    expect(faultsOf(changed(['claims', 0, 'speaker'], undefined))).toEqual([
      { code: 'missing-speaker', path: 'claims[0].speaker', id: 'lee-new-phase' },
    ]);
  });

  test.each([
    [['date'], '2026-02-30', 'date'],
    [['date'], '2026-02-30~', 'date'],
    [['date'], '2026-03/2026-01', 'date'],
    [['sources', 0, 'date'], '2025-02-29', 'sources[0].date'],
    [['chapters', 1, 'date'], '2026-04-31', 'chapters[1].date'],
    [['events', 0, 'date'], '2026-02-30?', 'events[0].date'],
    [['relations', 0, 'since'], '2026-06-31~', 'relations[0].since'],
    [['relations', 0, 'until'], '2026-06-31', 'relations[0].until'],
  ] as [Path, string, string][])('are dated by days that there are: %s', (path, day, shown) => {
    expect(faultsOf(changed(path, day))).toMatchObject([{ code: 'impossible-date', path: shown, detail: day }]);
  });

  test('end after they begin', () => {
    expect(faultsOf(changed(['relations', 0, 'until'], '2025-10'))).toMatchObject([
      { code: 'dates-reversed', path: 'relations[0].until', id: 'seoul-beijing-restoration' },
    ]);
    // The day and the month in which it began.
    expect(faultsOf(changed(['relations', 0, 'until'], '2026-01-05'))).toEqual([]);
    expect(faultsOf(changed(['relations', 0, 'until'], '2026-01'))).toEqual([]);
  });

  test('add to the map of a chapter what is its own, each layer once', () => {
    const { chapters } = openingStory();
    const at = chapters.findIndex(({ build }) => build.length > 0);
    const own = chapters[at]?.build[0]?.[0] ?? '';
    expect(faultsOf(changed(['chapters', at, 'build', 0, 0], 'washington-ties'))).toMatchObject([
      { code: 'build-step', path: `chapters[${at}].build[0][0]`, detail: 'washington-ties' },
    ]);
    expect(faultsOf(changed(['chapters', at, 'build', 1, 0], own))).toMatchObject([
      { code: 'build-step', path: `chapters[${at}].build[1][0]`, detail: own },
    ]);
    expect(faultsOf(changed(['chapters', at, 'build', 0, 0], 'nothing'))).toMatchObject([{ code: 'dangling-id' }]);
  });

  test('give a chapter the voices of its statements', () => {
    expect(faultsOf(changed(['chapters', 1, 'voices'], ['lee']))).toEqual([]);
    expect(faultsOf(changed(['chapters', 1, 'voices'], ['kim']))).toMatchObject([
      { code: 'silent-voice', path: 'chapters[1].voices[0]', detail: 'kim' },
    ]);
    expect(faultsOf(changed(['chapters', 1, 'voices'], ['nobody']))).toMatchObject([{ code: 'dangling-id' }]);
  });

  test('have two ends, or one and no direction', () => {
    expect(faultsOf(changed(['relations', 0, 'to'], undefined))).toMatchObject([
      { code: 'direction-without-end', path: 'relations[0].direction', detail: 'both' },
    ]);
    expect(faultsOf(changed(['relations', 0, 'to'], 'seoul'))).toMatchObject([
      { code: 'ends-in-itself', path: 'relations[0].to', detail: 'seoul' },
    ]);
  });

  test.each([
    [[37.5665, 126.978], 'swapped'],
    [[126, 978, 37, 5665], 'decimal-comma'],
    [[0, 0], 'null-island'],
    [[26.978, 37.57], 'outside-bounds'],
    [[37.5, 26.9], 'outside-bounds'],
  ])('lie where the story is: not at %j', (at, code) => {
    expect(faultsOf(changed(['places', 0, 'at'], at))).toMatchObject([{ code, path: 'places[0].at', id: 'seoul' }]);
  });

  test('may lie beyond the bounds where that is said', () => {
    const far = changed(['places', 0, 'at'], [26.978, 37.57], JSON.parse(changed(['places', 0, 'offMap'], true)));
    expect(faultsOf(far)).toEqual([]);
  });

  test('in bounds with latitude first are one fault', () => {
    expect(faultsOf(changed(['bounds'], [23.2, 114.5, 42.6, 141.8]))).toMatchObject([
      { code: 'swapped', path: 'bounds' },
    ]);
  });

  test('belong to a country that there is', () => {
    expect(faultsOf(changed(['places', 0, 'territory'], 'GER'))).toMatchObject([
      { code: 'unknown-territory', path: 'places[0].territory', detail: 'GER', limits: ['DEU'] },
    ]);
    expect(faultsOf(changed(['places', 0, 'territory'], 'XXX'))).toMatchObject([{ code: 'unknown-territory' }]);
    expect(faultsOf(changed(['places', 0, 'territory'], 'kr'))).toMatchObject([{ need: 'territory', limits: ['KOR'] }]);
    for (const code of ['SGP', 'HKG', 'VAT', 'KOS'])
      expect(faultsOf(changed(['places', 0, 'territory'], code))).toEqual([]);
  });

  test('may have no territory, unless they are one', () => {
    const [at, kind] = [
      ['places', 0, 'territory'],
      ['places', 0, 'kind'],
    ] as const;
    expect(faultsOf(changed([...at], undefined))).toEqual([]);
    expect(faultsOf(changed([...at], undefined, JSON.parse(changed([...kind], 'territory'))))).toEqual([
      { code: 'missing-territory', path: 'places[0].territory', id: 'seoul' },
    ]);
  });

  test('know every territory that the basemap has', () => {
    const world = JSON.parse(readFileSync('public/geo/stories/northeast-asia-2026.topo.json', 'utf8'));
    const ids: string[] = world.objects.countries.geometries.map(({ id }: { id: string }) => id);
    expect(ids.filter((id) => !isTerritory(id))).toEqual([]);
  });

  test('quote twelve words at most', () => {
    const quote = (words: number) => changed(['claims', 0, 'quote'], Array(words).fill('word').join(' '));
    expect(faultsOf(quote(12))).toEqual([]);
    expect(faultsOf(quote(13))).toMatchObject([{ code: 'long-quote', path: 'claims[0].quote', detail: '13' }]);
  });

  test('are as many faults as there are data: a count alone makes none', () => {
    expect(faultsOf(changed(['sources', 0, 'paragraphs'], 9_999))).toMatchObject([{ code: 'topics-count' }]);
    for (const count of [1e7, 1e9, 1e300])
      expect(faultsOf(changed(['sources', 0, 'paragraphs'], count))).toMatchObject([{ code: 'wrong-shape' }]);
  });

  test('happened in the order of their dates, whatever the order in the file', () => {
    const events = valueAt(['events']) as { id: string; date: string }[];
    const read = readStory(changed(['events'], [...events].reverse()));
    const spans = read.ok ? read.story.events.map(({ date }) => readDate(date)) : [];
    expect(spans).toHaveLength(events.length);
    spans.forEach((a, i) => {
      for (const b of spans.slice(i + 1))
        expect(a && b && !b.openEnd && b.latest < a.earliest && !a.openStart).toBeFalsy();
    });
    const kept = readStory(storyText);
    expect(kept.ok && kept.story.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });

  test.each([
    [
      [-180, -60, 180, 85],
      [-180, -60, 180, 85],
    ],
    [
      [115, 10, -70, 60],
      [115, 10, 290, 60],
    ],
    [
      [115, 10, 250, 60],
      [115, 10, 250, 60],
    ],
    [
      [170, -50, -140, 70],
      [170, -50, 220, 70],
    ],
    [
      [200, -50, 230, 70],
      [-160, -50, -130, 70],
    ],
  ])('are in bounds %j, read from the west eastwards', (bounds, read) => {
    const story = JSON.parse(changed(['bounds'], bounds));
    for (const place of story.places) place.offMap = true;
    const reading = readStory(JSON.stringify(story));
    expect(reading.ok && reading.story.bounds).toEqual(read);
  });

  test('are in bounds that have a west and an east', () => {
    for (const bounds of [
      [126, 30, 126, 40],
      [180, 30, -180, 40],
    ])
      expect(faultsOf(changed(['bounds'], bounds))).toMatchObject([{ code: 'bounds-flat', path: 'bounds' }]);
  });

  test('are in bounds that have a north and a south', () => {
    expect(faultsOf(changed(['bounds'], [109, 46, 145, 21]))).toMatchObject([
      { code: 'bounds-reversed', path: 'bounds' },
    ]);
  });
});

function faultsOf(text: string): StoryFault[] {
  const reading = readStory(text);
  return reading.ok ? [] : reading.faults;
}

/** The text of the story with one value replaced, or removed if it is undefined. */
function changed(path: Path, value: Json | undefined, story: Json = JSON.parse(storyText)): string {
  const steps = [...path];
  const last = steps.pop();
  const holder = steps.reduce<Json | undefined>((inner, step) => (inner as Record<string, Json>)[step], story);
  if (Array.isArray(holder) && typeof last === 'number') {
    if (value === undefined) holder.splice(last, 1);
    else holder[last] = value;
  } else if (isObject(holder) && last !== undefined) {
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  } else throw new Error(`Nothing holds ${written(path)}`);
  return JSON.stringify(story);
}

/** The paths of all values in the story that match. */
function paths(matches: (value: Json, path: Path) => boolean): Path[] {
  const found: Path[] = [];
  (function visit(value: Json, path: Path) {
    if (matches(value, path)) found.push(path);
    if (Array.isArray(value)) for (const [i, inner] of value.entries()) visit(inner, [...path, i]);
    else if (isObject(value)) for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
  })(JSON.parse(storyText), []);
  return found;
}

function valueAt(path: Path): Json | undefined {
  return path.reduce<Json | undefined>((inner, step) => (inner as Record<string, Json>)[step], JSON.parse(storyText));
}

function written(path: Path): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${step}`)).join('');
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
