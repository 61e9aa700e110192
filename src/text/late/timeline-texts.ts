/** How to read the timeline: a part of the catalog that is loaded with the list of events. */

type TimelineTexts = typeof en;

/** Returns the texts in a language of the catalogs; the others get English. */
export const timelineTextsFor = (_lang: string): TimelineTexts => en;

const en = {
  title: 'How to read the timeline',
  uncertain: 'Dashed edge: the date is not certain.',
  planned: 'Hollow diamond: planned, and not reported as done.',
  faded: 'Faded end: about then. To the left: or earlier. To the right: or later.',
  cut: 'Time is left out here.',
  pale: 'Pale: later, or not in this chapter.',
  chapter: 'Band: the time of the chapter.',
};
