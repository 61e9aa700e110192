import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sidesIn } from '../../../src/composition/clear-sides';
import { isFarOut } from '../../../src/composition/label-sides';
import { scaleFor } from '../../../src/composition/scale';
import { angleBetween, middleOf } from '../../../src/composition/sphere';
import { FONT_METRICS } from '../../../src/figure/symbols/font-metrics';
import { toldInView } from '../../../src/parts/naming/told-in-view';
import type { Place } from '../../../src/story/format';
import { PALETTES } from '../../../src/style/palette';
import type { Camera, Size } from '../../../src/view/camera';
import { areaBeside, captionArea, captionMargins, isSmallStage, mapIn } from '../../../src/view/caption-area';
import { type Box, boxAround, cameraOf, enlargementIn } from '../../../src/view/framing';
import { projectionOf } from '../../../src/view/projection';
import { seenBesideCaption, sizeOfBox } from '../../../src/view/room';
import { moveCamera } from '../../../src/view/steps';
import { defaultView } from '../../../src/view/view';
import { FIXTURES } from '../../fixtures/anywhere';
import { openingStory } from '../story/files';

const story = openingStory();
const STORIES = [story, ...FIXTURES].map((one) => ({ story: one, id: one.id }));
const SIZES: readonly Size[] = [
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];
const anySize = fc.record({
  width: fc.integer({ min: 320, max: 4000 }),
  height: fc.integer({ min: 300, max: 2200 }),
  em: fc.constantFrom(undefined, 16, 20, 32),
});

/** The position of a place's name on the map in px, by the style's own rules for type and side. */
function nameBox(place: Place, sides: ReturnType<typeof sidesIn>, camera: Camera, map: Size, window: Size): Box {
  const { x, y } = projectionOf(camera, map).project(place.at);
  const factor = camera.zoom < 2.5 ? 0.85 : camera.zoom < 4.5 ? 1 : 1.15;
  const em = 20 * factor * PALETTES.projector.textScale * scaleFor(window.width);
  const width = (widthOf(place.name) * em) / 1000;
  const anchor = sides.get(place.id) ?? 'left';
  const away = 0.72 * em * (anchor.includes('-') ? Math.SQRT1_2 : 1);
  const left = anchor.includes('right') ? x - away - width : anchor.includes('left') ? x + away : x - width / 2;
  // MapLibre sets a text above or below nearer by a part of its line.
  const near = (7 / 24) * em;
  const top = anchor.includes('bottom') ? y - away - em + near : anchor.includes('top') ? y + away - near : y - em / 2;
  return {
    left: Math.min(left, x),
    right: Math.max(left + width, x),
    top: Math.min(top, y),
    bottom: Math.max(top + em, y),
  };
}

/** Radians from the middle of places to each, at which one camera shows all of them, if it has to be far out. */
const FARTHEST = 0.55;

const cornersOf = ({ left, top, right, bottom }: Box): [number, number][] => [
  [left, top],
  [right, bottom],
];

function widthOf(text: string): number {
  const widths = new Map<number, number>();
  for (const [first, run] of Object.entries(FONT_METRICS['Map Sans Semibold'].advances)) {
    for (const [i, width] of run.split(' ').entries()) widths.set(Number(first) + i, Number(width));
  }
  return [...text].reduce((sum, letter) => sum + (widths.get(letter.codePointAt(0) ?? 0) ?? 600), 0);
}

describe('the map of a window in present mode', () => {
  it('is centred in the area beside the caption', () => {
    fc.assert(
      fc.property(anySize, (window) => {
        const map = mapIn(window);
        const { side, px } = captionArea(window);
        // In a small window nothing is beside the map: the caption is over its lower part.
        if (isSmallStage(window)) {
          expect(map).toEqual(window);
          return;
        }
        const room = seenBesideCaption(map);
        expect((room.left + room.right) / 2).toBeCloseTo(map.width / 2, 5);
        expect((room.top + room.bottom) / 2).toBeCloseTo(map.height / 2, 5);
        // Computed from the map's size alone, the caption is as wide as computed from the window, except for rounding.
        const { left, bottom } = captionMargins(map);
        expect(Math.abs((side === 'left' ? left : bottom) - px)).toBeLessThanOrEqual(1);
        expect(room.right - room.left).toBeGreaterThanOrEqual((side === 'left' ? 0.5 : 1) * window.width - 2);
        expect(room.bottom - room.top).toBeGreaterThanOrEqual((side === 'left' ? 1 : 0.5) * window.height - 2);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the caption of a presentation', () => {
  it.each([
    { width: 1024, height: 768, stage: 'strip' },
    { width: 1280, height: 800, stage: 'column' },
    { width: 1366, height: 768, stage: 'column' },
    { width: 1920, height: 1080, stage: 'column' },
    { width: 390, height: 844, stage: 'portrait' },
  ])('is a $stage at $width × $height', ({ stage, ...window }) => {
    expect(captionArea(window).stage).toBe(stage);
  });

  it('has the same place, computed from the window and from its map', () => {
    fc.assert(
      fc.property(anySize, (window) => {
        expect(areaBeside(mapIn(window)).stage).toBe(captionArea(window).stage);
      }),
      { numRuns: 2000 },
    );
  });
});

describe.each(STORIES)('the area that a chapter frames, in $id,', ({ story }) => {
  it.each(SIZES)('is beside the caption with its names, at $width × $height', (window) => {
    const map = mapIn(window);
    const { left, top, right, bottom } = seenBesideCaption(map);
    for (const chapter of story.chapters) {
      const camera = cameraOf(story, defaultView(story, 'present', chapter.id), map);
      const { project } = projectionOf(camera, map);
      const fit: readonly string[] =
        'fit' in chapter.camera ? chapter.camera.fit : isFarOut(chapter.camera) ? chapter.places : [];
      for (const place of story.places.filter(({ id, at }) => fit.includes(id) && project(at).front > 0)) {
        const shown = { zoom: camera.zoom, enlargement: enlargementIn(defaultView(story, 'present', chapter.id), map) };
        const box = nameBox(place, sidesIn(story, chapter.camera, shown), camera, map, window);
        const where = `${chapter.id}: ${place.id} ${JSON.stringify(box)}`;
        expect(box.left, where).toBeGreaterThan(left);
        expect(box.right, where).toBeLessThan(right);
        expect(box.top, where).toBeGreaterThan(top);
        // The dots of the chapters are below, or the note on borders.
        expect(box.bottom, where).toBeLessThan(bottom - (captionArea(window).stage === 'strip' ? 24 : 60));
      }
    }
  });

  it('is in the free area for any places of one side of the globe, in any window', () => {
    const onMap = story.places.filter(({ offMap }) => !offMap);
    const places = fc.uniqueArray(fc.constantFrom(...onMap), { minLength: 1 });
    // On a small globe, at the upper edge of a map whose lower part the text covers, places cannot be in the middle of the free room.
    const small = { width: 2160, height: 513, em: 32 };
    const examples: [Place[], Size][] = onMap.flatMap((a) => onMap.map((b): [Place[], Size] => [[a, b], small]));
    const [first] = story.chapters;
    if (!first) throw new Error('The story has no chapters.');
    fc.assert(
      fc.property(places, anySize, (framed, window) => {
        const map = mapIn(window);
        const middle = middleOf(framed.map(({ at }) => at));
        fc.pre(framed.every(({ at }) => angleBetween(at, middle) < FARTHEST));
        const chapter = { ...first, camera: { fit: framed.map(({ id }) => id) } };
        const camera = cameraOf({ ...story, chapters: [chapter] }, defaultView(story, 'present', first.id), map);
        const { project } = projectionOf(camera, map);
        const { left, top, right, bottom } = seenBesideCaption(map);
        for (const { at } of framed) {
          const { x, y, front } = project(at);
          expect(front).toBeGreaterThan(0);
          expect(x).toBeGreaterThan(left);
          expect(x).toBeLessThan(right);
          expect(y).toBeGreaterThan(top);
          expect(y).toBeLessThan(bottom);
        }
      }),
      { numRuns: (story.id === STORIES[0]?.id ? 500 : 25) + examples.length, examples },
    );
  });
});

describe('the area that a chapter frames', () => {
  it('is the same picture on a wall, only larger, where a chapter has a camera of its own', () => {
    const whole = story.chapters.find(({ camera }) => !('fit' in camera));
    const shares = SIZES.slice(1).map((window) => {
      const map = mapIn(window);
      const { horizon } = projectionOf(cameraOf(story, defaultView(story, 'present', whole?.id), map), map);
      return horizon.radius / window.height;
    });
    expect(Math.max(...shares) / Math.min(...shares)).toBeLessThan(1.15);
  });

  it('is replaced by the camera of the teacher who has moved the map', () => {
    const camera = { center: [120, 30] as const, zoom: 4, bearing: 0, pitch: 0 };
    const view = moveCamera(camera)(defaultView(story, 'present', story.chapters[1]?.id));
    expect(cameraOf(story, view, mapIn(SIZES[0] ?? { width: 0, height: 0 }))).toEqual(camera);
  });
});

it('fills the room on a phone with what a chapter tells, even beside a long text', () => {
  const map = mapIn({ width: 390, height: 844 });
  const seen = sizeOfBox(seenBesideCaption(map));
  for (const { id, camera } of story.chapters) {
    if (!('fit' in camera)) continue;
    const view = defaultView(story, 'present', id);
    const framed = toldInView(story, view, cameraOf(story, view, map), map).filter(
      ({ target }) => target.startsWith('relation:') || camera.fit.some((place) => target === `place:${place}`),
    );
    const { width, height } = sizeOfBox(boxAround(framed.flatMap(cornersOf)));
    expect(Math.max(width / seen.width, height / seen.height), id).toBeGreaterThan(0.7);
  }
});

it('shows a chapter’s places large on a phone, even beside a long text', () => {
  const map = mapIn({ width: 390, height: 844 });
  for (const { id, camera } of story.chapters) {
    if (!('fit' in camera)) continue;
    const { project } = projectionOf(cameraOf(story, defaultView(story, 'present', id), map), map);
    const points = story.places.filter((place) => camera.fit.includes(place.id)).map(({ at }) => project(at));
    const across = (of: 'x' | 'y') => Math.max(...points.map((p) => p[of])) - Math.min(...points.map((p) => p[of]));
    expect(Math.max(across('x'), across('y')), id).toBeGreaterThan(120);
  }
});
