import { describe, expect, it } from 'vitest';
import { type Box, boxesOverlap } from '../../../src/composition/box';
import { dockedBoxes, dockedInsets } from '../../../src/composition/furniture';
import { scaleFor } from '../../../src/composition/scale';
import type { ToldBox } from '../../../src/composition/told';
import { type DrawnMark, figureOf } from '../../../src/figure/figure';
import { toldInView } from '../../../src/parts/naming/told-in-view';
import type { Story } from '../../../src/story/format';
import { geodataOf } from '../../../src/style/geodata';
import { PALETTES } from '../../../src/style/palette';
import { statesFor } from '../../../src/style/states';
import { styleFor } from '../../../src/style/style';
import type { Size } from '../../../src/view/camera';
import { captionArea, mapIn } from '../../../src/view/caption-area';
import { cameraOf } from '../../../src/view/framing';
import { projectionOf } from '../../../src/view/projection';
import { roomBesideCaption, roomBesidePanel } from '../../../src/view/room';
import { viewOf } from '../../../src/view/url';
import { boxOfMark } from '../figure/mark-box';
import { ANYWHERE, marksOf, story } from '../figure/scenes';

/** The maps beside the panel in windows from a phone to a wall. */
const MAPS: readonly Size[] = [
  { width: 390, height: 333 },
  { width: 664, height: 679 },
  { width: 984, height: 679 },
  { width: 3420, height: 2071 },
  // 1366 × 768 with the browser's type at 200 %.
  { width: 784, height: 620, em: 32 },
];
/** Windows of a presentation: of an old projector, of laptops, of a phone. */
const WINDOWS: readonly Size[] = [
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];
const isWithin = (box: Box, around: Box): boolean =>
  box.left >= around.left && box.right <= around.right && box.top >= around.top && box.bottom <= around.bottom;
const THEMES = ['day', 'projector'] as const;
const CHAPTERS = (of: Story) => of.chapters.map(({ id }) => `#/story/${id}`);

const marks = new Map<Story, ReturnType<typeof marksOf>>();
/** Without the world: only the story's own marks are looked at. */
const ownMarks = (of: Story) => {
  const known = marks.get(of) ?? marksOf(of, geodataOf(undefined, of));
  marks.set(of, known);
  return known;
};

const seen = new Map<string, ReturnType<typeof newSight>>();
function sightOf(of: Story, hash: string, size: Size, theme: (typeof THEMES)[number]) {
  const key = `${of.id} ${hash} ${size.width} ${size.height} ${size.em} ${theme}`;
  const sight = seen.get(key) ?? newSight(of, hash, size, theme);
  seen.set(key, sight);
  return sight;
}

const newSight = (story: Story, hash: string, size: Size, theme: (typeof THEMES)[number]) => {
  const { view } = viewOf(story, `${hash}${hash.includes('?') ? '&' : '?'}theme=${theme}`);
  const camera = cameraOf(story, view, size);
  const style = styleFor({ story, view, palette: PALETTES[theme], scale: scaleFor(size.width + 420) }, './');
  const layers = style.layers.filter(({ id }) => /^(?:places?|relation)\//.test(id));
  const { drawn } = figureOf({
    style: { ...style, layers },
    states: statesFor({ story, view }),
    geodata: ownMarks(story),
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

/** The built-in story in both colours on each map; others in one of them, by turns. */
const sightsOf = (of: Story) =>
  [...CHAPTERS(of), '#/explore', `#/explore?select=place:${of.places[1]?.id}`].flatMap((hash) =>
    MAPS.flatMap((size, i) =>
      (of === story ? THEMES : [themeOn(i)]).map((theme) => ({
        hash,
        size,
        theme,
        name: `${hash} ${size.width}×${size.height} ${theme}`,
      })),
    ),
  );
const themeOn = (map: number) => THEMES[map % 2 ? 1 : 0];
const sights = sightsOf(story);
const STORIES = ANYWHERE.map((of) => ({ of, id: of.id }));

describe.each(STORIES)('what is told, in $id,', ({ of }) => {
  const sights = sightsOf(of);

  it('is where the figure draws it: places, names, symbols, ends of lines', () => {
    const missed = sights.flatMap(({ hash, size, theme, name }) => {
      const { drawn, boxes } = sightOf(of, hash, size, theme);
      return drawn
        .filter((mark) => isTold(mark) && mark.shape.type !== 'line' && !isInside(boxOfMark(mark), boxes))
        .map((mark) => `${name}: ${mark.layer} ${mark.words ?? ''} ${JSON.stringify(boxOfMark(mark))}`);
    });
    expect(missed).toEqual([]);
  });

  // A camera of the author's own is as the author wrote it.
  const framed = of.chapters.flatMap(({ id, camera }) => ('fit' in camera ? [{ id, fit: camera.fit }] : []));

  it('has no place’s mark cut or covered, in a chapter that frames places, beside the panel or a caption', () => {
    const rooms = [
      ...MAPS.map((size, i) => ({ path: 'story', theme: themeOn(i), room: roomBesidePanel(size) })),
      ...WINDOWS.map((window) => ({
        path: 'present',
        theme: 'projector' as const,
        room: roomBesideCaption(mapIn(window)),
      })),
    ];
    const faults = framed.flatMap(({ id }) =>
      rooms.flatMap(({ path, theme, room: { size, seen, docked } }) => {
        const hash = `#/${path}/${id}`;
        const { drawn } = sightOf(of, hash, size, theme);
        const marks = drawn.filter(({ layer }) => /^place\/.*\/marker$/.test(layer));
        return marks.flatMap((mark) => {
          const box = boxOfMark(mark);
          const isWhole = isWithin(box, seen) && !docked.some((other) => boxesOverlap(box, other));
          return isWhole || !boxesOverlap(box, seen)
            ? []
            : [`${hash} ${size.width}×${size.height} ${theme}: ${mark.layer}`];
        });
      }),
    );
    expect(faults).toEqual([]);
  });

  it('is whole where a chapter frames it: its places with their names and symbols', () => {
    const faults = framed.flatMap(({ id, fit }) =>
      MAPS.flatMap((size, i) => {
        // A phone and large type have no room for all of it, nor has a narrow map for two continents.
        const [west, , east] = of.bounds;
        if (size.width < (Math.abs(east - west) > 120 ? 700 : 600) || size.em) return [];
        const { drawn } = sightOf(of, `#/story/${id}`, size, themeOn(i));
        const own: readonly string[] = [
          ...fit.map((place) => `place:${place}`),
          ...of.relations
            .filter(({ from, to }) => fit.includes(from) && (!to || fit.includes(to)))
            .map((relation) => `relation:${relation.id}`),
        ];
        return drawn
          .filter((mark) => isTold(mark) && own.includes(mark.target ?? ''))
          .filter((mark) => {
            const box = boxOfMark(mark);
            return !isWithin(box, { left: 0, top: 0, right: size.width, bottom: size.height });
          })
          .map((mark) => `${id} ${size.width}: ${mark.layer} ${mark.words ?? ''}`);
      }),
    );
    expect(faults).toEqual([]);
  });
});

describe('what is told', () => {
  // Not in the projector's large type on a phone: there a chapter's places would be too small.
  it('is neither cut nor under the furniture, in a chapter of the built-in story', () => {
    const faults = sights
      .filter(({ hash, size, theme }) => hash.startsWith('#/story') && (theme === 'day' || size.width > 600))
      .flatMap(({ hash, size, theme, name }) => {
        const { drawn } = sightOf(story, hash, size, theme);
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
    const { projection } = sightOf(story, '#/story/washington', size, theme);
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
    const { projection } = sightOf(story, '#/present/washington', mapIn(window), 'day');
    const share = (2 * projection.horizon.radius) / Math.min(...free);
    expect(share).toBeGreaterThan(0.8);
    expect(share).toBeLessThan(1);
  }
});
