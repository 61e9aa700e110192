import type { CDPSession } from 'playwright-core';
import { PNG } from 'pngjs';

/** The size of the window, in CSS pixels: that of a classroom's Chromebook. */
export const WINDOW = { width: 1366, height: 768 } as const;

/** One screenshot of the window, taken when the browser showed it. */
export interface Frame {
  /** The time of the frame, in milliseconds since 1970. */
  readonly at: number;
  readonly png: Buffer;
}

/**
 * Frames are taken at half the window's size. Encoding them is a quarter of the work, on cores that the page needs too, and a mark
 * is still twelve pixels wide.
 */
export const SCALE = 0.5;

/** Collects every frame that the browser's compositor shows, from `start` until `stop`. */
export class Screencast {
  readonly frames: Frame[] = [];
  private readonly cdp: CDPSession;
  private onFrame: () => void = () => {};

  constructor(cdp: CDPSession) {
    this.cdp = cdp;
    cdp.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
      this.frames.push({ at: (metadata.timestamp ?? 0) * 1000, png: Buffer.from(data, 'base64') });
      // Chromium sends the next frame only after this. It rejects once the page is closed, which does not matter.
      void cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
      this.onFrame();
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

  /** Resolves when the window has shown no new frame for `ms` milliseconds. */
  async quiet(ms: number): Promise<void> {
    for (let count = -1; count !== this.frames.length; ) {
      count = this.frames.length;
      await this.nextFrame(ms);
    }
  }

  /**
   * Returns the time of the first frame that matches, from index `from` on; Infinity if there was none within `timeout`
   * milliseconds: the run goes on, and its report counts the miss.
   */
  async first(from: number, matches: (frame: Frame) => boolean, timeout: number): Promise<number> {
    const deadline = performance.now() + timeout;
    for (let i = from; ; i++) {
      while (i >= this.frames.length) {
        if (performance.now() > deadline) return Number.POSITIVE_INFINITY;
        await this.nextFrame(1000);
      }
      const frame = this.frames[i];
      if (frame && matches(frame)) return frame.at;
    }
  }

  /** Resolves at the next frame, or after `ms` milliseconds without one. */
  private nextFrame(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.onFrame = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

const decodedFrames = new WeakMap<Frame, PNG>();

/** Returns a frame's pixels; each frame is decoded once. */
export function pixelsOf(frame: Frame): PNG {
  const cached = decodedFrames.get(frame);
  if (cached) return cached;
  const png = PNG.sync.read(frame.png);
  decodedFrames.set(frame, png);
  return png;
}
