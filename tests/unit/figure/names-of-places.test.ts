import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxesOverlap, expanded } from '../../../src/composition/box';
import { type DrawnMark, figureOf } from '../../../src/figure/figure';
import type { Story } from '../../../src/story/format';
import { geodataOf } from '../../../src/style/geodata';
import type { PaletteName } from '../../../src/style/palette';
import type { Camera, Size } from '../../../src/view/camera';
import { cameraOf, middleOfRegion } from '../../../src/view/framing';
import { defaultView } from '../../../src/view/view';
import { closestZoom } from '../../../src/view/zoom-range';
import { boxOfMark } from './mark-box';
import { ANYWHERE, marksOf, scene } from './scenes';

const STORIES = ANYWHERE.map((of) => ({ of, id: of.id, draw: drawer(of) }));

/** Returns what draws the places of a story and what they do by themselves: all else comes after them, and gives way. */
function drawer(of: Story) {
  const sources = marksOf(of, geodataOf(undefined, of));
  const styles = new Map<PaletteName, StyleSpecification>();
  const styleBy = (palette: PaletteName): StyleSpecification => {
    const known = styles.get(palette);
    if (known) return known;
    const { style } = scene('#/explore', { of, palette, sources });
    const layers = style.layers.filter(({ id }) => /^places?\/|\/site$/.test(id));
    styles.set(palette, { ...style, layers });
    return { ...style, layers };
  };
  return (size: Size, palette: PaletteName = 'day', camera = cameraOf(of, defaultView(of), size)) =>
    figureOf({ style: styleBy(palette), geodata: sources, camera, size }).drawn;
}
const SIZES: readonly Size[] = [
  { width: 390, height: 422 },
  { width: 946, height: 679 },
  { width: 1024, height: 768 },
];

const camerasOf = (of: Story): fc.Arbitrary<Camera> => {
  const [lon, lat] = middleOfRegion(of);
  const [, south, , north] = of.bounds;
  const reach = (north - south) / 3;
  const near = (middle: number) => fc.double({ min: middle - reach, max: middle + reach, noNaN: true });
  const opening = Math.max(0, Math.log2(160 / (north - south)));
  return fc.record({
    center: fc.tuple(near(lon), near(lat)),
    zoom: fc.double({ min: Math.max(0, opening - 1.5), max: Math.min(closestZoom(of), opening + 2.5), noNaN: true }),
    bearing: fc.oneof(fc.constant(0), fc.double({ min: -180, max: 180, noNaN: true })),
    pitch: fc.constant(0),
  });
};

const placeOf = ({ target = '' }: DrawnMark): string => target;
/** Px by which boxes may touch: those of texts are higher than their letters. */
const TOLERANCE = -2;
/** The middle of a mark, which no word may touch: inside of its ring. */
function middleOf(mark: DrawnMark): Box {
  const box = boxOfMark(mark);
  return expanded(box, -0.2 * (box.right - box.left));
}

/** What is wrong with the names of places in a picture, one line each. */
function faultsIn(drawn: readonly DrawnMark[]): string[] {
  const names = drawn.filter(({ layer, words }) => /^place\/.*\/label$/.test(layer) && words);
  const marks = drawn.filter(({ layer }) => /^place\/.*\/marker$/.test(layer));
  const words = drawn.filter(({ layer, words: text }) => layer.endsWith('/site') && text);
  const over = (a: DrawnMark, others: readonly DrawnMark[], box: (mark: DrawnMark) => Box = boxOfMark) =>
    others
      .filter((b) => b !== a && boxesOverlap(boxOfMark(a), box(b), TOLERANCE))
      .map((b) => `${a.words} over ${b.words ?? placeOf(b)}`);
  return [
    ...names.flatMap((name) => [
      ...over(name, names),
      ...over(
        name,
        marks.filter((mark) => placeOf(mark) !== placeOf(name)),
        middleOf,
      ),
    ]),
    ...words.flatMap((text) => [...over(text, names), ...over(text, marks, middleOf)]),
  ];
}

describe.each(STORIES)('the names of the places of $id', ({ of, draw }) => {
  it('cover neither another place’s mark nor its name, nor do words of symbols, whatever the camera', () => {
    const palettes = fc.constantFrom<PaletteName>('day', 'projector');
    fc.assert(
      fc.property(camerasOf(of), fc.constantFrom(...SIZES), palettes, (camera, size, palette) => {
        expect(faultsIn(draw(size, palette, camera))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('are all on the map of a desk that shows its bounds, unless two places are almost one', () => {
    const drawn = draw({ width: 946, height: 679 });
    const marked = drawn.filter(({ layer }) => /^place\/.*\/marker$/.test(layer)).map(placeOf);
    const named = drawn.filter(({ layer, words }) => /^place\/.*\/label$/.test(layer) && words).map(placeOf);
    expect(named.toSorted()).toEqual(marked.toSorted());
  });
});
