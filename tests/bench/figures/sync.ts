import type { Page } from 'playwright-core';
import { settled } from '../../../scripts/settled.mjs';
import type { Bench } from '../bench';
import { PLAIN } from '../conditions';
import { ownRow, type Row } from '../rows';
import { openSession } from '../session';
import { p95 } from '../statistics';

/** The speaker steps; how long until the audience's window stands at that step? Two windows of one browser, as in a lesson. */

const STEPS = 30;
const FIRST = 'summit';

export async function sync({ served, pairs, note, keep }: Bench): Promise<Row[]> {
  const { page: audience, close } = await openSession(PLAIN, { reducedMotion: true });
  try {
    await audience.goto(`${served.app}index.html#/present/${FIRST}`);
    await audience.locator('html[data-map="live"]').waitFor({ state: 'attached' });
    const [speaker] = await Promise.all([audience.waitForEvent('popup'), audience.keyboard.press('s')]);
    await speaker.locator('.speaker-now').waitFor();
    const times: number[] = [];
    for (let step = 0; step < Math.max(pairs * 2, STEPS); step++) {
      times.push(await stepAfter(speaker, audience, step % 8 < 4 ? 'PageDown' : 'PageUp'));
    }
    note(`sync: ${times.length} steps`);
    keep('sync', times);
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

/** Milliseconds from the key in the speaker's window to the picture in which the audience's caption is the new step's. */
async function stepAfter(speaker: Page, audience: Page, key: 'PageDown' | 'PageUp'): Promise<number> {
  // As in a lesson: the map of the step before stands.
  await settled(audience);
  const shown = await audience.evaluateHandle(() => {
    // The new step may bring a caption of its own, so what holds it is watched.
    const holder = document.querySelector('.present-caption')?.parentNode;
    if (!holder) throw new Error('There is no caption to look at');
    return {
      at: new Promise<number>((resolve) => {
        const watch = new MutationObserver(() => {
          watch.disconnect();
          requestAnimationFrame(() => {
            // A message comes after the frame is drawn.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
            port2.postMessage(undefined);
          });
        });
        watch.observe(holder, { subtree: true, childList: true, characterData: true });
      }),
    };
  });
  const pressed = await speaker.evaluateHandle(() => ({
    at: new Promise<number>((resolve) => {
      addEventListener('keydown', ({ timeStamp }) => resolve(performance.timeOrigin + timeStamp), {
        capture: true,
        once: true,
      });
    }),
  }));
  await speaker.keyboard.press(key);
  return (await shown.evaluate(({ at }) => at)) - (await pressed.evaluate(({ at }) => at));
}
