import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEW_LESSON } from '../../../src/present/lesson/lesson';
import { lessonStorageFor } from '../../../src/present/lesson/lesson-storage';
import { type Message, readMessage, toEnvelope } from '../../../src/present/lesson/message';
import {
  afterMessage,
  initialState,
  messageOf,
  type SyncState,
  withChange,
  withLead,
} from '../../../src/present/lesson/sync';
import { moveByStops } from '../../../src/view/stops';
import { fakeComputer, memoryStorage } from '../present/windows';
import { openingStory } from '../story/files';

const story = openingStory();
const NOW = 1_800_000_000_000;
const SCREEN = { width: 10, height: 10 };
const stateOf = (id: string, role: Message['role']): SyncState =>
  initialState({ id, role, claim: NOW }, { hash: '#/present', lesson: NEW_LESSON }, undefined, false);
const received = (state: SyncState, message: Message): SyncState => {
  const read = readMessage('a-story', structuredClone(toEnvelope('a-story', message)));
  return read ? afterMessage(state, read, NOW) : state;
};

describe('a message with any stamp and any claim', () => {
  const number = fc.oneof(
    fc.constantFrom(Number.MAX_SAFE_INTEGER, 2 ** 52, 2 ** 50, 2 ** 50 - 1, 2 ** 49, 2 ** 49 - 1, 2 ** 49 + 1, 0),
    fc.maxSafeNat(),
    fc.integer({ min: 0, max: 2 ** 30 }),
  );
  const strange = fc.record({
    number,
    claim: fc.constantFrom(0, NOW, 8.64e15, 1e15),
    kind: fc.constantFrom('hello', 'state', 'bye'),
  });
  it('never stops a lesson: each later step arrives, and so does the lead', () => {
    fc.assert(
      fc.property(fc.array(strange, { maxLength: 4 }), fc.nat(20), (all, steps) => {
        let [class_, speaker] = [stateOf('a', 'audience'), stateOf('b', 'speaker')];
        const tell = () => {
          speaker = received(speaker, messageOf(class_, 'state', SCREEN));
          class_ = received(class_, messageOf(speaker, 'state', SCREEN));
        };
        const step = (hash: string) => {
          class_ = withChange(class_, { ...class_.shared, hash });
          tell();
          expect(speaker.shared.hash).toBe(hash);
        };
        for (let i = 0; i <= steps; i++) step(`#/present/taiwan?step=${i}`);
        for (const [i, { number, claim, kind }] of all.entries()) {
          const message = {
            ...messageOf(class_, 'state', SCREEN),
            kind,
            from: 'x',
            claim,
            role: 'speaker',
            stamp: { number, by: 'x' },
          } as Message;
          class_ = received(class_, message);
          speaker = received(speaker, message);
          step(`#/present/summit?step=${i}`);
        }
        speaker = withLead(speaker, NOW);
        const lead = messageOf(speaker, 'state', SCREEN);
        expect(readMessage('a-story', structuredClone(toEnvelope('a-story', lead)))).toEqual(lead);
      }),
      { numRuns: 500 },
    );
  });
});

describe('two story files with one id', () => {
  it('have lessons of their own, and each window keeps its address', () => {
    const storages = memoryStorage();
    const lessonOf = (key: string) => lessonStorageFor(key, [() => storages], () => NOW);
    const computer = fakeComputer(story, lessonOf('shared'));
    const [first, second] = [
      computer.open('audience', '#/present/question'),
      computer.open('audience', '#/present/question?story=copy'),
    ];
    computer.quiet();
    first.store.act(moveByStops(story, 'present', 1));
    computer.quiet();
    expect(first.store.view.value.step).toBe(1);
    expect(second.store.view.value.step).toBe(0);
    expect(second.address()).toBe('#/present/question?story=copy');
  });

  it('are one lesson where both names mean the same file', () => {
    const computer = fakeComputer(
      story,
      lessonStorageFor('shared', [() => memoryStorage()], () => NOW),
    );
    const [first, second] = [
      computer.open('audience', '#/present/question'),
      computer.open('speaker', `#/present/question?story=${story.id}`),
    ];
    computer.quiet();
    first.store.act(moveByStops(story, 'present', 1));
    computer.quiet();
    expect(second.store.view.value.step).toBe(1);
    expect(second.address()).toBe(`#/present/question?step=1&story=${story.id}`);
    expect(first.address()).toBe('#/present/question?step=1');
  });
});
