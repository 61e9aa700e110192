import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../src/figure/figure';
import { markAt } from '../../../src/figure/simple-map/hit';
import type { Story } from '../../../src/story/format';
import { geodataOf } from '../../../src/style/geodata';
import { PALETTES } from '../../../src/style/palette';
import { AREA_COLORS, AREA_LOOKS } from '../../../src/style/shapes/areas';
import { cameraOf } from '../../../src/view/framing';
import { projectionOf } from '../../../src/view/projection';
import { viewOf } from '../../../src/view/url';
import { FIXTURES } from '../../fixtures/anywhere';
import { SHAPED } from '../../fixtures/anywhere/shaped';
import { contrast } from '../ui/contrast';
import { scene } from './scenes';

const world = JSON.parse(readFileSync('public/geo/world.topo.json', 'utf8'));
const named = (id: string): Story => FIXTURES.find((one) => one.id === id) as Story;
const straits = named('ways-and-areas');
const SIZE = { width: 984, height: 679 };

const drawn = (of: Story, hash = '#/explore') =>
  figureOf(scene(hash, { of, size: SIZE, sources: geodataOf(world, of) }));
const styleOf = (of: Story, hash: string) => scene(hash, { of, size: SIZE, sources: {} }).style;
const at = (of: Story, position: readonly [number, number], hash = '#/explore') =>
  projectionOf(cameraOf(of, viewOf(of, hash).view, SIZE), SIZE).project(position);

describe.each(SHAPED.map(({ id }) => ({ id, of: named(id) })))('the map of $id', ({ of }) => {
  it('draws all of its ways and areas, in a valid style', () => {
    const figure = drawn(of);
    expect(figure.leftOut).toEqual([]);
    const style = styleOf(of, '#/explore');
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
    const layers = new Set(figure.drawn.map(({ layer }) => layer));
    for (const { id } of of.areas) expect(layers).toContain(`area/${id}/fill`);
    for (const { layer, via } of of.relations) if (via) expect(layers).toContain(`relation/${layer}/way-points`);
  });

  it('has areas below lines and marks, and below all names', () => {
    const ids = styleOf(of, '#/explore').layers.map(({ id }) => id);
    const last = ids.findLastIndex((id) => /^area\/.*\/(?:fill|casing|edge)$/.test(id));
    const types = styleOf(of, '#/explore')
      .layers.slice(0, last)
      .map(({ type }) => type);
    expect(types).not.toContain('symbol');
    expect(ids.findIndex((id) => /^(?:relation|place)\//.test(id) && !/territory|selected/.test(id))).toBeGreaterThan(
      last,
    );
  });
});

describe('a press on the map', () => {
  const { drawn: marks } = drawn(straits);

  it('on a point of a way selects its relation', () => {
    const point = at(straits, [41, 16.2]);
    expect(markAt(marks, point, 5)?.target).toBe('relation:tie-1');
  });

  it('on the line between two points selects it too', () => {
    expect(markAt(marks, at(straits, [46.9, 12.73]), 5)?.target).toBe('relation:tie-1');
  });

  it('in an area selects it: a ring, and the land of a territory', () => {
    expect(markAt(marks, at(straits, [38.9, 18.1]), 5)?.target).toBe('area:kite-area');
    expect(markAt(marks, at(straits, [57.5, 22]), 5)?.target).toBe('area:harvest-land');
  });

  it('outside of them selects no area', () => {
    expect(markAt(marks, at(straits, [37.2, 17.2]), 5)?.target).not.toBe('area:kite-area');
  });
});

describe('an area', () => {
  const visible = (hash: string) =>
    styleOf(straits, hash)
      .layers.filter(({ id, layout }) => /^area\/.*\/fill$/.test(id) && layout?.visibility !== 'none')
      .map(({ id }) => id.split('/')[1]);

  it('is on the map with its layer, or always if it has none', () => {
    expect(visible('#/explore')).toEqual(['kite-area', 'shell-field', 'harvest-land']);
    expect(visible('#/explore?layers=dialogue')).toEqual(['kite-area', 'harvest-land']);
  });

  it('is framed by a chapter that fits it', () => {
    const camera = cameraOf(straits, viewOf(straits, '#/story/field').view, SIZE);
    const { project } = projectionOf(camera, SIZE);
    const [, field] = straits.areas;
    for (const corner of field?.ring ?? []) {
      const { x, y } = project(corner);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SIZE.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(SIZE.height);
    }
  });

  it('recedes while something else is selected, and not while it is', () => {
    const opacityOf = (hash: string) =>
      styleOf(straits, hash).layers.flatMap((layer) =>
        layer.id === 'area/kite-area/fill' && layer.type === 'fill' ? [layer.paint?.['fill-opacity']] : [],
      )[0];
    expect(opacityOf('#/explore?select=place:aden')).toBeLessThan(1);
    expect(opacityOf('#/explore?select=area:kite-area')).toBe(1);
    expect(opacityOf('#/explore?select=claim:invented')).toBe(1);
  });

  it('has a hatch that no other kind has, and not that of disputed land', () => {
    const ways = Object.values(AREA_LOOKS).map(({ way }) => way);
    expect(new Set(ways).size).toBe(ways.length);
    expect(ways).not.toContain('rising');
  });

  it.each(Object.values(PALETTES))('has an edge and a name that can be seen in $name', (palette) => {
    const color = AREA_COLORS[palette.name];
    for (const ground of [palette.land, palette.actorLand, palette.water, palette.casing]) {
      expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(color, palette.placeHalo)).toBeGreaterThanOrEqual(palette.name === 'projector' ? 7 : 4.5);
  });
});

describe('a chapter about the ends of a way', () => {
  it('frames its points as well', () => {
    const { project } = projectionOf(cameraOf(straits, viewOf(straits, '#/story/boat').view, SIZE), SIZE);
    for (const { at: point } of straits.relations[0]?.via ?? []) {
      if (!point) continue;
      const { x, y } = project(point);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SIZE.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(SIZE.height);
    }
  });
});
