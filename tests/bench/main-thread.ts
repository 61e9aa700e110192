/** What the page's main thread did, from Chromium's own trace. Times in milliseconds from the page's navigation on. */

/** The trace's categories: the main thread's tasks, and what ran in them. */
export const CATEGORIES = ['-*', 'disabled-by-default-devtools.timeline', 'devtools.timeline'];

export interface Task {
  readonly start: number;
  readonly duration: number;
  /** What of that the processor worked for it; the rest it waited, mostly for the process that draws. */
  readonly worked: number;
  /** The longest thing that ran in it, to look for the cause. */
  readonly what: string;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: unknown; readonly data?: Readonly<Record<string, unknown>> };
}

/**
 * The main thread's tasks of the page at this address, in order.
 *
 * @param url without what follows "#"
 * @param from when its navigation began, in milliseconds of the trace's clock
 */
export function tasksOf(trace: string, url: string, from: number): Task[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  // The browser tells which process it gave the page to, and each thread its name.
  const committed = traceEvents.findLast(
    ({ name, args }) => name === 'FrameCommittedInBrowser' && args?.data?.['url'] === url,
  );
  const pid = committed?.args?.data?.['processId'];
  const main = traceEvents.find(
    (event) => event.pid === pid && event.name === 'thread_name' && event.args?.name === 'CrRendererMain',
  );
  if (!main) throw new Error(`The trace knows no page ${url}`);
  const own = traceEvents
    .filter(({ ph, tid, ts, ...event }) => ph === 'X' && event.pid === pid && tid === main.tid && ts >= from * 1000)
    .toSorted((a, b) => a.ts - b.ts);
  const ms = (micros: number) => micros / 1000;
  const work = own.filter(({ name }) => name !== 'RunTask');
  return own
    .filter(({ name }) => name === 'RunTask')
    .map(({ ts, dur = 0, tdur = 0 }) => ({
      start: ms(ts) - from,
      duration: ms(dur),
      worked: ms(tdur),
      what: dur > 20_000 ? longestIn(work, ts, ts + dur) : '',
    }));
}

/** How long of the time until then the thread had a task, and how long it worked for it. */
export function busyUntil(tasks: readonly Task[], until: number): { busy: number; worked: number } {
  const before = tasks.filter(({ start, duration }) => start + duration <= until);
  const sum = (what: 'duration' | 'worked') => before.reduce((total, task) => total + task[what], 0);
  return { busy: sum('duration'), worked: sum('worked') };
}

/** The chain of events that each fill most of the one around, from a task's start to its end in microseconds. */
function longestIn(work: readonly TraceEvent[], start: number, end: number): string {
  const inside = work.filter(({ ts, dur = 0 }) => ts >= start && ts + dur <= end);
  const parts: string[] = [];
  for (let around = end - start; ; ) {
    const next = inside
      .filter(({ dur = 0 }) => dur < around && dur > around * 0.4)
      .reduce<TraceEvent | undefined>((a, b) => ((b.dur ?? 0) > (a?.dur ?? 0) ? b : a), undefined);
    if (!next) return [...new Set(parts)].join(' › ');
    const { functionName = '', url = '' } = next.args?.data ?? {};
    parts.push([next.name, functionName, String(url).split('/').at(-1)].filter(Boolean).join(' '));
    around = next.dur ?? 0;
  }
}
