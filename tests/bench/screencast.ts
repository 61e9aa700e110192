import type { CDPSession } from 'playwright-core';
import { PNG } from 'pngjs';

/** The window, in CSS pixels: the classroom's Chromebook. */
export const WINDOW = { width: 1366, height: 768 } as const;

/** One picture of the window as it was shown. */
export interface Frame {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly png: Buffer;
}

/**
 * Pictures are taken at half the window's size: a quarter of the work of encoding them, on cores that the page needs too, and
 * a mark is still twelve pixels wide.
 */
export const SCALE = 0.5;

/** Every picture that the window shows, as the browser's compositor gives them out, from `start` until `stop`. */
export class Screencast {
  readonly frames: Frame[] = [];
  private readonly cdp: CDPSession;
  private heard: () => void = () => {};

  constructor(cdp: CDPSession) {
    this.cdp = cdp;
    cdp.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
      this.frames.push({ at: (metadata.timestamp ?? 0) * 1000, png: Buffer.from(data, 'base64') });
      // The next one comes only after this. Once the page is closed there is nothing left to say.
      void cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
      this.heard();
    });
  }

  async start(): Promise<void> {
    await this.cdp.send('Page.startScreencast', {
      format: 'png',
      everyNthFrame: 1,
      maxWidth: WINDOW.width * SCALE,
      maxHeight: WINDOW.height * SCALE,
    });
  }

  async stop(): Promise<void> {
    await this.cdp.send('Page.stopScreencast');
  }

  get last(): Frame {
    const last = this.frames.at(-1);
    if (!last) throw new Error('The window has not shown anything');
    return last;
  }

  /** Resolves when the window has shown nothing new for so long, in milliseconds. */
  async quiet(ms: number): Promise<void> {
    for (let seen = -1; seen !== this.frames.length; ) {
      seen = this.frames.length;
      await this.nextFrame(ms);
    }
  }

  /**
   * The first frame from number `from` on that is so.
   *
   * @throws {Error} when none came in `patience` milliseconds
   */
  async first(from: number, isSo: (frame: Frame) => boolean, patience: number): Promise<Frame> {
    const givenUp = performance.now() + patience;
    for (let i = from; ; i++) {
      while (i >= this.frames.length) {
        if (performance.now() > givenUp) throw new Error(`Nothing was seen to happen in ${patience} ms`);
        await this.nextFrame(1000);
      }
      const frame = this.frames[i];
      if (frame && isSo(frame)) return frame;
    }
  }

  /** Resolves at the next frame, or after so many milliseconds without one. */
  private nextFrame(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.heard = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

const decoded = new WeakMap<Frame, PNG>();

/** A frame's pixels, decoded once. */
export function pixelsOf(frame: Frame): PNG {
  const known = decoded.get(frame);
  if (known) return known;
  const png = PNG.sync.read(frame.png);
  decoded.set(frame, png);
  return png;
}
