import type { Relation, Story } from '../../story/format';
import { indexStory } from '../../story/questions';
import type { Messages } from '../../text/catalog';
import { type Hidden, hiddenBecause } from '../../view/drawn';
import { atDate, type Step, showLayers, showPlaces } from '../../view/steps';
import { useApp } from '../app-context';

/** Why a relation is not on the map; nothing where it is. `underLayer`: the layer's title stands above already. */
export function NotDrawn({ relation, underLayer = false }: { relation: Relation; underLayer?: boolean }) {
  const { story, store, messages } = useApp();
  const reasons = hiddenBecause(relation, store.view.value);
  if (reasons.length === 0) return null;
  const { notDrawn } = messages;
  const words = reasons.map((reason) =>
    underLayer && reason.why === 'layer-off' ? notDrawn.thisLayerOff : inWords(story, messages, reason),
  );
  return <p class="not-drawn">{notDrawn.because(words)}</p>;
}

function inWords(story: Story, { notDrawn }: Messages, reason: Hidden): string {
  const { layers, places } = indexStory(story);
  switch (reason.why) {
    case 'layer-off':
      return notDrawn.layerOff(layers.get(reason.layer)?.title ?? reason.layer);
    case 'place-off':
      return notDrawn.placeOff(places.get(reason.place)?.name ?? reason.place);
    case 'not-on-date':
      return notDrawn.notOnDate(reason.date);
    default:
      return reason satisfies never;
  }
}

/** Turns on whatever keeps a relation off the map; a date on which it does not hold is let go of. */
export const showing =
  (story: Story, relation: Relation): Step =>
  (view) =>
    hiddenBecause(relation, view).reduce((next, reason) => {
      switch (reason.why) {
        case 'layer-off':
          return showLayers(story, [...next.layers, reason.layer])(next);
        case 'place-off':
          return showPlaces(story, [...next.places, reason.place])(next);
        case 'not-on-date':
          return atDate(undefined)(next);
        default:
          return reason satisfies never;
      }
    }, view);
