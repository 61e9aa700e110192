import type { Clock, LessonStep } from './lesson';

/** The lesson's clock. Moments are milliseconds since 1970, so that it goes on through a reload and a crash. */

/** Milliseconds of the lesson at a moment. */
export const elapsed = ({ before, runningSince }: Clock, now: number): number =>
  before + (runningSince === undefined ? 0 : Math.max(0, now - runningSince));

const withClock =
  (step: (clock: Clock) => Clock): LessonStep =>
  (lesson) => {
    const clock = step(lesson.clock);
    return clock === lesson.clock ? lesson : { ...lesson, clock };
  };

export const startClock = (now: number): LessonStep =>
  withClock((clock) => (clock.runningSince === undefined ? { ...clock, runningSince: now } : clock));

/** With the first step forward: a clock that has never run starts by itself. One that was stopped stays so. */
export const beginClock = (now: number): LessonStep =>
  withClock((clock) =>
    clock.before === 0 && clock.runningSince === undefined ? { ...clock, runningSince: now } : clock,
  );

export const pauseClock = (now: number): LessonStep =>
  withClock((clock) =>
    clock.runningSince === undefined ? clock : { ...clock, before: elapsed(clock, now), runningSince: undefined },
  );

/** Back to nothing; a clock that runs goes on running. */
export const resetClock = (now: number): LessonStep =>
  withClock((clock) => ({
    ...clock,
    before: 0,
    runningSince: clock.runningSince === undefined ? undefined : now,
  }));

/** In minutes. */
export const SHORTEST = 1;
export const LONGEST = 240;

/** Another planned length, in whole minutes from {@link SHORTEST} to {@link LONGEST}; no number changes nothing. */
export const plan = (minutes: number): LessonStep =>
  withClock((clock) => {
    const planned = Math.min(LONGEST, Math.max(SHORTEST, Math.round(minutes)));
    return Number.isNaN(planned) || planned === clock.planned ? clock : { ...clock, planned };
  });

export type Pace =
  | { readonly kind: 'waiting' | 'on' }
  | { readonly kind: 'behind' | 'ahead' /** Whole minutes, 1 or more. */; readonly minutes: number };

const MINUTE = 60_000;

/**
 * Whether the lesson keeps to its plan at a moment. The planned time is spread evenly over the stops, so the stop with the
 * number i (from 0) of n has the time from i/n to (i+1)/n of the plan. Within it the lesson is on pace, before it ahead,
 * after it behind; less than a whole minute is nothing that a teacher could make up, and counts as on pace.
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

/** Milliseconds as "3:07" or "1:02:09". */
export function durationText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
