import { diff, type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcsOf } from '../../../src/composition/arcs';
import { angleBetween, arcBetween, bearingFrom } from '../../../src/composition/sphere';
import { KIND_TABLE } from '../../../src/kinds/kind-table';
import { PLACE_TABLE } from '../../../src/kinds/place-table';
import { markName, readIcon } from '../../../src/style/icons';
import { isHidden } from '../../../src/style/layers/hidden';
import type { ShapeName } from '../../../src/style/marks';
import { PALETTES, type PaletteName } from '../../../src/style/palette';
import { sourceUrl } from '../../../src/style/sources';
import { storyFeatures } from '../../../src/style/story-features';
import { styleFor } from '../../../src/style/style';
import { select, showLayers, showPlaces } from '../../../src/view/steps';
import { defaultView, type View } from '../../../src/view/view';
import { openingStory } from '../story/files';
import { contrast, mixed } from '../ui/contrast';

const story = openingStory();
const all = story.layers.map((layer) => layer.id);
const paletteNames = Object.keys(PALETTES) as PaletteName[];
const style = (view: View, name: PaletteName = 'day', scale = 1): StyleSpecification =>
  styleFor({ story, view, palette: PALETTES[name], scale }, 'https://example.test/');

/** The views whose styles differ in kind: nothing on, each layer and place alone, everything, each sort of selection. */
const views: [string, View][] = [
  ['as it opens', defaultView(story)],
  ['all layers', showLayers(story, all)(defaultView(story))],
  ['no layers', showLayers(story, [])(defaultView(story))],
  ['no places', showPlaces(story, [])(defaultView(story))],
  ...all.map((id): [string, View] => [`only ${id}`, showLayers(story, [id])(defaultView(story))]),
  ...story.places.map(({ id }): [string, View] => [`only ${id}`, showPlaces(story, [id])(defaultView(story))]),
  ...[
    { kind: 'place', id: story.places[0]?.id ?? '' } as const,
    { kind: 'relation', id: story.relations[0]?.id ?? '' } as const,
    { kind: 'event', id: story.events[0]?.id ?? '' } as const,
    { kind: 'person', id: story.people[0]?.id ?? '' } as const,
    { kind: 'claim', id: story.claims[0]?.id ?? '' } as const,
    ...['sea-of-japan', 'southern-kurils', 'TWN', 'demarcation'].map((id) => ({ kind: 'name', id }) as const),
  ].map((one): [string, View] => [`${one.kind} ${one.id} selected`, select(one)(defaultView(story))]),
  ...story.chapters.map((chapter): [string, View] => [
    `chapter ${chapter.id}`,
    defaultView(story, 'story', chapter.id),
  ]),
];

describe('the style', () => {
  it.each(paletteNames)('is valid in the %s palette for every kind of view', (name) => {
    for (const [title, view] of views) {
      expect(validateStyleMin(style(view, name, 1.5)).map((error) => `${title}: ${error.message}`)).toEqual([]);
    }
  });

  it('is the same for the same scene, and never holds geometry', () => {
    const [first, second] = [style(defaultView(story)), style(defaultView(story))];
    expect(first).toEqual(second);
    expect(JSON.stringify(first.sources)).not.toContain('coordinates');
    for (const [name, source] of Object.entries(first.sources)) {
      expect(source).toMatchObject({ type: 'geojson', data: sourceUrl(name as Parameters<typeof sourceUrl>[0]) });
    }
  });

  it('changes from any view and palette to any other without touching a source, a layer’s place or a font', () => {
    const scene = fc.tuple(fc.constantFrom(...views), fc.constantFrom(...paletteNames), fc.constantFrom(1, 1.5, 2));
    fc.assert(
      fc.property(scene, scene, ([[, a], nameA, scaleA], [[, b], nameB, scaleB]) => {
        const commands = diff(style(a, nameA, scaleA), style(b, nameB, scaleB)).map(({ command }) => command as string);
        const allowed = ['setPaintProperty', 'setLayoutProperty', 'setFilter'];
        expect(commands.filter((command) => !allowed.includes(command))).toEqual([]);
      }),
    );
  });

  it('draws a layer of its own for each place’s mark, name and tint, and for each relationship', () => {
    const ids = style(defaultView(story)).layers.map((layer) => layer.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of story.places) {
      expect(ids).toEqual(expect.arrayContaining([`place/${id}/territory`, `place/${id}/marker`, `place/${id}/label`]));
    }
    for (const { id } of story.layers) expect(ids.some((layer) => layer.startsWith(`relation/${id}/`))).toBe(true);
  });

  it('hides exactly the layers that are off', () => {
    for (const [, view] of views) {
      for (const layer of style(view).layers) {
        const [kind, id = '', part] = layer.id.split('/');
        // The land of a place that is not selected.
        if (part === 'selected' && isHidden(layer)) continue;
        const on: readonly string[] | undefined = { relation: view.layers, place: view.places }[kind ?? ''];
        if (!on) continue;
        expect([layer.id, isHidden(layer)]).toEqual([layer.id, !on.includes(id as never)]);
      }
    }
  });
});

describe('the basemap', () => {
  it.each(paletteNames)(
    'extends no farther than its cells do, on the largest screen and at a close zoom: %s',
    (name) => {
      for (const scale of [1, 1.5, 2.5]) {
        const { layers, sources } = styleFor({ story, view: defaultView(story), palette: PALETTES[name], scale }, './');
        const lines = layers.filter((layer) => layer.type === 'line' && layer.source.startsWith('geo/'));
        expect(lines.length).toBeGreaterThan(8);
        for (const { id, source, paint } of lines as { id: string; source: string; paint: Record<string, unknown> }[]) {
          const width = Math.max(...[paint['line-width']].flat().filter((one) => typeof one === 'number'));
          expect(width / 2, `${id} at ${scale}`).toBeLessThanOrEqual(
            Number(Reflect.get(sources[source] ?? {}, 'buffer')),
          );
        }
      }
    },
  );
});

describe('the marks', () => {
  it('are named so that both renderers can read them back', () => {
    const places = Object.entries(PLACE_TABLE).filter(([, mark]) => typeof mark !== 'string');
    const shapes: [string, unknown][] = [
      ...Object.entries(KIND_TABLE).flatMap(([kind, { end, alone }]): [string, unknown][] => [
        [`${kind}/end`, end],
        [`${kind}/alone`, alone],
      ]),
      ...places.map(([kind, mark]): [string, unknown] => [`place/${kind}`, mark]),
    ];
    expect(shapes.length).toBeGreaterThan(40);
    for (const [name, shape] of shapes) {
      expect(readIcon(markName(name as ShapeName, '#123456', '#fffdf7', 15.5))).toEqual({
        type: 'mark',
        shape,
        color: '#123456',
        casing: '#fffdf7',
        size: 15.5,
      });
    }
    for (const name of [
      'toString',
      'toString/end',
      'trade/toString',
      'place/city',
      'place/toString',
      'trade',
      'bar/end',
    ])
      expect(readIcon(`mark:${name}:#000000:#ffffff:12`), name).toBeUndefined();
    expect(readIcon('')).toBeUndefined();
  });
});

describe.each(paletteNames)('the %s palette', (name) => {
  const palette = PALETTES[name];
  const text = name === 'projector' ? 7 : 4.5;

  it.each(Object.entries(palette.kinds))('draws %s with 3:1 against its casing, the land and the water', (_, color) => {
    for (const background of [
      palette.casing,
      palette.land,
      palette.actorLand,
      ...palette.neighbourLand,
      palette.water,
    ]) {
      expect(contrast(color, background)).toBeGreaterThanOrEqual(3);
    }
  });

  it(`has labels with ${text}:1 against their background`, () => {
    for (const color of Object.values(palette.kinds))
      expect(contrast(color, palette.placeHalo)).toBeGreaterThanOrEqual(text);
    expect(contrast(palette.placeLabel, palette.placeHalo)).toBeGreaterThanOrEqual(text);
    expect(contrast(palette.seaLabel, palette.water)).toBeGreaterThanOrEqual(text);
    expect(contrast(palette.islandLabel, palette.water)).toBeGreaterThanOrEqual(text);
    for (const land of [palette.land, palette.actorLand, ...palette.neighbourLand]) {
      expect(contrast(palette.countryLabel, land)).toBeGreaterThanOrEqual(text);
    }
  });
});

describe.each(paletteNames)('what recedes in the %s palette', (name) => {
  const { receded, kinds, casing, placeLabel, placeHalo, ...palette } = PALETTES[name];

  it('keeps 3:1 in its lines and 4.5:1 in its names', () => {
    const lands = [palette.land, palette.actorLand, ...palette.neighbourLand, palette.selectedLand];
    for (const background of [...lands, palette.water]) {
      const under = mixed(casing, background, receded.casing);
      for (const color of Object.values(kinds)) {
        const line = mixed(color, under, receded.line);
        expect(contrast(line, background), `${color} on ${background}`).toBeGreaterThanOrEqual(3);
      }
      const words = mixed(placeLabel, mixed(placeHalo, background, receded.place), receded.place);
      expect(contrast(words, background)).toBeGreaterThanOrEqual(name === 'projector' ? 7 : 4.5);
    }
  });

  it('is less than what is highlighted: fainter or thinner, and without a casing', () => {
    expect(receded.line * receded.width).toBeLessThan(0.75);
    expect(receded.casing).toBe(0);
  });
});

describe('the arcs', () => {
  const arcs = arcsOf(story);

  it('join every two places that the story relates, and nothing else: an action of a single place has no line', () => {
    expect(arcs.map((arc) => arc.relation.id)).toEqual(
      story.relations.filter((relation) => relation.to !== undefined).map((relation) => relation.id),
    );
    const alone = story.relations.filter((relation) => relation.to === undefined);
    expect(alone.length).toBeGreaterThan(0);
    const features = storyFeatures(story);
    for (const { id } of alone) {
      const drawn = Object.values(features).flatMap(({ features: list }) => list);
      const own = drawn.filter((feature) => feature.properties?.['relation'] === id);
      expect(own.map((feature) => feature.geometry.type)).toEqual(['Point']);
    }
  });

  it('bow apart: no two that join the same places have the same path', () => {
    for (const [i, a] of arcs.entries()) {
      for (const b of arcs.slice(i + 1)) {
        const [endsA, endsB] = [a, b].map(({ relation }) => [relation.from, relation.to].sort().join());
        if (endsA !== endsB) continue;
        const middle = (arc: typeof a) => arc.line[Math.floor(arc.line.length / 2)] ?? [0, 0];
        const length = angleBetween(a.line[0] ?? [0, 0], a.line.at(-1) ?? [0, 0]);
        expect(angleBetween(middle(a), middle(b)) / length).toBeGreaterThan(0.1);
      }
    }
  });

  it('begin and end at their places, for any places and any bow', () => {
    const at = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true }));
    fc.assert(
      fc.property(at, at, fc.double({ min: -0.6, max: 0.6, noNaN: true }), (a, b, bow) => {
        fc.pre(angleBetween(a, b) > 0.01 && angleBetween(a, b) < 3);
        const line = arcBetween(a, b, bow, 32);
        expect(angleBetween(line[0] ?? [0, 0], a)).toBeLessThan(1e-6);
        expect(angleBetween(line.at(-1) ?? [0, 0], b)).toBeLessThan(1e-6);
        // No jump of longitude: a line that crosses the antimeridian continues beyond 180°.
        for (const [i, [lon]] of line.entries()) expect(Math.abs(lon - (line[i - 1] ?? [lon])[0])).toBeLessThan(180);
      }),
    );
  });

  it('measure angles and bearings as d3 does', () => {
    expect(angleBetween([126.978, 37.5665], [-77.0369, 38.9072])).toBeCloseTo(
      geoDistance([126.978, 37.5665], [-77.0369, 38.9072]),
      10,
    );
    expect(bearingFrom([0, 0], [10, 0])).toBeCloseTo(90, 6);
    expect(bearingFrom([0, 0], [0, -10])).toBeCloseTo(180, 6);
  });
});
