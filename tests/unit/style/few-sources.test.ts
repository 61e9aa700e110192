import {
  diff,
  type FilterSpecification,
  featureFilter,
  type LayerSpecification,
  type StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/story/format';
import { gatheredFeatures } from '../../../src/style/gathered/features';
import { fromFewSources, sourcesWith } from '../../../src/style/gathered/few-sources';
import { drawnScene } from '../../../src/style/gathered/gathered-map';
import { arranged, gatheredView } from '../../../src/style/gathered/gathered-view';
import { drawnLines } from '../../../src/style/layers/drawn-lines';
import { PALETTES } from '../../../src/style/palette';
import { GATHERED, sources } from '../../../src/style/sources';
import { cameraOf } from '../../../src/view/framing';
import { defaultView, type View } from '../../../src/view/view';
import { madeStory } from '../made-story';

const STORIES = { some: madeStory(90), many: madeStory(1000), towns: madeStory(400, 300) } as const;
const SIZE = { width: 984, height: 768 };
const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

const anySituation = fc.constantFrom<keyof typeof STORIES>('some', 'many', 'towns').chain((name) => {
  const story = STORIES[name];
  return fc.record({
    name: fc.constant(name),
    view: fc
      .record({
        layers: fc.subarray(story.layers.map(({ id }) => id)),
        select: fc.option(fc.constantFrom(...story.places).map(({ id }) => ({ kind: 'place' as const, id }))),
      })
      .map(({ layers, select }): View => ({ ...defaultView(story), layers, ...(select && { select }) })),
  });
});

const sceneOf = (story: Story, view: View) =>
  drawnScene({ story, view, palette: PALETTES.day, scale: 1 }, '/', cameraOf(story, view, SIZE), SIZE);

/** The features of a layer's source that pass its filter, without what is only there to tell parts apart. */
function drawnBy(layer: LayerSpecification, all: StyleSpecification['sources']): object[] {
  return passing().map(({ geometry, properties }) => {
    const { part: _, ...rest } = properties ?? {};
    return { geometry, properties: rest };
  });

  function passing(): Feature[] {
    const filter = 'filter' in layer ? layer.filter : undefined;
    const source = 'source' in layer ? all[layer.source] : undefined;
    if (source?.type !== 'geojson') throw new Error(`${layer.id} has no source`);
    const { filter: passes } = featureFilter(filter, 'layers[0].filter');
    const types = { Point: 1, LineString: 2 } as Readonly<Record<string, 1 | 2>>;
    return (source.data as FeatureCollection).features.filter(({ geometry, properties }) =>
      passes({ zoom: 4 }, { type: types[geometry.type] ?? 3, properties: properties ?? {} } as never),
    );
  }
}

const PARTS = [
  { part: 'arcs', type: 'line' },
  { part: 'places', type: 'circle' },
  { part: 'places', type: 'symbol' },
  { part: 'ends', type: 'symbol' },
  { part: 'ends', type: 'circle' },
  { part: 'sites', type: 'symbol' },
  { part: 'counts', type: 'symbol' },
  { part: 'arc-labels', type: 'symbol' },
] as const;
const FILTERS: readonly (FilterSpecification | undefined)[] = [
  undefined,
  ['==', ['get', 'layer'], 'rupture'],
  ['has', 'count'],
  ['all', ['has', 'order'], ['<', ['get', 'order'], -2]],
];

describe('the few sources of a crowded story', () => {
  it('give each layer the features that it has in a source of its own', () => {
    fc.assert(
      fc.property(
        anySituation,
        fc.constantFrom(...PARTS),
        fc.constantFrom(...FILTERS),
        ({ name, view }, { part, type }, filter) => {
          const story = STORIES[name];
          const gathered = arranged(gatheredView(story, view, cameraOf(story, view, SIZE), SIZE));
          const features = gatheredFeatures(gathered);
          const layer = { id: 'layer', type, source: `story/${part}`, ...(filter && { filter }) } as LayerSpecification;
          const alone = { [`story/${part}`]: { type: 'geojson' as const, data: features[part] } };
          const few = sourcesWith(features, sources(story));
          expect(drawnBy(fromFewSources(layer), few)).toEqual(drawnBy(layer, alone));
        },
      ),
    );
  });

  it('have nothing that no layer draws, and every layer has its source', () => {
    fc.assert(
      fc.property(anySituation, ({ name, view }) => {
        const { style } = sceneOf(STORIES[name], view);
        const undrawn = new Set<unknown>();
        for (const name of Object.values(GATHERED)) {
          const source = style.sources[name];
          if (source?.type === 'geojson')
            for (const { geometry } of (source.data as FeatureCollection).features) undrawn.add(geometry);
        }
        for (const layer of style.layers) {
          if (!('source' in layer)) continue;
          expect(Object.keys(style.sources)).toContain(layer.source);
          if (!Object.values<string>(GATHERED).includes(layer.source)) continue;
          for (const one of drawnBy(layer, style.sources)) undrawn.delete((one as Feature).geometry);
        }
        expect(undrawn.size).toBe(0);
      }),
    );
  });

  it('are all that a switch sends to the worker', () => {
    fc.assert(
      fc.property(anySituation, fc.nat(6), ({ name, view }, n) => {
        const story = STORIES[name];
        const layer = story.layers[n % story.layers.length]?.id;
        const layers = story.layers.map(({ id }) => id).filter((id) => view.layers.includes(id) !== (id === layer));
        const changes = diff(sceneOf(story, view).style, sceneOf(story, { ...view, layers }).style);
        const sent = changes.filter(({ command }) => command === 'setGeoJSONSourceData').map(({ args }) => args[0]);
        expect(changes.map(({ command }) => command).filter((command) => /source|layer$/i.test(command))).toHaveLength(
          sent.length,
        );
        expect([GATHERED.plain, GATHERED.symbols, 'story/arc-labels']).toEqual(expect.arrayContaining(sent));
      }),
    );
  });

  it('send no line while only counts change: widths are states', () => {
    const story = STORIES.many;
    const all = sceneOf(story, defaultView(story));
    for (const { id: off } of story.layers) {
      const layers = defaultView(story).layers.filter((id) => id !== off);
      const next = sceneOf(story, { ...defaultView(story), layers });
      const sent = diff(all.style, next.style).map(({ args }) => args[0]);
      expect(sent).toContain(GATHERED.symbols);
      expect(sent).not.toContain(GATHERED.plain);
      expect([...next.states]).not.toEqual([...all.states]);
    }
  });

  it('have wider bundles of more relations, within limits', () => {
    fc.assert(
      fc.property(anySituation, ({ name, view }) => {
        const { states, gathered } = sceneOf(STORIES[name], { ...view, select: undefined });
        const bundles = [...(gathered?.gathering.bundles.values() ?? [])].sort(
          (a, b) => a.relations.length - b.relations.length,
        );
        const widths = bundles.map(({ id }) => states.get(`relation:${id}`)?.wide ?? 0);
        expect(widths.every((wide) => wide >= 0.5 && wide <= 2.2)).toBe(true);
        expect(widths).toEqual([...widths].sort((a, b) => a - b));
      }),
    );
  });

  it('say which lines are drawn, for the names that avoid them', () => {
    for (const story of Object.values(STORIES)) {
      const { style, gathered } = sceneOf(story, defaultView(story));
      const lines = gathered?.gathering.drawn.relations.filter(({ to }) => to !== undefined) ?? [];
      expect(lines.length).toBeGreaterThan(10);
      expect(drawnLines(style, NOTHING)).toHaveLength(lines.length);
    }
  });
});
