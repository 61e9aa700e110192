import type { Page } from 'playwright-core';
import { settled } from '../../../scripts/settled.mjs';
import type { Bench } from '../bench';
import { PLAIN } from '../conditions';
import { ownRow, type Row } from '../rows';
import { openSession } from '../session';
import { p95 } from '../statistics';

/** The time from the speaker's step until the audience's window shows it, in two windows of one browser, as in a lesson. */

const STEPS = 30;
const FIRST_CHAPTER = 'summit';

export async function measureSync({ served, pairs, log, record }: Bench): Promise<Row[]> {
  const { page: audience, close } = await openSession(PLAIN, { reducedMotion: true });
  try {
    await audience.goto(`${served.app}index.html#/present/${FIRST_CHAPTER}`);
    await audience.locator('html[data-map="live"]').waitFor({ state: 'attached' });
    const [speaker] = await Promise.all([audience.waitForEvent('popup'), audience.keyboard.press('s')]);
    await speaker.locator('.speaker-now').waitFor();
    const times: number[] = [];
    for (let step = 0; step < Math.max(pairs * 2, STEPS); step++) {
      times.push(await stepTime(speaker, audience, step % 8 < 4 ? 'PageDown' : 'PageUp'));
    }
    log(`sync: ${times.length} steps`);
    record('sync', times);
    return [
      ownRow(
        { figure: 'sync', title: 'Speaker’s step → audience’s step', condition: PLAIN.title, unit: 'ms' },
        times,
        p95(times),
        { of: 'p95', limit: 100, direction: 'at most' },
      ),
    ];
  } finally {
    await close();
  }
}

/** Returns the milliseconds from the key in the speaker's window to the frame with the new caption in the audience's window. */
async function stepTime(speaker: Page, audience: Page, key: 'PageDown' | 'PageUp'): Promise<number> {
  // As in a lesson, the map of the previous step has been drawn.
  await settled(audience);
  const captionPaint = await audience.evaluateHandle(() => {
    // The new step may replace the caption element, so its parent is observed.
    const parent = document.querySelector('.present-caption')?.parentNode;
    if (!parent) throw new Error('There is no caption');
    return {
      at: new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => {
            // The message arrives after the frame is drawn.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
            port2.postMessage(undefined);
          });
        });
        observer.observe(parent, { subtree: true, childList: true, characterData: true });
      }),
    };
  });
  const keyPress = await speaker.evaluateHandle(() => ({
    at: new Promise<number>((resolve) => {
      addEventListener('keydown', ({ timeStamp }) => resolve(performance.timeOrigin + timeStamp), {
        capture: true,
        once: true,
      });
    }),
  }));
  await speaker.keyboard.press(key);
  return (await captionPaint.evaluate(({ at }) => at)) - (await keyPress.evaluate(({ at }) => at));
}
