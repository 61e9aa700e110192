import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Causes, causesUntil } from './causes';
import type { Condition } from './conditions';
import { busyUntil, CATEGORIES, type Task, tasksOf, traceOf } from './main-thread';
import { sameMap } from './map-pixels';
import type { Frame } from './screencast';
import { loadUntilLive, openSession, type Subject } from './session';

/** The measurements of one cold load of a page. Times in milliseconds since the navigation. */
export interface Load {
  /** The first frame with the map, or with what else the page is to show (`Subject.seenBy`). */
  readonly mapShown: number;
  /** The frame after which the map no longer changes: the live map with all its names. */
  readonly live: number;
  /** When the page itself reported a live map; not used by any figure. */
  readonly reportedLive: number;
  /** Bytes of all responses until `live`, as they were transferred, with 300 bytes each for the headers. */
  readonly bytes: number;
  readonly files: Readonly<Record<string, number>>;
  /** How long the main thread had a task until `live`, and the CPU time of these tasks (`busyUntil`). */
  readonly busy: number;
  readonly cpuTime: number;
  /** Where the time went until `mapShown` and until `live`. */
  readonly causes: { readonly shown: Causes; readonly live: Causes };
  /** Tasks of more than 50 ms until `live`. */
  readonly longTasks: readonly Task[];
  /** The sum of the layout shifts. */
  readonly shift: number;
  /** The page's last frame. */
  readonly end: Frame;
  /** The times of all frames: no figure can be more precise than these. */
  readonly pictures: readonly number[];
}

const LONG_TASK_MS = 50;

/**
 * Loads a page in a new browser and returns its measurements.
 *
 * @param pictures a folder for the load's frames, to look at them; undefined: none are saved
 */
export async function coldLoad(subject: Subject, condition: Condition, pictures: string | undefined): Promise<Load> {
  const session = await openSession(condition);
  const { browser, page, cdp, screencast } = session;
  try {
    await browser.startTracing(page, { categories: CATEGORIES });
    // The trace has its own clock. The first request is reported with both times, which gives the offset.
    const clockOffset = new Promise<number>((resolve) => {
      cdp.once('Network.requestWillBeSent', ({ timestamp, wallTime }) => resolve((timestamp - wallTime) * 1000));
    });
    const reportedLive = await loadUntilLive(session, subject.url);
    const trace = (await browser.stopTracing()).toString();
    const measured = await page.evaluate(measuredInPage);
    const sinceNavigation = (at: number) => at - measured.origin;

    const frames = screencast.frames;
    if (pictures !== undefined) await savePictures(frames, join(pictures, subject.name), sinceNavigation);
    const end = screencast.last;
    const showsMap = subject.seenBy(end);
    const mapShown = frames.find((frame) => sinceNavigation(frame.at) > 0 && showsMap(frame)) ?? end;
    const lastDifferent = frames.findLastIndex((frame) => !sameMap(subject.box, frame, end));
    const live = sinceNavigation((frames[lastDifferent + 1] ?? end).at);

    const shown = sinceNavigation(mapShown.at);
    const start = measured.origin + (await clockOffset);
    const events = traceOf(trace, subject.url.split('#')[0] ?? '', start);
    const tasks = tasksOf(events, start);
    const files = measured.files.filter((file) => file.end <= live);
    return {
      mapShown: shown,
      live,
      reportedLive,
      bytes: totalBytes(files),
      files: Object.fromEntries(
        files.map(({ name }) => [name, totalBytes(files.filter((file) => file.name === name))]),
      ),
      ...busyUntil(tasks, live),
      causes: { shown: causesUntil(events, start, shown), live: causesUntil(events, start, live) },
      longTasks: tasks.filter(({ start, duration }) => duration > LONG_TASK_MS && start < live),
      shift: measured.shift,
      end,
      pictures: frames.map(({ at }) => Math.round(sinceNavigation(at))),
    };
  } finally {
    await session.close();
  }
}

const totalBytes = (files: readonly { bytes: number }[]): number => files.reduce((all, { bytes }) => all + bytes, 0);

/** Writes each frame of a load to a file that is named by its time. */
async function savePictures(
  frames: readonly Frame[],
  folder: string,
  sinceNavigation: (at: number) => number,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { at, png } of frames) {
    await writeFile(join(folder, `${Math.round(sinceNavigation(at)).toString().padStart(6, '0')}.png`), png);
  }
}

/** Runs in the page. Returns what the page's own performance entries contain. */
async function measuredInPage() {
  const navigation = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  // `getEntriesByType` does not return layout shifts, only an observer does: https://github.com/WICG/layout-instability/pull/16
  const shifts = await new Promise<PerformanceEntryList>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
    // If nothing has shifted, the observer is never called.
    setTimeout(() => resolve([]), 500);
  });
  return {
    origin: performance.timeOrigin,
    files: [...navigation, ...resources].map(({ name, transferSize, responseEnd }) => ({
      name: name.split('/').at(-1)?.split('#')[0] || 'index.html',
      bytes: transferSize,
      end: responseEnd,
    })),
    shift: shifts.reduce((total, entry) => total + Number(Reflect.get(entry, 'value')), 0),
  };
}
