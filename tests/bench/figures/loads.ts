import { join } from 'node:path';
import type { Bench } from '../bench';
import { PLAIN, SLOW } from '../conditions';
import { coldLoad, type Load } from '../load';
import { ownRow, pairedRow, type Row } from '../rows';

/** What one cold load tells: when the map is seen, when it is live, and what that costs. */
export const LOAD_FIGURES = ['first-paint', 'live', 'bytes', 'busy', 'long-tasks', 'layout-shift'] as const;

const KB = 1000;

export async function loads({ ours, bare, pairs, conditions, pictures, note, keep }: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const condition of conditions) {
    const of = { ours: [] as Load[], bare: [] as Load[] };
    for (let pair = 1; pair <= pairs; pair++) {
      const folder = pictures && join(pictures, `${condition.name}-${pair}`);
      for (const subject of [ours, bare]) of[subject.name].push(await coldLoad(subject, condition, folder));
      note(`load, ${condition.title}, pair ${pair}: ${said(of.ours.at(-1))} | ${said(of.bare.at(-1))}`);
    }
    keep(`loads, ${condition.title}`, of);
    const head = (figure: (typeof LOAD_FIGURES)[number], title: string, unit: string) => ({
      figure,
      title,
      condition: condition.title,
      unit,
    });
    const both = (read: (load: Load) => number) => [of.ours.map(read), of.bare.map(read)] as const;
    const unhindered = condition.name === PLAIN.name;
    rows.push(
      pairedRow(
        head('first-paint', 'First picture that holds the map', 'ms'),
        ...both(({ seen }) => seen),
        'median ratio',
        condition.name === SLOW.name ? 0.2 : 0.35,
      ),
      pairedRow(head('live', 'Live map complete', 'ms'), ...both(({ live }) => live), 'median ratio', 1.1),
      pairedRow(
        head('bytes', 'Bytes on the wire until live', 'KB'),
        ...both(({ bytes }) => bytes / KB),
        'median difference',
        70,
      ),
      pairedRow(head('busy', 'Main thread busy until live', 'ms'), ...both(({ busy }) => busy), 'median ratio', 1.15),
      pairedRow(
        head('busy', 'Main thread working until live', 'ms'),
        ...both(({ worked }) => worked),
        'median ratio',
        undefined,
      ),
      pairedRow(
        head('long-tasks', 'Tasks of more than 50 ms', ''),
        ...both(({ longTasks }) => longTasks.length),
        'median difference',
        unhindered ? 0 : undefined,
      ),
      ownRow(
        head('layout-shift', 'Layout shift', ''),
        of.ours.map(({ shift }) => shift),
        Math.max(...of.ours.map(({ shift }) => shift)),
        { of: 'ours, most', limit: 0, direction: 'at most' },
      ),
    );
  }
  return rows;
}

const said = (load: Load | undefined): string =>
  load ? `seen ${load.seen.toFixed(0)}, live ${load.live.toFixed(0)} ms, ${(load.bytes / KB).toFixed(0)} KB` : '';
