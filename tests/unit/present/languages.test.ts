import { describe, expect, it } from 'vitest';
import { startClock } from '../../../src/present/lesson/clock';
import { beginStroke, toggleCurtain } from '../../../src/present/lesson/lesson';
import { lessonStorageFor } from '../../../src/present/lesson/lesson-storage';
import type { Role } from '../../../src/present/lesson/message';
import { select, showLayers } from '../../../src/view/steps';
import { openingStory } from '../story/files';
import { type FakeWindow, fakeComputer, memoryStorage } from './windows';

const story = openingStory();
const QUESTION = '#/present/question';

/** Two windows of a lesson in Korean. A window that is asked to show another language says so in `asked`. */
function lessonInKorean() {
  const storage = memoryStorage();
  const computer = fakeComputer(
    story,
    lessonStorageFor(story.id, [() => storage], () => computer.now()),
  );
  const asked: string[] = [];
  const open = (role: Role, lang: string, hash: string) =>
    computer.open(role, hash, false, { lang, switchLanguage: (to) => asked.push(`${role}: ${lang} to ${to}`) });
  /** Its page is left for the page of another language, at the same view. */
  const goTo = (window: FakeWindow, lang: string) => {
    const address = window.address();
    window.end('close');
    return open(window.role, lang, address);
  };
  const audience = open('audience', 'ko', QUESTION);
  computer.quiet();
  const speaker = open('speaker', 'ko', QUESTION);
  computer.quiet();
  return { computer, audience, speaker, asked, open, goTo };
}

describe('the language of a lesson', () => {
  it.each(['audience', 'speaker'] as const)('is that to which the %s goes: the other window follows', (role) => {
    const { computer, audience, speaker, asked, goTo } = lessonInKorean();
    speaker.lesson.act(startClock(computer.now()));
    speaker.lesson.act(toggleCurtain('black'));
    speaker.lesson.act(beginStroke([127, 37]));
    speaker.store.act(showLayers(story, [story.layers[0]?.id ?? ('' as never)]));
    computer.quiet();
    const before = { lesson: audience.lesson.lesson.value, address: audience.address() };
    expect(asked).toEqual([]);

    const [leaves, follows] = role === 'audience' ? [audience, speaker] : [speaker, audience];
    const first = goTo(leaves, 'ja');
    computer.quiet();
    expect(asked).toEqual([`${follows.role}: ko to ja`]);
    const second = goTo(follows, 'ja');
    computer.quiet();
    expect(asked).toHaveLength(1);
    for (const { lesson, address } of [first, second])
      expect({ lesson: lesson.lesson.value, address: address() }).toEqual(before);
  });

  it('is asked for once, while the page of the other window does not come', () => {
    const { computer, audience, asked, goTo } = lessonInKorean();
    const first = goTo(audience, 'ja');
    for (let i = 0; i < 5; i++) computer.quiet();
    expect(asked).toEqual(['speaker: ko to ja']);
    goTo(first, 'zh-Hant');
    computer.quiet();
    expect(asked).toEqual(['speaker: ko to ja', 'speaker: ko to zh-Hant']);
  });

  it('goes back to the language of a window that is loaded again in it', () => {
    const { computer, audience, speaker, asked, goTo } = lessonInKorean();
    goTo(audience, 'ja');
    computer.quiet();
    goTo(speaker, 'ko');
    computer.quiet();
    expect(asked).toEqual(['speaker: ko to ja', 'audience: ja to ko']);
  });

  it('is not left for a window that opens in the same one, nor for a message without one', () => {
    const { computer, speaker, asked, open } = lessonInKorean();
    speaker.lesson.act(toggleCurtain('white'));
    open('audience', 'ko', QUESTION);
    computer.quiet();
    expect(asked).toEqual([]);
  });

  it('is no part of the shared address: each window has its own', () => {
    const { computer, audience, open, asked } = lessonInKorean();
    open('audience', 'ko', `${QUESTION}?lang=ko`);
    computer.quiet();
    audience.store.act(select({ kind: 'place', id: 'tokyo' }));
    computer.quiet();
    const shared = `${QUESTION}?select=place:tokyo`;
    expect(computer.windows.map((window) => window.address()).sort()).toEqual([shared, shared, `${shared}&lang=ko`]);
    expect(asked).toEqual([]);
  });
});
