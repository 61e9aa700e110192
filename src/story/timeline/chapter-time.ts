import { compareDays } from '../calendar';
import { COARSENESS, type Precision } from '../edtf';
import type { Chapter, Story, StoryEvent } from '../format';
import { timelineOf } from './timeline';

/** When the events of a chapter happened. */
export interface ChapterTime {
  /** The events that rest on the chapter's claims, in the story's order; at least one. */
  readonly events: readonly StoryEvent[];
  /** Positions on the axis of the first event's beginning and the last event's end. */
  readonly from: number;
  readonly to: number;
  /** The first and last days that their dates may mean, and the precision of the least precise. */
  readonly first: string;
  readonly last: string;
  readonly unit: Precision;
  /** Whether it may have begun at any time before, or ended at any time after. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Returns the time of a chapter; undefined if it rests on no claim of a dated event. */
export function chapterTime(story: Story, chapter: Chapter): ChapterTime | undefined {
  const claims: ReadonlySet<string> = new Set(chapter.claims);
  const marks = timelineOf(story).marks.filter(({ event }) => event.claims.some((id) => claims.has(id)));
  const [head] = marks;
  if (!head) return undefined;
  const earliest = marks.map(({ when }) => when.earliest).sort(compareDays);
  const latest = marks.map(({ when }) => when.latest).sort(compareDays);
  const units = marks.map(({ when }) => when.precision).sort((a, b) => COARSENESS[b] - COARSENESS[a]);
  return {
    events: story.events.filter((event) => marks.some((mark) => mark.event === event)),
    from: Math.min(...marks.map(({ from }) => from)),
    to: Math.max(...marks.map(({ to }) => to)),
    first: earliest[0] ?? head.when.earliest,
    last: latest.at(-1) ?? head.when.latest,
    unit: units[0] ?? head.when.precision,
    openStart: marks.some(({ when }) => when.openStart),
    openEnd: marks.some(({ when }) => when.openEnd),
  };
}
