// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { fireEvent, waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import { SearchButton } from '../../../src/panels/search/SearchButton';
import { ALL_COMMANDS } from '../../../src/parts/commands/late-commands';
import { setLetterKeys } from '../../../src/parts/commands/letter-keys';
import { Present } from '../../../src/present/audience/Present';
import { type Lesson, NEW_LESSON } from '../../../src/present/lesson/lesson';
import { actionFor, actionsIn } from '../../../src/present/shared/actions';
import { HelpSheet } from '../../../src/present/shared/HelpSheet';
import { en } from '../../../src/text/en';
import { helpTextsFor } from '../../../src/text/late/help-texts';
import { lessonTextsFor } from '../../../src/text/late/lesson-texts';
import { rendered, texts } from '../component-driver';
import { appAt } from '../panels/test-app';
import { pressed } from './key-press';

afterEach(() => setLetterKeys(true));

describe('letter keys that are off', () => {
  it('leave no action to a single letter or sign, in either window; all other keys stay', () => {
    for (const role of ['audience', 'speaker'] as const) {
      for (const { keys } of actionsIn(role)) {
        for (const { key, shift } of keys) {
          const isCharacter = /^[^ ]$/.test(key);
          const found = actionFor(role, { ...pressed(key), shiftKey: shift ?? false }, 'free', false);
          expect(found === undefined, key).toBe(isCharacter);
        }
      }
    }
  });

  it('are switched in the help sheet, which then lists no letter, and by the search', () => {
    const role = 'audience' as const;
    const sheet = rendered(appAt('#/present/question'), <HelpSheet role={role} onClose={() => {}} />);
    const control = sheet.getByRole('switch', { name: helpTextsFor(en).letterKeys });
    fireEvent.click(control);
    return waitFor(() => {
      expect(control.getAttribute('aria-checked')).toBe('false');
      expect(texts([...sheet.element.querySelectorAll('kbd')]).filter((key) => /^[A-Z.,?]$/.test(key))).toEqual([]);
      expect(localStorage.getItem('crosscurrents/letter-keys')).toBe('off');
      expect(ALL_COMMANDS['letter-keys-off'].isAvailable?.(appAt(''))).toBe(false);
      expect(ALL_COMMANDS['letter-keys-on'].isAvailable?.(appAt(''))).toBe(true);
    });
  });

  it('do nothing in a presentation, while its buttons still do', async () => {
    const app = appAt('#/present/question');
    const lesson = signal<Lesson>(NEW_LESSON);
    const act = (step: (from: Lesson) => Lesson) => {
      lesson.value = step(lesson.peek());
    };
    const page = rendered(app, <Present app={app} lesson={lesson} actOnLesson={act} openSpeaker={() => true} />);
    setLetterKeys(false);
    for (const key of ['b', '.', 'w', 'n']) fireEvent.keyDown(document.body, { key });
    expect(lesson.value.curtain).toBe('none');
    expect(app.store.view.value.step).toBe(0);
    const button = page.getByRole('button', { name: lessonTextsFor(en).actions.black });
    await waitFor(() => expect(button.title).toBe(lessonTextsFor(en).actions.black));
    fireEvent.click(button);
    expect(lesson.value.curtain).toBe('black');
  });

  it('do not open the search, which names no such key then', async () => {
    localStorage.setItem('crosscurrents/letter-keys', 'off');
    const page = rendered(appAt(''), <SearchButton />);
    const button = page.getByRole('button', { name: en.search.open });
    await waitFor(() => expect(button.getAttribute('aria-keyshortcuts')).toBe('Control+K Meta+K'));
    expect(fireEvent.keyDown(document.body, { key: '/' })).toBe(true);
  });
});
