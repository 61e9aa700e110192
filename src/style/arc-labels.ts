import type { Story } from '../story/format';
import { type Arc, arcsOf } from './arcs';
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
  const labels = layOut(story);
  cache.set(story, labels);
  return labels;
}

interface Candidate {
  readonly label: ArcLabel;
  /** Positions along the text's middle line. */
  readonly text: readonly Position[];
  readonly dislike: number;
}

function layOut(story: Story): ArcLabel[] {
  const [west, south, east, north] = story.bounds;
  const middle = (south + north) / 2;
  const px = angleBetween([west, middle], [east, middle]) / REFERENCE.width;
  const arcs = arcsOf(story);
  const places = story.places.map((place) => place.at);
  const laid: Candidate[] = [];
  arcs.forEach((arc, index) => {
    const others = arcs.slice(Math.max(0, index - COMPARED / 2), index + COMPARED / 2).filter((other) => other !== arc);
    const nearArcs = others.flatMap((other) => other.line);
    const nearLabels = laid.slice(-COMPARED).flatMap((other) => other.text);
    const cost = ({ text, dislike }: Candidate): number =>
      dislike +
      crowding(text, nearLabels, CLEAR.labels * px) * 3 +
      crowding(text, nearArcs, CLEAR.arcs * px) +
      crowding(text, places, CLEAR.places * px) * 2;
    const best = candidates(arc, px)
      .map((candidate) => ({ candidate, cost: cost(candidate) }))
      .reduce((a, b) => (b.cost < a.cost ? b : a));
    laid.push(best.candidate);
  });
  return laid.map(({ label }) => ({ ...label, line: thinned(label.line) }));
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
      return { label, text: textLine(label, px), dislike };
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
function crowding(text: readonly Position[], others: readonly Position[], clear: number): number {
  // Most others are far to the north or south of all of the text, and are looked at but once.
  const reach = clear * DEGREES * (1 + 1e-9);
  const south = Math.min(...text.map(([, lat]) => lat)) - reach;
  const north = Math.max(...text.map(([, lat]) => lat)) + reach;
  const level = others.filter(([, lat]) => lat >= south && lat <= north);
  return text.filter((a) => level.some((b) => near(a, b, clear))).length;
}

/** Whether two positions are closer than `clear` radians; flat, because only near ones matter. */
function near(a: Position, b: Position, clear: number): boolean {
  const y = (a[1] - b[1]) / DEGREES;
  if (Math.abs(y) > clear) return false;
  const x = ((a[0] - b[0]) / DEGREES) * Math.cos(a[1] / DEGREES);
  return x * x + y * y < clear * clear;
}
