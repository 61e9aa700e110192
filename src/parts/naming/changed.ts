import type { Correction, Story } from '../../story/format';
import type { Selection } from '../../view/view';
import { areaEntity, claimEntity, eventEntity, personEntity, placeEntity, relationEntity } from './naming';

/** What a correction has changed: first statements, then the rest in the story's order. */
export function changedBy(story: Story, { claims, about }: Correction): Selection[] {
  const isNamed = ({ id }: { readonly id: string }) => about.includes(id);
  return [
    ...claims.map((id) => claimEntity({ id })),
    ...story.relations.filter(isNamed).map(relationEntity),
    ...story.events.filter(isNamed).map(eventEntity),
    ...story.places.filter(isNamed).map(placeEntity),
    ...story.people.filter(isNamed).map(personEntity),
    ...story.areas.filter(isNamed).map(areaEntity),
  ];
}
