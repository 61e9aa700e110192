import type { Bench } from '../bench';
import { STORY_SIZES, storyNameOf } from '../builds';
import { PLAIN } from '../conditions';
import { ownRow, type Row } from '../rows';
import { loaded, openSession, type Session, type Subject } from '../session';
import { growthOf, median } from '../statistics';
import { heapOf } from './heap';
import { moved } from './scrub';
import { found } from './search';
import { pressed } from './switch';

/** What grows with a story, and how: generated stories of 10 to 10,000 relations. */

/** Each size is loaded so often, for a median. */
const RUNS = 3;
const PRESSES = 4;
/** A story of more relations than this is measured once, with one press each: a frame of it takes seconds. */
const MANY = 1000;
/** Milliseconds: two frames at 60 a second. */
const TWO_FRAMES = 2 * (1000 / 60);

/** What is measured of a story, and in what. */
type Measured = Readonly<Record<'load' | 'toggle' | 'search' | 'scrub' | 'heap', number>>;
const PARTS = {
  load: { title: 'load', unit: 'ms' },
  toggle: { title: 'toggle', unit: 'ms' },
  search: { title: 'search', unit: 'ms' },
  scrub: { title: 'date scrub', unit: 'ms' },
  heap: { title: 'heap', unit: 'MB' },
} as const;

export async function growth({ ours, pairs, note, keep }: Bench): Promise<Row[]> {
  const runs = Math.min(RUNS, pairs);
  const bySize = new Map<number, Measured[]>(STORY_SIZES.map((size) => [size, []]));
  // Sizes take turns, so that a slow minute of the machine is no growth.
  for (let run = 0; run < runs; run++) {
    for (const size of STORY_SIZES.filter((one) => run === 0 || one <= MANY)) {
      const measured = await measuredOf(ours, size);
      bySize.get(size)?.push(measured);
      note(`story of ${size}, run ${run + 1}: ${JSON.stringify(measured)}`);
    }
  }
  keep('growth', Object.fromEntries(bySize));
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
  return [
    ...rows,
    ownRow(
      { figure: 'growth', title: 'Story, toggle: 1,000 relations beside 10', condition: PLAIN.title, unit: 'ms' },
      thousand,
      median(thousand) - median(ten),
      { of: 'difference of medians', limit: Math.round(TWO_FRAMES * 10) / 10, direction: 'at most' },
    ),
  ];
}

async function measuredOf(ours: Subject, size: number): Promise<Measured> {
  const presses = size > MANY ? 1 : PRESSES;
  const session = await openSession(PLAIN);
  try {
    const load = await loaded(session, `${ours.url}#/explore?story=${storyNameOf(size)}`);
    const heap = (await heapOf(session)) / 1e6;
    const toggle = await toggles(session, ours, presses);
    const scrub = await moved(session, ours, presses);
    return { load, toggle, search: await found(session), scrub, heap };
  } finally {
    await session.close();
  }
}

/** The median time from a press of the first layer's switch to changed pixels. */
async function toggles(session: Session, ours: Subject, presses: number): Promise<number> {
  const times: number[] = [];
  const first = session.page.getByRole('switch').first();
  for (let press = 0; press < presses; press++) times.push(await pressed(session, ours, first));
  return median(times);
}
