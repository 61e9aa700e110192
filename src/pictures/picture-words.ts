import { sourceLine } from '../parts/naming/citing';
import { correctedOn } from '../parts/naming/dates';
import { nameOf } from '../parts/naming/naming';
import { screenOf } from '../parts/naming/screen-of';
import { titleOf } from '../parts/naming/title-of';
import type { Story } from '../story/format';
import { phrased } from '../story/phrases';
import { labelOf } from '../story/questions';
import { datelineOf } from '../story/sources/citations';
import type { Messages } from '../text/catalog';
import { pictureTextsFor } from '../text/late/picture-texts';
import type { View } from '../view/view';

/** Names of the places and titles of the layers that a picture's map shows, in the story's order. */
export interface Shown {
  readonly places: readonly string[];
  readonly layers: readonly string[];
}

/** Returns the texts around a picture's map. The same shape as `PlateWords` of the figure. */
export function pictureWords(story: Story, view: View, messages: Messages, shown: Shown) {
  const { about } = messages;
  const picture = pictureTextsFor(messages);
  const dateline = datelineOf(story);
  const subject = subjectOf(story, view, messages);
  const date = messages.date.edtf(story.date);
  const corrected = correctedOn(story, messages);
  const labelled = (label: string | undefined, title: string) =>
    label === undefined ? title : messages.joins.headed(label, title);
  return {
    lang: story.lang,
    title: phrased(story, story.title),
    subject: subject && phrased(story, subject),
    date:
      view.date !== undefined
        ? picture.asOf(view.date)
        : subject === undefined && dateline !== undefined
          ? picture.dateline(dateline, date)
          : date,
    product: messages.product,
    notes: [
      about.bordersNote,
      ...(corrected === undefined ? [] : [messages.joins.ended(corrected)]),
      ...(messages.shapes ? [messages.shapes.schematic] : []),
      ...story.sources.map((source) =>
        picture.source(labelled(labelOf(story, source), source.title), sourceLine(messages, source)),
      ),
    ],
    credit: picture.credit,
    name: titleOf(story, view, messages),
    description: messages.joins.sentences([picture.described(shown.places, shown.layers), about.bordersNote]),
  };
}

/** The title of the chapter or of the selection; undefined if the view is of the whole story. */
function subjectOf(story: Story, view: View, messages: Messages): string | undefined {
  const screen = screenOf(story, view);
  switch (screen.kind) {
    case 'overview':
    case 'panel':
      return undefined;
    case 'chapter':
      return screen.chapter.title;
    case 'detail':
      return nameOf(story, messages, screen.selection)?.title;
    default:
      return screen satisfies never;
  }
}
