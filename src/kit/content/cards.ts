import type { Claim, Story, StoryEvent } from '../../story/format';
import { letterOf } from '../../story/questions';
import { basesOf, claimsWithBasis } from './chosen-claims';
import { shuffled } from './shuffled';
import { spread } from './spread';

export interface StatementCard {
  /** From 1: what the answers call it. */
  readonly number: number;
  readonly claim: Claim;
}

export interface EventCard {
  /** "A", "B" …: what the answers call it. */
  readonly letter: string;
  readonly event: StoryEvent;
}

/** How many statements of each basis are on cards, and how many events. */
const MOST_OF_BASIS = 6;
const MOST_EVENTS = 12;

/** The cards to sort by how we know, mixed. None where there is one basis at most: there is nothing to sort. */
export function statementCards(story: Story): StatementCard[] {
  const bases = basesOf(story);
  if (bases.length < 2) return [];
  const claims = bases.flatMap((basis) => spread(claimsWithBasis(story, basis), MOST_OF_BASIS));
  return shuffled(claims, story.id).map((claim, i) => ({ number: i + 1, claim }));
}

/** The cards to put in the order of time, mixed. None where there is one event at most. */
export function eventCards(story: Story): EventCard[] {
  if (story.events.length < 2) return [];
  return shuffled(spread(story.events, MOST_EVENTS), story.id).map((event, i) => ({ letter: letterOf(i), event }));
}

/** The cards of events as they happened. The story's own order: dates of unequal precision do not determine it. */
export const inOrderOfTime = (story: Story, cards: readonly EventCard[]): EventCard[] =>
  [...cards].sort((a, b) => story.events.indexOf(a.event) - story.events.indexOf(b.event));
