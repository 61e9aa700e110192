// The geography: the committed files equal the output of the pipeline, and the world is seamless, complete and neutral.

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, test, vi } from 'vitest';
import { files } from '../../../geo/build.mjs';
import { DISPUTED } from '../../../geo/disputed.mjs';
import { DASHED_LINES, sourceOfLine, UNDRAWN_LINES } from '../../../geo/lines.mjs';
import { SENSITIVE_NAMES } from '../../../geo/names.mjs';
import { isIn, storyPlan } from '../../../geo/plan.mjs';
import { COUNTRY_NAMES } from '../../../geo/tables/country-names.mjs';
import { INNER_LINES } from '../../../geo/tables/inner-lines.mjs';
import { withNamesIn } from '../../../scripts/site/world-names.mjs';
import withOwnWorld from '../../../src/style/story-worlds.json';
import { openingStory } from '../story/files';

// The pipeline reads half a million points, twice in one test; this is slow on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

type Land = Feature<Polygon | MultiPolygon>;

/** The lines on land: each of its edges is one of these. */
const LINES = ['coast', 'borders', 'dashed'];

/** The geometry of each shipped story, and of all others. */
const WORLDS = ['public/geo/world.topo.json', ...withOwnWorld.map((name) => `public/geo/stories/${name}.topo.json`)];

/** A name in each language has a letter of its script. */
const SCRIPTS = {
  en: /\p{Script=Latin}/u,
  ko: /\p{Script=Hangul}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  'zh-Hans': /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
};

const LANGUAGES = ['en', 'ko', 'ja', 'zh-Hans', 'zh-Hant'] as const;

/** Degrees of longitude; a little over half the world, since the pole's edge is two halves of it to within a cell. */
const LEAP = 180.01;

/** The mainland part of Hong Kong becomes part of China's own ring. */
const JOINED_RINGS = 1;

/** Compressed: the size of the download before the map is shown. */
const MOST_BYTES = 91_000;

const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const WORLD = 'public/geo/stories/northeast-asia-2026.topo.json';
const committed = file(WORLD);
const world: Topology = JSON.parse(committed);

function features(topology: Topology, name: string): Feature[] {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`${name} is not a collection`);
  return feature(topology, object).features;
}

function land(topology: Topology, name: string): Land[] {
  return features(topology, name).map(({ geometry, ...rest }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(`${rest.id} is not land`);
    return { ...rest, geometry };
  });
}

/** The points of an object: a name that may stand at several is there once for each. */
function points(name: string): Feature<Point>[] {
  return features(world, name).flatMap(({ geometry, ...rest }): Feature<Point>[] => {
    if (geometry.type === 'Point') return [{ ...rest, geometry }];
    if (geometry.type !== 'MultiPoint') throw new Error(`${rest.id} is not a point`);
    return geometry.coordinates.map((coordinates) => ({ ...rest, geometry: { type: 'Point', coordinates } }));
  });
}

function lines(name: string): Position[][] {
  const object = world.objects[name];
  const shapes = object?.type === 'GeometryCollection' ? object.geometries : object ? [object] : [];
  return shapes.flatMap((shape) => {
    if (shape.type !== 'MultiLineString') throw new Error(`${name} is not lines`);
    return feature(world, shape).geometry.coordinates;
  });
}

const polygonsOf = ({ geometry }: Land) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
const ringsOf = (shapes: Land[]) => shapes.flatMap(polygonsOf).flat();
const segmentsOf = (line: Position[]) => line.slice(1).map((to, i) => [line[i] ?? to, to] as const);
const isOn = (value: number | undefined, edge: number) => Math.abs((value ?? 0) - edge) < 0.01;
const isAlongCut = ([a, b]: readonly [Position, Position]) =>
  [-180, 180].some((x) => isOn(a[0], x) && isOn(b[0], x)) || (isOn(a[1], -90) && isOn(b[1], -90));

/** The arcs that an object uses, each as often as it uses it, whichever way it runs. */
function arcsOf(name: string): number[] {
  const object = world.objects[name];
  if (!object) throw new Error(`there is no ${name}`);
  const shapes = object.type === 'GeometryCollection' ? object.geometries : [object];
  const arcs = shapes.flatMap((shape) => ('arcs' in shape ? shape.arcs.flat(2) : []));
  return arcs.map((i) => (i < 0 ? ~i : i));
}

const countries = land(world, 'countries');
const disputed = land(world, 'disputed');

/** Whether a ring is wholly in the region, the part of the world whose small islands are not simplified away. */
const isInRegion = (ring: Position[]) => {
  const { region = [0, 0, 0, 0] } = storyPlan([...openingStory().bounds]);
  return ring.every(([x = 0, y = 0]) => isIn(region)(x, y));
};

describe('the files', () => {
  test('equal the output of the pipeline byte for byte, each time it runs', () => {
    const first = files();
    const second = files();
    expect(Object.keys(first)).toEqual(
      expect.arrayContaining(['public/geo/world.topo.json', WORLD, 'public/geo/names.json', 'src/view/names.json']),
    );
    for (const [name, text] of Object.entries(first)) {
      // Compared as a boolean: the difference of two such long lines is of no use.
      expect(text === second[name], `${name} twice`).toBe(true);
      expect(text === file(name), `${name}: run "npm run geo"`).toBe(true);
    }
  });

  test('are small enough for a classroom network, in each language', () => {
    for (const language of LANGUAGES) {
      const sent = JSON.stringify(withNamesIn(world, language));
      expect(gzipSync(sent, { level: 9 }).length, language).toBeLessThanOrEqual(MOST_BYTES);
    }
  });

  test('hold the objects that the map reads', () => {
    expect(Object.keys(world.objects).sort()).toEqual([
      'borders',
      'coast',
      'countries',
      'dashed',
      'disputed',
      'graticule',
      'islands',
      'labels',
      'lakes',
      'rivers',
    ]);
    for (const name of ['borders', 'coast', 'dashed', 'graticule', 'rivers'])
      expect(lines(name).length, name).toBeGreaterThan(0);
    for (const name of ['countries', 'disputed', 'islands', 'labels', 'lakes'])
      expect(features(world, name).length, name).toBeGreaterThan(0);
  });
});

describe('the world', () => {
  test('has no edge across the antimeridian', () => {
    const all = [...ringsOf(countries), ...ringsOf(disputed), ...ringsOf(land(world, 'lakes'))];
    const allLines = ['borders', 'coast', 'dashed', 'rivers'].flatMap(lines);
    const leaps = [...all, ...allLines]
      .flatMap(segmentsOf)
      .filter(([a, b]) => Math.abs((a[0] ?? 0) - (b[0] ?? 0)) > LEAP);
    expect(leaps).toEqual([]);
  });

  test('has no coast along its cut', () => {
    expect(lines('coast').flatMap(segmentsOf).filter(isAlongCut)).toEqual([]);
    // The cut exists: without it the test above would prove nothing.
    expect(ringsOf(countries).flatMap(segmentsOf).filter(isAlongCut).length).toBeGreaterThan(4);
  });

  test('has each edge of its land drawn as one kind of line, the cut left out', () => {
    const key = ([a, b]: readonly [Position, Position]) => [String(a), String(b)].sort().join(' ');
    const drawn = new Set(LINES.flatMap(lines).flatMap(segmentsOf).map(key));
    const edges = ringsOf([...countries, ...disputed]).flatMap(segmentsOf);
    expect(edges.filter((edge) => !drawn.has(key(edge)) && !isAlongCut(edge))).toEqual([]);
  });

  test('has clockwise rings, so that d3-geo does not read an island as the rest of the world', () => {
    const flooded = [...countries, ...disputed, ...land(world, 'lakes')]
      .flatMap(polygonsOf)
      .filter((coordinates) => geoArea({ type: 'Polygon', coordinates }) > 2 * Math.PI);
    expect(flooded).toEqual([]);
  });

  test('names each country once, by its ISO code', () => {
    const ids = countries.map((country) => String(country.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[A-Z]{3}$/.test(id))).toBe(true);
    expect(ids).toEqual(expect.arrayContaining(['KOR', 'PRK', 'CHN', 'JPN', 'TWN', 'RUS', 'MNG', 'USA', 'VEN']));
  });

  test.each([
    ['Beijing', 'CHN', [116.4, 39.9]],
    ['Seoul', 'KOR', [127, 37.57]],
    ['Pyongyang', 'PRK', [125.75, 39.03]],
    ['Tokyo', 'JPN', [139.75, 35.68]],
    ['Taipei', 'TWN', [121.56, 25.03]],
    ['Hong Kong', 'CHN', [114.16, 22.4]],
    ['Kinmen', 'TWN', [118.37, 24.45]],
    ['Washington', 'USA', [-77.04, 38.91]],
    ['Caracas', 'VEN', [-66.9, 10.4]],
  ] as const)('has %s in %s and in no other country', (_, code, [lon, lat]) => {
    expect(countries.filter((country) => geoContains(country, [lon, lat])).map((country) => country.id)).toEqual([
      code,
    ]);
  });

  test('has every ring of the source in the region, with all islands', () => {
    const source: Topology = JSON.parse(file('node_modules/world-atlas/countries-10m.json'));
    // Two rings of the source are lines without area.
    const isArea = (ring: Position[]) => new Set(ring.map(String)).size > 2;
    const before = ringsOf(land(source, 'countries')).filter(isInRegion).filter(isArea).length;
    const after = ringsOf([...countries, ...disputed]).filter(isInRegion).length;
    expect(after).toBe(before - JOINED_RINGS);
  });

  test('has only real islands: no ring in the region is a line or a point', () => {
    const rings = ringsOf([...countries, ...disputed]).filter(isInRegion);
    expect(rings.filter((ring) => new Set(ring.map(String)).size < 3)).toEqual([]);
  });
});

/** The course of a dashed line. */
function coursesOf(id: string): Position[][] {
  const line = features(world, 'dashed').find(({ properties }) => properties?.['id'] === id);
  if (line?.geometry.type !== 'MultiLineString') throw new Error(`${id} is not dashed`);
  return line.geometry.coordinates;
}

describe('the lines', () => {
  test('have the demarcation line once, from coast to coast of Korea, and not among the borders', () => {
    const [line, ...more] = coursesOf('demarcation');
    expect(more).toEqual([]);
    const ends = [line?.[0], line?.at(-1)].map((p) => p?.[0] ?? 0).sort((a, b) => a - b);
    expect(ends[0]).toBeCloseTo(126.7, 0);
    expect(ends[1]).toBeCloseTo(128.4, 0);
  });

  test('draw no arc twice', () => {
    const all = LINES.flatMap(arcsOf);
    expect(new Set(all).size).toBe(all.length);
  });

  test('draw no line at sea: every line is an edge of land, but for those inside a land', () => {
    const edges = new Set([...arcsOf('countries'), ...arcsOf('disputed')]);
    expect(['coast', 'borders'].flatMap(arcsOf).filter((i) => !edges.has(i))).toEqual([]);
    expect(arcsOf('dashed').filter((i) => !edges.has(i))).toHaveLength(Object.keys(INNER_LINES).length);
  });

  test('dash each border of the table, and none else', () => {
    const drawn = features(world, 'dashed').map(({ properties }) => properties?.['id']);
    expect(drawn).toEqual(DASHED_LINES.map(({ id }) => id));
  });

  test.each([
    ['somaliland', [48.5, 9.5]],
    ['abyei', [28.4, 10.17]],
    ['halaib', [36.7, 22]],
    ['transnistria', [28.98, 47.7]],
    ['abkhazia', [41.9, 42.8]],
    ['essequibo', [-60.5, 7]],
    ['israel-palestine', [35, 32.3]],
    ['cyprus-north', [33.4, 35.15]],
    ['kashmir', [74.2, 34]],
    ['western-sahara', [-10, 27.67]],
    ['crimea', [34.2, 46.1]],
    ['kosovo', [20.9, 43.1]],
    ['south-ossetia', [44.6, 42.2]],
    ['china-india-west', [78.9, 34.3]],
    ['china-india-east', [94.5, 28.9]],
    ['algeria-morocco', [-4, 30.5]],
  ] as const)('dash %s where it is', (id, [lon, lat]) => {
    const distances = coursesOf(id)
      .flat()
      .map(([x = 0, y = 0]) => Math.hypot((x - lon) * Math.cos((lat * Math.PI) / 180), y - lat));
    expect(Math.min(...distances)).toBeLessThan(1.5);
  });
});

test.each([
  ['Sikkim', [88.2, 27.4, 88.8, 28.1], ['CHN', 'IND']],
  ['the north of Algeria and Morocco', [-2.3, 32.3, -1, 35.2], ['DZA', 'MAR']],
  ['the Songwe', [32.9, -9.8, 33.8, -9.3], ['MWI', 'TZA']],
  ['the west of China and Pakistan', [74.5, 36.6, 75.7, 37.1], ['CHN', 'PAK']],
  ['the west of Sudan and South Sudan', [24, 8.6, 27.7, 10.5], ['SDN', 'SSD']],
  ['the lower Maroni', [-54.5, 3.5, -53.9, 5.4], ['GUF', 'SUR']],
] as const)('the border at %s is not dashed, where only another part of it is disputed', (_, box, between) => {
  const ids = DASHED_LINES.filter((line) => line.between.join() === between.join()).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  const isThere = isIn(box);
  expect(ids.filter((id) => coursesOf(id).some((line) => line.some(([x = 0, y = 0]) => isThere(x, y))))).toEqual([]);
});

test('each dashed line says where it and its class are from', () => {
  for (const line of DASHED_LINES) expect(sourceOfLine(line), line.id).toMatch(/Natural Earth|Sovereign Limits/);
  for (const { id, source } of UNDRAWN_LINES) expect(source, id).toMatch(/\S/);
});

describe('disputed places', () => {
  const islands = points('islands');

  test.each(DISPUTED)(
    '$id has no owner on the map, a mark, and land where the source has it',
    ({ id, point, land: owned }) => {
      expect(
        islands.filter((island) => island.properties?.['id'] === id && island.properties?.['disputed']),
      ).toHaveLength(1);
      expect(countries.filter((country) => geoContains(country, point)).map((country) => country.id)).toEqual([]);
      const shape = disputed.find((place) => place.id === id);
      expect(Boolean(shape)).toBe(Boolean(owned));
      expect(shape?.properties?.['id']).toBe(id);
      // No corner of it belongs to a country either.
      const corners = shape ? ringsOf([shape]).flat().map(String) : [];
      const claimed = new Set(ringsOf(countries).flat().map(String));
      expect(corners.filter((corner) => claimed.has(corner))).toEqual([]);
    },
  );

  test('are the ones we know, and the other small islands are not among them', () => {
    const ids = (isDisputed: boolean) =>
      islands
        .filter((island) => island.properties?.['disputed'] === isDisputed)
        .map((island) => island.properties?.['id']);
    expect(ids(true)).toEqual(DISPUTED.map((place) => place.id));
    expect(ids(false)).toEqual(['kinmen', 'matsu', 'ulleungdo']);
    expect(disputed.map((place) => place.id)).toEqual(DISPUTED.map((place) => place.id));
  });

  test('are where their land is', () => {
    for (const { id, geometry } of disputed) {
      const point = DISPUTED.find((place) => place.id === id)?.point ?? [0, 0];
      const corners = ringsOf([{ type: 'Feature', id, properties: {}, geometry }]).flat();
      const nearest = Math.min(...corners.map(([x = 0, y = 0]) => Math.hypot(x - point[0], y - point[1])));
      expect(nearest, String(id)).toBeLessThan(0.2);
    }
  });
});

describe('names', () => {
  const named = [...points('labels'), ...points('islands')];
  const namesOf = (properties: Feature['properties']) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, properties?.[`name:${language}`]]));

  test.each(WORLDS)(
    'of every label and island on the map of %s are there in five languages, each in its script',
    (path) => {
      const topology: Topology = JSON.parse(file(path));
      const all = [...features(topology, 'labels'), ...features(topology, 'islands')];
      expect(all.length).toBeGreaterThan(100);
      for (const { properties } of all) {
        for (const [language, name] of Object.entries(namesOf(properties)))
          expect(name, `${properties?.['id']} in ${language}`).toMatch(SCRIPTS[language as keyof typeof SCRIPTS]);
      }
    },
  );

  test('are sent in one language, and in English', () => {
    for (const language of LANGUAGES) {
      const sent = withNamesIn(world, language);
      for (const { properties } of [...features(sent, 'labels'), ...features(sent, 'islands')]) {
        const languages = Object.keys(properties ?? {}).filter((key) => key.startsWith('name:'));
        expect(languages.sort()).toEqual([...new Set(['name:en', `name:${language}`])].sort());
      }
      expect({ ...sent, objects: { ...sent.objects, labels: 0, islands: 0 } }).toEqual({
        ...world,
        objects: { ...world.objects, labels: 0, islands: 0 },
      });
    }
  });

  test('of sensitive places come from the one table, and countries from CLDR', () => {
    for (const { properties } of named) {
      const id = String(properties?.['id']);
      const known = SENSITIVE_NAMES.find((name) => name.id === id)?.labels ?? COUNTRY_NAMES[id];
      if (known) expect(namesOf(properties), id).toEqual(known);
    }
    const shown = named.map(({ properties }) => properties?.['id']);
    expect(SENSITIVE_NAMES.map((name) => name.id).filter((id) => !shown.includes(id))).toEqual(['demarcation']);
  });

  test('of disputed seas and islands are paired in English, and a sea whose name nobody disputes is not', () => {
    const english = Object.fromEntries(SENSITIVE_NAMES.map((name) => [name.id, name.labels.en]));
    expect(english).toMatchObject({
      'sea-of-japan': 'Sea of Japan (East Sea)',
      'yellow-sea': 'Yellow Sea',
      liancourt: 'Liancourt Rocks (Dokdo / Takeshima)',
      senkaku: 'Senkaku / Diaoyu / Diaoyutai',
      TWN: 'Taiwan',
    });
  });

  test('in the table have a source, a few short sentences, and parties known by their codes', () => {
    const ids = SENSITIVE_NAMES.map((name) => name.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, note, source, names, claims, administers } of SENSITIVE_NAMES) {
      expect(source, id).toMatch(/\S/);
      expect(note, id).toMatch(/^(?:[A-Z][^.!?]*\.(?: |$)){1,4}$/);
      for (const sentence of note.split('. ')) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(28);
      expect([...claims].sort(), id).toEqual(claims);
      expect(names.length, id).toBeGreaterThan(0);
      for (const code of [...claims, ...names.map((name) => name.party), ...administers])
        expect(code, id).toMatch(/^[A-Z]{3}$/);
    }
  });

  test('say in the same words for each party, and with a source, that it holds that there is no dispute', () => {
    const said = SENSITIVE_NAMES.filter(({ note }) => /no dispute/.test(note));
    expect(new Set(said.flatMap(({ administers }) => administers))).toEqual(new Set(['CHN', 'JPN', 'KOR', 'RUS']));
    for (const { id, note, administers, source } of said) {
      const [party = ''] = administers;
      expect(note, id).toMatch(
        new RegExp(`(?:^|\\. )${COUNTRY_NAMES[party]?.en} holds that there is no dispute over (?:it|them)\\.`),
      );
      expect(source, id).toMatch(/statement|Q&A/);
    }
    // Whoever else administers a disputed place alone has to be looked up before it is added.
    const alone = SENSITIVE_NAMES.filter(
      ({ kind, administers, claims }) => kind !== 'country' && administers.length === 1 && claims.length > 1,
    );
    expect(alone.filter((name) => !said.includes(name)).map(({ id }) => id)).toEqual(['kinmen', 'matsu']);
  });

  test('of countries are those that CLDR gives in each language', () => {
    // Node includes CLDR too. Only names that did not change for many versions, since Node's version differs from ours.
    const codes = { CHN: 'CN', JPN: 'JP', KOR: 'KR', PRK: 'KP', TWN: 'TW', RUS: 'RU', MNG: 'MN', USA: 'US', VEN: 'VE' };
    for (const [alpha3, alpha2] of Object.entries(codes))
      for (const language of LANGUAGES)
        expect(COUNTRY_NAMES[alpha3]?.[language], `${alpha3} in ${language}`).toBe(
          new Intl.DisplayNames(language, { type: 'region' }).of(alpha2),
        );
  });

  test('of countries are in their country, and no two names at one point', () => {
    const labels = points('labels');
    for (const { properties, geometry } of labels.filter((label) => label.properties?.['kind'] === 'country')) {
      const code = String(properties?.['id']);
      const [lon = 0, lat = 0] = geometry.coordinates;
      const inside = countries.filter((country) => geoContains(country, [lon, lat])).map((country) => country.id);
      expect(inside, code).toEqual([code]);
    }
    for (const { properties, geometry } of labels.filter((label) => label.properties?.['kind'] === 'sea')) {
      const [lon = 0, lat = 0] = geometry.coordinates;
      expect(
        countries.filter((country) => geoContains(country, [lon, lat])),
        properties?.['id'],
      ).toEqual([]);
    }
    expect(new Set(labels.map((label) => String(label.geometry.coordinates))).size).toBe(labels.length);
  });
});
