import { contains } from '../bounds';
import { quoted, type StoryFault } from '../faults';
import type { Area, Relation, Story } from '../format';
import { indexStory } from '../questions';
import { checkRing } from '../shapes/rings';
import { isTerritory } from '../territories';
import { areBoundsRight, swapped } from './check-bounds';

/** Yields the faults of ways and areas, which most stories do not have. */
export function* checkShapes(story: Story): Iterable<StoryFault> {
  const areRight = areBoundsRight(story);
  for (const [i, area] of story.areas.entries()) yield* checkArea(story, area, `areas[${i}]`, areRight);
  yield* checkFits(story);
  for (const [i, relation] of story.relations.entries()) {
    if (relation.via) yield* checkWay(story, relation, relation.via, `relations[${i}]`, areRight);
  }
}

type Position = readonly [number, number];

/** Degrees between positions that are the same point, about a metre. */
const SAME = 1e-5;
const isSame = (a: Position, b: Position): boolean =>
  Math.abs(a[1] - b[1]) < SAME && Math.abs(((a[0] - b[0] + 540) % 360) - 180) < SAME;

function* checkWay(
  story: Story,
  { id, from, to }: Relation,
  via: NonNullable<Relation['via']>,
  path: string,
  areRight: boolean,
): Iterable<StoryFault> {
  if (to === undefined) yield { code: 'route-without-end', path: `${path}.via`, id };
  const { places } = indexStory(story);
  // Outside of the map is where one of its ends is.
  const isFramed = areRight && [from, to].every((end) => !end || !places.get(end)?.offMap);
  let before: Position | undefined = places.get(from)?.at;
  for (const [j, { place, at }] of via.entries()) {
    const own = `${path}.via[${j}]`;
    if ((place === undefined) === (at === undefined)) yield { code: 'route-point', path: own, id };
    if (at) yield* checkPosition(story, at, `${own}.at`, id, isFramed);
    const position = at ?? (place === undefined ? undefined : places.get(place)?.at);
    const next = j === via.length - 1 && to !== undefined ? places.get(to)?.at : undefined;
    if (position && [before, next].some((other) => other && isSame(position, other))) {
      yield { code: 'route-point-twice', path: own, id, detail: place ?? quoted(position) };
    }
    before = position ?? before;
  }
}

function* checkPosition(
  { bounds }: Story,
  at: Position,
  path: string,
  id: string,
  isFramed: boolean,
): Iterable<StoryFault> {
  const [longitude, latitude] = at;
  if (longitude === 0 && latitude === 0) yield { code: 'null-island', path, id };
  else if (isFramed && !contains(bounds, at)) {
    const isSwapped = contains(bounds, swapped(at));
    yield { code: isSwapped ? 'swapped' : 'point-outside-bounds', path, id, detail: quoted(at) };
  }
}

function* checkArea(story: Story, area: Area, path: string, areRight: boolean): Iterable<StoryFault> {
  const { id, territory, ring, at } = area;
  if ((territory === undefined) === (ring === undefined)) yield { code: 'area-shape', path, id };
  if (territory !== undefined && !isTerritory(territory)) {
    yield { code: 'unknown-territory', path: `${path}.territory`, id, detail: territory };
  }
  if (at) yield* checkPosition(story, at, `${path}.at`, id, areRight);
  if (!ring) return;
  const found = checkRing(ring);
  for (const { code, corner, detail } of found) {
    const where = corner === undefined ? '' : `[${corner}]`;
    yield { code, path: `${path}.ring${where}`, id, ...(detail === undefined ? {} : { detail }) };
  }
  if (!areRight || found.length > 0 || ring.some((corner) => contains(story.bounds, corner))) return;
  const isSwapped = ring.every((corner) => contains(story.bounds, swapped(corner)));
  yield isSwapped
    ? { code: 'swapped', path: `${path}.ring`, id, detail: quoted(ring[0]) }
    : { code: 'ring-outside-bounds', path: `${path}.ring`, id };
}

/** A camera frames the corners of an area. Those of a territory are not in the story. */
function* checkFits({ chapters, areas }: Story): Iterable<StoryFault> {
  const territories = new Set<string>(areas.filter(({ ring }) => !ring).map(({ id }) => id));
  for (const [i, { id, camera }] of chapters.entries()) {
    for (const [j, fitted] of ('fit' in camera ? camera.fit : []).entries()) {
      if (territories.has(fitted)) {
        yield { code: 'fit-territory', path: `chapters[${i}].camera.fit[${j}]`, id, detail: fitted };
      }
    }
  }
}
