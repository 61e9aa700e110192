// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { fireEvent, waitFor } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { preloadPredict } from '../../../src/parts/predict/LatePredict';
import { Present } from '../../../src/present/audience/Present';
import { giveGuess, type Lesson, type LessonStep, NEW_LESSON } from '../../../src/present/lesson/lesson';
import { lessonStorageFor } from '../../../src/present/lesson/lesson-storage';
import { readMessage, readStored, storedText, toEnvelope } from '../../../src/present/lesson/message';
import { Speaker } from '../../../src/present/speaker/Speaker';
import { en } from '../../../src/text/en';
import { askingTextsFor } from '../../../src/text/late/classroom/asking-texts';
import { inside, type Rendered, rendered, texts } from '../component-driver';
import { appAt } from '../panels/test-app';
import { stateMessage } from '../present/sample-message';
import { fakeComputer, memoryStorage } from '../present/windows';
import { named, openingStory } from '../story/files';

const story = openingStory();
const words = askingTextsFor(en, story.sources);
const asking = named(story.chapters, 'not-said');
const QUESTION = `#/present/${asking.id}?step=1`;
const ANSWER = `#/present/${asking.id}?step=2`;

await preloadPredict();

/** The class screen and the speaker window of one lesson. */
function both(hash: string) {
  const lesson = signal<Lesson>(NEW_LESSON);
  const change = (step: LessonStep) => {
    lesson.value = step(lesson.peek());
  };
  const app = appAt(hash);
  const own = appAt(hash);
  const screen = rendered(app, <Present app={app} lesson={lesson} actOnLesson={change} openSpeaker={() => true} />);
  const peers = signal({ audiences: 1, speakers: 0, leads: true, screen: { width: 1024, height: 700 } });
  const speaker = rendered(
    own,
    <Speaker
      speaker={{
        app: own,
        lesson: { lesson, act: change, peers, lead: () => {}, leave: () => {} },
        draw: signal(undefined),
        tool: signal('none'),
      }}
    />,
  );
  return { app, lesson, screen, speaker };
}

const guessIn = (page: Rendered) => inside(page.getByRole('group', { name: new RegExp(words.guess.class) }));
const pressed = (page: Rendered) =>
  texts(
    guessIn(page)
      .getAllByRole('button')
      .filter((button) => button.getAttribute('aria-pressed') === 'true'),
  );

describe('the guess of the class', () => {
  it.each(['screen', 'speaker'] as const)('given on the %s is in both windows', async (from) => {
    const windows = both(QUESTION);
    await act(() => void fireEvent.click(guessIn(windows[from]).getByRole('button', { name: 'Tokyo' })));
    await waitFor(() => {
      for (const page of [windows.screen, windows.speaker]) expect(pressed(page)).toEqual(['Tokyo']);
    });
  });

  it('can be given on the map of the class screen only, which the speaker window has not', () => {
    const { screen, speaker } = both(QUESTION);
    expect(guessIn(screen).getByRole('button', { name: words.onMap })).toBeDefined();
    expect(guessIn(speaker).queryByRole('button', { name: words.onMap })).toBe(null);
  });

  it('stands beside what the article says in both windows once the answer is shown', () => {
    const { lesson, screen, speaker } = both(ANSWER);
    act(() => {
      lesson.value = giveGuess(asking.id, ['tokyo'])(lesson.peek());
    });
    for (const page of [screen, speaker]) {
      const compared = texts(page.getAllByRole('term')).filter((term) => /guess|says/.test(term));
      expect(compared).toEqual([words.guess.class, words.said]);
    }
  });

  it('is at the end beside those of the other chapters', async () => {
    const stop = story.chapters.at(-1);
    const { lesson, screen, speaker } = both(`#/present/${stop?.id}?step=${(stop?.build.length ?? 0) + 2}`);
    for (const page of [screen, speaker]) expect(page.queryByRole('table', { name: words.first })).toBe(null);
    act(() => {
      lesson.value = giveGuess(asking.id, ['tokyo'])(lesson.peek());
    });
    await waitFor(() => {
      for (const page of [screen, speaker]) {
        const rows = inside(page.getByRole('table', { name: words.first })).getAllByRole('row');
        expect(rows[1]?.textContent).toMatch(/Tokyo.*Taiwan/);
      }
    });
  });

  it('from another program is read as far as it is one', () => {
    const { lesson, screen } = both(QUESTION);
    act(() => {
      lesson.value = { ...NEW_LESSON, guesses: { [asking.id]: ['atlantis', 'tokyo', 'seoul'] } };
    });
    expect(pressed(screen)).toEqual(['Tokyo']);
  });
});

describe('what the class says', () => {
  const guessed = giveGuess(asking.id, ['tokyo'])(NEW_LESSON);

  it('goes from window to window', () => {
    const sent = toEnvelope(story.id, { ...stateMessage(), lesson: guessed });
    expect(readMessage(story.id, structuredClone(sent))?.lesson).toEqual(guessed);
  });

  it('is not sent where there is none, so that windows of an earlier version understand', () => {
    expect(giveGuess(asking.id, [])(guessed)).toEqual(NEW_LESSON);
    expect('guesses' in giveGuess(asking.id, [])(guessed)).toBe(false);
    expect(giveGuess(asking.id, ['tokyo'])(guessed)).toBe(guessed);
  });

  it('is never stored', () => {
    const { kind: _, from: __, role: ___, claim: ____, screen: _____, ...shared } = stateMessage();
    const text = storedText({ ...shared, lesson: guessed, at: 1_800_000_000_000 });
    expect(text).not.toMatch(/tokyo|guess/);
    expect(readStored(text)?.lesson).toEqual({ ...NEW_LESSON });
  });

  it('is in the memory of two windows alone: not in the storage and not in an address', () => {
    const storage = memoryStorage();
    const computer = fakeComputer(
      story,
      lessonStorageFor(story.id, [() => storage], () => computer.now()),
    );
    const audience = computer.open('audience', QUESTION);
    const speaker = computer.open('speaker', QUESTION);
    computer.quiet();
    speaker.lesson.act(giveGuess(asking.id, ['tokyo']));
    computer.quiet();
    expect(audience.lesson.lesson.value.guesses).toEqual({ [asking.id]: ['tokyo'] });
    const kept = Array.from({ length: storage.length }, (_, i) => storage.getItem(storage.key(i) ?? '')).join();
    expect(kept).toContain(asking.id);
    expect(kept).not.toMatch(/tokyo|guess/);
    for (const one of [audience, speaker]) expect(one.address()).not.toMatch(/tokyo|guess/);
  });

  it('comes back from the other window after a reload, and is gone once both are closed', () => {
    const storage = memoryStorage();
    const computer = fakeComputer(
      story,
      lessonStorageFor(story.id, [() => storage], () => computer.now()),
    );
    const audience = computer.open('audience', QUESTION);
    const speaker = computer.open('speaker', QUESTION);
    computer.quiet();
    audience.lesson.act(giveGuess(asking.id, ['tokyo']));
    computer.quiet();
    audience.end('close');
    const again = computer.open('audience', QUESTION);
    computer.quiet();
    expect(again.lesson.lesson.value.guesses).toEqual({ [asking.id]: ['tokyo'] });
    again.end('close');
    speaker.end('close');
    const late = computer.open('audience', QUESTION);
    computer.quiet();
    expect(late.lesson.lesson.value.guesses).toBe(undefined);
  });
});
