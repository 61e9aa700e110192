import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraOf } from '../../src/view/framing';
import { PAPER_WIDTH, paperFrame } from '../../src/view/paper';
import { projectionOf } from '../../src/view/projection';
import { defaultView } from '../../src/view/view';
import { openingStory } from './story-files';

const story = openingStory();
const plain = defaultView(story);
const camera = fc.record({
  center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true })),
  zoom: fc.double({ min: 0.5, max: 9, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.constant(0),
});
const size = fc.record({ width: fc.integer({ min: 240, max: 4000 }), height: fc.integer({ min: 180, max: 2200 }) });
const shape = ({ width, height }: { width: number; height: number }) => width / height;
/** Somewhere in a picture, as shares of its width and height. */
const spot = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

describe('the map for paper', () => {
  it('is as wide as the sheet, in a shape that leaves room for the rest of it', () => {
    fc.assert(
      fc.property(size, (screen) => {
        const paper = paperFrame(story, plain, screen).size;
        expect(paper.width).toBeGreaterThan(PAPER_WIDTH - 1e-6);
        expect(shape(paper)).toBeGreaterThanOrEqual(1.5 - 1e-9);
        expect(shape(paper)).toBeLessThanOrEqual(2.2 + 1e-9);
      }),
    );
  });

  it('is as wide as the sheet, but for a globe so far away that the style would draw nothing of it', () => {
    fc.assert(
      fc.property(camera, size, (held, screen) => {
        const paper = paperFrame(story, { ...plain, camera: held }, screen);
        expect(paper.camera.zoom).toBeGreaterThanOrEqual(0);
        if (paper.camera.zoom > 1e-9) expect(paper.size.width).toBeCloseTo(PAPER_WIDTH, 6);
      }),
    );
  });

  it('shows what the screen shows, drawn smaller or larger as a whole', () => {
    const paperlike = size.filter((one) => shape(one) >= 1.5 && shape(one) <= 2.2);
    fc.assert(
      fc.property(camera, paperlike, spot, (held, screen, [across, down]) => {
        const paper = paperFrame(story, { ...plain, camera: held }, screen);
        const here = projectionOf(held, screen).unproject({ x: across * screen.width, y: down * screen.height });
        if (!here) return;
        const { x, y } = projectionOf(paper.camera, paper.size).project(here);
        expect(x).toBeCloseTo(across * paper.size.width, 3);
        expect(y).toBeCloseTo(down * paper.size.height, 3);
      }),
    );
  });

  it('has more world at the sides of an upright screen, and all of what that shows', () => {
    fc.assert(
      fc.property(
        camera,
        size.filter((one) => shape(one) < 1.5),
        spot,
        (held, screen, [across, down]) => {
          const paper = paperFrame(story, { ...plain, camera: held }, screen);
          const here = projectionOf(held, screen).unproject({ x: across * screen.width, y: down * screen.height });
          if (!here) return;
          const { x, y } = projectionOf(paper.camera, paper.size).project(here);
          const scale = paper.size.height / screen.height;
          expect(x).toBeCloseTo(paper.size.width / 2 + (across - 0.5) * screen.width * scale, 3);
          expect(y).toBeCloseTo(down * paper.size.height, 3);
        },
      ),
    );
  });

  it('is framed for its own shape where no hand has moved the map', () => {
    const screen = { width: 1200, height: 700 };
    const framed = cameraOf(story, plain, screen);
    const paper = paperFrame(story, plain, screen);
    expect(paper.camera.center).toEqual(framed.center);
    expect(paper.camera.zoom).toBeCloseTo(framed.zoom + Math.log2(PAPER_WIDTH / screen.width), 9);
  });

  it('lies flat, and is there before the screen has a size', () => {
    const tilted = { center: [127, 37] as const, zoom: 4, bearing: 20, pitch: 50 };
    expect(paperFrame(story, { ...plain, camera: tilted }, { width: 900, height: 600 }).camera).toMatchObject({
      bearing: 20,
      pitch: 0,
    });
    expect(paperFrame(story, plain, { width: 0, height: 0 }).size.width).toBe(PAPER_WIDTH);
  });
});
