import type { Map as LiveMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it } from 'vitest';
import { flyLight } from '../../../src/map/in-flight';
import { PALETTES } from '../../../src/style/palette';
import { styleFor } from '../../../src/style/style';
import { defaultView } from '../../../src/view/view';
import { openingStory } from '../story/files';

const story = openingStory();
const style = styleFor({ story, view: defaultView(story), palette: PALETTES.day, scale: 1 }, './');
const waterlines = style.layers.map(({ id }) => id).filter((id) => id.startsWith('waterline/'));

/** What `flyLight` uses of a map: its moves, and the opacity of its layers. */
function mapWith(layers: readonly string[]) {
  const handlers: Record<string, ((event: object) => void)[]> = {};
  const opacity = new Map<string, unknown>();
  let isMoving = false;
  const map = {
    on: (type: string, handler: (event: object) => void) => {
      handlers[type] = [...(handlers[type] ?? []), handler];
    },
    isMoving: () => isMoving,
    getLayer: (id: string) => (layers.includes(id) ? {} : undefined),
    setPaintProperty(id: string, name: string, value: unknown) {
      if (!layers.includes(id)) throw new Error(`No layer ${id}`);
      if (name === 'line-opacity') opacity.set(id, value);
    },
  };
  const fire = (type: 'movestart' | 'moveend', moving: boolean, event = {}) => {
    isMoving = moving;
    for (const handler of handlers[type] ?? []) handler(event);
  };
  return { map: map as unknown as LiveMap, opacity, fire };
}

describe('the waterlines', () => {
  let { map, opacity, fire } = mapWith(waterlines);
  beforeEach(() => {
    ({ map, opacity, fire } = mapWith(waterlines));
    flyLight(map, () => style);
  });
  const opacities = () => [...new Set(opacity.values())];

  it('are six layers', () => {
    expect(waterlines.length).toBe(6);
  });

  it('are left out in a flight, and are there again when it ends', () => {
    fire('movestart', true, { programmatic: true });
    expect([...opacity.keys()]).toEqual(waterlines);
    expect(opacities()).toEqual([0]);
    fire('moveend', false, { programmatic: true });
    expect(opacities()).toEqual([1]);
  });

  it('are there again when a user ends the flight', () => {
    fire('movestart', true, { programmatic: true });
    fire('moveend', true);
    expect(opacities()).toEqual([1]);
  });

  it('stay in a jump, and while a user moves the map', () => {
    fire('movestart', false, { programmatic: true });
    fire('moveend', false, { programmatic: true });
    fire('movestart', true);
    fire('moveend', false);
    expect(opacities()).toEqual([]);
  });

  it('are not asked for in a map whose style is not loaded', () => {
    const empty = mapWith([]);
    flyLight(empty.map, () => style);
    empty.fire('movestart', true, { programmatic: true });
    expect([...empty.opacity]).toEqual([]);
  });
});
