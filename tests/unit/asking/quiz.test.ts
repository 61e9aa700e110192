import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, QUIZ_LENGTH, type QuizQuestion, quizOf } from '../../../src/story/asking/quiz';
import { randomFrom, shuffled } from '../../../src/story/asking/random';
import type { Claim, Story } from '../../../src/story/format';
import { indexStory } from '../../../src/story/questions';
import { storyIn } from '../in-languages';
import { longAgo, openingStory, telegram, threeSources } from '../story/files';

const STORIES = [
  openingStory(),
  telegram(),
  longAgo(),
  threeSources(),
  ...['ko', 'ja', 'zh-Hans', 'zh-Hant'].map(storyIn),
];
const stories = fc.constantFrom(...STORIES);
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** Whether a choice answers a question, worked out anew from the story. */
function isRight(story: Story, { kind, claim }: QuizQuestion, choice: Choice): boolean {
  const quoteOf = ({ quote = '' }: Claim) => quote.toLowerCase();
  switch (kind) {
    case 'who':
      return story.claims.some(
        (one) =>
          choice.kind === 'person' &&
          one.quote !== undefined &&
          claim !== undefined &&
          (quoteOf(one).includes(quoteOf(claim)) || quoteOf(claim).includes(quoteOf(one))) &&
          (one.speaker === choice.person.id || one.via === choice.person.id),
      );
    case 'basis':
      return choice.kind === 'basis' && claim?.basis === choice.basis;
    case 'silent':
      return (
        choice.kind === 'person' &&
        story.claims.every(({ speaker, via }) => speaker !== choice.person.id && via !== choice.person.id)
      );
    case 'unsaid':
      return choice.kind === 'unsaid' || (choice.kind === 'who-said' && choice.claim.speaker === undefined);
    default:
      return kind satisfies never;
  }
}

describe('a quiz', () => {
  it('has one right answer among the choices of each question, and no other choice is right', () => {
    fc.assert(
      fc.property(stories, seeds, (story, seed) => {
        for (const question of quizOf(story, seed)) {
          const right = question.choices.filter((choice) => isRight(story, question, choice)).map(({ key }) => key);
          expect(right, question.key).toEqual([question.answer]);
          expect(question.choices.length).toBeGreaterThanOrEqual(2);
          expect(new Set(question.choices.map(({ key }) => key)).size).toBe(question.choices.length);
        }
      }),
    );
  });

  it('cites paragraphs of the story with each question', () => {
    fc.assert(
      fc.property(stories, seeds, (story, seed) => {
        for (const { key, claims } of quizOf(story, seed)) {
          expect(claims.length, key).toBeGreaterThan(0);
          for (const { id, paragraphs } of claims) {
            expect(paragraphs.length, key).toBeGreaterThan(0);
            expect(indexStory(story).claims.has(id), key).toBe(true);
          }
        }
      }),
    );
  });

  it('asks nothing twice, and is the same for the same seed', () => {
    fc.assert(
      fc.property(stories, seeds, (story, seed) => {
        const quiz = quizOf(story, seed);
        expect(quiz.length).toBeLessThanOrEqual(QUIZ_LENGTH);
        expect(new Set(quiz.map(({ key }) => key)).size).toBe(quiz.length);
        const asked = quiz.flatMap(({ claim }) => claim?.id ?? []);
        expect(new Set(asked).size).toBe(asked.length);
        expect(quizOf(story, seed)).toEqual(quiz);
      }),
    );
  });

  it('asks only for words that do not name who said them', () => {
    fc.assert(
      fc.property(stories, seeds, (story, seed) => {
        for (const { kind, claim, answer } of quizOf(story, seed)) {
          const speaker = story.people.find(({ id }) => id === answer);
          if (kind === 'who') expect(claim?.quote).not.toContain(speaker?.name);
        }
      }),
    );
  });

  it.each(STORIES.slice(0, 1).map((story) => [story.id, story] as const))(
    'of %s has ten questions of all kinds',
    (_, story) => {
      const quiz = quizOf(story, 1);
      expect(quiz).toHaveLength(QUIZ_LENGTH);
      expect(new Set(quiz.map(({ kind }) => kind))).toEqual(new Set(['who', 'basis', 'silent', 'unsaid']));
    },
  );

  it('has fewer questions where a story gives fewer', () => {
    const story = openingStory();
    const small: Story = { ...story, claims: story.claims.slice(0, 2), people: [], unsaid: [] };
    expect(quizOf(small, 1).map(({ kind }) => kind)).toEqual(['basis', 'basis']);
  });

  it('leaves what an open question adds after its first question mark unsaid', () => {
    const texts = quizOf(openingStory(), 1).flatMap(({ choices }) =>
      choices.flatMap((choice) => (choice.kind === 'unsaid' ? [choice.text] : [])),
    );
    expect(texts).not.toEqual([]);
    for (const text of texts) expect(text).toMatch(/^[^?]+\?$/);
  });
});

describe('the random order', () => {
  it('keeps all items', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), seeds, (items, seed) => {
        expect(shuffled(items, randomFrom(seed)).sort()).toEqual([...items].sort());
      }),
    );
  });

  it('gives numbers from 0 to 1', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomFrom(seed);
        for (let i = 0; i < 20; i++) {
          const value = random();
          expect(value >= 0 && value < 1).toBe(true);
        }
      }),
    );
  });
});
