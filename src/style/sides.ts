import type { PlaceId, Story } from '../story/format';
import { arcsOf } from './arcs';
import { angleBetween, bearingFrom } from './sphere';

/** On which side of its mark a label stands, as MapLibre's `text-anchor` names the side of the text that is anchored. */
export type Anchor = 'left' | 'right' | 'top' | 'bottom' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** What comes nearer than this share of the diagonal of the story's bounds would touch a name. */
const CLOSE = 0.09;

/** The bearing of the side, its anchor, and how gladly it is taken: beside the mark reads best, above and below less. */
interface Side {
  readonly bearing: number;
  readonly anchor: Anchor;
  readonly liking: number;
}

const SIDES: readonly [Side, ...Side[]] = [
  { bearing: 90, anchor: 'left', liking: 12 },
  { bearing: 270, anchor: 'right', liking: 12 },
  { bearing: 45, anchor: 'bottom-left', liking: 4 },
  { bearing: 135, anchor: 'top-left', liking: 4 },
  { bearing: 315, anchor: 'bottom-right', liking: 4 },
  { bearing: 225, anchor: 'top-right', liking: 4 },
  { bearing: 0, anchor: 'bottom', liking: -25 },
  { bearing: 180, anchor: 'top', liking: -25 },
];

const cache = new WeakMap<Story, ReadonlyMap<PlaceId, Anchor>>();

/** For each place the side with most room between the arcs and neighbours: its name and symbols stand there. */
export function sidesOf(story: Story): ReadonlyMap<PlaceId, Anchor> {
  const known = cache.get(story);
  if (known) return known;
  const sides = new Map(story.places.map((place) => [place.id, freeSide(busyBearings(story, place.id))]));
  cache.set(story, sides);
  return sides;
}

const freeSide = (busy: readonly number[]): Anchor =>
  SIDES.reduce((best, side) =>
    room(side.bearing, busy) + side.liking > room(best.bearing, busy) + best.liking ? side : best,
  ).anchor;

/** Bearings at which arcs leave the place, pass it closely, or another place stands close by. */
function busyBearings(story: Story, id: PlaceId): number[] {
  const place = story.places.find((other) => other.id === id);
  if (!place) return [];
  const arcs = arcsOf(story).flatMap(({ relation, leaves }) => [
    ...(relation.from === id ? [leaves.from] : []),
    ...(relation.to === id ? [leaves.to] : []),
  ]);
  const [west, south, east, north] = story.bounds;
  const close = CLOSE * angleBetween([west, south], [east, north]);
  const passing = arcsOf(story)
    .filter(({ relation }) => relation.from !== id && relation.to !== id)
    .flatMap(({ line }) => line);
  const neighbours = story.places.filter((other) => other !== place).map((other) => other.at);
  return [
    ...arcs,
    ...[...passing, ...neighbours]
      .filter((at) => angleBetween(at, place.at) < close)
      .map((at) => bearingFrom(place.at, at)),
  ];
}

/** Degrees to the nearest taken bearing, at most a right angle: beyond that more room is of no use. */
const room = (bearing: number, taken: readonly number[]): number =>
  Math.min(90, ...taken.map((other) => Math.abs(((bearing - other + 540) % 360) - 180)));
