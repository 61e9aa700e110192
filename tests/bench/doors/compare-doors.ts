import { serve } from '../../../scripts/serve.mjs';
import { CAUSES, type Cause } from '../causes';
import { PLAIN } from '../conditions';
import { coldLoad, type Load } from '../load';
import type { Subject } from '../session';
import { median } from '../statistics';
import { doorPage } from './door-page';
import { DOORS } from './doors';

/**
 * Compares the doors of several builds of the app, as `compare-builds.ts` does with its figures: `--doors` after its options. A door
 * of a story that a build does not have is left out.
 */
export async function compareDoors(builds: readonly (readonly [string, string])[], rounds: number): Promise<void> {
  const loads = new Map<string, Load[]>();
  const servers = await Promise.all(builds.map(([, folder]) => serve(folder, { port: 0 })));
  try {
    const pages: { key: string; subject: Subject }[] = [];
    for (const { name, hash, text, press } of DOORS.filter((door) => !door.hash.includes('story='))) {
      for (const [i, { url }] of servers.entries()) {
        pages.push({ key: `${name} | ${builds[i]?.[0]}`, ...(await doorPage(name, url + hash, text, [press])) });
      }
    }
    for (let round = 1; round <= rounds; round++) {
      for (const { key, subject } of pages) {
        const load = await coldLoad(subject, PLAIN, undefined);
        loads.set(key, [...(loads.get(key) ?? []), load]);
        console.error(`round ${round}: ${key}: ${load.mapShown.toFixed(0)} ms, complete ${load.live.toFixed(0)} ms`);
      }
    }
  } finally {
    await Promise.all(servers.map(({ close }) => close()));
  }
  const causes = Object.keys(CAUSES) as Cause[];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const headers = ['door', 'build', 'first picture', 'complete map', ...causes.map((cause) => CAUSES[cause])];
  console.log([line(headers), line(headers.map(() => '---'))].join('\n'));
  for (const [key, all] of loads) {
    const of = (read: (load: Load) => number) => `${median(all.map(read)).toFixed(0)} ms`;
    console.log(
      line([
        key,
        of(({ mapShown }) => mapShown),
        of(({ live }) => live),
        ...causes.map((cause) => of((load) => load.causes.shown[cause])),
      ]),
    );
  }
}
