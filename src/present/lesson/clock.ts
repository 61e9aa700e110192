import { nearestIn, RANGES } from '../../story/ranges';
import type { Clock, LessonStep } from './lesson';

/** The lesson's clock. Times are milliseconds since 1970, so that the clock continues after a reload or a crash. */

/** Returns the milliseconds that the clock has run until `now`, at most 99:59:59: then it stands. */
export const elapsed = ({ before, runningSince }: Clock, now: number): number =>
  nearestIn(RANGES.elapsed, before + (runningSince === undefined ? 0 : Math.max(0, now - runningSince)));

const withClock =
  (step: (clock: Clock) => Clock): LessonStep =>
  (lesson) => {
    const clock = step(lesson.clock);
    return clock === lesson.clock ? lesson : { ...lesson, clock };
  };

export const startClock = (now: number): LessonStep =>
  withClock((clock) => (clock.runningSince === undefined ? { ...clock, runningSince: now } : clock));

/** The first step forward starts a clock that has never run. A paused clock stays paused. */
export const beginClock = (now: number): LessonStep =>
  withClock((clock) =>
    clock.before === 0 && clock.runningSince === undefined ? { ...clock, runningSince: now } : clock,
  );

export const pauseClock = (now: number): LessonStep =>
  withClock((clock) =>
    clock.runningSince === undefined ? clock : { ...clock, before: elapsed(clock, now), runningSince: undefined },
  );

/** Sets the clock back to 0. A running clock continues to run. */
export const resetClock = (now: number): LessonStep =>
  withClock((clock) => ({
    ...clock,
    before: 0,
    runningSince: clock.runningSince === undefined ? undefined : now,
  }));

/** The limits of the planned length. */
export const { low: MIN_MINUTES, high: MAX_MINUTES } = RANGES.plannedMinutes;

/** Sets the planned length, rounded to minutes from {@link MIN_MINUTES} to {@link MAX_MINUTES}; NaN changes nothing. */
export const plan = (minutes: number): LessonStep =>
  withClock((clock) => {
    const planned = nearestIn(RANGES.plannedMinutes, Math.round(minutes));
    return Number.isNaN(minutes) || planned === clock.planned ? clock : { ...clock, planned };
  });

export type Pace =
  | { readonly kind: 'waiting' | 'on' }
  | { readonly kind: 'behind' | 'ahead' /** Whole minutes, 1 or more. */; readonly minutes: number };

const MINUTE = 60_000;

/**
 * Returns whether the lesson is on pace at a time. The planned time is divided evenly among the stops: stop i (from 0) of n has
 * the time from i/n to (i+1)/n of the plan. Within it the lesson is on pace, before it ahead, after it behind. A difference of
 * less than a minute is too small to correct in class and counts as on pace.
 */
export function paceOf(clock: Clock, stop: number, stops: number, now: number): Pace {
  const passed = elapsed(clock, now);
  if (passed === 0 && clock.runningSince === undefined) return { kind: 'waiting' };
  const share = (clock.planned * MINUTE) / Math.max(1, stops);
  const behind = Math.floor((passed - (stop + 1) * share) / MINUTE);
  const ahead = Math.floor((stop * share - passed) / MINUTE);
  if (behind >= 1) return { kind: 'behind', minutes: behind };
  if (ahead >= 1) return { kind: 'ahead', minutes: ahead };
  return { kind: 'on' };
}

/** Formats milliseconds as "3:07" or "1:02:09". */
export function durationText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return h > 0 ? `${h}:${twoDigits(m)}:${twoDigits(s)}` : `${m}:${twoDigits(s)}`;
}
