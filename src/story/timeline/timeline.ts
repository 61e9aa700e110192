import { compareDays, cut, daysLater, isBefore, isWithin, LAST_DAY } from '../calendar';
import { COARSENESS, compareDates, type DateSpan, readDate } from '../edtf';
import type { Story, StoryEvent } from '../format';
import { isPlanned } from '../questions';
import { type TimeScale, timeScale } from './time-scale';

/** The dates of a story on a time axis. */
export interface Timeline {
  readonly scale: TimeScale;
  readonly marks: readonly EventMark[];
  /** The position around which most events are placed. */
  readonly busiest: number;
  /** Days on which something begins or has ended, and the first of the story's own date, sorted: playback and keys stop at these. */
  readonly stops: readonly string[];
}

/** An event on the axis. */
export interface EventMark {
  readonly event: StoryEvent;
  readonly when: DateSpan;
  readonly planned: boolean;
  /** Positions from 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** From 0, nearest to the axis. Marks that overlap are in different lanes. */
  readonly lane: number;
  /** Whether its date may mean days after the end of the axis. */
  readonly continues: boolean;
}

/** There is no room for more lanes; further marks that overlap share the last. */
export const MAX_LANES = 6;

const timelines = new WeakMap<Story, Timeline>();

/** Returns a story's timeline, cached per story. */
export function timelineOf(story: Story): Timeline {
  const cached = timelines.get(story);
  if (cached) return cached;
  const beginnings = story.relations.flatMap(({ since }) => (since && readDate(since)) || []);
  const ends = story.relations.flatMap(({ until }) => (until && readDate(until)) || []);
  const events = story.events.flatMap((event) => {
    const when = readDate(event.date);
    return when ? [{ event, when, planned: isPlanned(story, event) }] : [];
  });
  const dates = [...beginnings, ...ends, ...events.map(({ when }) => when)];
  const own = readDate(story.date);
  if (!own) throw new Error(`${story.date} is no date`);
  const scale = timeScale(dates, own);
  const marks = inLanes(scale, events);
  const stops = [
    ...[...beginnings, ...events.map(({ when }) => when)].map(({ earliest }) => earliest),
    ...ends.flatMap(({ latest, openEnd }) => (openEnd || latest === LAST_DAY ? [] : [daysLater(latest, 1)])),
    own.earliest,
  ];
  const timeline = {
    scale,
    marks,
    busiest: busiestOf(scale, marks),
    stops: [...new Set(stops)].sort(compareDays),
  };
  timelines.set(story, timeline);
  return timeline;
}

/** Places each mark in the lowest lane that is free along its whole length; the longest marks first. */
function inLanes(scale: TimeScale, events: readonly Pick<EventMark, 'event' | 'when' | 'planned'>[]): EventMark[] {
  const end = scale.stretches.at(-1)?.last ?? LAST_DAY;
  const spans = events.map(({ event, when, planned }) => ({
    event,
    when,
    planned,
    from: scale.startOf(when.earliest),
    to: scale.endOf(when.latest),
    continues: when.openEnd || isBefore(end, when.latest),
  }));
  spans.sort((a, b) => COARSENESS[b.when.precision] - COARSENESS[a.when.precision] || compareDates(a.when, b.when));
  const placed: EventMark[] = [];
  for (const span of spans) {
    const overlapping = placed.filter((other) => span.from < other.to - TOUCHING && other.from < span.to - TOUCHING);
    let lane = 0;
    while (lane < MAX_LANES - 1 && overlapping.some((other) => other.lane === lane)) lane++;
    placed.push({ ...span, lane });
  }
  return placed;
}

/** Marks that only touch do not overlap. */
const TOUCHING = 1e-9;

/** The mean position of the events in the stretch that has the most of them. */
function busiestOf({ stretches }: TimeScale, marks: readonly EventMark[]): number {
  const within = stretches.map(({ from, to }) => marks.filter((mark) => mark.from >= from && mark.to <= to));
  const most = within.reduce((best, marks) => (marks.length >= best.length ? marks : best), []);
  const middles = most.map(({ from, to }) => (from + to) / 2);
  return middles.reduce((sum, middle) => sum + middle, 0) / Math.max(1, middles.length);
}

/** The nearest stop after a day (1) or before it (−1); undefined if there is none. */
export const adjacentStop = ({ stops }: Timeline, day: string, by: 1 | -1): string | undefined =>
  by === 1 ? stops.find((stop) => isBefore(day, stop)) : stops.findLast((stop) => isBefore(stop, day));

/** The nearest day on the axis after a day (1) or before it (−1); undefined if there is none. */
export function adjacentDay({ scale: { stretches } }: Timeline, day: string, by: 1 | -1): string | undefined {
  const next = daysLater(day, by);
  // At the end of the calendar there is no other day.
  if (next !== day && stretches.some((stretch) => isWithin(next, stretch))) return next;
  return by === 1
    ? stretches.find(({ first }) => isBefore(day, first))?.first
    : stretches.findLast(({ last }) => isBefore(last, day))?.last;
}

/** A day at the precision of the axis there, as EDTF: "1945" where it shows years. Unchanged outside the axis. */
export function atAxisPrecision({ scale: { stretches } }: Timeline, day: string): string {
  return cut(day, stretches.find((stretch) => isWithin(day, stretch))?.unit ?? 'day');
}

/** On which side of the axis a day is; undefined for a day on the axis or in one of its breaks. */
export function sideOfAxis({ scale: { stretches } }: Timeline, day: string): 'before' | 'after' | undefined {
  const [first, last] = [stretches[0]?.first, stretches.at(-1)?.last];
  if (first && isBefore(day, first)) return 'before';
  return last && isBefore(last, day) ? 'after' : undefined;
}

/** The first day of the nearest stretch after a day (1) or before it (−1); undefined if there is none. */
export function adjacentStretch({ scale: { stretches } }: Timeline, day: string, by: 1 | -1): string | undefined {
  return by === 1
    ? stretches.find(({ first }) => isBefore(day, first))?.first
    : stretches.findLast(({ first }) => isBefore(first, day))?.first;
}
