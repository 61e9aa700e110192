import type { Relation } from '../../story/format';
import { indexStory } from '../../story/questions';
import { useApp } from '../app-context';
import { wayOf } from '../naming/way';
import { originalNameOf } from './OriginalName';

/** The two ends of a relation, and the points of its way: "Tokyo → Taiwan", for screen readers "Tokyo to Taiwan". */
export function Ends({ relation }: { relation: Relation }) {
  const app = useApp();
  const { story, messages } = app;
  const { places } = indexStory(story);
  const [from, to] = [places.get(relation.from), relation.to && places.get(relation.to)];
  const start = from?.name ?? relation.from;
  if (relation.to === undefined) {
    return (
      <span class="ends">
        {start}
        {originalNameOf(app, from)}
      </span>
    );
  }
  const way = wayOf(story, messages, relation);
  const { sign, spoken } = messages.ends[relation.direction];
  return (
    <span class="ends">
      {start}
      {originalNameOf(app, from)} <span aria-hidden="true">{sign}</span>
      <span class="visually-hidden">{spoken}</span> {to ? to.name : relation.to}
      {to && originalNameOf(app, to)}
      {way && `, ${way}`}
    </span>
  );
}
