import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withGuess } from '../../../src/story/asking/guesses';
import {
  afterPress,
  agrees,
  askedOf,
  isWhole,
  moved,
  offersOf,
  readGuess,
  saidIn,
} from '../../../src/story/asking/prediction';
import { claimsOf } from '../../../src/story/questions';
import { openingStory } from '../story/files';

const story = openingStory();
const all = askedOf(story);
const asked = fc.constantFrom(...all);
const keysOf = (one: (typeof all)[number]) => offersOf(story, one).map(({ key }) => key);

describe('the questions of the built-in story that can be answered', () => {
  it('are of all kinds, in several chapters', () => {
    expect([...new Set(all.map(({ predict }) => predict.kind))].sort()).toEqual(
      ['choice', 'date', 'order', 'pair', 'place'].sort(),
    );
    expect(all.length).toBeGreaterThanOrEqual(6);
  });

  it.each(all.map((one) => [one.chapter.id, one] as const))('%s: what the source says can be chosen', (_, one) => {
    for (const said of saidIn(one)) {
      expect(isWhole(story, one, said)).toBe(true);
      expect(readGuess(story, one, said)).toEqual(said);
      expect(agrees(one, said)).toBe(true);
    }
    expect(saidIn(one)).not.toEqual([]);
    expect(claimsOf(story, one.ask).flatMap(({ paragraphs }) => paragraphs)).not.toEqual([]);
  });

  it('do not show the events in the order that they ask for', () => {
    const orders = all.filter(({ predict }) => predict.kind === 'order');
    expect(orders).not.toEqual([]);
    for (const one of orders) expect(agrees(one, keysOf(one))).toBe(false);
  });
});

describe('a guess', () => {
  it('is never more than a whole one, whatever is pressed', () => {
    fc.assert(
      fc.property(asked, fc.array(fc.nat(9), { maxLength: 12 }), (one, presses) => {
        const keys = keysOf(one);
        let guess: readonly string[] = [];
        for (const press of presses) {
          const key = keys[press % keys.length] ?? '';
          const before = guess;
          guess = afterPress(story, one, guess, key);
          expect(guess.includes(key)).toBe(!before.includes(key));
          expect(new Set(guess).size).toBe(guess.length);
          expect(guess.every((one) => keys.includes(one))).toBe(true);
        }
        expect(readGuess(story, one, guess).length).toBeLessThanOrEqual(guess.length);
      }),
    );
  });

  it('from another window is read as far as it is one', () => {
    fc.assert(
      fc.property(
        asked,
        fc.array(fc.oneof(fc.string(), fc.constantFrom('seoul', 'taiwan', '1', 'summit'))),
        (one, sent) => {
          const guess = readGuess(story, one, sent);
          expect(guess.every((key) => keysOf(one).includes(key))).toBe(true);
          expect(readGuess(story, one, guess)).toEqual(guess);
        },
      ),
    );
  });

  it('of a pair agrees in either order, of an order in one alone', () => {
    for (const one of all) {
      const [said = []] = saidIn(one);
      if (said.length > 1) expect(agrees(one, [...said].reverse())).toBe(one.predict.kind === 'pair');
    }
  });

  it('of an order keeps all events when one is moved', () => {
    const keys = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(keys, fc.nat(8), fc.integer({ min: -2, max: 10 }), (order, which, to) => {
        const key = order[which % order.length] ?? '';
        const next = moved(order, key, to);
        expect([...next].sort()).toEqual([...order].sort());
        expect(next.indexOf(key)).toBe(Math.min(order.length - 1, Math.max(0, to)));
        expect(next.filter((one) => one !== key)).toEqual(order.filter((one) => one !== key));
      }),
    );
  });

  it('is taken back by an empty one', () => {
    const [first, second] = story.chapters;
    if (!first || !second) throw new Error('The story has chapters');
    const both = withGuess(withGuess({}, first.id, ['a']), second.id, ['b']);
    expect(withGuess(both, first.id, [])).toEqual({ [second.id]: ['b'] });
  });
});
