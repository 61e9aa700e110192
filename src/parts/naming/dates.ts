import { readDate } from '../../story/edtf';
import type { Area, Relation, Story, StoryEvent } from '../../story/format';
import { isEndPlanned, isPlanned } from '../../story/questions';
import type { Messages } from '../../text/catalog';

/** Dates of events and relations as text, and titles. What is planned is never told as if it had happened. */

/** "5 January 2026"; of a planned event "April 2026 (planned)". */
export function eventDate(story: Story, { date }: Messages, event: StoryEvent): string {
  const when = date.edtf(event.date);
  return isPlanned(story, event) ? date.planned(when) : when;
}

/** The title of a relation or an event where no date is beside it; of a planned one with that word. */
export const titleWithPlan = (story: Story, { date }: Messages, told: Relation | StoryEvent): string =>
  isPlanned(story, told) ? date.planned(told.title) : told.title;

/** When the story was last corrected; undefined if it never was. */
export const correctedOn = ({ corrections }: Story, { date }: Messages): string | undefined => {
  const latest = corrections.at(-1);
  return latest && date.corrected(latest.date);
};

/** When a relation or an area began and ended, or is to. */
export function datesOf(story: Story, messages: Messages, spanned: Relation | Area): string {
  const { date, joins } = messages;
  const { until } = spanned;
  const end = until === undefined ? undefined : date.until(date.edtf(until));
  const parts = [
    beginning(story, messages, spanned),
    end !== undefined && isEndPlanned(story, spanned) ? date.planned(end) : end,
  ];
  return joins.phrases(parts.filter((part) => part !== undefined)) || date.undated;
}

/**
 * A `since` that is one day, without `until`, is an act on that day: it is shown without "since", because the source does not
 * say how long it held.
 */
function beginning(story: Story, { date }: Messages, spanned: Relation | Area): string | undefined {
  const { since, until } = spanned;
  const planned = isPlanned(story, spanned);
  if (since === undefined) return planned ? date.plannedUndated : undefined;
  const when = date.edtf(since);
  const isAct = until === undefined && readDate(since)?.precision === 'day';
  if (planned) return date.planned(isAct ? when : date.from(when));
  return isAct ? when : date.since(when);
}
