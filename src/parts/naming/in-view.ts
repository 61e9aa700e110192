import type { Claim, Story, Unsaid } from '../../story/format';
import {
  claimExistsOn,
  claimsAbout,
  claimsBetween,
  claimsBySpeaker,
  claimsOf,
  claimsOfParagraph,
  claimsVia,
  happenedBy,
  indexStory,
  unsaidAbout,
} from '../../story/questions';
import { drawnRelations } from '../../view/drawn';
import { paragraphAt, placesOfPair, type Selection, type View } from '../../view/view';
import { screenOf } from './screen-of';

/**
 * Returns the claims that a view shows, each once. With a selection or a chapter: its claims; for a person, a pair and a
 * paragraph only those that hold on the view's date. Otherwise: the claims of the drawn relations and their events, in
 * the story's order.
 */
export function claimsInView(story: Story, view: View): Claim[] {
  const screen = screenOf(story, view);
  switch (screen.kind) {
    case 'detail':
      return [...new Set(claimsOfSelection(story, screen.selection, view.date))];
    case 'chapter':
      return [...new Set(claimsOf(story, screen.chapter))];
    case 'panel':
    case 'overview': {
      const drawn = new Set(claimsDrawn(story, view));
      return story.claims.filter((claim) => drawn.has(claim));
    }
    default:
      return screen satisfies never;
  }
}

/** Returns the questions about the selection that the source leaves open. */
export function unsaidInView(story: Story, view: View): Unsaid[] {
  const screen = screenOf(story, view);
  return screen.kind === 'detail' ? unsaidAbout(story, screen.selection.id) : [];
}

function claimsOfSelection(story: Story, selection: Selection, date: string | undefined): Claim[] {
  const { kind, id } = selection;
  const { places, relations, events, people, claims } = indexStory(story);
  const ownClaims = (entity: Parameters<typeof claimsOf>[1] | undefined) => (entity ? claimsOf(story, entity) : []);
  const onDate = (all: readonly Claim[]) => all.filter((claim) => claimExistsOn(story, claim, date));
  const find = <T extends { readonly id: string }>(all: ReadonlyMap<string, T>) => all.get(id);
  switch (kind) {
    case 'place':
      return ownClaims(find(places));
    case 'relation':
      return ownClaims(find(relations));
    case 'event':
      return ownClaims(find(events));
    case 'person': {
      const person = find(people);
      if (!person) return [];
      const own = [...claimsBySpeaker(story, person.id), ...claimsVia(story, person.id)];
      return onDate([...own, ...claimsOf(story, person), ...claimsAbout(story, person.id)]);
    }
    case 'claim': {
      const claim = find(claims);
      return claim ? [claim] : [];
    }
    case 'pair': {
      const pair = placesOfPair(story, selection);
      return pair ? onDate(claimsBetween(story, pair[0].id, pair[1].id)) : [];
    }
    case 'paragraph': {
      const at = paragraphAt(story, selection);
      return at ? onDate(claimsOfParagraph(story, at.source.id, at.paragraph)) : [];
    }
    case 'name':
      return [];
    default:
      return kind satisfies never;
  }
}

/** Returns the claims of the drawn relations, and of their events that have happened by the view's date. */
function claimsDrawn(story: Story, view: View): Claim[] {
  const drawn = new Set(drawnRelations(story, view));
  return [
    ...story.relations.filter(({ id }) => drawn.has(id)),
    ...story.events.filter((event) => happenedBy(event, view.date) && event.relations.some((id) => drawn.has(id))),
  ].flatMap((entity) => claimsOf(story, entity));
}
