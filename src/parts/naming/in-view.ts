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
 * The statements that a view shows, each once: those of what is selected or of the chapter, on the pages of a person, a
 * pair and a paragraph as far as they are there on the view's date; else those of the relations and happenings that the
 * map draws, in the story's order.
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

/** The questions that the source leaves open about what is selected. */
export function unsaidInView(story: Story, view: View): Unsaid[] {
  const screen = screenOf(story, view);
  return screen.kind === 'detail' ? unsaidAbout(story, screen.selection.id) : [];
}

function claimsOfSelection(story: Story, selection: Selection, date: string | undefined): Claim[] {
  const { kind, id } = selection;
  const { places, relations, events, people, claims } = indexStory(story);
  const of = (one: Parameters<typeof claimsOf>[1] | undefined) => (one ? claimsOf(story, one) : []);
  const there = (all: readonly Claim[]) => all.filter((claim) => claimExistsOn(story, claim, date));
  const has = <T extends { readonly id: string }>(all: ReadonlyMap<string, T>) => all.get(id);
  switch (kind) {
    case 'place':
      return of(has(places));
    case 'relation':
      return of(has(relations));
    case 'event':
      return of(has(events));
    case 'person': {
      const person = has(people);
      if (!person) return [];
      const own = [...claimsBySpeaker(story, person.id), ...claimsVia(story, person.id)];
      return there([...own, ...claimsOf(story, person), ...claimsAbout(story, person.id)]);
    }
    case 'claim': {
      const claim = has(claims);
      return claim ? [claim] : [];
    }
    case 'pair': {
      const pair = placesOfPair(story, selection);
      return pair ? there(claimsBetween(story, pair[0].id, pair[1].id)) : [];
    }
    case 'paragraph': {
      const at = paragraphAt(story, selection);
      return at ? there(claimsOfParagraph(story, at.source.id, at.paragraph)) : [];
    }
    case 'name':
      return [];
    default:
      return kind satisfies never;
  }
}

/** What the relations on the map rest on, and the happenings that belong to them, as far as the view's date has come. */
function claimsDrawn(story: Story, view: View): Claim[] {
  const drawn = new Set(drawnRelations(story, view));
  return [
    ...story.relations.filter(({ id }) => drawn.has(id)),
    ...story.events.filter((event) => happenedBy(event, view.date) && event.relations.some((id) => drawn.has(id))),
  ].flatMap((one) => claimsOf(story, one));
}
