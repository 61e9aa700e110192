import fc from 'fast-check';
import type { Feature, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { scaleFor } from '../../../src/composition/scale';
import { angleBetween, bearingFrom, RADIANS } from '../../../src/composition/sphere';
import { type DrawnMark, figureOf } from '../../../src/figure/figure';
import type { Story } from '../../../src/story/format';
import type { Geodata } from '../../../src/style/geodata';
import { PALETTES, type PaletteName } from '../../../src/style/palette';
import { styleFor } from '../../../src/style/style';
import { type Camera, MIN_ZOOM, type Size } from '../../../src/view/camera';
import { type Box, boxAround, cameraOf } from '../../../src/view/framing';
import { projectionOf } from '../../../src/view/projection';
import { viewOf } from '../../../src/view/url';
import { FIXTURES } from '../../fixtures/anywhere';
import { telegram } from '../story/files';
import { landOf, story } from './scenes';

/** Names obey cartography: what stands under each name of the basemap, held against the geometry itself. */

/** A story with its geometry. */
interface World {
  readonly of: Story;
  readonly geodata: Geodata;
  readonly lands: readonly Land[];
}

interface Land {
  readonly owner: string;
  readonly rings: readonly Position[][];
  readonly box: Box;
}

function worldOf(of: Story, geodata: Geodata): World {
  const lands = geodata['geo/base'].features.flatMap(({ geometry, properties }) => {
    const { object, iso, name } = properties ?? {};
    if (object !== 'countries' && object !== 'disputed') return [];
    return polygonsOf(geometry).map((rings) => ({
      owner: String(object === 'countries' ? iso : name),
      rings,
      box: boundsOf(rings),
    }));
  });
  return { of, geodata, lands };
}

const polygonsOf = (geometry: Geometry): Position[][][] => {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
};

/** The project's stories, and one without a geometry of its own. */
const STORIES = { 'built-in': story, telegram: telegram(), even: firstFixture() };
type WorldName = keyof typeof STORIES;

function firstFixture(): Story {
  const [first] = FIXTURES;
  if (!first) throw new Error('no fixture');
  return first;
}

const worlds = new Map<WorldName, World>();

function worldNamed(name: WorldName): World {
  const world = worlds.get(name) ?? worldOf(STORIES[name], landOf(STORIES[name]));
  worlds.set(name, world);
  return world;
}

const pointsOf = ({ geodata }: World, id: string | undefined): Feature[] =>
  geodata['geo/points'].features.filter(({ properties }) => properties?.['id'] === id);

function boundsOf(rings: readonly Position[][]): Box {
  return boxAround(rings.flat().map(([x = 0, y = 0]) => [x, y] as const));
}

/** Returns whose land a position is on; undefined: on none. */
function ownerAt({ lands }: World, lon: number, lat: number): string | undefined {
  return lands.find(
    ({ rings, box }) =>
      lon >= box.left && lon <= box.right && lat >= box.top && lat <= box.bottom && isInside(rings, lon, lat),
  )?.owner;
}

function isInside(rings: readonly Position[][], lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[i] ?? [];
      if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}

interface Sight {
  /** Its name: a failed run prints it. */
  readonly world: WorldName;
  readonly camera: Camera;
  readonly size: Size;
  readonly palette: PaletteName;
  readonly hash: string;
  readonly covered: readonly Box[];
}

/** Draws the names and the lines alone, with the labels and marks that are placed before them. */
function drawnIn({ world, camera, size, palette, hash, covered }: Sight): readonly DrawnMark[] {
  const { of, geodata } = worldNamed(world);
  const { view } = viewOf(of, hash);
  const style = styleFor({ story: of, view, palette: PALETTES[palette], scale: scaleFor(size.width) }, './');
  const layers = style.layers.filter(({ id, type }) => type === 'symbol' || isStoryLine(id));
  return figureOf({ style: { ...style, layers }, geodata, camera, size, covered }).drawn;
}

const isStoryLine = (layer: string): boolean => /^relation\/.*\/line$/.test(layer);

/** Whether a line goes through a box. */
const crosses = (line: readonly (readonly [number, number])[], { left, top, right, bottom }: Box): boolean =>
  line.slice(1).some(([x2, y2], i) => {
    const [x1, y1] = line[i] ?? [x2, y2];
    return Array.from({ length: 21 }, (_, k) => k / 20).some((t) => {
      const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
      return x > left && x < right && y > top && y < bottom;
    });
  });

/** What is wrong with the names of a picture, one line each. */
function faultsIn(sight: Sight): string[] {
  const { camera, size, covered } = sight;
  const world = worldNamed(sight.world);
  const { unproject, project } = projectionOf(camera, size);
  const drawn = drawnIn(sight);
  const names = drawn.filter(({ layer }) => layer.startsWith('label/'));
  const lines = drawn.flatMap(({ layer, shape }) => (isStoryLine(layer) && shape.type === 'line' ? shape.lines : []));
  const ids = names.map(({ id }) => id);
  const faults = ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `${id} is there twice`);
  if (ids.includes('KOR') !== ids.includes('PRK')) faults.push('only one Korea');
  for (const { id, words = '', shape } of names) {
    if (shape.type !== 'area') continue;
    const box = boxAround(shape.rings.flat());
    const name = words.replaceAll('\n', ' ');
    const [feature, ...others] = pointsOf(world, id);
    const ground = samplesIn(box).map(unproject);
    const known = ground.filter((position) => position !== undefined);
    if (known.length < ground.length) faults.push(`${name} hangs over the globe's rim`);
    if (box.left < 0 || box.top < 0 || box.right > size.width || box.bottom > size.height)
      faults.push(`${name} is cut`);
    if (lines.some((line) => crosses(line, box))) faults.push(`${name} is crossed by a line`);
    if (covered.some((other) => touches(box, other))) faults.push(`${name} is under a control`);
    const owners = known.map(([lon, lat]) => ownerAt(world, lon, lat));
    const share = (isRight: (owner: string | undefined) => boolean) => owners.filter(isRight).length / owners.length;
    const { kind, object } = feature?.properties ?? {};
    if (kind === 'country') {
      const own = share((owner) => owner === id);
      const foreign = share((owner) => owner !== undefined && owner !== id);
      if (own < 0.9 && foreign > 0)
        faults.push(`${name} has ${percent(own)} own land and ${percent(foreign)} of others`);
    } else if (kind === 'river') {
      const wet = share((owner) => owner === undefined);
      // A land's cell on the grid reaches a little beyond its coast.
      if (wet > 0.1) faults.push(`${name} is in the sea with ${percent(wet)}`);
    } else {
      const dry = share((owner) => owner !== undefined && owner !== feature?.properties?.['name']);
      if (dry > 0.02) faults.push(`${name} is on land with ${percent(dry)}`);
      const middle = unproject({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
      if (kind === 'sea' && middle) {
        const ats = [feature, ...others].flatMap((one) => (one ? positionsOf(one) : []));
        const ocean = OCEANS[String(feature?.properties?.['id'])];
        const isNear = ocean ? isInOcean(ocean, middle) : ats.some((at) => isNearEnough(world, at, middle));
        if (!isNear) faults.push(`${name} is in another sea, at ${middle.map(Math.round)}`);
      }
    }
    if (object === 'islands' && feature?.geometry.type === 'Point') {
      const [lon = 0, lat = 0] = feature.geometry.coordinates;
      const { x, y } = project([lon, lat]);
      const gap = Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
      if (gap > 24 * scaleFor(size.width)) faults.push(`${name} is ${Math.round(gap)} px from its mark`);
    }
  }
  return faults;
}

/**
 * The limits of the oceans, as the IHO draws them ("Limits of Oceans and Seas", S-23, 1953, and the draft of 2002 for the Southern
 * Ocean): west, south, east, north. From Asia to America, the Pacific is on both sides of 180°.
 */
const OCEANS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'pacific-ocean': [110, -60, 290, 66],
  'indian-ocean': [20, -60, 147, 30],
  'atlantic-ocean': [-98, -60, 20, 68],
  'arctic-ocean': [-180, 60, 180, 90],
  'southern-ocean': [-180, -90, 180, -60],
};
/** Degrees of a great circle by which the middle of a name may be beyond them: on a small globe it is as wide as that. */
const BEYOND = 12;

/** Whether a position is in an ocean, or nearly. */
function isInOcean(
  [west, south, east, north]: readonly [number, number, number, number],
  at: readonly [number, number],
) {
  const [lon, lat] = at;
  const within = [lon - 360, lon, lon + 360].map((one) => Math.min(Math.max(one, west), east));
  const inside = within.map((one) => [one, Math.min(Math.max(lat, south), north)] as const);
  return inside.some((one) => angleBetween(one, at) / RADIANS <= BEYOND);
}

/** Where a name may stand: an ocean has several positions. */
function positionsOf({ geometry }: Feature): (readonly [number, number])[] {
  const all =
    geometry.type === 'MultiPoint' ? geometry.coordinates : geometry.type === 'Point' ? [geometry.coordinates] : [];
  return all.map(([lon = 0, lat = 0]) => [lon, lat]);
}

/** Whether a position is as near to a sea's as the coasts around that, in half of the directions, or a little farther. */
function isNearEnough(world: World, at: readonly [number, number], middle: readonly [number, number]): boolean {
  const away = angleBetween(at, middle) / RADIANS;
  return away < 0.5 || away <= coastAround(world, at) * 1.5;
}

const SECTORS = 8;
const coasts = new WeakMap<World, Map<string, number>>();

/** Returns the degrees to the nearest coast, in that half of the directions in which it is near. */
function coastAround(world: World, at: readonly [number, number]): number {
  const known = coasts.get(world) ?? new Map<string, number>();
  coasts.set(world, known);
  const cached = known.get(at.join());
  if (cached !== undefined) return cached;
  const nearest = Array.from({ length: SECTORS }, () => 180);
  for (const [lon = 0, lat = 0] of world.lands.flatMap(({ rings }) => rings.flat())) {
    const sector = Math.floor((bearingFrom(at, [lon, lat]) / 360) * SECTORS) % SECTORS;
    nearest[sector] = Math.min(nearest[sector] ?? 180, angleBetween(at, [lon, lat]) / RADIANS);
  }
  const degrees = nearest.sort((a, b) => a - b)[SECTORS / 2 - 1] ?? 180;
  known.set(at.join(), degrees);
  return degrees;
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
const touches = (a: Box, b: Box) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

function samplesIn({ left, top, right, bottom }: Box): { x: number; y: number }[] {
  const share = (count: number) => Array.from({ length: count }, (_, i) => i / (count - 1));
  return share(41).flatMap((x) =>
    share(13).map((y) => ({ x: left + x * (right - left), y: top + y * (bottom - top) })),
  );
}

const sizes: readonly Size[] = [
  { width: 390, height: 844 },
  { width: 664, height: 680 },
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

/** Where cameras look, and whose hashes they have. */
interface Region {
  readonly worlds: readonly WorldName[];
  /** West, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  readonly hashes: readonly string[];
}

const sightsIn = ({ worlds, bounds: [west, south, east, north], hashes }: Region): fc.Arbitrary<Sight> =>
  fc.record({
    world: fc.constantFrom(...worlds),
    camera: fc.record({
      center: fc.tuple(
        fc.double({ min: west, max: east, noNaN: true }),
        fc.double({ min: south, max: north, noNaN: true }),
      ),
      zoom: fc.double({ min: MIN_ZOOM, max: 7, noNaN: true }),
      bearing: fc.oneof(fc.constant(0), fc.double({ min: -180, max: 180, noNaN: true })),
      pitch: fc.constant(0),
    }),
    size: fc.constantFrom(...sizes),
    palette: fc.constantFrom('day', 'night', 'projector'),
    hash: fc.constantFrom(...hashes),
    covered: fc.constantFrom([], [{ left: 0, top: 0, right: 340, bottom: 120 }]),
  });

/** Where the built-in story is. */
const REGION: Region = {
  worlds: ['built-in'],
  bounds: [95, -5, 175, 65],
  hashes: ['#/explore', '#/explore?layers=&places=', '#/explore?select=name:yellow-sea', '#/story/your-turn'],
};
const EVERYWHERE: Region = {
  worlds: ['built-in', 'telegram', 'even'],
  bounds: [-180, -75, 180, 80],
  hashes: ['#/explore', '#/explore?layers=&places=', '#/explore?select=name:yellow-sea'],
};

describe('the names of the basemap', () => {
  it.each<readonly [string, Region, number]>([
    ['of the built-in story', REGION, 40],
    ['anywhere', EVERYWHERE, 30],
  ])('stand where they belong, whatever the camera: %s', (_, region, runs) => {
    fc.assert(
      fc.property(sightsIn(region), (sight) => {
        expect(faultsIn(sight)).toEqual([]);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });

  it('give way to the story’s lines, in the first view and in each chapter', () => {
    const hashes = ['#/explore', ...story.chapters.map(({ id }) => `#/story/${id}`)];
    for (const size of [
      { width: 390, height: 333 },
      { width: 984, height: 679 },
    ]) {
      for (const hash of hashes) {
        const camera = cameraOf(story, viewOf(story, hash).view, size);
        const faults = faultsIn({ world: 'built-in', camera, size, palette: 'day', hash, covered: [] });
        expect(faults.filter((fault) => fault.includes('line'))).toEqual([]);
      }
    }
  });

  it.each([
    ['telegram', '#/explore'],
    ['telegram', '#/present/proposal'],
    ['built-in', '#/explore'],
  ] as const)('are in their own seas in the views of the project’s stories: %s, %s', (world, hash) => {
    const of = STORIES[world];
    const size = { width: 1366, height: 768 };
    const camera = cameraOf(of, viewOf(of, hash).view, size);
    const faults = faultsIn({ world, camera, size, palette: 'day', hash, covered: [] });
    expect(faults.filter((fault) => fault.includes('another sea'))).toEqual([]);
  });
});
