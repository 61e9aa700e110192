import type { Claim, Person, Source, Story, StoryEvent } from '../format';
import { claimsBySpeaker, claimsOf, claimsVia } from '../questions';

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

/** Who tells something of an event: a person or an institution, or a source in its own voice. */
export type Teller =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'source'; readonly source: Source };

/** What one voice says about an event. */
export interface Account {
  readonly teller: Teller;
  readonly claims: readonly Claim[];
}

/**
 * Returns the events that more than one voice describes, each with its accounts: first each source's own, then those of people,
 * both in the story's order. Inferred claims are ours, not a voice of a source, so no account contains them.
 */
export function eventsWithSeveralVoices(
  story: Story,
): { readonly event: StoryEvent; readonly accounts: readonly Account[] }[] {
  const tellers: readonly Teller[] = [
    ...story.sources.map((source): Teller => ({ kind: 'source', source })),
    ...story.people.map((person): Teller => ({ kind: 'person', person })),
  ];
  return story.events
    .map((event) => {
      const told = claimsOf(story, event).filter(({ basis }) => basis !== 'inferred');
      const accounts = tellers
        .map((teller) => ({ teller, claims: told.filter((claim) => tells(teller, claim)) }))
        .filter(({ claims }) => claims.length > 0);
      return { event, accounts };
    })
    .filter(({ accounts }) => accounts.length > 1);
}

/** Whether a claim is told by a voice: what is said by its speaker, and what is reported by the source itself. */
function tells(teller: Teller, { basis, speaker, source }: Claim): boolean {
  const isSaid = basis === 'said' && speaker !== undefined;
  return teller.kind === 'person' ? isSaid && speaker === teller.person.id : !isSaid && source === teller.source.id;
}
