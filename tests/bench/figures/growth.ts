import type { Bench } from '../bench';
import { STORY_SIZES, storyNameOf } from '../builds';
import { PLAIN } from '../conditions';
import { ownRow, type Row } from '../rows';
import { loadUntilLive, openSession, type Session, type Subject } from '../session';
import { growthOf, median } from '../statistics';
import { heapOf } from './heap';
import { scrubTime } from './scrub';
import { searchTime } from './search';
import { switchTime } from './switch';

/** How times and memory grow with the story: generated stories of 10 to 10,000 relations. */

/** The number of loads of each size, for a median. */
const RUNS = 3;
const PRESSES = 4;
/** A story with more relations than this is measured once, with one press each: each of its frames takes seconds. */
const LARGE = 1000;
/** What a thousand relations may take more than ten: ms for a switch, and as a ratio for the load. */
const LIMITS = { toggle: 100, load: 1.5 } as const;

/** What is measured of a story, with its title and unit. */
type Measured = Readonly<Record<'load' | 'toggle' | 'search' | 'scrub' | 'heap', number>>;
const PARTS = {
  load: { title: 'load', unit: 'ms' },
  toggle: { title: 'toggle', unit: 'ms' },
  search: { title: 'search', unit: 'ms' },
  scrub: { title: 'date scrub', unit: 'ms' },
  heap: { title: 'heap', unit: 'MB' },
} as const;

export async function measureGrowth({ ours, pairs, log, record }: Bench): Promise<Row[]> {
  const runs = Math.min(RUNS, pairs);
  const bySize = new Map<number, Measured[]>(STORY_SIZES.map((size) => [size, []]));
  // Sizes alternate, so that a slow minute of the machine does not look like growth.
  for (let run = 0; run < runs; run++) {
    for (const size of STORY_SIZES.filter((candidate) => run === 0 || candidate <= LARGE)) {
      const measured = await measureStory(ours, size);
      bySize.get(size)?.push(measured);
      log(`story of ${size}, run ${run + 1}: ${JSON.stringify(measured)}`);
    }
  }
  record('growth', Object.fromEntries(bySize));
  const valuesOf = (part: keyof Measured, size: number) => (bySize.get(size) ?? []).map((measured) => measured[part]);
  const parts = Object.keys(PARTS) as (keyof Measured)[];
  const rows = parts.flatMap((part): Row[] => {
    const { title, unit } = PARTS[part];
    const sizes = STORY_SIZES.map((size) => [size, valuesOf(part, size)] as const);
    const { exponent, steepest } = growthOf(sizes.map(([size, values]) => [size, median(values)]));
    const head = { figure: 'growth', unit };
    const last = sizes.at(-1)?.[1] ?? [];
    return [
      ...sizes.map(([size, values]) =>
        ownRow(
          { ...head, title: `Story, ${title}`, condition: `${size} relations` },
          values,
          median(values),
          undefined,
        ),
      ),
      ownRow({ ...head, title: `Story, ${title}: growth`, condition: 'all sizes' }, last, exponent, {
        of: `exponent (steepest ${steepest.toFixed(2)})`,
        limit: 1.1,
        direction: 'at most',
      }),
    ];
  });
  const [ten, thousand] = [valuesOf('toggle', 10), valuesOf('toggle', 1000)];
  const loads = [valuesOf('load', 10), valuesOf('load', 1000)] as const;
  return [
    ...rows,
    ownRow(
      { figure: 'growth', title: 'Story, toggle: 1,000 relations minus 10', condition: PLAIN.title, unit: 'ms' },
      thousand,
      median(thousand) - median(ten),
      { of: 'difference of medians', limit: LIMITS.toggle, direction: 'at most' },
    ),
    ownRow(
      { figure: 'growth', title: 'Story, load: 1,000 relations ÷ 10', condition: PLAIN.title, unit: 'ms' },
      loads[1],
      median(loads[1]) / median(loads[0]),
      { of: 'ratio of medians', limit: LIMITS.load, direction: 'at most' },
    ),
  ];
}

async function measureStory(ours: Subject, size: number): Promise<Measured> {
  const presses = size > LARGE ? 1 : PRESSES;
  const session = await openSession(PLAIN);
  try {
    const load = await loadUntilLive(session, `${ours.url}#/explore?story=${storyNameOf(size)}`);
    const heap = (await heapOf(session)) / 1e6;
    const toggle = await toggleTime(session, ours, presses);
    const scrub = await scrubTime(session, ours, presses);
    return { load, toggle, search: await searchTime(session), scrub, heap };
  } finally {
    await session.close();
  }
}

/** Returns the median time from a press of the first layer's switch to changed pixels. */
async function toggleTime(session: Session, ours: Subject, presses: number): Promise<number> {
  const times: number[] = [];
  const first = session.page.getByRole('switch').first();
  for (let press = 0; press < presses; press++) times.push(await switchTime(session, ours, first));
  return median(times);
}
