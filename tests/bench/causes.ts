import type { PageTrace, TraceEvent } from './main-thread';

/**
 * Where the time of a load goes, from a Chromium trace: the main thread's processor time by cause, and what other threads did
 * meanwhile. Times in milliseconds.
 */

export const CAUSES = {
  parse: 'parse and compile',
  ours: 'our script',
  library: 'MapLibre’s script',
  layout: 'style and layout',
  paint: 'paint',
  other: 'other',
  waiting: 'waiting in tasks',
  network: 'network alone',
  idle: 'idle',
  worker: 'workers',
  gpu: 'GPU process',
} as const;
export type Cause = keyof typeof CAUSES;
export type Causes = Readonly<Record<Cause, number>>;

/** Events of the main thread and their causes. Script is divided by the file that it is called in. */
const BY_EVENT: Readonly<Record<string, 'parse' | 'script' | 'layout' | 'paint'>> = {
  ParseHTML: 'parse',
  ParseAuthorStyleSheet: 'parse',
  'v8.compile': 'parse',
  'v8.compileModule': 'parse',
  'v8.parseOnBackground': 'parse',
  'V8.CompileCode': 'parse',
  EvaluateScript: 'script',
  'v8.evaluateModule': 'script',
  FunctionCall: 'script',
  RunMicrotasks: 'script',
  TimerFire: 'script',
  EventDispatch: 'script',
  FireAnimationFrame: 'script',
  FireIdleCallback: 'script',
  MinorGC: 'script',
  MajorGC: 'script',
  UpdateLayoutTree: 'layout',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
  UpdateLayer: 'paint',
  CompositeLayers: 'paint',
};

const LIBRARY = /\/maplibre[^/]*\.m?js/;

/** What the main thread's processor time is spent on. */
type MainCause = Exclude<Cause, 'waiting' | 'network' | 'idle' | 'worker' | 'gpu'>;

interface Open {
  readonly cause: MainCause;
  readonly end: number;
  cpu: number;
}

/**
 * Returns the causes of a page's time from its navigation until a time, both in milliseconds, `from` of the trace's clock.
 */
export function causesUntil({ main, workers, gpu, requests }: PageTrace, from: number, until: number): Causes {
  const before = (events: readonly TraceEvent[]) =>
    events.filter(({ ts, dur = 0 }) => ts + dur <= (from + until) * 1000);
  const tasks = (events: readonly TraceEvent[], time: 'dur' | 'tdur') =>
    before(events)
      .filter(({ name }) => name === 'RunTask')
      .reduce((sum, event) => sum + (event[time] ?? 0) / 1000, 0);
  const busy = before(main)
    .filter(({ name }) => name === 'RunTask')
    .map(({ ts, dur = 0 }) => [ts / 1000 - from, (ts + dur) / 1000 - from] as const);
  // Before its first task, a page waits for the document.
  const waits = [[0, busy[0]?.[0] ?? until] as const, ...requests.map(([a, b]) => [a - from, b - from] as const)];
  const network = covered([...waits, ...busy], until) - covered(busy, until);
  return {
    ...causesOf(before(main)),
    network,
    idle: until - covered(busy, until) - network,
    worker: tasks(workers, 'tdur'),
    gpu: tasks(gpu, 'tdur'),
  };
}

/** The time until a moment that spans cover, each part once. */
function covered(spans: readonly (readonly [start: number, end: number])[], until: number): number {
  let [sum, reached] = [0, 0];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const [from, to] = [Math.max(start, reached), Math.min(end, until)];
    if (to <= from) continue;
    sum += to - from;
    reached = to;
  }
  return sum;
}

/**
 * Sums up the events of the main thread, each without the events inside it.
 *
 * @param events complete events of the main thread, by start, all of them within the time that is measured
 * @returns the processor time by cause, and `waiting`: the time of tasks in which the thread did not run
 */
export function causesOf(events: readonly TraceEvent[]): Pick<Causes, MainCause | 'waiting'> {
  const sums = { parse: 0, ours: 0, library: 0, layout: 0, paint: 0, other: 0, waiting: 0 };
  const open: Open[] = [];
  const close = ({ cause, cpu }: Open) => {
    sums[cause] += Math.max(0, cpu) / 1000;
  };
  for (const event of events) {
    const { name, ts, dur = 0, tdur = 0 } = event;
    for (let last = open.at(-1); last && last.end <= ts; last = open.at(-1)) {
      close(last);
      open.pop();
    }
    const outer = open.at(-1);
    if (outer) outer.cpu -= tdur;
    if (name === 'RunTask') sums.waiting += Math.max(0, dur - tdur) / 1000;
    open.push({ cause: causeOf(event, outer), end: ts + dur, cpu: tdur });
  }
  for (const one of open.toReversed()) close(one);
  return sums;
}

function causeOf({ name, args }: TraceEvent, outer: Open | undefined): MainCause {
  const kind = BY_EVENT[name];
  if (kind === 'script') {
    const url = String(args?.data?.['url'] ?? '');
    if (url) return LIBRARY.test(url) ? 'library' : 'ours';
    return outer?.cause === 'library' ? 'library' : 'ours';
  }
  // What has no cause of its own belongs to what it is part of.
  return kind ?? outer?.cause ?? 'other';
}
