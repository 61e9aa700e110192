import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Camera, Size } from '../../../src/view/camera';
import { cameraOf } from '../../../src/view/framing';
import { PAPER_WIDTH, paperFrame } from '../../../src/view/paper';
import { projectionOf } from '../../../src/view/projection';
import { defaultView } from '../../../src/view/view';
import { openingStory } from '../story/files';

const story = openingStory();
const plain = defaultView(story);
const camera = fc.record({
  center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true })),
  zoom: fc.double({ min: 0.5, max: 9, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.constant(0),
});
const size = fc.record({ width: fc.integer({ min: 240, max: 4000 }), height: fc.integer({ min: 180, max: 2200 }) });
/** Somewhere in a picture, as shares of its width and height. */
const spot = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

/** Where a point of the screen is on the sheet, from its middle, in px; undefined off the globe. */
function onSheet(held: Camera, screen: Size, [across, down]: readonly [number, number]) {
  const paper = paperFrame(story, { ...plain, camera: held }, screen);
  const [right, below] = [(across - 0.5) * screen.width, (down - 0.5) * screen.height];
  const here = projectionOf(held, screen).unproject({ x: screen.width / 2 + right, y: screen.height / 2 + below });
  if (!here) return undefined;
  const { x, y } = projectionOf(paper.camera, paper.size, paper.distance).project(here);
  const scale = 2 ** (paper.camera.zoom - held.zoom);
  return {
    paper,
    drawn: { x: x - paper.size.width / 2, y: y - paper.size.height / 2 },
    expected: { x: right * scale, y: below * scale },
  };
}

describe('the map for paper', () => {
  it('has a shape that leaves room for the rest of the sheet', () => {
    fc.assert(
      fc.property(camera, size, (held, screen) => {
        const { size: paper, shownHeight } = paperFrame(story, { ...plain, camera: held }, screen);
        expect(paper.width / shownHeight).toBeGreaterThanOrEqual(1.5 - 1e-9);
        expect(paper.width / shownHeight).toBeLessThanOrEqual(2.2 + 1e-9);
      }),
    );
  });

  it('is as wide as the sheet, except where the style would draw nothing from so far away', () => {
    fc.assert(
      fc.property(camera, size, (held, screen) => {
        const paper = paperFrame(story, { ...plain, camera: held }, screen);
        expect(paper.camera.zoom).toBeGreaterThanOrEqual(0);
        if (paper.camera.zoom > 1e-9) expect(paper.size.width).toBeCloseTo(PAPER_WIDTH, 6);
      }),
    );
  });

  it('is the screen’s picture, drawn smaller or larger as a whole, and all of it is shown', () => {
    fc.assert(
      fc.property(
        camera,
        size.filter((one) => one.width / one.height <= 2.2),
        spot,
        (held, screen, at) => {
          const found = onSheet(held, screen, at);
          fc.pre(found !== undefined);
          const { paper, drawn, expected } = found;
          expect(drawn.x).toBeCloseTo(expected.x, 3);
          expect(drawn.y).toBeCloseTo(expected.y, 3);
          expect(Math.abs(drawn.x)).toBeLessThanOrEqual(paper.size.width / 2 + 1e-3);
          expect(Math.abs(drawn.y)).toBeLessThanOrEqual(paper.shownHeight / 2 + 1e-3);
        },
      ),
    );
  });

  it('makes a whole globe larger', () => {
    fc.assert(
      fc.property(camera, size, (held, screen) => {
        const paper = paperFrame(story, { ...plain, camera: held }, screen);
        const { radius } = projectionOf(paper.camera, paper.size, paper.distance).horizon;
        expect((2 * radius) / paper.shownHeight).toBeGreaterThan(0.92 - 1e-6);
      }),
    );
  });

  it('is framed for its own shape where the user has not moved the map', () => {
    const screen = { width: 1200, height: 700 };
    const framed = cameraOf(story, plain, screen);
    const paper = paperFrame(story, plain, screen);
    expect(paper.camera.center).toEqual(framed.center);
    expect(paper.camera.zoom).toBeCloseTo(framed.zoom + Math.log2(PAPER_WIDTH / screen.width), 9);
  });

  it('has no pitch, and exists before the screen has a size', () => {
    const tilted = { center: [127, 37] as const, zoom: 4, bearing: 20, pitch: 50 };
    expect(paperFrame(story, { ...plain, camera: tilted }, { width: 900, height: 600 }).camera).toMatchObject({
      bearing: 20,
      pitch: 0,
    });
    expect(paperFrame(story, plain, { width: 0, height: 0 }).size.width).toBe(PAPER_WIDTH);
  });
});
