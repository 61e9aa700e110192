import type { Place, PlaceId, Story } from '../story/format';
import { type Box, boxesOverlap, expanded, movedBox } from './box';
import { onDisc, scoredOnGlobe } from './globe-sides';
import {
  type Anchor,
  type Centered,
  isFarOut,
  radiusOf,
  type ScoredSide,
  scoredSidesOf,
  WHOLE_GLOBE,
} from './label-sides';
import { labelText } from './label-text';
import { MARK, NAME, nameBox, siteBox } from './name-boxes';
import { belowOnGlobe } from './original-names';
import { type Enlargement, nameFactor } from './scale';
import { linesOfName, sitesOf } from './site-rows';
import { angleBetween, bearingFrom, type Position, RADIANS } from './sphere';

/** How large a map shows what it tells: its zoom, as in MapLibre, and the enlargement of marks and text. */
export interface Shown {
  readonly zoom: number;
  readonly enlargement: Enlargement;
}

/**
 * In degrees of free angle, which are at most 102: to cover another place's mark or its name, or words of a symbol that have no other
 * room, is worse than any line in the way.
 */
const COST = { mark: 400, name: 250, site: 120 } as const;
/** Zooms, from a whole level on, at which a side should be clear: between levels a side does not change. */
const TRIED = { map: [0.2, 0.8], globe: [0, 0.4, 0.8] } as const;
/** Each place gives way to the others in turn, so often at most. */
const ROUNDS = 4;
/** Of so many places at most, two are set at once. */
const MOST_PAIRED = 12;
/** Of more places, names are no farther apart than their marks, and most have no room anyway. */
const MOST_PLACES = 200;

const cache = new WeakMap<Story, Map<string, ReadonlyMap<PlaceId, Anchor>>>();

/** Whole levels, as MapLibre reads the side of a text for a tile. */
const levelOf = (zoom: number): number => Math.max(0, Math.floor(zoom));

/**
 * Returns for each place the side of its name and symbols at a zoom: that farthest from arcs and neighbours, unless they would lie on
 * another place's mark, name or symbols there. All places count, also those that are off, so that no name moves when one is switched.
 * `globe`: the middle of a globe that is seen whole; there, sides towards its rim are worse than all others.
 */
function clearSides(story: Story, { zoom, enlargement }: Shown, globe?: Position): ReadonlyMap<PlaceId, Anchor> {
  const level = levelOf(zoom);
  const own = cache.get(story) ?? new Map<string, ReadonlyMap<PlaceId, Anchor>>();
  cache.set(story, own);
  const key = [level, enlargement.marks, enlargement.text, globe].join();
  const sides = own.get(key) ?? newSides(story, level, enlargement, globe);
  own.set(key, sides);
  return sides;
}

function newSides(
  story: Story,
  level: number,
  enlargement: Enlargement,
  globe: Position | undefined,
): ReadonlyMap<PlaceId, Anchor> {
  const scored = globe ? scoredOnGlobe(story, globe) : scoredSidesOf(story);
  const sides = new Map<PlaceId, Anchor>(story.places.map(({ id }) => [id, scored.get(id)?.[0]?.anchor ?? 'left']));
  if (story.places.length > MOST_PLACES) return sides;
  const maps = TRIED[globe ? 'globe' : 'map'].map((beyond) => neighboursAt(story, level + beyond, enlargement, globe));
  const crowded = story.places.filter(({ id }) => maps.some((map) => map.isCrowded(id)));
  const costOf = (id: PlaceId, { anchor, free }: ScoredSide, except?: PlaceId): number =>
    maps.reduce((sum, map) => sum + map.costOf(id, anchor, sides, except), -free);
  const sidesFor = (id: PlaceId): readonly ScoredSide[] => scored.get(id) ?? [];
  /** Sets the best side of a place, and returns whether it is another. */
  const improve = ({ id }: Place): boolean => {
    const before = sides.get(id);
    sides.set(id, leastBy(sidesFor(id), (side) => costOf(id, side))?.anchor ?? 'left');
    return sides.get(id) !== before;
  };
  /** The same for two places at once: where names are close, neither of two may have a better side by itself. */
  const improveBoth = ([{ id: a }, { id: b }]: readonly [Place, Place]): boolean => {
    const before = [sides.get(a), sides.get(b)].join();
    const both = sidesFor(a).flatMap((one) => {
      sides.set(a, one.anchor);
      return sidesFor(b).map((other) => {
        sides.set(b, other.anchor);
        return { one, other, cost: costOf(a, one) + costOf(b, other, a) };
      });
    });
    const best = leastBy(both, ({ cost }) => cost);
    if (best) sides.set(a, best.one.anchor).set(b, best.other.anchor);
    return [sides.get(a), sides.get(b)].join() !== before;
  };
  const settle = () => repeated(() => crowded.map(improve).includes(true));
  settle();
  // On a globe, a few places of one region share little room.
  if (globe && crowded.length <= MOST_PAIRED) {
    const pairs = crowded.flatMap((a, i) => crowded.slice(i + 1).map((b) => [a, b] as const));
    repeated(() => pairs.map(improveBoth).includes(true));
    settle();
  }
  return sides;
}

/** Repeats what changes something, some times at most. */
function repeated(change: () => boolean): void {
  for (let round = 0; round < ROUNDS && change(); round++);
}

/** The boxes of a place on each side of its mark, in px from it. */
interface Boxes {
  readonly name: Box;
  readonly sites: readonly Box[];
}

/** What is near each place on a map of a zoom, and what it costs to set a name there. */
function neighboursAt(story: Story, zoom: number, enlargement: Enlargement, globe: Position | undefined) {
  const em = NAME.size * enlargement.text * nameFactor(zoom);
  const boxesOf = (place: Place, anchor: Anchor): Boxes => {
    const { name, sites } = boxesInEm(story, place, anchor, enlargement, globe !== undefined);
    return { name: scaledBox(name, em), sites };
  };
  /** Px from a place's mark beyond which nothing of it reaches on any side. */
  const reachOf = (place: Place): number => {
    const { name, sites } = boxesOf(place, 'left');
    return Math.max(name.right, ...sites.map(({ right, bottom }) => Math.max(right, bottom))) + 2 * em;
  };
  const mark = expanded(
    { left: 0, top: 0, right: 0, bottom: 0 },
    MARK * enlargement.marks * (globe ? MARK_FAR_OUT : MARK_ALONE),
  );
  const atMark = globe ? -LEADING : 0;
  const offset = globe ? offsetOnDisc(globe, zoom) : offsetOnMap(story, zoom);
  const others = new Map(
    story.places.map((place) => [
      place.id,
      {
        place,
        near: story.places.flatMap((other) => {
          const at = other === place ? undefined : offset(place.at, other.at);
          return !at || Math.hypot(...at) > reachOf(place) + reachOf(other) ? [] : [{ other, at }];
        }),
      },
    ]),
  );
  return {
    isCrowded: (id: PlaceId): boolean => (others.get(id)?.near.length ?? 0) > 0,
    costOf(id: PlaceId, anchor: Anchor, sides: ReadonlyMap<PlaceId, Anchor>, except?: PlaceId): number {
      const here = others.get(id);
      if (!here) return 0;
      const own = boxesOf(here.place, anchor);
      return here.near.reduce((sum, { other, at: [x, y] }) => {
        if (other.id === except) return sum;
        const theirs = boxesOf(other, sides.get(other.id) ?? 'left');
        const moved = (box: Box) => movedBox(box, x, y);
        const [theirMark, theirName, theirSites] = [moved(mark), moved(theirs.name), theirs.sites.map(moved)];
        const count = (of: readonly Box[], on: readonly Box[], gap = 0) =>
          of.filter((box) => on.some((one) => boxesOverlap(box, one, gap))).length;
        return (
          sum +
          COST.mark * (count([own.name], [theirMark], atMark) + count([theirName], [mark], atMark)) +
          COST.name * count([own.name], [theirName]) +
          COST.site *
            (count(own.sites, [theirMark, theirName, ...theirSites], -LEADING) +
              count(theirSites, [own.name, mark], -LEADING))
        );
      }, 0);
    },
  };
}

const boxes = new WeakMap<Story, Map<string, Boxes>>();

/** The boxes of a place, that of its name in em: to measure words takes longer than all else here. Cached per story. */
function boxesInEm(story: Story, place: Place, anchor: Anchor, enlargement: Enlargement, isOnGlobe: boolean): Boxes {
  const own = boxes.get(story) ?? new Map<string, Boxes>();
  boxes.set(story, own);
  const key = [place.id, anchor, enlargement.marks, enlargement.text, isOnGlobe].join();
  const known = own.get(key);
  if (known) return known;
  const labels = sitesOf(story).get(place.id) ?? [];
  const lines = labels.length > 0 ? linesOfName(place) : 1;
  const made: Boxes = {
    // On a whole globe the mark's own name is not shown.
    name: nameBox(isOnGlobe ? { name: place.name, marker: belowOnGlobe(place) } : place, anchor, 1),
    sites: labels.map((label, row) => siteBox(labelText(label), anchor, lines, row, enlargement)),
  };
  own.set(key, made);
  return made;
}

const scaledBox = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left * by,
  top: top * by,
  right: right * by,
  bottom: bottom * by,
});

/** A place's mark by itself, as a share of the room that it needs with what is around it. */
const MARK_ALONE = 0.7;
/** The same on a whole globe, where marks are smaller. */
const MARK_FAR_OUT = 0.4;
/** Px by which the box of a label is higher than its letters, above and below. */
const LEADING = 3;

/** Px from one position to another; undefined if one of them is behind the globe. */
type Offset = (from: Position, to: Position) => readonly [x: number, y: number] | undefined;

/** Near the story's bounds the map is almost flat, of the scale that it has at their middle. */
function offsetOnMap({ bounds: [, south, , north] }: Story, zoom: number): Offset {
  const latitude = Math.min(60, Math.max(-60, (south + north) / 2));
  const radius = radiusOf({ center: [0, latitude], zoom });
  return (from, to) => {
    const [px, bearing] = [angleBetween(from, to) * radius, bearingFrom(from, to) * RADIANS];
    return [px * Math.sin(bearing), -px * Math.cos(bearing)];
  };
}

function offsetOnDisc(center: Position, zoom: number): Offset {
  const radius = radiusOf({ center, zoom });
  return (from, to) => {
    const [a, b] = [onDisc(center, from), onDisc(center, to)];
    return a && b && [(b[0] - a[0]) * radius, (b[1] - a[1]) * radius];
  };
}

function leastBy<One>(all: readonly One[], cost: (one: One) => number): One | undefined {
  let least: { one: One; cost: number } | undefined;
  for (const one of all) {
    const own = cost(one);
    if (!least || own < least.cost - 1e-9) least = { one, cost: own };
  }
  return least?.one;
}

/** A chapter's own camera, one that frames places, or none. */
type ChapterCamera = Centered | object | undefined;

/** On a large screen a globe that is seen whole is at most so many times as large as on the map that cameras are written for. */
const LARGER = 2;

/** The middle of the globe in a chapter whose own camera shows it whole, unless a zoom is closer than that. */
function globeIn(camera: ChapterCamera, { zoom, enlargement }: Shown): Position | undefined {
  if (camera === undefined || !('zoom' in camera)) return undefined;
  const own = camera as Centered;
  const radius = radiusOf({ center: own.center, zoom: levelOf(zoom) });
  return isFarOut(own) && radius <= LARGER * WHOLE_GLOBE * Math.max(1, enlargement.marks) ? own.center : undefined;
}

/** Returns the sides of names in a chapter, with its own camera or with one that frames places; or in no chapter. */
export const sidesIn = (story: Story, camera: ChapterCamera, shown: Shown): ReadonlyMap<PlaceId, Anchor> =>
  clearSides(story, shown, globeIn(camera, shown));

/** Sides from a whole zoom level on. */
export interface SidesFrom {
  readonly level: number;
  readonly sides: ReadonlyMap<PlaceId, Anchor>;
}

/**
 * Returns the sides at all zooms up to `most`, as {@link sidesIn}: an entry for each level at which the side of a place changes, the
 * first of them for level 0.
 */
export function sidesByLevel(
  story: Story,
  camera: ChapterCamera,
  enlargement: Enlargement,
  most: number,
): readonly SidesFrom[] {
  const all: SidesFrom[] = [];
  for (let level = 0; level <= levelOf(most); level++) {
    const sides = sidesIn(story, camera, { zoom: level, enlargement });
    const before = all.at(-1)?.sides;
    if (!before || story.places.some(({ id }) => before.get(id) !== sides.get(id))) all.push({ level, sides });
  }
  return all;
}
