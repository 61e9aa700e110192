import type { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureOf } from '../../../src/figure/figure';
import type { XY } from '../../../src/figure/svg/path';
import { lengthOf, pointAt } from '../../../src/figure/svg/polyline';
import { PALETTES } from '../../../src/style/palette';
import { marksOnly, scene, story } from '../../unit/figure/scenes';
import { named } from '../../unit/story/files';
import { type App, openApp } from '../driver';
import { near, pixelOf } from '../pixels';

/**
 * Words on lines are set as a compositor sets them: the distance from letter to letter on the live map is the font's own.
 * The figure knows the path of each label. Along it, the live map's pixels are read as a straight strip, and compared with
 * the same word set straight.
 */

const SIZE = [860, 560] as const;
/** Device pixels per CSS px: letters are some 8 px wide, and a fraction of a px counts. */
const RATIO = 3;
/** Columns of the strip, or of a straight word, in which there is ink: one run for each letter that touches no other. */
type Run = readonly [from: number, to: number];

describe('a label on a line of the live map', () => {
  let app: App;
  beforeAll(async () => {
    app = await openApp({ size: SIZE, pixelRatio: RATIO, hash: '#/explore' });
    await app.mapIs('live');
  });
  afterAll(() => app.close());

  it.each(['#/explore', '#/story/rupture', '#/story/washington'])('has the gaps of the font in %s', async (hash) => {
    await app.goTo(hash);
    await app.settled();
    const box = await app.map.boundingBox();
    if (!box) throw new Error('The map has no size');
    const picture = await app.pixels();
    const { drawn } = figureOf(scene(hash, { size: box, sources: marksOnly }));
    const labels = drawn.flatMap(({ words, shape, target }) =>
      words && target && shape.type === 'line' ? [{ words, target, path: shape.lines[0] ?? [] }] : [],
    );
    expect(labels.length).toBeGreaterThan(0);
    for (const { words, target, path } of labels) {
      const { layer } = named(story.relations, target.replace('relation:', ''));
      const color = PALETTES.day.kinds[named(story.layers, layer).kind];
      const set = runs(stripInk(picture, path, near(color, 90)));
      const straight = await straightRuns(words);
      expect(set.length, `letters of ${words}`).toBe(straight.length);
      const [pitches, own] = [pitchesOf(set), pitchesOf(straight)];
      pitches.forEach((pitch, i) => {
        expect(Math.abs(pitch / (own[i] ?? 0) - 1), `${words}, letter ${i + 2}`).toBeLessThan(0.08);
      });
    }
  });

  /** The runs of a word that the browser sets straight, in the map's font and size. */
  async function straightRuns(words: string): Promise<Run[]> {
    const ink = await app.page.evaluate(
      ({ words, ratio }) => {
        const canvas = new OffscreenCanvas(400 * ratio, 40 * ratio);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('No canvas');
        context.font = `${15 * ratio}px "Map Sans Semibold"`;
        context.fillText(words, 10 * ratio, 25 * ratio);
        const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
        return Array.from({ length: width }, (_, x) =>
          Array.from({ length: height }, (_, y) => data[(y * width + x) * 4 + 3] ?? 0).some((alpha) => alpha > 128),
        );
      },
      { words, ratio: RATIO },
    );
    return runs(ink);
  }
});

/** Whether there is ink in each column, a device pixel wide, of the strip along a path in CSS px. */
function stripInk(
  png: PNG,
  path: readonly XY[],
  isInk: (pixel: readonly [number, number, number]) => boolean,
): boolean[] {
  const columns = Math.floor(lengthOf(path) * RATIO);
  return Array.from({ length: columns }, (_, i) => {
    const [x, y] = pointAt(path, i / RATIO);
    const [ax, ay] = pointAt(path, Math.max(0, i / RATIO - 2));
    const [bx, by] = pointAt(path, i / RATIO + 2);
    const length = Math.hypot(bx - ax, by - ay) || 1;
    return Array.from({ length: 2 * HALF * RATIO }, (_, j) => j / RATIO - HALF).some((across) => {
      const [px, py] = [(x - ((by - ay) / length) * across) * RATIO, (y + ((bx - ax) / length) * across) * RATIO];
      return px >= 0 && py >= 0 && px < png.width && py < png.height && isInk(pixelOf(png, px, py));
    });
  });
}

/** Px above and below the path in which the letters are. */
const HALF = 8;

function runs(ink: readonly boolean[]): Run[] {
  const found: [number, number][] = [];
  ink.forEach((isInk, i) => {
    if (isInk && ink[i - 1]) (found.at(-1) as [number, number])[1] = i;
    else if (isInk) found.push([i, i]);
  });
  return found;
}

const pitchesOf = (all: readonly Run[]): number[] =>
  all.slice(1).map(([from, to], i) => (from + to) / 2 - ((all[i]?.[0] ?? 0) + (all[i]?.[1] ?? 0)) / 2);
