import fc from 'fast-check';
import type { Feature, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { scaleFor } from '../../../src/composition/scale';
import { type DrawnMark, figureOf } from '../../../src/figure/figure';
import { PALETTES, type PaletteName } from '../../../src/style/palette';
import { styleFor } from '../../../src/style/style';
import { type Camera, MIN_ZOOM, type Size } from '../../../src/view/camera';
import { type Box, boxAround, cameraOf } from '../../../src/view/framing';
import { projectionOf } from '../../../src/view/projection';
import { viewOf } from '../../../src/view/url';
import { scene, story } from './scenes';

/** Names obey cartography: what stands under each name of the basemap, held against the geometry itself. */

const { geodata } = scene();
const lands = (geodata['geo/base']?.features ?? []).flatMap(({ geometry, properties }) => {
  const { object, iso, name } = properties ?? {};
  if (object !== 'countries' && object !== 'disputed') return [];
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  return polygons.map((rings) => ({ owner: String(object === 'countries' ? iso : name), rings, box: boundsOf(rings) }));
});
const points = geodata['geo/points']?.features ?? [];
const pointsOf = (id: string | undefined): Feature[] => points.filter(({ properties }) => properties?.['id'] === id);

function boundsOf(rings: readonly Position[][]): Box {
  return boxAround(rings.flat().map(([x = 0, y = 0]) => [x, y] as const));
}

/** Returns whose land a position is on; undefined: on none. */
function ownerAt(lon: number, lat: number): string | undefined {
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
  readonly camera: Camera;
  readonly size: Size;
  readonly palette: PaletteName;
  readonly hash: string;
  readonly covered: readonly Box[];
}

/** Draws the names and the lines alone, with the labels and marks that are placed before them. */
function drawnIn({ camera, size, palette, hash, covered }: Sight): readonly DrawnMark[] {
  const { view } = viewOf(story, hash);
  const style = styleFor({ story, view, palette: PALETTES[palette], scale: scaleFor(size.width) }, './');
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
    const [feature] = pointsOf(id);
    const ground = samplesIn(box).map(unproject);
    const known = ground.filter((position) => position !== undefined);
    if (known.length < ground.length) faults.push(`${name} hangs over the globe's rim`);
    if (box.left < 0 || box.top < 0 || box.right > size.width || box.bottom > size.height)
      faults.push(`${name} is cut`);
    if (lines.some((line) => crosses(line, box))) faults.push(`${name} is crossed by a line`);
    if (covered.some((other) => touches(box, other))) faults.push(`${name} is under a control`);
    const owners = known.map(([lon, lat]) => ownerAt(lon, lat));
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

const sights: fc.Arbitrary<Sight> = fc.record({
  camera: fc.record({
    center: fc.tuple(fc.double({ min: 95, max: 175, noNaN: true }), fc.double({ min: -5, max: 65, noNaN: true })),
    zoom: fc.double({ min: MIN_ZOOM, max: 7, noNaN: true }),
    bearing: fc.oneof(fc.constant(0), fc.double({ min: -180, max: 180, noNaN: true })),
    pitch: fc.constant(0),
  }),
  size: fc.constantFrom(...sizes),
  palette: fc.constantFrom('day', 'night', 'projector'),
  hash: fc.constantFrom(
    '#/explore',
    '#/explore?layers=&places=',
    '#/explore?select=name:yellow-sea',
    '#/story/your-turn',
  ),
  covered: fc.constantFrom([], [{ left: 0, top: 0, right: 340, bottom: 120 }]),
});

describe('the names of the basemap', () => {
  it('stand where they belong, whatever the camera', () => {
    fc.assert(
      fc.property(sights, (sight) => {
        expect(faultsIn(sight)).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
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
        const faults = faultsIn({ camera, size, palette: 'day', hash, covered: [] });
        expect(faults.filter((fault) => fault.includes('line'))).toEqual([]);
      }
    }
  });
});
