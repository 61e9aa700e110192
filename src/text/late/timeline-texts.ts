import type { WithPart } from './part';

/** How to read the timeline: a part of the catalog that is loaded with the list of events. */

export type TimelineTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const timelineTextsFor = ({ later }: WithPart<'timeline', TimelineTexts>): TimelineTexts =>
  later?.timeline ?? en;

const en = {
  title: 'How to read the timeline',
  uncertain: 'Dashed edge: the date is not certain.',
  planned: 'Hollow diamond: planned, and not reported as done.',
  faded: 'Faded end: about then. To the left: or earlier. To the right: or later.',
  cut: 'Time is left out here.',
  pale: 'Pale: later, or not in this chapter.',
  chapter: 'Band: the time of the chapter.',
};
