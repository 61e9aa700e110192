import { cameraOf } from '../../../src/view/framing';
import { goTo } from '../../../src/view/steps';
import { defaultView } from '../../../src/view/view';
import type { Bare } from '../bare/scene';
import type { Bench } from '../bench';
import { PLAIN } from '../conditions';
import { pairedRow, type Row } from '../rows';
import { loaded, openSession, type Session, type Subject, settled } from '../session';
import { mapMoved } from '../sight';

/**
 * From one chapter to the next, beside `flyTo` with the same cameras: how long until the coast is seen to move, and how many
 * turns the page has for drawing while it flies.
 */

/** Flights for each pair that the run asks for, half of them watched for the first move and half for the turns. */
const FLIGHTS = 4;
/** As long as the app's own flights. */
const FLIGHT_MS = 1400;
const PATIENCE = 20_000;
/** Chapters between which the map flies, all of them in the region. */
const WAY = ['summit', 'rupture', 'missiles', 'taiwan'] as const;

export const FLIGHT_FIGURES = ['step', 'frames'] as const;

export async function flights(bench: Bench): Promise<Row[]> {
  const { ours, bare, pairs, story, note, keep } = bench;
  const app = await openSession(PLAIN);
  const floor = await openSession(PLAIN);
  try {
    await loaded(app, `${ours.url}#/story/${WAY.at(-1)}`);
    await loaded(floor, bare.url);
    const { width, height } = ours.sight.box;
    const cameras = WAY.map((id) => {
      const chapter = story.chapters.find((one) => one.id === id);
      if (!chapter) throw new Error(`The story has no chapter ${id}`);
      return cameraOf(story, goTo(story, 'story', chapter.id)(defaultView(story)), { width, height });
    });
    const steps = { ours: [] as number[], bare: [] as number[] };
    const frames = { ours: [] as number[], bare: [] as number[] };
    for (let flight = 0; flight < pairs * FLIGHTS; flight++) {
      const stop = flight % WAY.length;
      const start = {
        ours: () => app.page.evaluate(stepTo, `#/story/${WAY[stop]}`),
        bare: () => floor.page.evaluate(flyTo, [cameras[stop], FLIGHT_MS] as const),
      };
      // Every chapter's flight is watched both ways, in turns.
      const watchMove = (flight + Math.floor(flight / WAY.length)) % 2 === 0;
      for (const [session, subject] of [
        [app, ours],
        [floor, bare],
      ] as const) {
        await settled(session);
        const begin = start[subject.name];
        if (watchMove) steps[subject.name].push(await firstMove(session, subject, begin));
        else frames[subject.name].push(await turnsIn(session, begin));
      }
    }
    note(`flights: ${steps.ours.length} first moves, ${frames.ours.length} for their turns`);
    keep('flights', { steps, frames });
    const head = { condition: PLAIN.title };
    return [
      pairedRow(
        { ...head, figure: 'step', title: 'Chapter step → first moved picture', unit: 'ms' },
        steps.ours,
        steps.bare,
        'p95 ratio',
        1.2,
      ),
      pairedRow(
        { ...head, figure: 'frames', title: 'Turns to draw in a flight', unit: '' },
        frames.ours,
        frames.bare,
        'median ratio',
        0.95,
        'at least',
      ),
    ];
  } finally {
    await app.close();
    await floor.close();
  }
}

/** Starts a flight in the page; gives when, in milliseconds since 1970. */
type Begin = () => Promise<number>;

async function firstMove({ screencast }: Session, { sight }: Subject, begin: Begin): Promise<number> {
  const before = screencast.last;
  const from = screencast.frames.length;
  const started = await begin();
  const moved = await screencast.first(from, mapMoved(sight, before), PATIENCE);
  return moved.at - started;
}

/** How often the page may draw in a flight's time: fewer turns where its frames take long. Nobody takes pictures meanwhile. */
async function turnsIn({ page, screencast }: Session, begin: Begin): Promise<number> {
  await screencast.stop();
  await begin();
  const turns = await page.evaluate(
    (ms) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        let count = 0;
        const turn = () => {
          if (performance.now() - started >= ms) return resolve(count);
          count++;
          requestAnimationFrame(turn);
        };
        requestAnimationFrame(turn);
      }),
    FLIGHT_MS,
  );
  await screencast.start();
  return turns;
}

/** Runs in the app: what a link to the chapter does. */
function stepTo(hash: string): number {
  const at = performance.timeOrigin + performance.now();
  location.hash = hash;
  return at;
}

/** Runs in the bare page. */
function flyTo([camera, duration]: readonly [Parameters<Bare['fly']>[0] | undefined, number]): number {
  const bare: Bare | undefined = Reflect.get(window, 'bare');
  if (!bare || !camera) throw new Error('Nothing to fly with');
  const at = performance.timeOrigin + performance.now();
  bare.fly(camera, duration);
  return at;
}
