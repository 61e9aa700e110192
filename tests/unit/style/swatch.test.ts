import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { readerOf } from '../../../src/figure/read/evaluate';
import { KIND_NAMES } from '../../../src/kinds/at-start';
import type { LayerKind, Relation, Story } from '../../../src/story/format';
import { readIcon } from '../../../src/style/icons';
import { SHAPE_BOX } from '../../../src/style/marks';
import { PALETTES, type Palette } from '../../../src/style/palette';
import { storyFeatures } from '../../../src/style/story-features';
import { styleFor } from '../../../src/style/style';
import { kindMark } from '../../../src/style/swatch';
import { type SwatchPart, swatchParts } from '../../../src/ui/swatch-parts';
import { defaultView } from '../../../src/view/view';
import { openingStory } from '../story/files';

const story = openingStory();
const kinds = [...KIND_NAMES];
const palettes = Object.values(PALETTES);

/** Relations that differ in their marks. */
const variants = {
  'points forward': { direction: 'forward', hinders: false },
  'points both ways': { direction: 'both', hinders: false },
  'hinders forward': { direction: 'forward', hinders: true },
  'points nowhere': { direction: 'none', hinders: false },
} as const satisfies Record<string, Partial<Relation>>;

const withLine = story.relations.find(({ to }) => to !== undefined);
const withoutLine = story.relations.find(({ to }) => to === undefined);

/** The story with one layer of this kind, which has one relation. */
function storyOf(kind: LayerKind, relation: Relation | undefined, changes: Partial<Relation> = {}): Story {
  if (!relation) throw new Error('The story has no such relation');
  return {
    ...story,
    layers: story.layers.filter(({ id }) => id === relation.layer).map((layer) => ({ ...layer, kind, on: true })),
    relations: [{ ...relation, ...changes }],
  };
}

/** Reads a layer of the map's style where the map has its normal width, "relation/<id>/<part>" by its part. */
function mapLayers(shown: Story, palette: Palette) {
  const { layers } = styleFor({ story: shown, view: defaultView(shown), palette, scale: 1 }, './');
  const find = (part: string): LayerSpecification | undefined =>
    layers.find(({ id }) => id.startsWith('relation/') && id.endsWith(`/${part}`));
  return (part: string) => {
    const layer = find(part);
    return layer && readerOf(layer, 4.5, (what) => expect.unreachable(what));
  };
}

/** A swatch's paths: those of its line, and of its first end mark with its transform. */
function drawn(shown: Story, kind: LayerKind, palette: Palette) {
  const parts = swatchParts(kindMark(kind, shown.relations, palette));
  const paths = (part: SwatchPart | undefined) => (part?.children ?? []).map(({ attributes }) => attributes);
  const ends = parts.filter(({ attributes }) => attributes['transform'] !== undefined);
  const line = parts.find(({ name, attributes }) => name === 'g' && attributes['transform'] === undefined);
  const scale = Number(/scale\((.+)\)/.exec(String(ends[0]?.attributes['transform']))?.[1]);
  return { line, linePaths: paths(line), ends, endPaths: paths(ends[0]), scale };
}

describe.each(palettes)('a swatch in the palette $name', (palette) => {
  it.each(kinds)('has the widths, dashes and colours of the map’s line: %s', (kind) => {
    const shown = storyOf(kind, withLine, variants['points forward']);
    const layer = mapLayers(shown, palette);
    const { line, linePaths } = drawn(shown, kind, palette);
    const [arc] = storyFeatures(shown).arcs.features;
    const [casingPath, linePath, corePath] = linePaths;
    const widthOnMap = (part: string) => (layer(part)?.number('line-width', arc) ?? 0) / palette.lineScale;
    const colorOnMap = (part: string) => layer(part)?.color('line-color', arc).color;

    expect(linePath?.['stroke']).toBe(colorOnMap('line'));
    expect(Number(linePath?.['stroke-width'])).toBeCloseTo(widthOnMap('line'), 2);
    expect(line?.attributes['stroke-linecap']).toBe(layer('line')?.value('line-cap'));
    const dashes = layer('line')?.sets('line-dasharray') ? layer('line')?.value('line-dasharray', arc) : [];
    expect(dashesIn(linePath)).toEqual(dashes);

    expect(casingPath?.['stroke']).toBe(colorOnMap('casing'));
    const casingOnMap = layer('casing')?.number('line-width', arc) ?? 0;
    const lineOnMap = layer('line')?.number('line-width', arc) ?? 0;
    // The casing does not grow with the palette's lines.
    expect(Number(casingPath?.['stroke-width']) - Number(linePath?.['stroke-width'])).toBeCloseTo(
      casingOnMap - lineOnMap,
      2,
    );

    expect(corePath?.['stroke']).toBe(colorOnMap('core'));
    expect(Number(corePath?.['stroke-width'] ?? 0)).toBeCloseTo(widthOnMap('core'), 2);
  });

  it.each(kinds)('has the shape, size and number of the map’s end marks: %s', (kind) => {
    for (const [title, changes] of Object.entries(variants)) {
      const shown = storyOf(kind, withLine, changes);
      const { ends, endPaths, scale } = drawn(shown, kind, palette);
      const { features } = storyFeatures(shown).ends;
      expect(ends.length, title).toBe(features.length);
      const icon = readIcon(String(mapLayers(shown, palette)('ends')?.value('icon-image', features[0])));
      expectSameMark(icon, endPaths, scale, palette, title);
    }
  });

  it.each(kinds)('has the map’s symbol of a relation without a line: %s', (kind) => {
    const shown = storyOf(kind, withoutLine);
    const { line, ends, endPaths, scale } = drawn(shown, kind, palette);
    expect(line).toBeUndefined();
    expect(ends).toHaveLength(1);
    const [site] = storyFeatures(shown).sites.features;
    const icon = readIcon(String(mapLayers(shown, palette)('site')?.value('icon-image', site)));
    expectSameMark(icon, endPaths, scale, palette, kind);
  });
});

function expectSameMark(
  icon: ReturnType<typeof readIcon>,
  [casing, shape]: readonly SwatchPart['attributes'][],
  scale: number,
  { lineScale }: Palette,
  title: string,
) {
  if (icon?.type !== 'mark') return expect.unreachable(title);
  expect(shape?.['d'], title).toBe(icon.shape.path);
  expect(icon.shape.stroke ? shape?.['stroke'] : shape?.['fill'], title).toBe(icon.color);
  expect(casing?.['stroke'], title).toBe(icon.casing);
  // The style rounds sizes to 1/100 px.
  expect(Math.abs(scale * SHAPE_BOX - icon.size / lineScale), title).toBeLessThan(0.01);
}

/** The dashes of a path in line widths. */
function dashesIn(path: SwatchPart['attributes'] | undefined): number[] {
  const dashes = String(path?.['stroke-dasharray']);
  return dashes === 'none' ? [] : dashes.split(' ').map((length) => Number(length) / Number(path?.['stroke-width']));
}
