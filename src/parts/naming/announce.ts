import type { Story } from '../../story/format';
import { holdsOn } from '../../story/questions';
import type { Messages } from '../../text/catalog';
import { canonicalCamera } from '../../view/camera';
import type { View } from '../../view/view';
import { nameOf, sameEntity } from './naming';
import { screenOf } from './screen-of';

/** Names of up to this many things are said; beyond it their number. */
const MOST_NAMES = 2;

/** What changed between two views, in a sentence for those who do not see the map; empty where nothing need be said. */
export function announcement(story: Story, messages: Messages, before: View, after: View): string {
  const { status } = messages;
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
  const names = (all: readonly { id: string; title: string }[], from: readonly string[], to: readonly string[]) =>
    all.filter((one) => to.includes(one.id) && !from.includes(one.id)).map((one) => one.title);
  const said = (all: readonly { id: string; title: string }[], from: readonly string[], to: readonly string[]) => {
    const [shown, hidden] = [names(all, from, to), names(all, to, from)];
    if (shown.length + hidden.length > MOST_NAMES) return undefined;
    return [shown.length && status.shown(shown), hidden.length && status.hidden(hidden)].filter(Boolean).join(', ');
  };
  const places = story.places.map(({ id, name }) => ({ id, title: name }));
  return [
    said(story.layers, before.layers, after.layers) ?? status.layersOn(after.layers.length, story.layers.length),
    said(places, before.places, after.places) ?? status.placesOn(after.places.length, story.places.length),
    dating(story, messages, before, after),
    turning(story, messages, before, after),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The date that was chosen, and how much of the story holds on it. */
function dating(story: Story, { status }: Messages, before: View, { date }: View): string | undefined {
  if (before.date === date) return undefined;
  if (date === undefined) return status.allDates;
  const holding = story.relations.filter((relation) => holdsOn(relation, date));
  return status.onDate(date, holding.length, story.relations.length);
}

/** Named only where the map's middle is a place to the last digit: a hand hardly ever leaves it there. */
function turning(story: Story, { status }: Messages, before: View, after: View): string | undefined {
  const placeAt = ({ camera }: View) =>
    camera &&
    story.places.find(({ at }) => canonicalCamera({ ...camera, center: at }).center.join() === camera.center.join());
  const place = placeAt(after);
  return place && place !== placeAt(before) ? status.turnedTo(place.name) : undefined;
}
