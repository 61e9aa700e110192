import type { Bench } from '../bench';
import { PLAIN } from '../conditions';
import { ownRow, type Row } from '../rows';
import { openSession, type Session } from '../session';
import { median } from '../statistics';

/** How the heap grows during a long lesson: 200 presses of switches and 50 steps from chapter to chapter. */

const TOGGLES = 200;
const STEPS = 50;
/** The maximum number of runs: one takes long, and its ratio hardly varies. */
const RUNS = 3;

export async function measureHeap({ ours, story, pairs, log, record }: Bench): Promise<Row[]> {
  const before: number[] = [];
  const after: number[] = [];
  for (let run = 0; run < Math.min(RUNS, pairs); run++) {
    const session = await openSession(PLAIN, { reducedMotion: true });
    try {
      await session.page.goto(ours.url);
      await waitUntilDrawn(session);
      // First every switch and every chapter once: what is loaded lazily and cached must not count as growth.
      const layers = story.layers.map(({ id }) => id);
      const chapters = story.chapters.map(({ id }) => id);
      await toggleLayers(session, layers.length * 2, layers);
      await stepThroughChapters(session, chapters.length, chapters);
      before.push(await heapOf(session));
      await toggleLayers(session, TOGGLES, layers);
      await stepThroughChapters(session, STEPS, chapters);
      after.push(await heapOf(session));
    } finally {
      await session.close();
    }
    log(`heap, run ${run + 1}: ${megabytes(before.at(-1))} → ${megabytes(after.at(-1))} MB`);
  }
  record('heap', { before, after });
  const ratios = after.map((bytes, run) => bytes / (before[run] ?? Number.NaN));
  return [
    ownRow(
      {
        figure: 'heap',
        title: `Heap after ${TOGGLES} toggles and ${STEPS} steps ÷ before`,
        condition: PLAIN.title,
        unit: '',
      },
      ratios,
      median(ratios),
      { of: 'median', limit: 1.05, direction: 'at most' },
    ),
  ];
}

/** Returns the bytes of all JavaScript objects after garbage collection. */
export async function heapOf({ cdp }: Session): Promise<number> {
  // Several times, because some objects become garbage only after the finalizers of others have run.
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

const megabytes = (bytes = 0): string => (bytes / 1e6).toFixed(1);

/** Waits until the app reports that it has drawn everything. */
async function waitUntilDrawn({ page }: Session): Promise<void> {
  await page.locator('html[data-map="live"][data-map-busy="false"]').waitFor({ state: 'attached' });
}

async function toggleLayers(session: Session, times: number, layers: readonly string[]): Promise<void> {
  const { page } = session;
  await goTo(session, '#/explore');
  const switches = page.getByRole('switch');
  for (let i = 0; i < times; i++) {
    // By the element's own `click`: 200 simulated mouse movements would take most of the time.
    await switches.nth(Math.floor(i / 2) % layers.length).evaluate((element: HTMLElement) => element.click());
    await waitForNextFrame(session);
  }
  await waitUntilDrawn(session);
}

async function stepThroughChapters(session: Session, times: number, chapters: readonly string[]): Promise<void> {
  for (let i = 0; i < times; i++) {
    await goTo(session, `#/story/${chapters[i % chapters.length]}`);
    await waitForNextFrame(session);
  }
  await goTo(session, '#/explore');
  await waitUntilDrawn(session);
}

async function goTo(session: Session, hash: string): Promise<void> {
  await session.page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await waitForNextFrame(session);
}

/** Waits until the page has drawn another frame and reports that it is done. */
async function waitForNextFrame(session: Session): Promise<void> {
  await session.page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
  await waitUntilDrawn(session);
}
