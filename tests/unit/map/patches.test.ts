import { readFileSync } from 'node:fs';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { CustomLayerInterface } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { cacheBasemap } from '../../../src/map/patches/basemap-cache';
import { mainThreadVisibility } from '../../../src/map/patches/layer-visibility';
import { PATCHED_VERSION } from '../../../src/map/patches/patches';
import { asBasemap } from '../../../src/style/layers/basemap-flag';
import { fakeMap } from './fake-map';

vi.mock('../../../src/ui/after-paint', () => ({ afterPaint: (act: () => void) => act() }));

const { version } = JSON.parse(readFileSync('node_modules/maplibre-gl/package.json', 'utf8'));
const library = (file: string) => readFileSync(`node_modules/maplibre-gl/src/${file}`, 'utf8');

/** What each patch rests on in the library, beside the names that it checks itself. */
const RESTS_ON: Readonly<Record<string, readonly (readonly [file: string, pattern: RegExp, least: number])[]>> = {
  'basemap-cache': [
    ['render/painter.ts', /if \(layer\.isHidden\(transform\.zoom\)\) continue;/g, 2],
    ['style/style_layer/custom_style_layer.ts', /return this\.implementation\.prerender !== undefined;/g, 1],
  ],
  'layer-visibility': [
    ['style/style_layer.ts', /if \(this\.maxzoom && zoom >= this\.maxzoom\) return true;/g, 1],
    ['style/pauseable_placement.ts', /!layer\.maxzoom \|\| layer\.maxzoom > placementZoom/g, 1],
    [
      'style/style.ts',
      /moveLayer\(id: string, before\?: string\): void \{[\s\S]{0,900}?this\._layerOrderChanged = true;\n {4}\}/g,
      1,
    ],
  ],
  'name-placement': [
    ['style/style.ts', /this\.pauseablePlacement = new PauseablePlacement\(/g, 1],
    ['style/style.ts', /triggerSymbolPlacement\(\): void \{/g, 1],
    ['style/pauseable_placement.ts', /placement\.placeLayerBucketPart\(bucketPart/g, 1],
    ['style/pauseable_placement.ts', /this\.placement\.commit\(now\)/g, 1],
    ['symbol/placement.ts', /this\.collisionIndex\.placeCollisionBox\(/g, 4],
    ['symbol/collision_index.ts', /export const viewportPadding = 100;/g, 1],
    [
      'symbol/collision_index.ts',
      /queryRenderedSymbols\(viewportQueryGeometry: Point\[\]\): Record<number, number\[\]>/g,
      1,
    ],
    ['style/style.ts', /this\.placement\.collisionIndex,/g, 1],
    ['data/extent.ts', /EXTENT = 8192/g, 1],
  ],
};

describe.each(Object.entries(RESTS_ON))('the patch %s', (name, places) => {
  it('is for the installed version of MapLibre', () => {
    const advice = `${name} was written for MapLibre ${PATCHED_VERSION}: try it with ${version}, measure it, and change PATCHED_VERSION`;
    expect(version, advice).toBe(PATCHED_VERSION);
  });

  it.each(places)('finds in %s what it rests on', (file, pattern, least) => {
    const advice = `${name} rests on ${pattern} in MapLibre's ${file}, which has changed: see whether the patch still works`;
    expect(library(file).match(pattern)?.length ?? 0, advice).toBeGreaterThanOrEqual(least);
  });
});

const STYLE: StyleSpecification = {
  version: 8,
  sources: {},
  layers: [asBasemap({ id: 'sea', type: 'background' }), { id: 'line', type: 'background' }],
};

describe('the basemap’s cache', () => {
  function started(layer: object) {
    const sea = { minzoom: 0, ...layer };
    const added: CustomLayerInterface[] = [];
    const triggerRepaint = vi.fn();
    const { map, fire } = fakeMap({
      getLayer: () => sea, // also the cache's own layer
      addLayer: (custom: CustomLayerInterface) => added.push(custom),
      triggerRepaint,
      getCenter: () => ({ lng: 0, lat: 0 }),
      ...Object.fromEntries(['Zoom', 'Bearing', 'Pitch', 'VerticalFieldOfView'].map((one) => [`get${one}`, () => 0])),
    });
    const cache = cacheBasemap(map, () => false);
    cache.loaded(STYLE);
    return { sea, added, cache, fire, triggerRepaint };
  }

  it('stands down where a style layer is not asked whether it is hidden', () => {
    for (const other of [{}, { isHidden: true }, { isHidden: () => undefined }]) {
      const { sea, added } = started(other);
      expect(added).toEqual([]);
      expect(sea).toEqual({ minzoom: 0, ...other });
    }
  });

  it('skips the basemap only between the two calls of its layer, and only with a picture of the same basemap', () => {
    const { sea, added, cache, fire, triggerRepaint } = started({ isHidden: () => false });
    const isHidden = () => (sea as unknown as { isHidden: () => boolean }).isHidden();
    const blits = vi.fn();
    const gl = new Proxy(
      { drawingBufferWidth: 4, drawingBufferHeight: 3, blitFramebuffer: blits, FRAMEBUFFER_COMPLETE: 7 },
      { get: (all, name) => Reflect.get(all, name) ?? (() => (name === 'checkFramebufferStatus' ? 7 : {})) },
    ) as unknown as WebGL2RenderingContext;
    const custom = added[0] as CustomLayerInterface;
    /** Draws a frame. Returns whether the basemap was skipped, and how many pictures were copied. */
    const frame = () => {
      blits.mockClear();
      custom.prerender?.(gl, {} as never);
      const skipped = isHidden();
      custom.render(gl, {} as never);
      expect(isHidden()).toBe(false);
      return [skipped, blits.mock.calls.length];
    };
    /** The frame that is requested at rest, if any. */
    const frameAtRest = () => {
      triggerRepaint.mockClear();
      fire('idle');
      return triggerRepaint.mock.calls.length > 0 ? frame() : 'none';
    };
    expect([frame(), frame()]).toEqual([
      [false, 0],
      [false, 0],
    ]); // something may still fade
    expect(frameAtRest()).toEqual([false, 1]); // stored
    expect(frame()).toEqual([true, 1]); // from here on it is drawn from the picture
    expect(frameAtRest()).toBe('none');
    cache.changed();
    expect([frame(), frameAtRest(), frame()]).toEqual([
      [false, 0],
      [false, 1],
      [true, 1],
    ]);
    fire('sourcedata', { sourceId: 'story/arcs' });
    expect(frame()).toEqual([true, 1]);
    fire('sourcedata', { sourceId: 'geo/base' });
    expect(frame()).toEqual([false, 0]);
    fire('webglcontextlost');
    expect([frame(), frameAtRest(), frame()]).toEqual([
      [false, 0],
      [false, 1],
      [true, 1],
    ]);
  });

  it('asks for one frame only where there is no memory for a picture', () => {
    const { added, fire, triggerRepaint } = started({ isHidden: () => false });
    const gl = new Proxy({ drawingBufferWidth: 4, drawingBufferHeight: 3 } as object, {
      get: (all, name) => Reflect.get(all, name) ?? (() => ({})),
    }) as WebGL2RenderingContext;
    for (let i = 0; i < 3; i++) {
      added[0]?.prerender?.(gl, {} as never);
      added[0]?.render(gl, {} as never);
      fire('idle');
    }
    expect(triggerRepaint).toHaveBeenCalledOnce();
  });
});

describe('the visibility of layers', () => {
  function started(layer: object) {
    const moveLayer = vi.fn();
    const setLayoutProperty = vi.fn();
    const { map } = fakeMap({
      getLayer: () => layer,
      getLayersOrder: () => ['sea', 'line', 'label'],
      moveLayer,
      setLayoutProperty,
    });
    return { map, moveLayer, setLayoutProperty };
  }

  it('stands down to the public property where a style layer has other members', () => {
    const serialize = () => ({ id: 'line' });
    for (const other of [
      {},
      { id: 'line', maxzoom: 5 },
      { id: 'line', maxzoom: 5, isHidden: () => true, serialize: () => ({}) },
      // A `maxzoom` that does not hide.
      Object.assign(Object.create({ isHidden: () => false, serialize }), { id: 'line', maxzoom: 5 }),
    ]) {
      const copy = { ...other };
      const { map, setLayoutProperty } = started(other);
      mainThreadVisibility.set(map, 'line', false);
      mainThreadVisibility.set(map, 'line', true);
      expect(setLayoutProperty.mock.calls.map(([, name, value]) => [name, value])).toEqual([
        ['visibility', 'none'],
        ['visibility', 'visible'],
      ]);
      expect({ ...other }).toEqual(copy);
    }
  });

  it('hides a layer from the next frame on, tells the worker nothing, and restores what was there', () => {
    /** As in the library, `serialize` is a method of the class. */
    const prototype = {
      serialize: () => ({ id: 'line', maxzoom: layer.maxzoom }),
      isHidden: (zoom: number) => zoom >= layer.maxzoom,
    };
    const layer = Object.assign(Object.create(prototype) as typeof prototype, { id: 'line', maxzoom: 5 });
    const { map, moveLayer, setLayoutProperty } = started(layer);
    mainThreadVisibility.set(map, 'line', false);
    expect(layer.maxzoom).toBe(Number.NEGATIVE_INFINITY);
    expect(layer.serialize()).toEqual({ id: 'line', maxzoom: 5 });
    expect(moveLayer).toHaveBeenCalledExactlyOnceWith('line', 'label');
    mainThreadVisibility.set(map, 'line', false);
    expect(moveLayer).toHaveBeenCalledOnce();
    mainThreadVisibility.set(map, 'line', true);
    expect([layer.maxzoom, layer.serialize]).toEqual([5, prototype.serialize]);
    expect(setLayoutProperty).not.toHaveBeenCalled();
  });
});
