import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEW_LESSON } from '../../../src/present/lesson/lesson';
import { readMessage, readStored, toEnvelope } from '../../../src/present/lesson/message';
import { readStory } from '../../../src/story/reading/read';
import { en } from '../../../src/text/en';
import { faultTextsFor } from '../../../src/text/late/fault-texts';
import { PARTS } from '../../../src/view/hash';
import { urlText, viewOf } from '../../../src/view/url';
import { stateMessage } from '../present/sample-message';
import { openingStory } from '../story/files';
import { mutantOf, randomOf, VALUES } from './mutants';
import { smallStory } from './small-story';

/** Ten thousand of each, from fixed seeds: nothing throws, and nothing takes long. */

const CASES = 10_000;
/** Far more than the slowest case needs, in ms, on a busy machine. */
const LONGEST = 2000;

function eachCase(seed: number, run: (random: () => number) => void): void {
  const random = randomOf(seed);
  let slowest = 0;
  for (let i = 0; i < CASES; i++) {
    const start = performance.now();
    run(random);
    slowest = Math.max(slowest, performance.now() - start);
  }
  expect(slowest).toBeLessThan(LONGEST);
}

describe('ten thousand', () => {
  it('damaged stories are read or have faults that are told', () => {
    // A small story: the format has all of its parts, and each case is read whole.
    const small = smallStory();
    const text = JSON.stringify(small);
    const texts = faultTextsFor(en);
    let accepted = 0;
    eachCase(1, (random) => {
      const isText = random() < 0.3;
      const at = Math.floor(random() * text.length);
      const damage = ['', ',', '"', '}', ']', '“', '1e999', '\\', '//'][Math.floor(random() * 9)] ?? '';
      const mutant = isText
        ? text.slice(0, at) + damage + text.slice(at + Math.floor(random() * 4))
        : JSON.stringify(mutantOf(small, random));
      const reading = readStory(mutant);
      if (reading.ok) accepted++;
      else {
        const [first] = reading.faults;
        expect(first).toBeDefined();
        if (first)
          expect(texts[first.code](first.detail ?? '', first.need, first.limits)).not.toMatch(
            /undefined|Expected|Invalid/,
          );
      }
    });
    expect(accepted).toBeGreaterThan(100);
  }, 60_000);

  it('addresses give views whose address gives the same view', () => {
    const story = openingStory();
    const parts = [...PARTS, 'constructor'];
    const words = [
      ...[
        'seoul',
        'rupture,taiwan',
        'place:seoul',
        'pair:seoul,beijing',
        'claim:',
        'paragraph:report/7',
        'name:liancourt',
      ],
      ...['2026-01-05', '-0043-03-15', '9999-12-31', '10000-01-01', '4/37/126', '4/37/126/10/20', '9'.repeat(400)],
      ...['-0', '1e999', 'NaN', 'Infinity', '%', '%E0%A4%A', '%00', '\u202E', '__proto__', '../../x', 'a=b&c', '/'],
    ];
    const one = (random: () => number, list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
    eachCase(2, (random) => {
      const path = one(random, [
        'explore',
        'story/taiwan',
        'present',
        'present/summit',
        'story/9',
        'story//',
        'x',
        ...words,
      ]);
      const count = Math.floor(random() * 5);
      const query = Array.from(
        { length: count },
        () => `${one(random, parts)}=${one(random, words)}${random() < 0.2 ? one(random, words) : ''}`,
      );
      const { view } = viewOf(story, `#/${path}?${query.join('&')}`);
      expect(viewOf(story, urlText(story, view))).toEqual({ view, dropped: [] });
    });
  }, 60_000);

  it('messages and stored lessons are read or ignored', () => {
    const message = toEnvelope(
      'a-story',
      stateMessage({
        stamp: { number: 3, by: 'w' },
        lesson: { ...NEW_LESSON, laser: [1, 2], ink: [[[1, 2], [3, 4]]] }, // biome-ignore format: a stroke
      }),
    );
    let accepted = 0;
    eachCase(3, (random) => {
      const mutant = mutantOf(message, random);
      if (readMessage('a-story', mutant)) accepted++;
      readStored(JSON.stringify(mutant) ?? '');
    });
    expect(accepted).toBeGreaterThan(100);
  }, 60_000);

  it('random values are refused by every door', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, text) => {
        expect(readMessage('a-story', value)).toBeUndefined();
        expect(readStored(text)).toBeUndefined();
        expect(readStory(text).ok).toBe(false);
      }),
    );
    expect(VALUES.length).toBeGreaterThan(10);
  });
});
