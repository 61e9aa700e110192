import { describe, expect, it } from 'vitest';
import { causesOf, causesUntil } from '../../bench/causes';

/** A complete event; times in ms. */
const event = (name: string, at: number, dur: number, { cpu = dur, url = '' } = {}) => ({
  name,
  ph: 'X',
  pid: 7,
  tid: 7,
  ts: at * 1000,
  dur: dur * 1000,
  tdur: cpu * 1000,
  ...(url && { args: { data: { url } } }),
});

describe('the time of a main thread', () => {
  it('belongs to the innermost event, and script to the file that it is called in', () => {
    const causes = causesOf([
      event('RunTask', 0, 100, { cpu: 80 }),
      event('EvaluateScript', 1, 60, { url: 'http://localhost/assets/program-abc.js' }),
      event('v8.compile', 2, 10),
      event('Layout', 20, 5),
      event('FunctionCall', 30, 20, { url: 'http://localhost/assets/maplibre-abc.js' }),
      event('MinorGC', 31, 2),
      event('RunTask', 200, 7),
      event('Paint', 201, 4),
    ]);
    expect(causes).toEqual({ parse: 10, ours: 25, library: 20, layout: 5, paint: 4, other: 23, waiting: 20 });
  });

  it('is counted until a moment, with the threads beside it', () => {
    const causes = causesUntil(
      {
        main: [event('RunTask', 10, 20), event('RunTask', 90, 20)],
        workers: [event('RunTask', 10, 30, { cpu: 25 })],
        gpu: [event('RunTask', 10, 40, { cpu: 39 }), event('RunTask', 200, 1)],
        // During the task, after it, both at once, and beyond the moment.
        requests: [
          [15, 25],
          [40, 50],
          [45, 60],
          [95, 300],
        ],
      },
      0,
      100,
    );
    expect(causes).toMatchObject({ other: 20, network: 10 + 20 + 5, idle: 45, worker: 25, gpu: 39 });
  });
});
