import { describe, expect, it } from 'vitest';
import { type Box, boxesOverlap } from '../../../src/composition/box';
import { dockedBoxes } from '../../../src/composition/furniture';
import { scaleFor } from '../../../src/composition/scale';
import { type DrawnMark, figureOf } from '../../../src/figure/figure';
import { placedAtEdge, type Rect } from '../../../src/panels/over-map/edge-layout';
import { edgePointers } from '../../../src/panels/over-map/edge-pointers';
import { toldInView } from '../../../src/parts/naming/told-in-view';
import { PALETTES, type PaletteName } from '../../../src/style/palette';
import { statesFor } from '../../../src/style/states';
import { styleFor } from '../../../src/style/style';
import type { Size } from '../../../src/view/camera';
import { litBy } from '../../../src/view/drawn';
import { cameraOf } from '../../../src/view/framing';
import { viewOf } from '../../../src/view/url';
import { boxOfMark } from '../figure/mark-box';
import { marksOnly, story } from '../figure/scenes';

/** Nothing lies on what is told: cards at the edge, held against what the figure draws. */

/** Maps beside the panel, and above its sheet at both heights. */
const MAPS: readonly Size[] = [
  { width: 390, height: 333 },
  { width: 390, height: 485 },
  { width: 664, height: 679 },
  { width: 984, height: 679 },
  { width: 1500, height: 991 },
  { width: 3420, height: 2071 },
];
const HASHES = [
  '#/explore',
  '#/explore?panel=matrix',
  ...story.places.map(({ id }) => `#/explore?select=place:${id}`),
  ...story.relations.map(({ id }) => `#/explore?select=relation:${id}`),
  ...story.chapters.map(({ id }) => `#/story/${id}`),
];
const FORMS = [
  { width: 215, height: 48 },
  { width: 48, height: 48 },
];

const rectOf = ({ left, top, right, bottom }: Box): Rect => ({ left, top, width: right - left, height: bottom - top });
/** The cards that cover something, and those that found no room. */
function faultsIn(hash: string, size: Size, palette: PaletteName): string[] {
  const { view } = viewOf(story, `${hash}${hash.includes('?') ? '&' : '?'}theme=${palette}`);
  const camera = cameraOf(story, view, size);
  const lit = litBy(story, view);
  const told = toldInView(story, view, camera, size);
  const isHard = (target: string) => lit?.relations.has(target.slice('relation:'.length)) ?? false;
  const docked = dockedBoxes(size);
  const pointers = edgePointers(story, view, camera, size).map(({ id, angle }) => ({ id, angle, forms: FORMS }));
  if (pointers.length === 0) return [];
  const cards = placedAtEdge(size, pointers, {
    hard: [...docked, ...told.filter(({ isLine, target }) => !isLine || isHard(target))].map(rectOf),
    soft: told.filter(({ isLine, target }) => isLine && !isHard(target)).map(rectOf),
  });
  const scene = { story, view, palette: PALETTES[palette], scale: scaleFor(size.width + 420) };
  const style = styleFor(scene, './');
  const layers = style.layers.filter(({ id }) => id.startsWith('place/') || id.startsWith('relation/'));
  const { drawn } = figureOf({
    style: { ...style, layers },
    states: statesFor({ story, view }),
    geodata: marksOnly,
    camera,
    size,
  });
  const isTold = ({ layer, part, target = '' }: DrawnMark): boolean =>
    /^place\/.*\/(?:marker|label)$/.test(layer) ||
    /\/(?:ends|site|beside)$/.test(layer) ||
    (part === 'text' && /\/(?:label|short)$/.test(layer) && isHard(target));
  const missing = pointers
    .filter(({ id }) => !cards.has(id))
    .map(({ id }) => `${hash} ${size.width}: no room for ${id}`);
  const covering = [...cards].flatMap(([id, { left, top, width, height }]) =>
    drawn
      .filter(isTold)
      .filter((mark) => boxesOverlap(boxOfMark(mark), { left, top, right: left + width, bottom: top + height }))
      .map((mark) => `${hash} ${size.width}×${size.height} ${palette}: ${id} covers ${mark.words ?? mark.layer}`),
  );
  return [...missing, ...covering];
}

describe('a card at the map’s edge', () => {
  it.each(MAPS)('covers no place, name, symbol or end of a line, and nothing selected, at $width × $height', (size) => {
    const faults = (['day', 'projector'] as const).flatMap((palette) =>
      HASHES.flatMap((hash) => faultsIn(hash, size, palette)),
    );
    expect(faults).toEqual([]);
  });
});
