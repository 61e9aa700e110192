import type { Session, Subject } from '../session';
import { settled } from '../session';
import { sameMap } from '../sight';

/** Days that are gone to, one after the other. */
const DAYS = ['2021-06-01', '2024-06-01', '2022-06-01', '2025-06-01'] as const;
const PATIENCE = 60_000;

/** The median time, in milliseconds and over so many days, from another date in the address to changed pixels, as a timeline's hand gives it. */
export async function moved(session: Session, { sight }: Subject, days: number): Promise<number> {
  const { page, screencast } = session;
  const times: number[] = [];
  for (const day of DAYS.slice(0, days)) {
    await settled(session);
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
    times.push((await screencast.first(from, (frame) => !sameMap(sight, before, frame), PATIENCE)).at - started);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
