import type { Claim, Person, PersonId, Story, StoryEvent } from './format';
import { claimsBySpeaker, claimsOf, claimsVia, indexStory } from './questions';

/** A person or institution that says something in the story or passes it on. */
export interface Voice {
  readonly person: Person;
  readonly says: readonly Claim[];
  /** Claims of others that reached the source through it: a news agency, a broadcaster. */
  readonly passesOn: readonly Claim[];
}

/** All voices, in the story's order. */
export function voicesOf(story: Story): Voice[] {
  return story.people
    .map((person) => ({ person, says: claimsBySpeaker(story, person.id), passesOn: claimsVia(story, person.id) }))
    .filter(({ says, passesOn }) => says.length + passesOn.length > 0);
}

/** What one voice says about an event; without a person it is the source itself. */
export interface Account {
  readonly person: Person | undefined;
  readonly claims: readonly Claim[];
}

/**
 * Returns the events that more than one voice describes, each with its accounts: first the source's own, then in the
 * story's order. Inferred claims are ours, not a voice of the source, so no account contains them.
 */
export function eventsWithSeveralVoices(
  story: Story,
): { readonly event: StoryEvent; readonly accounts: readonly Account[] }[] {
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
      const accounts = order.flatMap((speaker): Account[] => {
        const claims = bySpeaker.get(speaker);
        return claims ? [{ person: speaker && people.get(speaker), claims }] : [];
      });
      return { event, accounts };
    })
    .filter(({ accounts }) => accounts.length > 1);
}
