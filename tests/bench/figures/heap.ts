import type { Bench } from '../bench';
import { PLAIN } from '../conditions';
import { ownRow, type Row } from '../rows';
import { openSession, type Session } from '../session';
import { median } from '../statistics';

/** What stays in memory after a long lesson: 200 switches pressed and 50 steps from chapter to chapter. */

const TOGGLES = 200;
const STEPS = 50;
/** A run takes long and its ratio hardly varies: no more of them than this. */
const RUNS = 3;

export async function heap({ ours, story, pairs, note, keep }: Bench): Promise<Row[]> {
  const before: number[] = [];
  const after: number[] = [];
  for (let run = 0; run < Math.min(RUNS, pairs); run++) {
    const session = await openSession(PLAIN, { reducedMotion: true });
    try {
      await session.page.goto(ours.url);
      await drawn(session);
      // Every switch and every chapter once: what is loaded and kept when it is first wanted is no growth.
      const layers = story.layers.map(({ id }) => id);
      const chapters = story.chapters.map(({ id }) => id);
      await toggled(session, layers.length * 2, layers);
      await stepped(session, chapters.length, chapters);
      before.push(await heapOf(session));
      await toggled(session, TOGGLES, layers);
      await stepped(session, STEPS, chapters);
      after.push(await heapOf(session));
    } finally {
      await session.close();
    }
    note(`heap, run ${run + 1}: ${mega(before.at(-1))} → ${mega(after.at(-1))} MB`);
  }
  keep('heap', { before, after });
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

/** Bytes that JavaScript's objects take once all is thrown away that can be. */
export async function heapOf({ cdp }: Session): Promise<number> {
  // Some things fall only after what held them has: finalizers run between the two.
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

const mega = (bytes = 0): string => (bytes / 1e6).toFixed(1);

/** Resolves when the app says that it has drawn everything. */
async function drawn({ page }: Session): Promise<void> {
  await page.locator('html[data-map="live"][data-map-busy="false"]').waitFor({ state: 'attached' });
}

async function toggled(session: Session, times: number, layers: readonly string[]): Promise<void> {
  const { page } = session;
  await goTo(session, '#/explore');
  const switches = page.getByRole('switch');
  for (let i = 0; i < times; i++) {
    // By the element itself: two hundred ways of a mouse would measure the mouse.
    await switches.nth(Math.floor(i / 2) % layers.length).evaluate((element: HTMLElement) => element.click());
    await turn(session);
  }
  await drawn(session);
}

async function stepped(session: Session, times: number, chapters: readonly string[]): Promise<void> {
  for (let i = 0; i < times; i++) {
    await goTo(session, `#/story/${chapters[i % chapters.length]}`);
    await turn(session);
  }
  await goTo(session, '#/explore');
  await drawn(session);
}

async function goTo(session: Session, hash: string): Promise<void> {
  await session.page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await turn(session);
}

/** Resolves when the page has drawn once more and said that it is done. */
async function turn(session: Session): Promise<void> {
  await session.page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
  await drawn(session);
}
