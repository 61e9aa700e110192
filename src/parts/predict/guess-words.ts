import { type Asked, agrees, type Guess, type Offer, offersOf, saidIn } from '../../story/asking/prediction';
import type { Story } from '../../story/format';
import { claimsOf } from '../../story/questions';
import { askingTextsFor } from '../../text/late/classroom/asking-texts';
import type { App } from '../app-context';

/** What a guess, and what the source says, is called. */

type Words = Pick<App, 'story' | 'messages'>;

export function offerWords({ messages }: Words, offer: Offer): string {
  switch (offer.kind) {
    case 'option':
      return offer.text;
    case 'place':
      return offer.place.name;
    case 'event':
      return offer.event.title;
    case 'date':
      return messages.date.edtf(offer.date);
    default:
      return offer satisfies never;
  }
}

/** "Seoul"; "Seoul and Beijing"; "1. The election, 2. The summit". */
export function guessWords(app: Words, asked: Asked, guess: Guess): string {
  const { joins, number, pair } = app.messages;
  const offers = offersOf(app.story, asked);
  const words = guess.flatMap((key) => {
    const offer = offers.find((one) => one.key === key);
    return offer ? [offerWords(app, offer)] : [];
  });
  const [first = '', second] = words;
  if (asked.predict.kind === 'order') return joins.phrases(words.map((word, i) => `${number(i + 1)}. ${word}`));
  return second === undefined ? first : pair.title(first, second);
}

/** What the source says: if it agrees with a guess, that; else each of what it gives. */
export function saidWords(app: Words, asked: Asked, guess: Guess): string {
  if (guess.length > 0 && agrees(asked, guess)) return guessWords(app, asked, guess);
  return app.messages.joins.phrases(saidIn(asked).map((said) => guessWords(app, asked, said)));
}

/** "The article says", "The article says the same"; of what it does not say itself, "Worked out from the article". */
export function saidTitle({ story, messages }: Words, asked: Asked, guess: Guess): string {
  const texts = askingTextsFor(messages, story.sources);
  const workedOut = isWorkedOut(story, asked);
  if (guess.length > 0 && agrees(asked, guess)) return workedOut ? texts.sameWorkedOut : texts.same;
  return workedOut ? texts.workedOut : texts.said;
}

/** Whether the source does not say it itself. */
export const isWorkedOut = (story: Story, { ask }: Asked): boolean =>
  claimsOf(story, ask).every(({ basis }) => basis === 'inferred');
