import { describe, expect, it } from 'vitest';
import { busyUntil, tasksOf, traceOf } from '../../bench/main-thread';

const URL = 'http://localhost:1/';
const at = { pid: 7, tid: 7 };
const task = (ts: number, dur: number, tdur = dur) => ({ ...at, name: 'RunTask', ph: 'X', ts, dur, tdur });
const trace = JSON.stringify({
  traceEvents: [
    task(500, 400),
    { pid: 1, tid: 1, name: 'FrameCommittedInBrowser', ph: 'I', ts: 900, args: { data: { url: URL, processId: 7 } } },
    { ...at, name: 'thread_name', ph: 'M', ts: 0, args: { name: 'CrRendererMain' } },
    task(2000, 60_000, 30_000),
    { ...at, name: 'TimerFire', ph: 'X', ts: 2100, dur: 59_000 },
    {
      ...at,
      name: 'FunctionCall',
      ph: 'X',
      ts: 2200,
      dur: 50_000,
      args: { data: { functionName: 'draw', url: 'a/b.js' } },
    },
    { ...at, tid: 8, name: 'RunTask', ph: 'X', ts: 3000, dur: 9000, tdur: 9000 },
    task(101_000, 10_000),
  ],
});

describe('a trace', () => {
  const tasks = tasksOf(traceOf(trace, URL, 1), 1);

  it('gives the tasks of the page’s own main thread since its navigation', () => {
    expect(tasks.map(({ start, duration, cpuTime }) => [start, duration, cpuTime])).toEqual([
      [1, 60, 30],
      [100, 10, 10],
    ]);
  });

  it('says what took a long task’s time', () => {
    expect(tasks.map(({ longestEvent }) => longestEvent)).toEqual(['TimerFire › FunctionCall draw b.js', '']);
  });

  it('counts what was done by then', () => {
    expect(busyUntil(tasks, 100)).toEqual({ busy: 60, cpuTime: 30 });
    expect(busyUntil(tasks, 110)).toEqual({ busy: 70, cpuTime: 40 });
  });

  it('of another page is a fault', () => {
    expect(() => traceOf(trace, 'http://localhost:2/', 1)).toThrow(/no page/);
  });
});
