import type { Map as LiveMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { setHidden } from '../../../src/map/hidden-layers';

class Layer {
  type: string;
  maxzoom: number | undefined;
  constructor(type: string, maxzoom?: number) {
    this.type = type;
    this.maxzoom = maxzoom;
  }
  serialize() {
    return { type: this.type, ...(this.maxzoom === undefined ? {} : { maxzoom: this.maxzoom }) };
  }
}

/** A map of one layer, and how often its symbols were to be placed anew. */
function mapOf(layer: Layer) {
  let stale = 0;
  const placement = { setStale: () => stale++ };
  const map = { getLayer: () => layer, style: { placement, pauseablePlacement: { placement } } } as unknown as LiveMap;
  return { map, stale: () => stale };
}

/** As MapLibre asks of a layer, for drawing it and for giving it room. */
const isNowhere = ({ maxzoom }: { maxzoom?: number | undefined }): boolean =>
  // Of a globe whose middle is near a pole, the zoom is less than none.
  [-4, -1, 0, 4.4, 24].every((zoom) => maxzoom !== undefined && maxzoom !== 0 && zoom >= maxzoom);

describe('a layer that is hidden on the page’s side', () => {
  it.each([undefined, 7])('is nowhere, and the worker hears nothing of it: largest zoom %s', (maxzoom) => {
    const layer = new Layer('line', maxzoom);
    const { map } = mapOf(layer);
    const told = layer.serialize();
    setHidden(map, 'one', true);
    setHidden(map, 'one', true);
    expect(isNowhere(layer)).toBe(true);
    expect(layer.serialize()).toEqual(told);
    setHidden(map, 'one', false);
    expect(layer.maxzoom).toBe(maxzoom);
    expect(layer.serialize()).toEqual(told);
  });

  it('leaves its room to others where it is a symbol', () => {
    const symbol = mapOf(new Layer('symbol'));
    setHidden(symbol.map, 'one', true);
    expect(symbol.stale()).toBeGreaterThan(0);
    const line = mapOf(new Layer('line'));
    setHidden(line.map, 'one', true);
    expect(line.stale()).toBe(0);
  });
});
