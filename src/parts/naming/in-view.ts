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
  unsaidAbout,
} from '../../story/questions';
import { drawnRelations } from '../../view/drawn';
import { resolve } from '../../view/resolve';
import type { Selection, View } from '../../view/view';
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
  const resolved = resolve(story, selection);
  if (!resolved) return [];
  const onDate = (all: readonly Claim[]) => all.filter((claim) => claimExistsOn(story, claim, date));
  switch (resolved.kind) {
    case 'place':
      return claimsOf(story, resolved.place);
    case 'relation':
      return claimsOf(story, resolved.relation);
    case 'event':
      return claimsOf(story, resolved.event);
    case 'area':
      return claimsOf(story, resolved.area);
    case 'person': {
      const { person } = resolved;
      const said = [...claimsBySpeaker(story, person.id), ...claimsVia(story, person.id)];
      return onDate([...said, ...claimsOf(story, person), ...claimsAbout(story, person.id)]);
    }
    case 'claim':
      return [resolved.claim];
    case 'pair': {
      const [a, b] = resolved.pair;
      return onDate(claimsBetween(story, a.id, b.id));
    }
    case 'paragraph':
      return onDate(claimsOfParagraph(story, resolved.source.id, resolved.paragraph));
    case 'name':
      return [];
    default:
      return resolved satisfies never;
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
