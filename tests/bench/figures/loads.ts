import { join } from 'node:path';
import type { Bench } from '../bench';
import { PLAIN, SLOW } from '../conditions';
import { coldLoad, type Load } from '../load';
import { ownRow, pairedRow, type Row } from '../rows';

/** The figures of one cold load: when the map is visible, when it is live, and the cost. */
export const LOAD_FIGURES = ['first-paint', 'live', 'bytes', 'busy', 'long-tasks', 'layout-shift'] as const;

const KB = 1000;

export async function measureLoads({ ours, bare, pairs, conditions, pictures, log, record }: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const condition of conditions) {
    const results = { ours: [] as Load[], bare: [] as Load[] };
    for (let pair = 1; pair <= pairs; pair++) {
      const folder = pictures && join(pictures, `${condition.name}-${pair}`);
      results.ours.push(await coldLoad(ours, condition, folder));
      results.bare.push(await coldLoad(bare, condition, folder));
      log(
        `load, ${condition.title}, pair ${pair}: ${summaryOf(results.ours.at(-1))} | ${summaryOf(results.bare.at(-1))}`,
      );
    }
    record(`loads, ${condition.title}`, results);
    const head = (figure: (typeof LOAD_FIGURES)[number], title: string, unit: string) => ({
      figure,
      title,
      condition: condition.title,
      unit,
    });
    const valuesOf = (read: (load: Load) => number) => [results.ours.map(read), results.bare.map(read)] as const;
    const isUnthrottled = condition.name === PLAIN.name;
    rows.push(
      pairedRow(
        head('first-paint', 'First frame with the map', 'ms'),
        ...valuesOf(({ mapShown }) => mapShown),
        'median ratio',
        condition.name === SLOW.name ? 0.2 : 0.35,
      ),
      pairedRow(head('live', 'Live map complete', 'ms'), ...valuesOf(({ live }) => live), 'median ratio', 1.6),
      pairedRow(
        head('bytes', 'Bytes on the wire until live', 'KB'),
        ...valuesOf(({ bytes }) => bytes / KB),
        'median difference',
        70,
      ),
      pairedRow(
        head('busy', 'Main thread busy until live', 'ms'),
        ...valuesOf(({ busy }) => busy),
        'median ratio',
        1.5,
      ),
      pairedRow(
        head('busy', 'Main thread CPU time until live', 'ms'),
        ...valuesOf(({ cpuTime }) => cpuTime),
        'median ratio',
        undefined,
      ),
      pairedRow(
        head('long-tasks', 'Tasks of more than 50 ms', ''),
        ...valuesOf(({ longTasks }) => longTasks.length),
        'median difference',
        isUnthrottled ? 0 : undefined,
      ),
      ownRow(
        head('layout-shift', 'Layout shift', ''),
        results.ours.map(({ shift }) => shift),
        Math.max(...results.ours.map(({ shift }) => shift)),
        { of: 'ours, maximum', limit: 0, direction: 'at most' },
      ),
    );
  }
  return rows;
}

const summaryOf = (load: Load | undefined): string =>
  load ? `map ${load.mapShown.toFixed(0)}, live ${load.live.toFixed(0)} ms, ${(load.bytes / KB).toFixed(0)} KB` : '';
