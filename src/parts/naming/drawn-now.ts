import type { Relation, Story } from '../../story/format';
import { indexStory } from '../../story/questions';
import type { Messages } from '../../text/catalog';
import { drawnRelations, litBy } from '../../view/drawn';
import type { View } from '../../view/view';
import { nameOf } from './naming';

/** Returns "Washington to Caracas: title", as a screen reader says it. */
function relationLine(story: Story, { ends }: Messages, { from, to, direction, title }: Relation): string {
  const { places } = indexStory(story);
  const name = (id: Relation['from']) => places.get(id)?.name ?? id;
  return to === undefined ? `${name(from)}: ${title}` : `${name(from)} ${ends[direction].spoken} ${name(to)}: ${title}`;
}

/** Returns what the map shows, in words: sentences, then a line for each relation; those that the selection lights come first. */
export function drawnNow(story: Story, view: View, messages: Messages): { said: string[]; lines: string[] } {
  const ids: readonly string[] = drawnRelations(story, view);
  const lit = litBy(story, view)?.relations;
  const drawn = story.relations.filter(({ id }) => ids.includes(id));
  const ordered = lit ? [...drawn].sort((a, b) => Number(lit.has(b.id)) - Number(lit.has(a.id))) : drawn;
  const name = view.select && nameOf(story, messages, view.select);
  const places = story.places.filter(({ id }) => view.places.includes(id)).map((place) => place.name);
  return {
    said: [
      messages.status.mapKeys,
      ...(name ? [`${messages.status.selected(name.kind, name.title)}.`] : []),
      messages.status.mapShows(places, drawn.length),
    ],
    lines: ordered.map((relation) => relationLine(story, messages, relation)),
  };
}
