import { parseArgs } from 'node:util';
import { serve } from '../../scripts/serve.mjs';
import { openingStory } from '../unit/story/files';
import { PLAIN } from './conditions';
import { compareDoors } from './doors/compare-doors';
import { CHAPTERS, firstMove, framesIn, stepTo } from './figures/flight';
import { openLoaded, switchTime } from './figures/switch';
import { coldLoad } from './load';
import { type Subject, waitUntilQuiet } from './session';
import { median, p95 } from './statistics';
import { appSubject } from './subject';

/**
 * `npm run bench -- --builds before=dir,after=dir --rounds 3` compares builds of the app with each other: each round measures
 * all of them, one after the other, so that other load on the machine slows all. A build without one patch of MapLibre is
 * made by `VITE_WITHOUT=basemap-cache npx vite build --outDir dir`.
 */

/** The figures of one build. Times in milliseconds. */
interface Measured {
  readonly live: number[];
  readonly busy: number[];
  readonly switches: number[];
  readonly steps: number[];
  readonly frames: number[];
}

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      builds: { type: 'string', default: '' },
      rounds: { type: 'string', default: '3' },
      doors: { type: 'boolean', default: false },
    },
  });
  const builds = values.builds.split(',').map((one) => one.split('=') as [name: string, folder: string]);
  if (values.doors) return compareDoors(builds, Number(values.rounds));
  const measured = new Map<string, Measured>();
  for (let round = 1; round <= Number(values.rounds); round++) {
    for (const [name, folder] of builds) {
      const server = await serve(folder, { port: 0 });
      const all = measured.get(name) ?? { live: [], busy: [], switches: [], steps: [], frames: [] };
      measured.set(name, all);
      await measure(await appSubject(server.url), all);
      await server.close();
      console.error(`round ${round}, ${name}: ${cellsOf(all).join(', ')}`);
    }
  }
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  console.log([line(HEADERS), line(HEADERS.map(() => '---'))].join('\n'));
  for (const [name, all] of measured) console.log(line([name, ...cellsOf(all)]));
}

const HEADERS = [
  'build',
  'live',
  'main thread busy',
  'switch, median',
  'switch, p95',
  'step, median',
  'frames in a flight',
];

const cellsOf = ({ live, busy, switches, steps, frames }: Measured): string[] => [
  `${median(live).toFixed(0)} ms`,
  `${median(busy).toFixed(0)} ms`,
  `${median(switches).toFixed(0)} ms`,
  `${p95(switches).toFixed(0)} ms`,
  `${median(steps).toFixed(0)} ms`,
  median(frames).toFixed(1),
];

async function measure(subject: Subject, { live, busy, switches, steps, frames }: Measured): Promise<void> {
  const load = await coldLoad(subject, PLAIN, undefined);
  live.push(load.live);
  busy.push(load.busy);
  const session = await openLoaded(subject);
  const { page } = session;
  try {
    for (const { title, on } of openingStory().layers) {
      if (!on) continue;
      // Off and on again.
      for (let press = 0; press < 2; press++) {
        switches.push(await switchTime(session, subject, page.getByRole('switch', { name: title, exact: true })));
      }
    }
    await page.evaluate(stepTo, `#/story/${CHAPTERS.at(-1)}`);
    for (let flight = 0; flight < 3 * CHAPTERS.length; flight++) {
      const begin = () => page.evaluate(stepTo, `#/story/${CHAPTERS[flight % CHAPTERS.length]}`);
      await waitUntilQuiet(session);
      // Each chapter's flight is measured once by its first move and twice by its frames.
      if (flight < CHAPTERS.length) steps.push(await firstMove(session, subject, begin));
      else frames.push(await framesIn(session, begin));
    }
  } finally {
    await session.close();
  }
}
