import { cameraOf } from '../../../src/view/framing';
import { goTo } from '../../../src/view/steps';
import { defaultView } from '../../../src/view/view';
import type { BarePage } from '../bare/scene';
import type { Bench } from '../bench';
import { PLAIN } from '../conditions';
import { mapMoved } from '../map-pixels';
import { pairedRow, type Row } from '../rows';
import { loadUntilLive, openSession, type Session, type Subject, waitUntilQuiet } from '../session';

/**
 * Steps from one chapter to the next, compared with `flyTo` between the same cameras: the time until the map moves, and the number
 * of animation frames during the flight.
 */

/** Flights for each pair of the run: half of them measure the first move, half the animation frames. */
const FLIGHTS = 4;
/** The duration of the app's flights, in milliseconds. */
const FLIGHT_MS = 1400;
const TIMEOUT = 20_000;
/** The chapters between which the map flies. */
export const CHAPTERS = ['summit', 'rupture', 'missiles', 'taiwan'] as const;

export const FLIGHT_FIGURES = ['step', 'frames'] as const;

export async function measureFlights(bench: Bench): Promise<Row[]> {
  const { ours, bare, pairs, story, log, record } = bench;
  const appSession = await openSession(PLAIN);
  const bareSession = await openSession(PLAIN);
  try {
    await loadUntilLive(appSession, `${ours.url}#/story/${CHAPTERS.at(-1)}`);
    await loadUntilLive(bareSession, bare.url);
    const { width, height } = ours.box;
    const cameras = CHAPTERS.map((id) => {
      const chapter = story.chapters.find((candidate) => candidate.id === id);
      if (!chapter) throw new Error(`The story has no chapter ${id}`);
      return cameraOf(story, goTo(story, 'story', chapter.id)(defaultView(story)), { width, height });
    });
    const steps = { ours: [] as number[], bare: [] as number[] };
    const frames = { ours: [] as number[], bare: [] as number[] };
    for (let flight = 0; flight < pairs * FLIGHTS; flight++) {
      const stop = flight % CHAPTERS.length;
      const start = {
        ours: () => appSession.page.evaluate(stepTo, `#/story/${CHAPTERS[stop]}`),
        bare: () => bareSession.page.evaluate(flyTo, [cameras[stop], FLIGHT_MS] as const),
      };
      // Both are measured for each chapter's flight, alternately.
      const measuresMove = (flight + Math.floor(flight / CHAPTERS.length)) % 2 === 0;
      for (const [name, session, subject] of [
        ['ours', appSession, ours],
        ['bare', bareSession, bare],
      ] as const) {
        await waitUntilQuiet(session);
        const begin = start[name];
        if (measuresMove) steps[name].push(await firstMove(session, subject, begin));
        else frames[name].push(await framesIn(session, begin));
      }
    }
    log(`flights: ${steps.ours.length} first moves, ${frames.ours.length} counts of frames`);
    record('flights', { steps, frames });
    const head = { condition: PLAIN.title };
    return [
      pairedRow(
        { ...head, figure: 'step', title: 'Chapter step → first moved frame', unit: 'ms' },
        steps.ours,
        steps.bare,
        'p95 ratio',
        1.5,
      ),
      pairedRow(
        { ...head, figure: 'frames', title: 'Animation frames in a flight', unit: '' },
        frames.ours,
        frames.bare,
        'median ratio',
        0.8,
        { direction: 'at least' },
      ),
    ];
  } finally {
    await appSession.close();
    await bareSession.close();
  }
}

/** Starts a flight in the page; returns the time in milliseconds since 1970. */
type Begin = () => Promise<number>;

export async function firstMove({ screencast }: Session, { box }: Subject, begin: Begin): Promise<number> {
  const before = screencast.last;
  const from = screencast.frames.length;
  const started = await begin();
  const moved = await screencast.first(from, mapMoved(box, before), TIMEOUT);
  return moved - started;
}

/** Returns the number of animation frames during a flight. The screencast is stopped meanwhile, because it takes CPU time. */
export async function framesIn({ page, screencast }: Session, begin: Begin): Promise<number> {
  await screencast.stop();
  await begin();
  const frames = await page.evaluate(
    (ms) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        let count = 0;
        const countFrame = () => {
          if (performance.now() - started >= ms) return resolve(count);
          count++;
          requestAnimationFrame(countFrame);
        };
        requestAnimationFrame(countFrame);
      }),
    FLIGHT_MS,
  );
  await screencast.start();
  return frames;
}

/** Runs in the app: does what a link to the chapter does, and returns the time. */
export function stepTo(hash: string): number {
  const at = performance.timeOrigin + performance.now();
  location.hash = hash;
  return at;
}

/** Runs in the bare page: starts a flight and returns the time. */
function flyTo([camera, duration]: readonly [Parameters<BarePage['fly']>[0] | undefined, number]): number {
  const bare: BarePage | undefined = Reflect.get(window, 'bare');
  if (!bare || !camera) throw new Error('Nothing to fly with');
  const at = performance.timeOrigin + performance.now();
  bare.fly(camera, duration);
  return at;
}
