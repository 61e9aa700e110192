import type { Chapter, Place, Predict, Story, StoryEvent } from '../format';
import { indexStory } from '../questions';

/*
 * A chapter's question that may be answered before the answer is seen. A guess is a list of keys, which are the same in each language
 * of the story: the number of an option, the ids of places or events, a date.
 */

/** What there is to choose from. */
export type Offer =
  | { readonly key: string; readonly kind: 'option'; readonly text: string }
  | { readonly key: string; readonly kind: 'place'; readonly place: Place }
  | { readonly key: string; readonly kind: 'event'; readonly event: StoryEvent }
  | { readonly key: string; readonly kind: 'date'; readonly date: string };

/** The keys of a guess: one, or two places, or all events in their order. While a pair is being chosen, one or none of it. */
export type Guess = readonly string[];

/** A chapter that can be answered before the answer is seen. */
export interface Asked {
  readonly chapter: Chapter;
  readonly ask: NonNullable<Chapter['ask']>;
  readonly predict: Predict;
}

/** Returns the question of a chapter with what it offers; undefined if it has none that can be answered. */
export const askedIn = (chapter: Chapter): Asked | undefined =>
  chapter.ask?.predict && { chapter, ask: chapter.ask, predict: chapter.ask.predict };

/** The chapters whose questions can be answered, in the story's order. */
export const askedOf = (story: Story): Asked[] => story.chapters.flatMap((chapter) => askedIn(chapter) ?? []);

/** What there is to choose from, as it is shown. Events are not in their order. */
export function offersOf(story: Story, { chapter, predict }: Asked): Offer[] {
  const { places, events } = indexStory(story);
  switch (predict.kind) {
    case 'choice':
      return (predict.options ?? []).map((text, i) => ({ key: String(i + 1), kind: 'option', text }));
    case 'place':
    case 'pair':
      return story.places
        .filter(({ id }) => chapter.places.includes(id))
        .flatMap(({ id }) => places.get(id) ?? [])
        .map((place) => ({ key: place.id, kind: 'place', place }));
    case 'order':
      return disordered(predict.events ?? [])
        .flatMap((id) => events.get(id) ?? [])
        .map((event) => ({ key: event.id, kind: 'event', event }));
    case 'date':
      return (predict.dates ?? []).map((date) => ({ key: date, kind: 'date', date }));
    default:
      return predict.kind satisfies never;
  }
}

/** The same in each window of a lesson: by their ids, and the other way round where that is the order already. */
function disordered<Id extends string>(ids: readonly Id[]): Id[] {
  const sorted = [...ids].sort();
  return sorted.every((id, i) => id === ids[i]) ? sorted.reverse() : sorted;
}

/** The guesses that agree with what the source says: of several places, each alone. */
export function saidIn({ predict }: Pick<Asked, 'predict'>): Guess[] {
  const { kind, option, places = [], events = [], date } = predict;
  switch (kind) {
    case 'choice':
      return option === undefined ? [] : [[String(option)]];
    case 'place':
      return places.map((id) => [id]);
    case 'pair':
      return [places];
    case 'order':
      return [events];
    case 'date':
      return date === undefined ? [] : [[date]];
    default:
      return kind satisfies never;
  }
}

/** Whether the source says the same as a guess. The two places of a pair have no order. */
export function agrees(asked: Asked, guess: Guess): boolean {
  const isSame = (said: Guess) =>
    said.length === guess.length &&
    (asked.predict.kind === 'pair'
      ? said.every((key) => guess.includes(key))
      : said.every((key, i) => key === guess[i]));
  return saidIn(asked).some(isSame);
}

/** How many keys a whole guess has. */
const lengthOf = (story: Story, asked: Asked): number => {
  const { kind } = asked.predict;
  return kind === 'pair' ? 2 : kind === 'order' ? offersOf(story, asked).length : 1;
};

export const isWhole = (story: Story, asked: Asked, guess: Guess): boolean => guess.length === lengthOf(story, asked);

/** Returns a guess from elsewhere as far as it is one here: each of its keys is offered, none twice, and none too many. */
export function readGuess(story: Story, asked: Asked, guess: Guess): Guess {
  const offered = new Set(offersOf(story, asked).map(({ key }) => key));
  const known = [...new Set(guess)].filter((key) => offered.has(key)).slice(0, lengthOf(story, asked));
  // Of an order a part says nothing.
  return asked.predict.kind === 'order' && known.length < offered.size ? [] : known;
}

/** Returns the guess after a press on an offer: it is chosen, or no longer. Where one too many is chosen, the first makes room. */
export function afterPress(story: Story, asked: Asked, guess: Guess, key: string): Guess {
  if (guess.includes(key)) return guess.filter((other) => other !== key);
  return [...guess, key].slice(-lengthOf(story, asked));
}

/** Returns an order after one of its keys was moved to another place, counted from 0. */
export function moved(order: Guess, key: string, to: number): Guess {
  const rest = order.filter((other) => other !== key);
  const at = Math.min(rest.length, Math.max(0, to));
  return [...rest.slice(0, at), key, ...rest.slice(at)];
}
