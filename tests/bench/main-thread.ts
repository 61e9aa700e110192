/** The tasks of the page's main thread, from a Chromium trace. Times in milliseconds since the page's navigation. */

/** The trace categories with the main thread's tasks and the events inside them. */
export const CATEGORIES = ['-*', 'disabled-by-default-devtools.timeline', 'devtools.timeline'];

export interface Task {
  readonly start: number;
  readonly duration: number;
  /** The CPU time of the task. The rest of its duration it waited, mostly for Chromium's GPU process, which draws. */
  readonly cpuTime: number;
  /** The longest chain of events in the task, to find the cause. */
  readonly longestEvent: string;
}

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds, like `dur` and `tdur`. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: unknown; readonly data?: Readonly<Record<string, unknown>> };
}

/** The complete events of a page's threads since its navigation, by start. */
export interface PageTrace {
  readonly main: readonly TraceEvent[];
  readonly workers: readonly TraceEvent[];
  /** Of Chromium's process that draws, for all pages. */
  readonly gpu: readonly TraceEvent[];
  /** When each request of the page was sent and had come, in milliseconds of the trace's clock. */
  readonly requests: readonly (readonly [sent: number, come: number])[];
}

/**
 * Returns the events of the page at this URL.
 *
 * @param url without its hash
 * @param from when the navigation began, in milliseconds of the trace's clock
 */
export function traceOf(trace: string, url: string, from: number): PageTrace {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  // One event contains the id of the page's process, another the name of each thread.
  const committed = traceEvents.findLast(
    ({ name, args }) => name === 'FrameCommittedInBrowser' && args?.data?.['url'] === url,
  );
  const pid = committed?.args?.data?.['processId'];
  const threads = (name: string, isOf: (pid: number) => boolean) =>
    traceEvents.filter((event) => event.name === 'thread_name' && event.args?.name === name && isOf(event.pid));
  const isOfPage = (process: number) => process === pid;
  const eventsIn = (of: readonly TraceEvent[]) =>
    traceEvents
      .filter(
        ({ ph, ts, pid, tid }) =>
          ph === 'X' && ts >= from * 1000 && of.some((one) => one.pid === pid && one.tid === tid),
      )
      // Of two that start together, the longer one is around the other.
      .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const main = threads('CrRendererMain', isOfPage);
  if (main.length === 0) throw new Error(`The trace has no page ${url}`);
  return {
    main: eventsIn(main),
    workers: eventsIn(threads('DedicatedWorker thread', isOfPage)),
    gpu: eventsIn(threads('CrGpuMain', () => true)),
    requests: requestsIn(traceEvents.filter((event) => event.pid === pid && event.ts >= from * 1000)),
  };
}

/** A request that never ends lasts until the end of the trace. */
function requestsIn(events: readonly TraceEvent[]): (readonly [number, number])[] {
  const idOf = ({ args }: TraceEvent) => args?.data?.['requestId'];
  const ends = new Map(events.filter(({ name }) => name === 'ResourceFinish').map((event) => [idOf(event), event.ts]));
  return events
    .filter(({ name }) => name === 'ResourceSendRequest')
    .map((event) => [event.ts / 1000, (ends.get(idOf(event)) ?? Number.POSITIVE_INFINITY) / 1000]);
}

/**
 * Returns the main thread's tasks, in order.
 *
 * @param from as for `traceOf`
 */
export function tasksOf({ main: threadEvents }: PageTrace, from: number): Task[] {
  const ms = (micros: number) => micros / 1000;
  const innerEvents = threadEvents.filter(({ name }) => name !== 'RunTask');
  return threadEvents
    .filter(({ name }) => name === 'RunTask')
    .map(({ ts, dur = 0, tdur = 0 }) => ({
      start: ms(ts) - from,
      duration: ms(dur),
      cpuTime: ms(tdur),
      longestEvent: dur > 20_000 ? longestIn(innerEvents, ts, ts + dur) : '',
    }));
}

/** Returns the duration and the CPU time of all tasks that ended until a time. */
export function busyUntil(tasks: readonly Task[], until: number): { busy: number; cpuTime: number } {
  const before = tasks.filter(({ start, duration }) => start + duration <= until);
  const sum = (part: 'duration' | 'cpuTime') => before.reduce((total, task) => total + task[part], 0);
  return { busy: sum('duration'), cpuTime: sum('cpuTime') };
}

/**
 * Returns the names of nested events of which each takes more than 40 % of the time of the one around it. `start` and `end` of the
 * task in microseconds.
 */
function longestIn(innerEvents: readonly TraceEvent[], start: number, end: number): string {
  const inside = innerEvents.filter(({ ts, dur = 0 }) => ts >= start && ts + dur <= end);
  const parts: string[] = [];
  for (let outerDuration = end - start; ; ) {
    const next = inside
      .filter(({ dur = 0 }) => dur < outerDuration && dur > outerDuration * 0.4)
      .reduce<TraceEvent | undefined>((a, b) => ((b.dur ?? 0) > (a?.dur ?? 0) ? b : a), undefined);
    if (!next) return [...new Set(parts)].join(' › ');
    const { functionName = '', url = '' } = next.args?.data ?? {};
    parts.push([next.name, functionName, String(url).split('/').at(-1)].filter(Boolean).join(' '));
    outerDuration = next.dur ?? 0;
  }
}
