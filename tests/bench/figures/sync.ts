import type { Page } from 'playwright-core';
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
    await speaker.locator('#speaker-now').waitFor();
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

/** Milliseconds from the key in the speaker's window to the audience's window drawing its new address. */
async function stepAfter(speaker: Page, audience: Page, key: 'PageDown' | 'PageUp'): Promise<number> {
  const arrived = audience.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const before = location.hash;
        // `replaceState` tells nobody, so the address is looked at in every turn.
        const look = () => {
          if (location.hash === before) requestAnimationFrame(look);
          else resolve(performance.timeOrigin + performance.now());
        };
        look();
      }),
  );
  const pressed = speaker.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener('keydown', ({ timeStamp }) => resolve(performance.timeOrigin + timeStamp), {
          capture: true,
          once: true,
        });
      }),
  );
  await speaker.keyboard.press(key);
  return (await arrived) - (await pressed);
}
