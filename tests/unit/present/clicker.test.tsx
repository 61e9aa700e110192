// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { fireEvent, waitFor } from '@testing-library/dom';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../../src/parts/app-context';
import { Present } from '../../../src/present/audience/Present';
import { type Lesson, type LessonStep, NEW_LESSON } from '../../../src/present/lesson/lesson';
import { en } from '../../../src/text/en';
import { lessonTextsFor } from '../../../src/text/late/lesson-texts';
import { type Rendered, rendered } from '../component-driver';
import { appAt } from '../panels/test-app';

const lesson = lessonTextsFor(en);

function audienceAt(app: App): Rendered {
  const lesson = signal<Lesson>(NEW_LESSON);
  const act = (step: LessonStep) => {
    lesson.value = step(lesson.peek());
  };
  return rendered(app, <Present app={app} lesson={lesson} actOnLesson={act} openSpeaker={() => true} />);
}

/** Presses a key where the focus is. Returns whether the page has taken it from the browser. */
const press = (key: string, more: KeyboardEventInit = {}) =>
  !fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

let request: ReturnType<typeof vi.fn>;
let element: Element | null = null;
const device = (isPossible: boolean) => {
  element = null;
  const change = (to: Element | null) => async () => {
    element = to;
    document.dispatchEvent(new Event('fullscreenchange'));
  };
  request = vi.fn(change(document.documentElement));
  Object.defineProperties(document, {
    fullscreenEnabled: { value: isPossible || undefined, configurable: true },
    fullscreenElement: { get: () => (isPossible ? element : undefined), configurable: true },
    exitFullscreen: { value: isPossible ? change(null) : undefined, configurable: true },
  });
  Object.defineProperty(document.documentElement, 'requestFullscreen', {
    value: isPossible ? request : undefined,
    configurable: true,
  });
};

let app: App;
const step = () => app.store.view.value.step;
beforeEach(() => {
  sessionStorage.clear();
  app = appAt('#/present/question');
});
afterEach(() => document.body.replaceChildren());

describe('on a device without full screen mode', () => {
  it('a presentation has no button for it, Escape leaves at once, and F5 is the browser’s', async () => {
    device(false);
    const page = audienceAt(app);
    expect(page.queryAllByRole('button', { name: lesson.actions['full-screen'] })).toEqual([]);
    expect(press('F5')).toBe(false);
    press('Escape');
    await waitFor(() => expect(app.store.view.value.mode).toBe('story'));
  });
});

describe('a clicker', () => {
  let stage: HTMLElement;
  let map: HTMLElement;
  let page: Rendered;
  beforeEach(() => {
    device(true);
    stage = document.createElement('div');
    stage.id = 'stage';
    map = document.createElement('div');
    map.tabIndex = 0;
    stage.append(map);
    document.body.append(stage);
    page = audienceAt(app);
  });

  it.each(['ArrowRight', 'ArrowDown', ' ', 'Enter', 'PageDown'])(
    'steps on by %s after a press on the map',
    async (key) => {
      fireEvent.pointerDown(map);
      map.focus();
      expect(press(key)).toBe(true);
      await waitFor(() => expect(step()).toBe(1));
    },
  );

  it('leaves the arrows to a map that the Tab key has reached, until a pointer presses it', () => {
    fireEvent.pointerDown(map);
    press('Tab');
    map.focus();
    expect(press('ArrowRight')).toBe(false);
    fireEvent.pointerDown(map);
    expect(press('ArrowRight')).toBe(true);
  });

  it.each([{}, { shiftKey: true }])('fills the screen by F5 %o and loads nothing again', async (more) => {
    expect(press('F5', more)).toBe(true);
    await waitFor(() => expect(element).toBe(document.documentElement));
    expect(press('F5', more)).toBe(true);
    expect(element).toBe(document.documentElement);
    expect(request).toHaveBeenCalledTimes(1);
    expect(press('F5', { ctrlKey: true })).toBe(false);
  });

  it('finds the screen full again by one press after the page was loaded again, and Escape leaves nothing yet', async () => {
    press('f');
    await waitFor(() => expect(element).not.toBeNull());
    window.dispatchEvent(new Event('pagehide'));
    render(null, page.element);
    element = null;
    for (const act of ['click', 'Escape'] as const) {
      sessionStorage.setItem('crosscurrents/full-screen', 'on');
      const again = audienceAt(app);
      const button = await again.findByRole('button', { name: lesson.fullScreenAgain });
      if (act === 'click') {
        fireEvent.click(button);
        await waitFor(() => expect(element).not.toBeNull());
      } else press('Escape');
      await waitFor(() => expect(again.queryByRole('button', { name: lesson.fullScreenAgain }), act).toBeNull());
      expect(app.store.view.value.mode).toBe('present');
      render(null, again.element);
      element = null;
    }
  });

  it('notes full screen mode when the page is hidden', async () => {
    const stored = () => sessionStorage.getItem('crosscurrents/full-screen');
    press('f');
    await waitFor(() => expect(element).not.toBeNull());
    window.dispatchEvent(new Event('pagehide'));
    expect(stored()).toBe('on');
  });
});
