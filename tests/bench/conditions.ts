/** Under what the pages are loaded. DevTools slows both pages the same; it does not slow the process that draws. */
export interface Condition {
  readonly name: 'plain' | 'slow' | 'cpu';
  /** As it stands in the report. */
  readonly title: string;
  /** DevTools' own terms: milliseconds and bytes a second. */
  readonly network?: {
    readonly latency: number;
    readonly downloadThroughput: number;
    readonly uploadThroughput: number;
  };
  /** How many times slower the page's main thread and workers run. */
  readonly cpu?: number;
}

export const PLAIN: Condition = { name: 'plain', title: 'as it is' };

/** 1.6 Mbit/s and 150 ms: DevTools' "Slow 4G" of old, and a classroom's shared line. */
export const SLOW: Condition = {
  name: 'slow',
  title: '1.6 Mbit/s, 150 ms',
  network: { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 },
};

/** A Chromebook in the classroom. */
export const cpuOf = (times: number): Condition => ({
  name: 'cpu',
  title: `processor ${times}× slower`,
  cpu: times,
});
