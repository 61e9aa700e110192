import type { Claim, Person, PersonId, Story, StoryEvent } from './format';
import { claimsBySpeaker, claimsOf, claimsVia, indexStory } from './questions';

/** Somebody who is heard in the story. */
export interface Voice {
  readonly person: Person;
  readonly says: readonly Claim[];
  /** Others' words that reach the source through it: a news agency, a broadcaster. */
  readonly passesOn: readonly Claim[];
}

/** Everybody who says something or passes it on, in the story's order. */
export function voicesOf(story: Story): Voice[] {
  return story.people
    .map((person) => ({ person, says: claimsBySpeaker(story, person.id), passesOn: claimsVia(story, person.id) }))
    .filter(({ says, passesOn }) => says.length + passesOn.length > 0);
}

/** What one voice tells of an event; without a person it is the source's own. */
export interface Telling {
  readonly person: Person | undefined;
  readonly claims: readonly Claim[];
}

/**
 * The events of which more than one voice tells, each with its tellings: first the source's own, then in the story's
 * order. What is worked out from the source is ours and no voice of it, so it stands in none.
 */
export function toldByMany(story: Story): { readonly event: StoryEvent; readonly tellings: readonly Telling[] }[] {
  const { people } = indexStory(story);
  return story.events
    .map((event) => {
      const bySpeaker = new Map<PersonId | undefined, Claim[]>();
      for (const claim of claimsOf(story, event)) {
        if (claim.basis === 'inferred') continue;
        const speaker = claim.basis === 'said' ? claim.speaker : undefined;
        bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), claim]);
      }
      const order = [undefined, ...story.people.map(({ id }) => id)];
      const tellings = order.flatMap((speaker): Telling[] => {
        const claims = bySpeaker.get(speaker);
        return claims ? [{ person: speaker && people.get(speaker), claims }] : [];
      });
      return { event, tellings };
    })
    .filter(({ tellings }) => tellings.length > 1);
}
