import type { Story } from '../story/format';
import { type Arc, arcsOf } from './arcs';
import { NearGrid } from './near-grid';
import { angleBetween, bearingFrom, type Position } from './sphere';

/** Where an arc carries its label: laid out once for all arcs, so that labels stay put when others are switched off. */
export interface ArcLabel {
  readonly arc: Arc;
  /** The part of the arc that carries the text at its middle, in reading direction on a north-up map. */
  readonly line: readonly Position[];
  /** The side of the text that is anchored at the arc: it stands above the arc, or hangs below it. */
  readonly anchor: 'bottom' | 'top';
}

/** Places along the arc that are tried, as shares of its length, the best liked first. */
const ALONG = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72];
/** What a step away from the middle of the arc, the inner side of the bow and too short a part count in collisions. */
const DISLIKE = { step: 0.25, inside: 2, tooLong: 20 };
/** The map that the layout is made for: px across the story's bounds, and the size of its text in px. */
const REFERENCE = { width: 820, letter: 7.4, line: 17 };
const DEGREES = 180 / Math.PI;
/** Stands for a position that an arc, which has at least two, always has. */
const NOWHERE: Position = [0, 0];
/** Px that a label keeps from other labels, arcs and places. */
const CLEAR = { labels: 17, arcs: 9, places: 24 };
/** As for the arcs themselves: only the nearest ones in the file are looked at. */
const COMPARED = 40;

const cache = new WeakMap<Story, readonly ArcLabel[]>();

/** The labels of all arcs, each as near to the middle of its arc as the ones before it leave room. */
export function arcLabelsOf(story: Story): readonly ArcLabel[] {
  const known = cache.get(story);
  if (known) return known;
  const labels = layOutLabels(story, (clear) => new NearGrid(clear));
  cache.set(story, labels);
  return labels;
}

interface Candidate {
  readonly label: ArcLabel;
  /** What it counts by itself, whatever lies around it. */
  readonly dislike: number;
}

/** What tells whether positions come nearer to others than they may. */
export type Nearness = Pick<NearGrid, 'add' | 'remove' | 'hasNear'>;

/** One after the other, each label takes the part of its arc that counts least. `nearness`: by a distance in radians. */
export function layOutLabels(story: Story, nearness: (clear: number) => Nearness): ArcLabel[] {
  const [west, south, east, north] = story.bounds;
  const middle = (south + north) / 2;
  const px = angleBetween([west, middle], [east, middle]) / REFERENCE.width;
  const arcs = arcsOf(story);
  const near = {
    labels: nearness(CLEAR.labels * px),
    arcs: nearness(CLEAR.arcs * px),
    places: nearness(CLEAR.places * px),
  };
  near.places.add(story.places.map((place) => place.at));
  for (const arc of arcs.slice(0, COMPARED / 2)) near.arcs.add(arc.line);
  const texts: (readonly Position[])[] = [];
  return arcs.map((arc, index) => {
    // The arcs just before and after this one, without itself; and the labels just before.
    near.arcs.remove(arc.line);
    near.arcs.remove(arcs[index - COMPARED / 2 - 1]?.line ?? []);
    near.labels.remove(texts[index - COMPARED - 1] ?? []);
    const crowding = (text: readonly Position[]): number =>
      counted(text, near.labels) * 3 + counted(text, near.arcs) + counted(text, near.places) * 2;
    let best: { label: ArcLabel; text: readonly Position[]; cost: number } | undefined;
    for (const { label, dislike } of candidates(arc, px)) {
      // What lies around makes no part better.
      if (best && dislike >= best.cost) continue;
      const text = textLine(label, px);
      const cost = dislike + crowding(text);
      if (!best || cost < best.cost) best = { label, text, cost };
    }
    const { label, text } = best ?? { label: { arc, line: arc.line, anchor: 'bottom' as const }, text: [] };
    texts.push(text);
    near.labels.add(text);
    near.arcs.add(arc.line);
    near.arcs.add(arcs[index + COMPARED / 2]?.line ?? []);
    return { ...label, line: thinned(label.line) };
  });
}

function candidates(arc: Arc, px: number): Candidate[] {
  return ALONG.flatMap((share, step) =>
    (['outside', 'inside'] as const).map((side) => {
      const label = labelAt(arc, share, side);
      const room = angleBetween(label.line[0] ?? NOWHERE, label.line.at(-1) ?? NOWHERE);
      const dislike =
        step * DISLIKE.step +
        (side === 'inside' ? DISLIKE.inside : 0) +
        (room < widthOf(arc) * px ? DISLIKE.tooLong : 0);
      return { label, dislike };
    }),
  );
}

/** The text's width in px at the reference. */
const widthOf = (arc: Arc): number => arc.relation.label.length * REFERENCE.letter;

function labelAt(arc: Arc, share: number, side: 'outside' | 'inside'): ArcLabel {
  const last = arc.line.length - 1;
  const index = Math.round(share * last);
  const reach = Math.min(index, last - index);
  const part = arc.line.slice(index - reach, index + reach + 1);
  const leftward = bearingFrom(arc.line[index - 1] ?? NOWHERE, arc.line[index + 1] ?? NOWHERE) > 180;
  // A bow to the left of the way lies above text that reads along it, and below once the text reads the other way.
  const above = (arc.bow >= 0 !== leftward) === (side === 'outside');
  return { arc, line: leftward ? part.toReversed() : part, anchor: above ? 'bottom' : 'top' };
}

/**
 * Every other position, the ends and the middle kept: letters stand by the direction of the segment that they are on,
 * and on short segments the grid of a map cell would turn each letter a little.
 */
const thinned = (line: readonly Position[]): Position[] => {
  const middle = (line.length - 1) / 2;
  return line.filter((_, i) => (i - middle) % 2 === 0 || i === 0 || i === line.length - 1);
};

/** Positions along the middle line of the text, a letter's height apart. `px` is the size of a pixel in radians. */
function textLine({ arc, line, anchor }: ArcLabel, px: number): Position[] {
  const half = (widthOf(arc) * px) / 2;
  const lift = (anchor === 'bottom' ? 1 : -1) * REFERENCE.line * 0.75 * px * DEGREES;
  const crown = line[(line.length - 1) / 2] ?? NOWHERE;
  return line.flatMap((at, i): Position[] => {
    if (angleBetween(at, crown) > half) return [];
    const bearing = (bearingFrom(line[i - 1] ?? at, line[i + 1] ?? at) - 90) / DEGREES;
    return [[at[0] + (lift * Math.sin(bearing)) / Math.cos(at[1] / DEGREES), at[1] + lift * Math.cos(bearing)]];
  });
}

/** How many of the text's positions come nearer to the others than they may. */
const counted = (text: readonly Position[], near: Nearness): number => text.filter((at) => near.hasNear(at)).length;
