import type { InferInput } from 'valibot';
import type { storySchema } from '../../src/story/format';

/**
 * Generates a story with a given number of relations, for figures that grow with the story. The same numbers always give the same
 * story. Its places form a grid, and each relation has its own claim. More places than the grid has are strewn around it.
 */

const SEED = 20_260_106;
const KINDS = ['restoration', 'rupture', 'dialogue', 'alliance', 'pressure', 'memory', 'trade'] as const;
const DIRECTIONS = ['both', 'forward', 'none'] as const;
/** Enough places that a thousand relations differ, and few enough that their names fit on the map. */
const PLACES = { across: 6, down: 5, west: 104, south: 24, step: 7 } as const;
const BOUNDS = [100, 20, 146, 56] as const;
const FIRST_YEAR = 2020;
const YEARS = 6;

type StoryFile = InferInput<typeof storySchema>;

const GRID = PLACES.across * PLACES.down;

export function generatedStory(relations: number, placeCount = GRID): StoryFile {
  const random = randomFrom(SEED);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const day = () =>
    `${FIRST_YEAR + Math.floor(random() * YEARS)}-${twoDigits(random() * 12)}-${twoDigits(random() * 28)}`;
  const numbers = [...Array(relations).keys()];
  const claims = numbers.map((n) => ({
    id: `claim-${n}`,
    text: `Statement ${n} of a story that is made for measuring.`,
    source: 'report',
    paragraphs: [1 + (n % 40)],
    basis: 'reported' as const,
    about: [],
  }));
  const paragraphs = Math.min(40, relations);
  const strewn = randomFrom(SEED);
  const places = [...Array(placeCount).keys()].map((n) =>
    placeOf(n, n < GRID ? [0, 0] : [(strewn() + strewn() - 1) * STREWN, (strewn() + strewn() - 1) * STREWN]),
  );
  return {
    format: 'crosscurrents/1',
    id: placeCount === GRID ? `bench-${relations}` : `bench-${relations}-${placeCount}`,
    title: `A story of ${relations} relations`,
    summary: 'Made for measuring.',
    lang: 'en',
    date: '2026-01-06',
    bounds: [...BOUNDS],
    summaryClaims: ['claim-0'],
    sources: [
      {
        id: 'report',
        title: 'Nothing is reported here',
        kind: 'Generated',
        dateline: 'Nowhere',
        date: '2026-01-06',
        paragraphs,
        topics: [...Array(paragraphs).keys()].map((n) => `Paragraph ${n + 1}`),
      },
    ],
    places,
    people: numbers.slice(0, Math.ceil(relations / 10)).map((n) => ({
      id: `person-${n}`,
      name: `Person ${n}`,
      aliases: [],
      kind: 'person' as const,
      role: 'Somebody',
      place: pick(places).id,
      alsoAt: [],
      claims: [`claim-${n}`],
    })),
    claims,
    layers: KINDS.map((kind) => ({ id: kind, title: `Layer ${kind}`, summary: 'A layer.', kind, on: true })),
    relations: numbers.map((n) => {
      const from = pick(places);
      const to = pick(places.filter((place) => place !== from));
      const since = day();
      return {
        id: `relation-${n}`,
        layer: KINDS[n % KINDS.length] ?? KINDS[0],
        from: from.id,
        to: to.id,
        direction: pick(DIRECTIONS),
        hinders: false,
        title: `Relation ${n}`,
        label: `Relation ${n}`,
        summary: `What holds between ${from.name} and ${to.name}.`,
        since,
        ...(n % 3 === 0 ? { until: `${FIRST_YEAR + YEARS}-01-01` } : {}),
        claims: [`claim-${n}`],
      };
    }),
    events: numbers.slice(0, Math.ceil(relations / 10)).map((n) => ({
      id: `event-${n}`,
      date: day(),
      title: `Event ${n}`,
      summary: `What happened, number ${n}.`,
      places: [pick(places).id],
      relations: [`relation-${n}`],
      people: [],
      claims: [`claim-${n}`],
    })),
    chapters: [],
    unsaid: [],
  };
}

/** Degrees from a place of the grid to those around it, at most. */
const STREWN = 4;

function placeOf(n: number, [east, north]: readonly [number, number]): StoryFile['places'][number] {
  const [x, y] = [n % PLACES.across, Math.floor(n / PLACES.across) % PLACES.down];
  return {
    id: `place-${n}`,
    name: `Place ${n}`,
    aliases: [],
    kind: 'capital',
    // Every other row is shifted by half a step, so that few arcs overlap.
    at: [
      within(PLACES.west + PLACES.step * (x + (y % 2) / 2) + east, BOUNDS[0], BOUNDS[2]),
      within(PLACES.south + PLACES.step * y + north, BOUNDS[1], BOUNDS[3]),
    ],
    territory: 'KOR',
    offMap: false,
    summary: 'A place.',
    claims: ['claim-0'],
  };
}

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

const twoDigits = (value: number): string => String(1 + Math.floor(value)).padStart(2, '0');

/** Returns a generator of pseudo-random numbers in [0, 1), always the same for a seed (mulberry32, Tommy Ettinger 2017). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
