import { COARSENESS, compareDates, type DateSpan, type Precision, readDate } from './edtf';
import type { Story, StoryEvent } from './format';
import { daysLater, type TimeScale, timeScale } from './time-scale';

/** What a story tells, laid out in time. */
export interface Timeline {
  readonly scale: TimeScale;
  readonly marks: readonly EventMark[];
  /** The position around which most events lie. */
  readonly busiest: number;
  /** Days on which something begins or has ended, and the story's own: where one stops on the way through, in order. */
  readonly stops: readonly string[];
}

/** An event on the axis. */
export interface EventMark {
  readonly event: StoryEvent;
  readonly when: DateSpan;
  /** Positions from 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** From 0, nearest to the axis. Marks that coincide lie in lanes above one another. */
  readonly lane: number;
  /** Its date may mean days after the end of the axis. */
  readonly goesOn: boolean;
}

/** More lanes than this have no room. What coincides beyond that shares the last. */
export const MOST_LANES = 6;

const timelines = new WeakMap<Story, Timeline>();

/** A story's timeline, made once for each story. */
export function timelineOf(story: Story): Timeline {
  const known = timelines.get(story);
  if (known) return known;
  const beginnings = story.relations.flatMap(({ since }) => (since && readDate(since)) || []);
  const ends = story.relations.flatMap(({ until }) => (until && readDate(until)) || []);
  const events = story.events.flatMap((event) => {
    const when = readDate(event.date);
    return when ? [{ event, when }] : [];
  });
  const dates = [...beginnings, ...ends, ...events.map(({ when }) => when)];
  const scale = timeScale(dates, story.date);
  const marks = inLanes(scale, events);
  const stops = [
    ...[...beginnings, ...events.map(({ when }) => when)].map(({ earliest }) => earliest),
    ...ends.map(({ latest }) => daysLater(latest, 1)),
    story.date,
  ];
  const timeline = {
    scale,
    marks,
    busiest: busiestOf(scale, marks),
    stops: [...new Set(stops)].sort(),
  };
  timelines.set(story, timeline);
  return timeline;
}

/** The longest lie lowest, and each in the lowest lane that is free along its whole length. */
function inLanes(scale: TimeScale, events: readonly { event: StoryEvent; when: DateSpan }[]): EventMark[] {
  const end = scale.stretches.at(-1)?.last ?? '';
  const places = events.map(({ event, when }) => ({
    event,
    when,
    from: scale.startOf(when.earliest),
    to: scale.endOf(when.latest),
    goesOn: when.latest > end,
  }));
  places.sort((a, b) => COARSENESS[b.when.precision] - COARSENESS[a.when.precision] || compareDates(a.when, b.when));
  const placed: EventMark[] = [];
  for (const place of places) {
    const taken = placed.filter((other) => place.from < other.to - TOUCHING && other.from < place.to - TOUCHING);
    let lane = 0;
    while (lane < MOST_LANES - 1 && taken.some((other) => other.lane === lane)) lane++;
    placed.push({ ...place, lane });
  }
  return placed;
}

/** Marks that only touch do not lie over each other. */
const TOUCHING = 1e-9;

/** The middle of the events of the stretch that has most of them. */
function busiestOf({ stretches }: TimeScale, marks: readonly EventMark[]): number {
  const within = stretches.map(({ from, to }) => marks.filter((mark) => mark.from >= from && mark.to <= to));
  const most = within.reduce((best, one) => (one.length >= best.length ? one : best), []);
  const middles = most.map(({ from, to }) => (from + to) / 2);
  return middles.reduce((sum, one) => sum + one, 0) / Math.max(1, middles.length);
}

/** The stop after a day, or before it; undefined where there is none. */
export const stopBeside = ({ stops }: Timeline, day: string, by: 1 | -1): string | undefined =>
  by === 1 ? stops.find((stop) => stop > day) : stops.findLast((stop) => stop < day);

/** The next day that the axis shows, or the one before; undefined where there is none. */
export function dayBeside({ scale: { stretches } }: Timeline, day: string, by: 1 | -1): string | undefined {
  const next = daysLater(day, by);
  if (stretches.some(({ first, last }) => first <= next && next <= last)) return next;
  return by === 1
    ? stretches.find(({ first }) => first > day)?.first
    : stretches.findLast(({ last }) => last < day)?.last;
}

/** A day no more precise than the axis is there, as EDTF: "1945" where it shows years. Outside of the axis as it is. */
export function asShown({ scale: { stretches } }: Timeline, day: string): string {
  const unit = stretches.find(({ first, last }) => first <= day && day <= last)?.unit ?? 'day';
  return day.slice(0, LENGTHS[unit]);
}

/** Letters of a date of that precision. */
const LENGTHS: Readonly<Record<Precision, number>> = { year: 4, month: 7, day: 10 };

/** On which side of the whole axis a day lies; undefined where the axis has it, or leaves it out between two stretches. */
export function beyond({ scale: { stretches } }: Timeline, day: string): 'before' | 'after' | undefined {
  if (day < (stretches[0]?.first ?? '')) return 'before';
  return day > (stretches.at(-1)?.last ?? '') ? 'after' : undefined;
}

/** The first day of the next stretch, or of the one before; undefined where there is none. */
export function stretchBeside({ scale: { stretches } }: Timeline, day: string, by: 1 | -1): string | undefined {
  return by === 1
    ? stretches.find(({ first }) => first > day)?.first
    : stretches.findLast(({ first }) => first < day)?.first;
}
