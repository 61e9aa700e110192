import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PALETTES } from '../../../src/style/palette';
import { cameraOf } from '../../../src/view/framing';
import { projectionOf } from '../../../src/view/projection';
import { viewOf } from '../../../src/view/url';
import { openingStory } from '../../unit/story/files';
import { type App, openApp } from '../driver';
import { countPixels, differingPixels, near } from '../pixels';

/**
 * The two renderers of the built app: the same view opened with WebGL and without, and the map's part of the window
 * compared. The elements over the map are the same HTML in both. Facts that no picture shows are compared in `figure-bench/figure.test.ts`.
 */

const story = openingStory();
const SIZE = [1040, 640] as const;
/** A pixel differs when red, green or blue do by more than this: more than two ways to smooth an edge. */
const TOLERANCE = 48;
/** How many pixels may differ, as a share. The rest are edges of letters, which the projector has larger, and coasts where the live map's tiles meet. */
const MAY_DIFFER = { day: 0.01, night: 0.01, projector: 0.03 };
/** Likewise of a chapter, whose map is closer: its letters and dashes are larger. */
const CHAPTER_MAY_DIFFER = 0.02;
const ALL_LAYERS_MAY_DIFFER = 0.02;

describe('the figure and the live map', () => {
  let live: App;
  let simple: App;
  beforeAll(async () => {
    [live, simple] = await Promise.all([openApp({ size: SIZE }), openApp({ size: SIZE, webgl: false })]);
    await live.mapIs('live');
    await simple.mapIs('figure');
  });
  afterAll(async () => {
    await live.close();
    await simple.close();
  });

  /** The pictures of a view by the two renderers. */
  async function shown(hash: string): Promise<{ figure: PNG; map: PNG }> {
    for (const app of [live, simple]) await app.goTo(hash);
    for (const app of [live, simple]) await app.settled();
    return { figure: await simple.pixels(), map: await live.pixels() };
  }
  const share = (a: PNG, b: PNG) => differingPixels(a, b, TOLERANCE) / (a.width * a.height);

  /** The centres of the visible places' marks, in px of the map. */
  async function marksAt(hash: string): Promise<{ id: string; x: number; y: number }[]> {
    const box = await simple.map.boundingBox();
    if (!box) throw new Error('The map has no size');
    const { view } = viewOf(story, hash);
    const { project } = projectionOf(cameraOf(story, view, box), box);
    return story.places.flatMap(({ id, at }) => {
      const { x, y, front } = project(at);
      const isInside = front > 0 && x > REACH && y > REACH && x < box.width - REACH && y < box.height - REACH;
      return isInside && view.places.includes(id) ? [{ id, x, y }] : [];
    });
  }

  it.each(['day', 'night', 'projector'] as const)('look alike in the palette %s', async (palette) => {
    const { figure, map } = await shown(`#/explore?theme=${palette}`);
    // It is this palette, with marks of the layers that are on.
    const { water, kinds } = PALETTES[palette];
    expect(countPixels(figure, near(water, 3)) / (figure.width * figure.height)).toBeGreaterThan(0.15);
    expect(countPixels(figure, near(kinds.rupture, 12))).toBeGreaterThan(60);
    expect(share(figure, map)).toBeLessThan(MAY_DIFFER[palette]);
  });

  it.each(story.chapters)('look alike in the chapter $id', async ({ id }) => {
    const { figure, map } = await shown(`#/story/${id}`);
    expect(share(figure, map)).toBeLessThan(CHAPTER_MAY_DIFFER);
  });

  it('have each place at the same point, from any side', async () => {
    let compared = 0;
    for (const camera of ['4.3/36/127/25/0', '5/38/122', '2/25/150/-60/0', '3.2/45/-100/10/0', '1/20/120']) {
      const hash = `#/explore?layers=&map=${camera}`;
      const { figure, map } = await shown(hash);
      for (const { id, x, y } of await marksAt(hash)) {
        compared++;
        // A mark 2 px aside would differ in more than a quarter of this square.
        const differing = differingPixels(cut(figure, x, y), cut(map, x, y), 60);
        expect(differing / (2 * REACH) ** 2, `${id} at ${camera}`).toBeLessThan(0.06);
      }
    }
    expect(compared).toBeGreaterThan(12);
  });

  it('draw the marks of every layer in its colour', async () => {
    const { figure, map } = await shown(`#/explore?layers=${story.layers.map(({ id }) => id).join()}`);
    for (const { id, kind } of story.layers) {
      for (const png of [figure, map])
        expect(countPixels(png, near(PALETTES.day.kinds[kind], 12)), id).toBeGreaterThan(20);
    }
    expect(share(figure, map)).toBeLessThan(ALL_LAYERS_MAY_DIFFER);
  });
});

/** Px from a mark's centre to the sides of the square that is compared. */
const REACH = 10;

/** The square around a point of a picture. */
function cut(png: PNG, x: number, y: number): PNG {
  const part = new PNG({ width: 2 * REACH, height: 2 * REACH });
  PNG.bitblt(png, part, Math.round(x) - REACH, Math.round(y) - REACH, 2 * REACH, 2 * REACH, 0, 0);
  return part;
}
