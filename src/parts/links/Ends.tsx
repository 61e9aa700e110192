import type { Relation } from '../../story/format';
import { indexStory } from '../../story/questions';
import { useApp } from '../app-context';
import { wayOf } from '../naming/way';

/** The two ends of a relation, and the points of its way: "Tokyo → Taiwan", for screen readers "Tokyo to Taiwan". */
export function Ends({ relation }: { relation: Relation }) {
  const { story, messages } = useApp();
  const { places } = indexStory(story);
  const from = places.get(relation.from)?.name ?? relation.from;
  if (relation.to === undefined) return <span class="ends">{from}</span>;
  const way = wayOf(story, messages, relation);
  const { sign, spoken } = messages.ends[relation.direction];
  return (
    <span class="ends">
      {from} <span aria-hidden="true">{sign}</span>
      <span class="visually-hidden">{spoken}</span> {places.get(relation.to)?.name ?? relation.to}
      {way && `, ${way}`}
    </span>
  );
}
