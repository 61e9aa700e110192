import type { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arcsOf } from '../../../src/composition/arcs';
import { figureOf } from '../../../src/figure/figure';
import type { XY } from '../../../src/figure/svg/path';
import { lengthOf, pointAt } from '../../../src/figure/svg/polyline';
import type { Element } from '../../../src/figure/svg/svg';
import { PALETTES } from '../../../src/style/palette';
import { projectionOf } from '../../../src/view/projection';
import { marksOnly, scene, story } from '../../unit/figure/scenes';
import { type App, openApp } from '../driver';
import { type Color, pixelOf } from '../pixels';

/**
 * Words on lines are set as a compositor sets them: on the live map, the gaps between letters are the font's own. Along the
 * line of each label that the figure has, the live map's pixels are read as a straight strip. In it the whole label is looked for,
 * and then each letter near the place that the font's advances give it.
 */

const SIZE = [1040, 640] as const;
/** Device pixels per CSS px. */
const RATIO = 2;
/** The share of a gap, from the middle of a letter to that of the next, by which it may differ from the font's. */
const MOST = 0.08;
/** Device px along the line and across it in which a letter is looked for, and the steps along it. */
const REACH = { along: 4, across: 1 } as const;
const FINE = 0.25;
/** Where the line bends, a letter is turned as its segment is, and the strip is not: by these shares of its height. */
const TILTS = [-0.12, -0.06, 0, 0.06, 0.12] as const;

/** A label on a line as the figure sets it; lengths in CSS px. */
interface Label {
  readonly words: string;
  /** All of its line. */
  readonly path: readonly XY[];
  readonly size: number;
  readonly baseline: number;
  readonly color: string;
}

/** A letter that the browser sets alone. */
interface Glyph {
  readonly advance: number;
  /** Ink from 0 to 1 in device pixels, from the origin at the baseline. */
  readonly ink: readonly { readonly x: number; readonly y: number; readonly value: number }[];
}

describe('a label on a line of the live map', () => {
  let app: App;
  beforeAll(async () => {
    app = await openApp({ size: SIZE, pixelRatio: RATIO, hash: '#/story/washington' });
    await app.mapIs('live');
  });
  afterAll(() => app.close());

  it.each([
    ['#/story/washington', 'day'],
    ['#/story/your-turn', 'day'],
    ['#/explore', 'day'],
    ['#/story/rupture', 'night'],
  ] as const)('has the gaps of the font in %s by %s', async (hash, palette) => {
    await app.goTo(`${hash}?theme=${palette}`);
    await app.settled();
    const box = await app.map.boundingBox();
    if (!box) throw new Error('The map has no size');
    const picture = await app.pixels();
    const shown = scene(hash, { palette, size: box, sources: marksOnly });
    const { project } = projectionOf(shown.camera, box);
    const labels = labelsIn(figureOf(shown).element, (relation) =>
      (arcsOf(story).find((arc) => arc.relation.id === relation)?.line ?? [])
        .map(project)
        .flatMap(({ x, y, front }): XY[] => (front > 0 ? [[x, y]] : [])),
    );
    expect(labels.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const label of labels) {
      const strip = stripOf(picture, label, PALETTES[palette].placeHalo);
      const letters = lettersOn(strip, await glyphsOf(label));
      const shifts = letters.map((letter) => shiftOf(letter, strip));
      letters.slice(1).forEach((letter, i) => {
        const gap = letter.middle - (letters[i]?.middle ?? 0);
        const differs = ((shifts[i + 1] ?? 0) - (shifts[i] ?? 0)) / gap;
        if (Math.abs(differs) > MOST)
          wrong.push(
            `${label.words}: the gap before letter ${letter.index + 1} differs by ${Math.round(differs * 100)} %`,
          );
      });
    }
    expect(wrong).toEqual([]);
  });

  /** The letters of a label in the map's font, each set alone: so without kerning, which the map does not have. */
  function glyphsOf({ words, size }: Label): Promise<Glyph[]> {
    return app.page.evaluate(
      ({ letters, em }) => {
        const [width, height] = [Math.ceil(em * 2), Math.ceil(em * 2)];
        const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
        if (!context) throw new Error('No canvas');
        const font = `${em}px "Map Sans Semibold"`;
        if (!document.fonts.check(font)) throw new Error('The font is not loaded');
        context.font = font;
        const origin = [Math.round(em / 2), Math.round(em * 1.4)] as const;
        return letters.map((letter) => {
          context.clearRect(0, 0, width, height);
          context.fillText(letter, ...origin);
          const { data } = context.getImageData(0, 0, width, height);
          const ink: { x: number; y: number; value: number }[] = [];
          for (let i = 0; i < width * height; i++) {
            const value = (data[i * 4 + 3] ?? 0) / 255;
            if (value > 0) ink.push({ x: (i % width) - origin[0], y: Math.floor(i / width) - origin[1], value });
          }
          return { advance: context.measureText(letter).width, ink };
        });
      },
      { letters: [...words], em: size * RATIO },
    );
  }
});

/** A letter with ink, and where the font's advances put it along the line, in device px. */
interface Letter {
  readonly index: number;
  readonly origin: number;
  readonly middle: number;
  readonly box: Glyph['ink'];
}

/** Returns the letters where the whole label is most like what is on the line: the live map may set it nearer to one end. */
function lettersOn(strip: Strip, glyphs: readonly Glyph[]): Letter[] {
  let width = 0;
  const letters = glyphs.flatMap(({ advance, ink }, index) => {
    const letter = { index, origin: width, middle: width + advance / 2, box: around(ink) };
    width += advance;
    return ink.length > 0 ? [letter] : [];
  });
  let best = { error: Number.POSITIVE_INFINITY, start: 0 };
  for (let start = 0; start <= strip.length - width; start += 2) {
    const error = letters.reduce((sum, { box, origin }) => sum + errorAt(strip, box, start + origin), 0);
    if (error < best.error) best = { error, start };
  }
  const moved = ({ origin, middle, ...letter }: Letter) => ({
    ...letter,
    origin: origin + best.start,
    middle: middle + best.start,
  });
  return letters.map(moved);
}

/** Returns how much the ink on the line differs from a letter that begins at a length along it, turned around the line. */
function errorAt({ ink, middle }: Strip, box: Glyph['ink'], along: number, across = 0, tilt = 0): number {
  let error = 0;
  for (const { x, y, value } of box)
    error += (ink(Math.round((along + x + tilt * (y - middle)) / FINE), across + y) - value) ** 2;
  return error;
}

/** Returns how far along the line a letter is from its place, in device px: where the strip's ink is most like its own. */
function shiftOf({ origin, box }: Letter, strip: Strip): number {
  let best = { error: Number.POSITIVE_INFINITY, along: 0 };
  for (const tilt of TILTS) {
    for (let across = -REACH.across; across <= REACH.across; across++) {
      for (let along = -REACH.along; along <= REACH.along; along += FINE) {
        const error = errorAt(strip, box, origin + along, across, tilt);
        if (error < best.error) best = { error, along };
      }
    }
  }
  return best.along;
}

/** All pixels of the box around a letter, also those without ink. */
function around(ink: Glyph['ink']): Glyph['ink'] {
  if (ink.length === 0) return [];
  const [xs, ys] = [ink.map(({ x }) => x), ink.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs) - 1, Math.max(...xs) + 1, Math.min(...ys), Math.max(...ys)];
  const values = new Map(ink.map(({ x, y, value }) => [`${x} ${y}`, value]));
  const width = right - left + 1;
  return Array.from({ length: width * (bottom - top + 1) }, (_, i) => {
    const [x, y] = [left + (i % width), top + Math.floor(i / width)];
    return { x, y, value: values.get(`${x} ${y}`) ?? 0 };
  });
}

interface Strip {
  /** Device px: of the line, and of the line below the letters' baseline. */
  readonly length: number;
  readonly middle: number;
  /** Ink, from 0 to 1, at so many steps of `FINE` along a label's line, and so many device px below the letters' baseline. */
  readonly ink: (step: number, below: number) => number;
}

/** Returns the label's line as a straight strip. */
function stripOf(picture: PNG, { path, baseline, size, color }: Label, halo: string): Strip {
  const inkAt = inkReader(picture, color, halo);
  const steps = Math.floor((lengthOf(path) * RATIO) / FINE);
  const rows = Math.ceil(size * 2 * RATIO);
  const ink = new Float32Array(steps * rows);
  for (let step = 0; step < steps; step++) {
    const at = ((step + 0.5 / FINE) * FINE) / RATIO;
    const [x, y] = pointAt(path, at);
    const [ax, ay] = pointAt(path, at - 2);
    const [bx, by] = pointAt(path, at + 2);
    const length = Math.hypot(bx - ax, by - ay) || 1;
    for (let row = 0; row < rows; row++) {
      const down = (row - rows / 2 + 0.5) / RATIO + baseline;
      const [right, below] = [x - ((by - ay) / length) * down, y + ((bx - ax) / length) * down];
      ink[step * rows + row] = inkAt(right * RATIO, below * RATIO);
    }
  }
  return {
    length: steps * FINE,
    middle: -baseline * RATIO,
    ink: (step, below) => (step < 0 || step >= steps ? 0 : (ink[step * rows + below + Math.floor(rows / 2)] ?? 0)),
  };
}

/** Returns a reader of ink at a point of the picture, in device px: how far its colour is from the halo's to the letters'. */
function inkReader(picture: PNG, color: string, halo: string): (x: number, y: number) => number {
  const [ink, paper] = [colorOf(color), colorOf(halo)];
  const full = ink.reduce((sum, value, i) => sum + (value - (paper[i] ?? 0)) ** 2, 0);
  const shareOf = (pixel: Color) =>
    pixel.reduce((sum, value, i) => sum + (value - (paper[i] ?? 0)) * ((ink[i] ?? 0) - (paper[i] ?? 0)), 0) / full;
  return (x, y) => {
    if (x < 1 || y < 1 || x > picture.width - 2 || y > picture.height - 2) return 0;
    // Between the middles of four pixels.
    const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
    const [u, v] = [x - 0.5 - left, y - 0.5 - top];
    const share = (dx: number, dy: number) => shareOf(pixelOf(picture, left + dx, top + dy));
    const mixed = (share(0, 0) * (1 - u) + share(1, 0) * u) * (1 - v) + (share(0, 1) * (1 - u) + share(1, 1) * u) * v;
    return Math.max(0, Math.min(1, mixed));
  };
}

const colorOf = (hex: string): Color => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [r, g, b];
};

/** The labels on lines in a figure. */
function labelsIn(root: Element, lineOf: (relation: string) => XY[]): Label[] {
  const found: Label[] = [];
  const walk = (node: Element, inherited: Element['attributes']): void => {
    const own = { ...inherited, ...node.attributes };
    const [along] = node.children ?? [];
    if (node.name === 'text' && typeof along === 'object' && along.name === 'textPath' && !own['aria-hidden']) {
      const [span] = along.children ?? [];
      const words = typeof span === 'object' ? span.children?.join('') : span;
      found.push({
        words: String(words),
        path: upright(lineOf(String(own['data-target']).replace('relation:', ''))),
        size: Number(own['font-size']),
        baseline: Number(typeof span === 'object' ? span.attributes['dy'] : 0),
        color: String(own['fill']),
      });
    }
    for (const child of node.children ?? []) if (typeof child === 'object') walk(child, own);
  };
  walk(root, {});
  return found;
}

/** Words are read from left to right. */
const upright = (line: XY[]): XY[] => ((line[0]?.[0] ?? 0) <= (line.at(-1)?.[0] ?? 0) ? line : line.toReversed());
