import type { Area, Claim, Person, Place, Relation, Source, Story, StoryEvent } from '../story/format';
import { indexStory } from '../story/questions';
import { type BaseName, baseName } from './names';
import { pairOf, type Selection, type SelectionKind } from './view';

/** What a selection names, by its kind: the entity of the story, or the name of the basemap. */
export type Resolved =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'relation'; readonly relation: Relation }
  | { readonly kind: 'event'; readonly event: StoryEvent }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'pair'; readonly pair: readonly [Place, Place] }
  | { readonly kind: 'paragraph'; readonly source: Source; readonly paragraph: number }
  | { readonly kind: 'name'; readonly name: BaseName };

/**
 * Returns what a selection names; undefined if neither the story nor the basemap has it. The only place that looks up a
 * selection's id: a selection may come from a URL, so its id may be unknown.
 */
export const resolve = (story: Story, { kind, id }: Selection): Resolved | undefined => RESOLVE[kind](story, id);

const RESOLVE: { readonly [Kind in SelectionKind]: (story: Story, id: string) => Resolved | undefined } = {
  place(story, id) {
    const place = entityIn(indexStory(story).places, id);
    return place && { kind: 'place', place };
  },
  relation(story, id) {
    const relation = entityIn(indexStory(story).relations, id);
    return relation && { kind: 'relation', relation };
  },
  event(story, id) {
    const event = entityIn(indexStory(story).events, id);
    return event && { kind: 'event', event };
  },
  person(story, id) {
    const person = entityIn(indexStory(story).people, id);
    return person && { kind: 'person', person };
  },
  claim(story, id) {
    const claim = entityIn(indexStory(story).claims, id);
    return claim && { kind: 'claim', claim };
  },
  area(story, id) {
    const area = entityIn(indexStory(story).areas, id);
    return area && { kind: 'area', area };
  },
  pair(story, id) {
    const [a, b, ...more] = id.split(',').map((part) => entityIn(indexStory(story).places, part));
    return a && b && a !== b && more.length === 0 ? { kind: 'pair', pair: [a, b] } : undefined;
  },
  paragraph(story, id) {
    const [name = '', number = '', ...more] = id.split('/');
    const source = entityIn(indexStory(story).sources, name);
    const paragraph = /^[1-9]\d*$/.test(number) ? Number(number) : 0;
    return source && more.length === 0 && paragraph >= 1 && paragraph <= source.paragraphs
      ? { kind: 'paragraph', source, paragraph }
      : undefined;
  },
  name(_story, id) {
    const name = baseName(id);
    return name && { kind: 'name', name };
  },
};

/** The index has branded ids; the text of a selection is looked up as it is. */
const entityIn = <Entity>(index: ReadonlyMap<string, Entity>, id: string): Entity | undefined => index.get(id);

/** The one form of each selection that the URL holds: the places of a pair are in the story's order; undefined if it does not exist. */
export function canonicalSelection(story: Story, selection: Selection): Selection | undefined {
  const resolved = resolve(story, selection);
  if (resolved?.kind !== 'pair') return resolved && selection;
  const [a, b] = resolved.pair;
  return pairOf(story, a.id, b.id);
}
