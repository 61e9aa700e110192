import { type Arc, arcsOf } from '../composition/arcs';
import { labelText } from '../composition/label-text';
import { angleBetween, type Position, sizeOf } from '../composition/sphere';
import type { Story } from '../story/format';
import { NearGrid } from './near-grid';

/**
 * The position of an arc's label, which interrupts the arc as in an atlas. Computed once for all arcs, so that labels do not
 * move when others are switched off.
 */
export interface ArcLabel {
  readonly arc: Arc;
  /** The part of the arc around the text's middle. */
  readonly line: readonly Position[];
}

/** Candidate positions along the arc, as shares of its length, in order of preference. */
const ALONG = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72];
/** Costs, relative to one collision: a step away from the arc's middle, too short a part, a part that the map cuts. */
const PENALTY = { step: 0.25, tooLong: 20, cut: 10 };
/** The map that the layout assumes: px across the story's bounds, and the mean letter width in px. */
const REFERENCE = { width: 820, letter: 7.4 };
/** Default for the type checker only: an arc always has at least two positions. */
const NOWHERE: Position = [0, 0];
/** Minimum distance in px from a label to other labels, arcs and places. */
const CLEAR = { labels: 17, arcs: 9, places: 24 };
/** As for the arcs themselves: each is only compared with this many arcs that are next to it in the file. */
const COMPARED = 40;

const cache = new WeakMap<Story, readonly ArcLabel[]>();

/** Returns the labels of all arcs, cached per story. Each is as near to its arc's middle as the labels before it allow. */
export function arcLabelsOf(story: Story): readonly ArcLabel[] {
  const cached = cache.get(story);
  if (cached) return cached;
  const [west, , east] = story.bounds;
  const labels = layOutLabels(story, (clear) => new NearGrid(clear, (west + east) / 2));
  cache.set(story, labels);
  return labels;
}

interface Candidate {
  readonly label: ArcLabel;
  /** Its cost without collisions. */
  readonly penalty: number;
}

/** Tests whether a position is too near to others. */
export type Nearness = Pick<NearGrid, 'add' | 'remove' | 'hasNear'>;

/** Places the labels one after the other at the candidate with the lowest cost. `nearness`: for a distance in radians. */
export function layOutLabels(story: Story, nearness: (clear: number) => Nearness): ArcLabel[] {
  const px = sizeOf(story.bounds).across / REFERENCE.width;
  const arcs = arcsOf(story);
  const near = {
    labels: nearness(CLEAR.labels * px),
    arcs: nearness(CLEAR.arcs * px),
    places: nearness(CLEAR.places * px),
  };
  near.places.add([...story.places.map((place) => place.at), ...arcs.flatMap(cornersOf)]);
  for (const arc of arcs.slice(0, COMPARED / 2)) near.arcs.add(arc.line);
  const texts: (readonly Position[])[] = [];
  return arcs.map((arc, index) => {
    // Sliding window: the arcs before and after this one, without itself, and the labels before it.
    near.arcs.remove(arc.line);
    near.arcs.remove(arcs[index - COMPARED / 2 - 1]?.line ?? []);
    near.labels.remove(texts[index - COMPARED - 1] ?? []);
    const crowding = (text: readonly Position[]): number =>
      counted(text, near.labels) * 3 + counted(text, near.arcs) + counted(text, near.places) * 2;
    let best: { label: ArcLabel; text: readonly Position[]; cost: number } | undefined;
    for (const { label, penalty } of candidates(arc, px)) {
      // Collisions only add to the cost.
      if (best && penalty >= best.cost) continue;
      const text = textLine(label, px);
      const cost = penalty + crowding(text);
      if (!best || cost < best.cost) best = { label, text, cost };
    }
    const { label, text } = best ?? { label: { arc, line: arc.line }, text: [] };
    texts.push(text);
    near.labels.add(text);
    near.arcs.add(arc.line);
    near.arcs.add(arcs[index + COMPARED / 2]?.line ?? []);
    return { ...label, line: thinned(label.line, cornersOf(arc)) };
  });
}

const candidates = (arc: Arc, px: number): Candidate[] =>
  ALONG.map((share, step) => {
    const label = labelAt(arc, share);
    const length = angleBetween(label.line[0] ?? NOWHERE, label.line.at(-1) ?? NOWHERE);
    const tooLong = length < (widthOf(arc) + ENDS) * px ? PENALTY.tooLong : 0;
    return { label, penalty: step * PENALTY.step + tooLong + (isCut(label.line) ? PENALTY.cut : 0) };
  });

/** Whether a line crosses 180°, where MapLibre cuts it in two. Then each part would have its own label. */
const isCut = (line: readonly Position[]): boolean =>
  new Set(line.map(([lon]) => Math.floor((lon + 180) / 360))).size > 1;

/** The text's width in px at the reference. */
const widthOf = (arc: Arc): number => labelText(arc.relation.label).length * REFERENCE.letter;
/** Px at both ends of an arc for its end marks. */
const ENDS = 2 * 24;

function labelAt(arc: Arc, share: number): ArcLabel {
  const last = arc.line.length - 1;
  const index = Math.round(share * last);
  const reach = Math.min(index, last - index);
  return { arc, line: arc.line.slice(index - reach, index + reach + 1) };
}

/**
 * Drops every other position except the ends and the middle. A letter is rotated to the direction of its segment, and
 * rounding to the tile's grid would rotate letters on short segments slightly.
 */
const thinned = (line: readonly Position[], corners: readonly Position[]): Position[] => {
  const middle = (line.length - 1) / 2;
  return line.filter((at, i) => (i - middle) % 2 === 0 || i === 0 || i === line.length - 1 || corners.includes(at));
};

/** The points that a source gives: there the line bends, and has a ring. */
const cornersOf = ({ line, corners = [] }: Arc): Position[] => line.filter((_, i) => corners.includes(i));

/** The positions of the arc that are under the text. `px`: the size of a pixel in radians. */
function textLine({ arc, line }: ArcLabel, px: number): Position[] {
  const half = (widthOf(arc) * px) / 2;
  const middle = line[(line.length - 1) / 2] ?? NOWHERE;
  return line.filter((at) => angleBetween(at, middle) <= half);
}

/** How many of the text's positions are too near to the others. */
const counted = (text: readonly Position[], near: Nearness): number => text.filter((at) => near.hasNear(at)).length;
