import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Condition } from './conditions';
import { busyUntil, CATEGORIES, type Task, tasksOf } from './main-thread';
import type { Frame } from './screencast';
import { loaded, openSession, type Subject } from './session';
import { mapSeenBy, sameMap } from './sight';

/** One cold load of a page. Times in milliseconds from the navigation on. */
export interface Load {
  /** The first picture that holds the map. */
  readonly seen: number;
  /** The first picture from which on the map stays as it is: the live map's, with all its names. */
  readonly live: number;
  /** When the page itself said so; nothing rests on it. */
  readonly said: number;
  /** Bytes of all answers until then, compressed as they came, each with 300 for its headers. */
  readonly bytes: number;
  readonly files: Readonly<Record<string, number>>;
  readonly busy: number;
  readonly worked: number;
  /** Tasks of more than 50 ms until then. */
  readonly longTasks: readonly Task[];
  /** The sum of the layout shifts. */
  readonly shift: number;
  /** When there were pictures: figures can be no finer than these. */
  readonly pictures: readonly number[];
}

const LONG_TASK_MS = 50;

/** @param pictures a folder for the load's pictures, to look at; undefined: none are kept */
export async function coldLoad(subject: Subject, condition: Condition, pictures: string | undefined): Promise<Load> {
  const session = await openSession(condition);
  const { browser, page, cdp, screencast } = session;
  try {
    await browser.startTracing(page, { categories: CATEGORIES });
    // The trace has a clock of its own, and the first request is told by both.
    const clocks = new Promise<number>((resolve) => {
      cdp.once('Network.requestWillBeSent', ({ timestamp, wallTime }) => resolve((timestamp - wallTime) * 1000));
    });
    const said = await loaded(session, subject.url);
    const trace = (await browser.stopTracing()).toString();
    const told = await page.evaluate(toldByPage);
    const after = (at: number) => at - told.origin;

    const frames = screencast.frames;
    if (pictures !== undefined) await keepPictures(frames, join(pictures, subject.name), after);
    const end = screencast.last;
    const holdsMap = mapSeenBy(subject.sight, end);
    const seen = frames.find((frame) => after(frame.at) > 0 && holdsMap(frame)) ?? end;
    const other = frames.findLastIndex((frame) => !sameMap(subject.sight, frame, end));
    const live = after((frames[other + 1] ?? end).at);

    const tasks = tasksOf(trace, subject.url.split('#')[0] ?? '', told.origin + (await clocks));
    const files = told.files.filter((file) => file.end <= live);
    return {
      seen: after(seen.at),
      live,
      said,
      bytes: sum(files),
      files: Object.fromEntries(files.map(({ name }) => [name, sum(files.filter((file) => file.name === name))])),
      ...busyUntil(tasks, live),
      longTasks: tasks.filter(({ start, duration }) => duration > LONG_TASK_MS && start < live),
      shift: told.shift,
      pictures: frames.map(({ at }) => Math.round(after(at))),
    };
  } finally {
    await session.close();
  }
}

const sum = (files: readonly { bytes: number }[]): number => files.reduce((all, { bytes }) => all + bytes, 0);

/** Each picture of a load, named by when it was taken. */
async function keepPictures(frames: readonly Frame[], folder: string, after: (at: number) => number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { at, png } of frames) {
    await writeFile(join(folder, `${Math.round(after(at)).toString().padStart(6, '0')}.png`), png);
  }
}

/** Runs in the page. */
async function toldByPage() {
  const navigation = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const shifts = await new Promise<PerformanceEntryList>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
    // Where nothing has shifted, nothing comes.
    setTimeout(() => resolve([]), 500);
  });
  return {
    origin: performance.timeOrigin,
    files: [...navigation, ...resources].map(({ name, transferSize, responseEnd }) => ({
      name: name.split('/').at(-1)?.split('#')[0] || 'index.html',
      bytes: transferSize,
      end: responseEnd,
    })),
    shift: shifts.reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0),
  };
}
