import type { Condition } from '../conditions';
import type { Frame } from '../screencast';
import { openSession, waitUntilQuiet } from '../session';
import type { DoorPage } from './door-page';
import { type Press, press } from './doors';
import { answeredIn } from './picture';

/** A page that shows nothing to press within this time has failed, in milliseconds. */
const TIMEOUT = 60_000;

/**
 * Loads a page in a new browser and presses it once, as soon as its first picture is seen. Returns when the first changed picture
 * is seen, in milliseconds since the navigation; Infinity if there is none.
 *
 * @param before the page's last frame in a load without a press
 */
export async function answered(
  { subject, targets, answers }: DoorPage,
  kind: Press,
  condition: Condition,
  before: Frame,
): Promise<number> {
  const session = await openSession(condition);
  const { page, screencast } = session;
  try {
    await screencast.start();
    await page.goto(subject.url, { waitUntil: 'commit' });
    const seen = await screencast.first(0, subject.seenBy(before), TIMEOUT);
    if (seen === Number.POSITIVE_INFINITY) return seen;
    const from = screencast.frames.length;
    await press(session, kind, targets);
    await page.locator('html[data-map="live"]').waitFor({ state: 'attached' });
    await waitUntilQuiet(session);
    const isAnswer = answeredIn(answers, before, screencast.last);
    const frame = screencast.frames.slice(from).find(isAnswer);
    return frame ? frame.at - (await page.evaluate(() => performance.timeOrigin)) : Number.POSITIVE_INFINITY;
  } finally {
    await session.close();
  }
}
