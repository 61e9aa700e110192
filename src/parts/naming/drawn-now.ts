import type { Gathering } from '../../composition/gathering';
import type { Relation, Story } from '../../story/format';
import { indexStory } from '../../story/questions';
import type { Messages } from '../../text/catalog';
import { areasDrawn, drawnRelations, litBy } from '../../view/drawn';
import type { View } from '../../view/view';
import { bundleEnds, bundleTitle, markName } from './gathered-names';
import { nameInText, nameOf } from './naming';
import { wayOf } from './way';

/** Returns "Washington to Caracas: title", as a screen reader says it. */
function relationLine(story: Story, messages: Messages, relation: Relation): string {
  const { from, to, direction, title } = relation;
  const { places } = indexStory(story);
  const name = (id: Relation['from']) => places.get(id)?.name ?? id;
  if (to === undefined) return messages.joins.headed(name(from), title);
  const ends = messages.ends[direction].spoken(name(from), name(to)).join('');
  const way = wayOf(story, messages, relation);
  return messages.joins.headed(way ? messages.joins.phrases([ends, way]) : ends, title);
}

/** A line for each that is drawn, the topmost first: relations, and bundles with their number. */
function linesOf(story: Story, messages: Messages, gathering: Gathering): string[] {
  const { relations } = indexStory(story);
  return gathering.drawn.relations.toReversed().map(({ id }) => {
    const bundle = gathering.bundles.get(id);
    if (bundle) return messages.joins.headed(bundleEnds(messages, gathering, bundle), bundleTitle(messages, bundle));
    const relation = relations.get(id);
    return relation ? relationLine(story, messages, relation) : '';
  });
}

/** Returns what the map shows, in words: sentences, then a line for each relation; those that the selection lights come first. */
export function drawnNow(
  story: Story,
  view: View,
  messages: Messages,
  gathering?: Gathering,
): { said: string[]; lines: string[] } {
  const ids: ReadonlySet<string> = new Set(drawnRelations(story, view));
  const lit = litBy(story, view)?.relations;
  const drawn = story.relations.filter(({ id }) => ids.has(id));
  const ordered = lit ? [...drawn].sort((a, b) => Number(lit.has(b.id)) - Number(lit.has(a.id))) : drawn;
  const name = view.select && nameOf(story, messages, view.select);
  const places = gathering
    ? gathering.drawn.places.map(({ id }) => markName(messages, gathering, id))
    : story.places.filter(({ id }) => view.places.includes(id)).map((place) => nameInText(messages, place, view));
  const areas = areasDrawn(story, view);
  const isGathered = gathering !== undefined && gathering.bundles.size > 0;
  return {
    said: [
      messages.status.mapKeys,
      ...(name ? [messages.joins.ended(messages.status.selected(name.kind, name.title))] : []),
      messages.status.mapShows(places, drawn.length),
      ...(messages.shapes && areas.length > 0 ? [messages.shapes.showsAreas(areas)] : []),
      ...(isGathered ? [messages.gathered.note(drawn.length, gathering.drawn.relations.length)] : []),
    ],
    lines: isGathered
      ? linesOf(story, messages, gathering)
      : ordered.map((relation) => relationLine(story, messages, relation)),
  };
}
