import type { Story } from '../../story/format';
import type { Messages } from '../../text/catalog';
import { canonicalCamera } from '../../view/camera';
import { drawnRelations } from '../../view/drawn';
import type { View } from '../../view/view';
import { languageName } from './language-names';
import { nameOf, sameEntity } from './naming';
import { screenOf } from './screen-of';

/** Up to this many items are announced by name, more by their number. */
const MAX_NAMES = 2;

/** Returns what changed between two views, as a sentence for a screen reader; empty if there is nothing to announce. */
export function announcement(story: Story, messages: Messages, before: View, after: View): string {
  const { joins, status } = messages;
  if (before.mode !== after.mode || before.chapter !== after.chapter) {
    const screen = screenOf(story, after);
    return screen.kind === 'chapter' ? screen.chapter.title : status.overview;
  }
  if (before.panel !== after.panel && !after.select) {
    return after.panel ? messages.panels[after.panel].title : status.overview;
  }
  if (!sameEntity(before.select, after.select)) {
    const name = after.select && nameOf(story, messages, after.select);
    return name ? status.selected(name.kind, name.title) : status.overview;
  }
  const added = (all: readonly { id: string; title: string }[], from: readonly string[], to: readonly string[]) =>
    all.filter(({ id }) => to.includes(id) && !from.includes(id)).map(({ title }) => title);
  const switched = (all: readonly { id: string; title: string }[], from: readonly string[], to: readonly string[]) => {
    const [shown, hidden] = [added(all, from, to), added(all, to, from)];
    if (shown.length + hidden.length > MAX_NAMES) return undefined;
    return joins.phrases([shown.length && status.shown(shown), hidden.length && status.hidden(hidden)].filter(isText));
  };
  const places = story.places.map(({ id, name }) => ({ id, title: name }));
  return joins.phrases(
    [
      switched(story.layers, before.layers, after.layers) ?? layersOn(story, messages, after),
      switched(places, before.places, after.places) ?? status.placesOn(after.places.length, story.places.length),
      before.second?.lang !== after.second?.lang && secondLanguage(messages, after),
      before.originalNames !== after.originalNames &&
        status[after.originalNames ? 'shown' : 'hidden']([messages.originalNames.show]),
      dateChange(story, messages, before, after),
      turnedToPlace(story, messages, before, after),
    ].filter(isText),
  );
}

const secondLanguage = ({ joins, originalNames: texts }: Messages, { second }: View): string =>
  joins.headed(texts.second, second ? languageName(second.lang) : texts.noSecond);

/** Returns the only layer that is on by name, else how many are. */
function layersOn({ layers }: Story, { status }: Messages, { layers: on }: View): string {
  const [only, ...others] = layers.filter(({ id }) => on.includes(id));
  return only && others.length === 0 ? status.onlyLayer(only.title) : status.layersOn(on.length, layers.length);
}

/** Returns the new date and how many relations are drawn on it; undefined if the date is the same. */
function dateChange(story: Story, { status }: Messages, before: View, after: View): string | undefined {
  const { date } = after;
  if (before.date === date) return undefined;
  if (date === undefined) return status.allDates;
  return status.onDate(date, drawnRelations(story, after).length, story.relations.length);
}

/**
 * Returns which place the globe was turned to. The map's centre must be exactly at the place: that is so after a button
 * was pressed, and almost never after a drag.
 */
function turnedToPlace(story: Story, { status }: Messages, before: View, after: View): string | undefined {
  const placeAt = ({ camera }: View) =>
    camera &&
    story.places.find(({ at }) => canonicalCamera({ ...camera, center: at }).center.join() === camera.center.join());
  const place = placeAt(after);
  return place && place !== placeAt(before) ? status.turnedTo(place.name) : undefined;
}

/** Returns an announcement with the sentences of notices after it. */
export const sentences = ({ joins }: Messages, text: string, notices: readonly string[]): string =>
  joins.sentences([text && notices.length > 0 ? joins.ended(text) : text, ...notices].filter(isText));

const isText = (part: unknown): part is string => typeof part === 'string' && part !== '';
