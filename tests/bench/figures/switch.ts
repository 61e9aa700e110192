import type { CDPSession, Page } from 'playwright-core';
import type { Bench } from '../bench';
import { PLAIN } from '../conditions';
import { sameMap } from '../map-pixels';
import { pairedRow, type Row } from '../rows';
import { loadUntilLive, openSession, type Session, type Subject, waitUntilQuiet } from '../session';

/**
 * The time from a mouse click on a switch to changed pixels of the map. The bare page has one button, which makes one call of
 * `setLayoutProperty`. Both pages stay open, and the clicks alternate.
 */

/** Presses for each pair of the run: a 95th percentile needs many. */
const PRESSES = 6;
/** A press that changes nothing within this time, in milliseconds, has failed. */
const TIMEOUT = 20_000;

export async function measureSwitches({ ours, bare, pairs, story, log, record }: Bench): Promise<Row[]> {
  const [appSession, bareSession] = [await openLoaded(ours), await openLoaded(bare)];
  try {
    const layers = story.layers.filter(({ on }) => on).map(({ title }) => title);
    const presses = { ours: [] as number[], bare: [] as number[] };
    for (let press = 0; press < pairs * PRESSES; press++) {
      // Off and on again, one layer after the other.
      const name = layers[Math.floor(press / 2) % layers.length] ?? '';
      presses.ours.push(await switchTime(appSession, ours, appSession.page.getByRole('switch', { name, exact: true })));
      presses.bare.push(await switchTime(bareSession, bare, bareSession.page.getByRole('button')));
    }
    log(`switch: ${presses.ours.length} presses each`);
    record('switch', presses);
    return [
      pairedRow(
        { figure: 'switch', title: 'Switch pressed → changed pixels', condition: PLAIN.title, unit: 'ms' },
        presses.ours,
        presses.bare,
        'p95 ratio',
        1.2,
      ),
    ];
  } finally {
    await appSession.close();
    await bareSession.close();
  }
}

/** Opens a page and waits until it no longer changes. */
export async function openLoaded(subject: Subject): Promise<Session> {
  const session = await openSession(PLAIN);
  await loadUntilLive(session, subject.url);
  return session;
}

/** Returns the milliseconds from the press to the first frame with a changed map. */
export async function switchTime(
  session: Session,
  { box: map }: Subject,
  button: ReturnType<Page['getByRole']>,
): Promise<number> {
  const { page, cdp, screencast } = session;
  await button.scrollIntoViewIfNeeded();
  await waitUntilQuiet(session);
  const before = screencast.last;
  const from = screencast.frames.length;
  const box = await button.boundingBox();
  if (!box) throw new Error('There is nothing to press');
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    delete dataset['pressed'];
    // The time stamp is when the system received the press, not when the page handles it.
    const onClick = ({ timeStamp }: Event) => {
      dataset['pressed'] = String(performance.timeOrigin + timeStamp);
    };
    addEventListener('click', onClick, { capture: true, once: true });
  });
  await click(cdp, box.x + box.width / 2, box.y + box.height / 2);
  const changed = await screencast.first(from, (frame) => !sameMap(map, before, frame), TIMEOUT);
  const at = await page.evaluate(() => Number(document.documentElement.dataset['pressed']));
  return changed - at;
}

async function click(cdp: CDPSession, x: number, y: number): Promise<void> {
  for (const type of ['mousePressed', 'mouseReleased'] as const) {
    await cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }
}
