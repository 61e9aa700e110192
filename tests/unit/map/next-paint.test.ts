import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { workAtNextPaint } from '../../../src/map/next-paint';

describe('work at the next paint', () => {
  let frames: (() => void)[];
  let tasks: (() => void)[];
  const page = { hidden: false };
  const paint = () => {
    for (const frame of frames.splice(0)) frame();
    for (const task of tasks.splice(0)) task();
  };
  beforeEach(() => {
    frames = [];
    tasks = [];
    page.hidden = false;
    vi.stubGlobal('document', page);
    vi.stubGlobal('requestAnimationFrame', (act: () => void) => frames.push(act));
    vi.stubGlobal('setTimeout', (act: () => void) => tasks.push(act));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is done after the frame, each name once, with the last request', () => {
    const done: string[] = [];
    const { later } = workAtNextPaint();
    later('style', () => done.push('style 1'));
    later('camera', () => done.push('camera'));
    later('style', () => done.push('style 2'));
    for (const frame of frames.splice(0)) frame();
    expect(done).toEqual([]);
    paint();
    expect(done).toEqual(['style 2', 'camera']);
    later('style', () => done.push('style 3'));
    paint();
    expect(done).toEqual(['style 2', 'camera', 'style 3']);
  });

  it('is done in the current frame where it is light and nothing else waits', async () => {
    const done: string[] = [];
    const { later } = workAtNextPaint();
    later('style', () => done.push('style'), true);
    expect(done).toEqual([]);
    await Promise.resolve();
    expect(done).toEqual(['style']);
    // If the camera moves, it waits for that or for the frame, whichever comes first.
    for (const order of [
      ['style', 'camera'],
      ['camera', 'style'],
    ]) {
      done.length = 0;
      for (const name of order) later(name, () => done.push(name), name === 'style');
      await Promise.resolve();
      expect(done).toEqual([]);
      paint();
      expect(done).toEqual(order);
    }
  });

  it('is done at once in a hidden page, with what was waiting', () => {
    const done: string[] = [];
    const { later } = workAtNextPaint();
    later('style', () => done.push('style'));
    page.hidden = true;
    later('camera', () => done.push('camera'));
    expect(done).toEqual(['style', 'camera']);
    paint();
    expect(done).toHaveLength(2);
  });

  it('is not done after `forget`', () => {
    const done: string[] = [];
    const { later, cancel } = workAtNextPaint();
    later('style', () => done.push('style'));
    cancel();
    paint();
    expect(done).toEqual([]);
  });
});
