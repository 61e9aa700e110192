import type { CDPSession, Page } from 'playwright-core';
import type { Bench } from '../bench';
import { PLAIN } from '../conditions';
import { pairedRow, type Row } from '../rows';
import { loaded, openSession, type Session, type Subject, settled } from '../session';
import { sameMap } from '../sight';

/**
 * A switch is pressed with the mouse; how long until the map's pixels change? The bare page has one button, and its press
 * is one call of `setLayoutProperty`. Both pages stay open, and presses take turns.
 */

/** Presses for each pair that the run asks for: a 95th percentile needs many. */
const PRESSES = 6;
/** A press that shows nothing after so long, in milliseconds, has failed. */
const PATIENCE = 20_000;

export async function switches({ ours, bare, pairs, story, note, keep }: Bench): Promise<Row[]> {
  const [app, floor] = [await opened(ours), await opened(bare)];
  try {
    const layers = story.layers.filter(({ on }) => on).map(({ title }) => title);
    const of = { ours: [] as number[], bare: [] as number[] };
    for (let press = 0; press < pairs * PRESSES; press++) {
      // Off and on again, one layer after the other.
      const name = layers[Math.floor(press / 2) % layers.length] ?? '';
      of.ours.push(await pressed(app, ours, app.page.getByRole('switch', { name, exact: true })));
      of.bare.push(await pressed(floor, bare, floor.page.getByRole('button')));
    }
    note(`switch: ${of.ours.length} presses each`);
    keep('switch', of);
    return [
      pairedRow(
        { figure: 'switch', title: 'Switch pressed → changed pixels', condition: PLAIN.title, unit: 'ms' },
        of.ours,
        of.bare,
        'p95 ratio',
        1.2,
      ),
    ];
  } finally {
    await app.close();
    await floor.close();
  }
}

/** Both pages once they stand still. */
async function opened(subject: Subject): Promise<Session> {
  const session = await openSession(PLAIN);
  await loaded(session, subject.url);
  return session;
}

/** Milliseconds from the press to the first picture in which the map is another one. */
export async function pressed(
  session: Session,
  { sight }: Subject,
  button: ReturnType<Page['getByRole']>,
): Promise<number> {
  const { page, cdp, screencast } = session;
  await button.scrollIntoViewIfNeeded();
  await settled(session);
  const before = screencast.last;
  const from = screencast.frames.length;
  const box = await button.boundingBox();
  if (!box) throw new Error('There is nothing to press');
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    delete dataset['pressed'];
    // When the system got the press, not when the page came to hear of it.
    const heard = ({ timeStamp }: Event) => {
      dataset['pressed'] = String(performance.timeOrigin + timeStamp);
    };
    addEventListener('click', heard, { capture: true, once: true });
  });
  await click(cdp, box.x + box.width / 2, box.y + box.height / 2);
  const changed = await screencast.first(from, (frame) => !sameMap(sight, before, frame), PATIENCE);
  const at = await page.evaluate(() => Number(document.documentElement.dataset['pressed']));
  return changed.at - at;
}

async function click(cdp: CDPSession, x: number, y: number): Promise<void> {
  for (const type of ['mousePressed', 'mouseReleased'] as const) {
    await cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }
}
