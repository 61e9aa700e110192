/** The throttling for a load. DevTools slows both pages equally, but it does not slow Chromium's GPU process, which draws. */
export interface Condition {
  readonly name: 'plain' | 'slow' | 'cpu';
  /** The name in the report. */
  readonly title: string;
  /** In the units of DevTools: milliseconds and bytes per second. */
  readonly network?: {
    readonly latency: number;
    readonly downloadThroughput: number;
    readonly uploadThroughput: number;
  };
  /** How many times slower the page's main thread and workers run. */
  readonly cpu?: number;
}

export const PLAIN: Condition = { name: 'plain', title: 'unthrottled' };

/** 1.6 Mbit/s and 150 ms: an earlier "Slow 4G" of DevTools, similar to a classroom's shared connection. */
export const SLOW: Condition = {
  name: 'slow',
  title: '1.6 Mbit/s, 150 ms',
  network: { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 },
};

/** A slower CPU, as in a classroom's Chromebook. */
export const cpuOf = (times: number): Condition => ({
  name: 'cpu',
  title: `CPU ${times}× slower`,
  cpu: times,
});
