import { describe, expect, it } from 'vitest';
import { type Box, boxesOverlap } from '../../../src/composition/box';
import { dockedBoxes, dockedInsets } from '../../../src/composition/furniture';
import { scaleFor } from '../../../src/composition/scale';
import type { ToldBox } from '../../../src/composition/told';
import { type DrawnMark, figureOf } from '../../../src/figure/figure';
import { toldInView } from '../../../src/parts/naming/told-in-view';
import { PALETTES } from '../../../src/style/palette';
import { statesFor } from '../../../src/style/states';
import { styleFor } from '../../../src/style/style';
import type { Size } from '../../../src/view/camera';
import { captionArea, mapIn } from '../../../src/view/caption-area';
import { cameraOf } from '../../../src/view/framing';
import { projectionOf } from '../../../src/view/projection';
import { viewOf } from '../../../src/view/url';
import { boxOfMark } from '../figure/mark-box';
import { marksOnly, story } from '../figure/scenes';

/** The maps beside the panel in windows from a phone to a wall. */
const MAPS: readonly Size[] = [
  { width: 390, height: 333 },
  { width: 664, height: 679 },
  { width: 984, height: 679 },
  { width: 3420, height: 2071 },
  // 1366 × 768 with the browser's type at 200 %.
  { width: 784, height: 620, em: 32 },
];
const THEMES = ['day', 'projector'] as const;
const CHAPTERS = story.chapters.map(({ id }) => `#/story/${id}`);

const seen = new Map<string, ReturnType<typeof newSight>>();
function sightOf(hash: string, size: Size, theme: (typeof THEMES)[number]) {
  const key = `${hash} ${size.width} ${size.height} ${size.em} ${theme}`;
  const sight = seen.get(key) ?? newSight(hash, size, theme);
  seen.set(key, sight);
  return sight;
}

const newSight = (hash: string, size: Size, theme: (typeof THEMES)[number]) => {
  const { view } = viewOf(story, `${hash}${hash.includes('?') ? '&' : '?'}theme=${theme}`);
  const camera = cameraOf(story, view, size);
  const style = styleFor({ story, view, palette: PALETTES[theme], scale: scaleFor(size.width + 420) }, './');
  const layers = style.layers.filter(({ id }) => id.startsWith('place/') || id.startsWith('relation/'));
  const { drawn } = figureOf({
    style: { ...style, layers },
    states: statesFor({ story, view }),
    geodata: marksOnly,
    camera,
    size,
  });
  const projection = projectionOf(camera, size);
  const boxes = toldInView(story, view, camera, size);
  return { view, camera, drawn, projection, boxes };
};

const isTold = ({ layer, part }: DrawnMark): boolean =>
  /^place\/.*\/(?:marker|label)$/.test(layer) ||
  /\/(?:ends|site)$/.test(layer) ||
  (/\/(?:label|short)$/.test(layer) && part === 'text');

/** Px by which a corner may be outside, as the measures are rounded. */
const TOLERANCE = 4;
const isInside = (box: Box, boxes: readonly ToldBox[]): boolean =>
  [
    [box.left + TOLERANCE, box.top + TOLERANCE],
    [box.right - TOLERANCE, box.top + TOLERANCE],
    [box.right - TOLERANCE, box.bottom - TOLERANCE],
    [box.left + TOLERANCE, box.bottom - TOLERANCE],
  ].every(([x = 0, y = 0]) => boxes.some((one) => x >= one.left && x <= one.right && y >= one.top && y <= one.bottom));

const sights = [...CHAPTERS, '#/explore', '#/explore?select=place:tokyo'].flatMap((hash) =>
  MAPS.flatMap((size) =>
    THEMES.map((theme) => ({ hash, size, theme, name: `${hash} ${size.width}×${size.height} ${theme}` })),
  ),
);

describe('what is told', () => {
  it('is where the figure draws it: places, names, symbols, ends of lines', () => {
    const missed = sights.flatMap(({ hash, size, theme, name }) => {
      const { drawn, boxes } = sightOf(hash, size, theme);
      return drawn
        .filter((mark) => isTold(mark) && mark.shape.type !== 'line' && !isInside(boxOfMark(mark), boxes))
        .map((mark) => `${name}: ${mark.layer} ${mark.words ?? ''} ${JSON.stringify(boxOfMark(mark))}`);
    });
    expect(missed).toEqual([]);
  });

  // Not in the projector's large type on a phone: there a chapter's places would be too small.
  it('is neither cut nor under the furniture, in a chapter', () => {
    const faults = sights
      .filter(({ hash, size, theme }) => hash.startsWith('#/story') && (theme === 'day' || size.width > 600))
      .flatMap(({ hash, size, theme, name }) => {
        const { drawn } = sightOf(hash, size, theme);
        const isOnMap = (mark: DrawnMark) => isTold(mark) || mark.layer.endsWith('/beside');
        return drawn.filter(isOnMap).flatMap((mark) => {
          const box = boxOfMark(mark);
          const isCut = box.left < 0 || box.top < 0 || box.right > size.width || box.bottom > size.height;
          const isUnder = dockedBoxes(size).some((other) => boxesOverlap(box, other));
          return isCut || isUnder ? [`${name}: ${mark.layer} ${mark.words ?? ''} ${isCut ? 'cut' : 'covered'}`] : [];
        });
      });
    expect(faults).toEqual([]);
  });
});

it('a chapter far out shows the globe at four fifths of the free height or more, and whole', () => {
  for (const { size, theme } of sights) {
    const { projection } = sightOf('#/story/washington', size, theme);
    const { top, bottom } = dockedInsets(size);
    const across = 2 * projection.horizon.radius;
    expect(across / Math.min(size.width, size.height - top - bottom)).toBeGreaterThan(0.8);
    expect(across).toBeLessThanOrEqual(Math.min(size.width, size.height));
  }
});

it('in a presentation, a chapter far out shows the globe at four fifths of the room beside the caption or more', () => {
  for (const window of [
    { width: 1024, height: 768 },
    { width: 1280, height: 800 },
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
    { width: 3840, height: 2160 },
    { width: 390, height: 844 },
  ]) {
    const { side, px } = captionArea(window);
    const free = side === 'left' ? [window.width - px, window.height] : [window.width, window.height - px];
    const { projection } = sightOf('#/present/washington', mapIn(window), 'day');
    const share = (2 * projection.horizon.radius) / Math.min(...free);
    expect(share).toBeGreaterThan(0.8);
    expect(share).toBeLessThan(1);
  }
});
