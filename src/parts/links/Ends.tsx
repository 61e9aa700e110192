import type { ComponentChildren, VNode } from 'preact';
import type { Relation } from '../../story/format';
import { indexStory } from '../../story/questions';
import type { Messages } from '../../text/catalog';
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
  return (
    <span class="ends">
      {betweenEnds(
        messages.ends[relation.direction],
        <>
          {start}
          {originalNameOf(app, from)}
        </>,
        <>
          {to ? to.name : relation.to}
          {to && originalNameOf(app, to)}
        </>,
      )}
      {way && messages.joins.phrases(['', way])}
    </span>
  );
}

/** Two names with the sign between them, and for screen readers the words of the language around and between them. */
export const betweenEnds = ({ sign, spoken }: Messages['ends']['both'], from: VNode, to: VNode): ComponentChildren =>
  spoken(from, to).map((part) =>
    part === from ? (
      <>
        {from} <span aria-hidden="true">{sign}</span>
      </>
    ) : part === to ? (
      <> {to}</>
    ) : (
      <span class="visually-hidden">{part}</span>
    ),
  );
