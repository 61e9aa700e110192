import { join } from 'node:path';
import type { Bench } from '../bench';
import { CAUSES, type Cause, type Causes } from '../causes';
import type { Condition } from '../conditions';
import { answered } from '../doors/answer';
import { type DoorPage, doorPage } from '../doors/door-page';
import { DOORS, type Door, START, TEMPLATE } from '../doors/doors';
import { coldLoad, type Load } from '../load';
import { ownRow, pairedRow, type Row } from '../rows';
import { median } from '../statistics';

/**
 * The doors: cold loads of the addresses that people open, beside the bare page and a page made from a template, and the time
 * until the first press is answered.
 */

export const DOOR_FIGURES = ['doors', 'causes'] as const;

/** Without the last frame, which is large. */
type Times = Omit<Load, 'end'>;

interface Measured extends Times {
  /** The first answer to a press, in milliseconds since the navigation; Infinity: none came. */
  readonly answered: number;
}

export async function measureDoors(bench: Bench): Promise<Row[]> {
  const { ours, bare, served, pairs, conditions, pictures, log, record } = bench;
  const doors = new Map<Door, DoorPage>();
  for (const door of DOORS) {
    const { text, press } = door;
    doors.set(door, await doorPage(door.name, ours.url + door.hash, text, [press]));
  }
  const template = await doorPage('template', served.template, TEMPLATE.text, TEMPLATE.presses, false);
  const rows: Row[] = [];
  // On a slow network all of them wait for the same bytes.
  for (const condition of conditions.filter(({ network }) => !network)) {
    const beside = { bare: [] as Times[], template: [] as Measured[] };
    const measured = new Map<Door, Measured[]>(DOORS.map((door) => [door, []]));
    for (let pair = 1; pair <= pairs; pair++) {
      const folder = pictures && join(pictures, `doors-${condition.name}-${pair}`);
      beside.bare.push(await orMissed('bare', () => coldLoad(bare, condition, folder).then(timesOf), log));
      beside.template.push(await orMissed('template', () => measure(template, condition, folder), log));
      for (const [door, page] of doors)
        measured.get(door)?.push(await orMissed(door.name, () => measure(page, condition, folder), log));
      log(`doors, ${condition.title}, pair ${pair}: ${[...measured].map(summaryOf).join(' | ')}`);
      log(`  ${summaryOf([{ name: 'template' }, beside.template])}`);
    }
    record(`doors, ${condition.title}`, {
      ...beside,
      ...Object.fromEntries([...measured].map(([{ name }, loads]) => [name, loads])),
    });
    for (const [door, loads] of measured) rows.push(...rowsOf(door, condition, loads, beside));
    rows.push(...causeRows('template', condition, beside.template), ...causeRows('bare', condition, beside.bare));
  }
  return rows;
}

function rowsOf(
  door: Door,
  condition: Condition,
  loads: readonly Measured[],
  { bare, template }: { bare: readonly Times[]; template: readonly Measured[] },
): Row[] {
  const isStart = door === START;
  const head = (title: string, unit = 'ms') => ({
    figure: 'doors' as const,
    title: `${door.name}: ${title}`,
    condition: condition.title,
    unit,
  });
  const paired = (
    title: string,
    read: (load: Times) => number,
    beside: 'bare' | 'template',
    limit: number | undefined,
    unit?: string,
  ) =>
    pairedRow(
      head(title, unit),
      loads.map(read),
      (beside === 'bare' ? bare : template).map(read),
      'median ratio',
      limit,
      {
        beside,
      },
    );
  return [
    paired('first picture', ({ mapShown }) => mapShown, 'template', isStart ? undefined : 0.6),
    ...(isStart ? [paired('first picture', ({ mapShown }) => mapShown, 'bare', 0.35)] : []),
    pairedRow(
      head('answered'),
      loads.map((load) => load.answered),
      template.map((load) => load.answered),
      'median ratio',
      0.8,
      { beside: 'template' },
    ),
    paired('complete map', ({ live }) => live, 'bare', 1.6),
    paired('main thread busy', ({ busy }) => busy, 'bare', 1.5),
    paired('script', scriptOf, 'bare', 2),
    paired('bytes', ({ bytes }) => bytes / 1000, 'template', undefined, 'KB'),
    ownRow(
      head('longest task of ours before the first picture'),
      loads.map(longestBefore),
      Math.max(...loads.map(longestBefore)),
      condition.cpu ? { of: 'maximum', limit: 50, direction: 'at most' } : undefined,
    ),
    ...causeRows(door.name, condition, loads),
  ];
}

const scriptOf = ({ causes: { live } }: Times): number => live.ours + live.library;

/** The longest task until the first picture in which script runs. */
const longestBefore = ({ longTasks, mapShown }: Times): number =>
  Math.max(
    0,
    ...longTasks
      .filter(({ start, longestEvent }) => start < mapShown && !/^(?:ParseHTML|v8\.compile)/.test(longestEvent))
      .map(({ duration }) => duration),
  );

const causeRows = (name: string, condition: Condition, loads: readonly Times[]): Row[] =>
  (['shown', 'live'] as const).flatMap((until) =>
    (Object.keys(CAUSES) as Cause[]).map((cause) => {
      const values = loads.map(({ causes }) => causes[until][cause]);
      return ownRow(
        {
          figure: 'causes',
          title: `${name}, until ${until === 'shown' ? 'the first picture' : 'the map is complete'}: ${CAUSES[cause]}`,
          condition: condition.title,
          unit: 'ms',
        },
        values,
        median(values),
        undefined,
      );
    }),
  );

const timesOf = ({ end: _, ...times }: Load): Times => times;

async function measure(page: DoorPage, condition: Condition, folder: string | undefined): Promise<Measured> {
  const load = await coldLoad(page.subject, condition, folder);
  const answers: number[] = [];
  for (const kind of page.presses) answers.push(await answered(page, kind, condition, load.end));
  return { ...timesOf(load), answered: Math.min(...answers) };
}

/** One load that fails is counted as missed: the other loads of a long run are not lost with it. */
export async function orMissed<Result extends Times>(
  name: string,
  load: () => Promise<Result>,
  log: Bench['log'],
): Promise<Result | Measured> {
  try {
    return await load();
  } catch (error) {
    log(`${name}: missed, ${error instanceof Error ? error.message : String(error)}`);
    return MISSED;
  }
}

const NEVER = Number.POSITIVE_INFINITY;
const UNKNOWN = Object.fromEntries(Object.keys(CAUSES).map((cause) => [cause, NEVER])) as Causes;
const MISSED: Measured = {
  mapShown: NEVER,
  live: NEVER,
  reportedLive: NEVER,
  bytes: NEVER,
  files: {},
  busy: NEVER,
  cpuTime: NEVER,
  causes: { shown: UNKNOWN, live: UNKNOWN },
  longTasks: [],
  shift: 0,
  pictures: [],
  answered: NEVER,
};

const summaryOf = ([{ name }, loads]: readonly [{ name: string }, readonly Measured[]]): string => {
  const { mapShown = 0, answered = 0, live = 0 } = loads.at(-1) ?? {};
  return `${name} ${[mapShown, answered, live].map((ms) => ms.toFixed(0)).join(', ')} ms`;
};
