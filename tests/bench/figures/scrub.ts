import { sameMap } from '../map-pixels';
import type { Session, Subject } from '../session';
import { waitUntilQuiet } from '../session';

/** The days to move to, one after the other. */
const DAYS = ['2021-06-01', '2024-06-01', '2022-06-01', '2025-06-01'] as const;
const TIMEOUT = 60_000;

/** Returns the median time over `days` days, in milliseconds, from a new date in the URL (as the timeline sets it) to new pixels. */
export async function scrubTime(session: Session, { box }: Subject, days: number): Promise<number> {
  const { page, screencast } = session;
  const times: number[] = [];
  for (const day of DAYS.slice(0, days)) {
    await waitUntilQuiet(session);
    const before = screencast.last;
    const from = screencast.frames.length;
    const started = await page.evaluate((date) => {
      const [path = '', query = ''] = location.hash.split('?');
      const params = new URLSearchParams(query);
      params.set('date', date);
      const at = performance.timeOrigin + performance.now();
      location.hash = `${path}?${params}`;
      return at;
    }, day);
    times.push((await screencast.first(from, (frame) => !sameMap(box, before, frame), TIMEOUT)) - started);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
