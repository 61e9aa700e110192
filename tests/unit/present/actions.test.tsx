// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { fireEvent, waitFor } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../../src/parts/app-context';
import { Present } from '../../../src/present/audience/Present';
import { type Lesson, type LessonStep, NEW_LESSON } from '../../../src/present/lesson/lesson';
import { ACTIONS, actionsIn } from '../../../src/present/shared/actions';
import { HelpSheet } from '../../../src/present/shared/HelpSheet';
import { keyNames } from '../../../src/present/shared/key-labels';
import { Speaker } from '../../../src/present/speaker/Speaker';
import type { Tool } from '../../../src/present/speaker/speaker-context';
import { en } from '../../../src/text/en';
import { lessonTextsFor } from '../../../src/text/late/lesson-texts';
import { speakerTextsFor } from '../../../src/text/late/speaker-texts';
import { mapSize } from '../../../src/view/screen';
import { select } from '../../../src/view/steps';
import { inside, type Rendered, rendered, texts } from '../component-driver';
import { appAt } from '../panels/test-app';

const ROLES = ['audience', 'speaker'] as const;
const lesson = lessonTextsFor(en);
const { story } = appAt('');
const chapter = story.chapters[1];
const place = story.places.find(({ id }) => id !== chapter?.select);
if (!chapter || !place) throw new Error('The story needs two chapters and a place');
const AT = `#/present/${chapter.id}`;

const lessonIn = () => {
  const lesson = signal<Lesson>(NEW_LESSON);
  const act = (step: LessonStep) => {
    lesson.value = step(lesson.peek());
  };
  return { lesson, act };
};

function audienceAt(app: App): Rendered {
  const { lesson, act } = lessonIn();
  return rendered(app, <Present app={app} lesson={lesson} actOnLesson={act} openSpeaker={() => true} />);
}

/** The speaker's page while no audience's window is open. */
function speakerAt(app: App): Rendered {
  const peers = signal({ audiences: 0, speakers: 0, leads: true, screen: { width: 1776, height: 768 } });
  const lesson = { ...lessonIn(), peers, lead() {}, leave() {} };
  return rendered(app, <Speaker speaker={{ app, lesson, draw: signal(undefined), tool: signal<Tool>('none') }} />);
}

const windowOf = { audience: audienceAt, speaker: speakerAt };

// happy-dom has no full screen mode.
let fullScreen: Element | null = null;
const setFullScreen = async (element: Element | null) => {
  fullScreen = element;
  document.dispatchEvent(new Event('fullscreenchange'));
};
Object.defineProperties(document, {
  fullscreenEnabled: { value: true },
  fullscreenElement: { get: () => fullScreen },
  exitFullscreen: { value: () => setFullScreen(null) },
});
document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('Refused'));

afterEach(() => vi.restoreAllMocks());

describe.each(ROLES)('the actions of the %s’s window', (role) => {
  it('are all in its help sheet, each with all of its keys', () => {
    const sheet = rendered(appAt(AT), <HelpSheet role={role} onClose={() => {}} />);
    const listed = sheet
      .getAllByRole('term')
      .map((term, i) => [
        term.textContent,
        texts([...(sheet.getAllByRole('definition')[i]?.querySelectorAll('kbd') ?? [])]),
      ]);
    const all = actionsIn(role).map(({ name, keys }) => [lesson.actions[name], keyNames(en, keys)]);
    expect(listed).toEqual(all);
    expect(all).toHaveLength(Object.values(ACTIONS).filter(({ only = role }) => only === role).length);
  });

  it('share no key', () => {
    const keys = actionsIn(role).flatMap((action) => action.keys.map(({ key, shift }) => `${shift ?? false} ${key}`));
    expect(keys.length).toBeGreaterThan(20);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are performed by each key that a button names, as by the button', () => {
    const page = windowOf[role](appAt(AT));
    const performed: string[] = [];
    for (const [id, action] of Object.entries(ACTIONS)) {
      vi.spyOn(action, 'perform').mockImplementation(() => performed.push(id));
    }
    const buttons = page.getAllByRole('button').filter((button) => button.hasAttribute('aria-keyshortcuts'));
    expect(buttons.length).toBeGreaterThan(5);
    for (const button of buttons) {
      const named = keysNamedBy(button);
      expect(named.length, button.title).toBeGreaterThan(1);
      fireEvent.click(button);
      for (const key of named) {
        button.focus();
        fireEvent.keyDown(button, { key });
      }
      expect(performed, button.title).toEqual([performed[0], ...named.map(() => performed[0])]);
      performed.length = 0;
    }
  });

  it('say so if the browser refuses full screen', async () => {
    const page = windowOf[role](appAt(AT));
    const said = () => texts(page.getAllByRole('status'));
    // The speaker's window first says that it is alone.
    if (role === 'speaker') await waitFor(() => expect(said()).toContain(speakerTextsFor(en).noAudience));
    fireEvent.keyDown(document.body, { key: 'f' });
    await waitFor(() => expect(said()).toContain(lesson.noFullScreen));
  });
});

/** The keys in a button's `aria-keyshortcuts` and the one in its title. */
function keysNamedBy(button: HTMLElement): string[] {
  const inTitle = /\(([^()]+)\)$/.exec(button.title)?.[1];
  const key = Object.entries(lesson.keys).find(([, name]) => name === inTitle)?.[0] ?? inTitle;
  return [...(button.getAttribute('aria-keyshortcuts')?.split(' ') ?? []), ...(key === undefined ? [] : [key])];
}

describe('Escape in the audience’s window', () => {
  let app: App;
  let page: Rendered;
  beforeEach(() => {
    app = appAt(`${AT}?select=place:${place.id}`);
    page = audienceAt(app);
  });
  const press = (key: string) => fireEvent.keyDown(document.body, { key });
  /** What is open, the topmost first. */
  const open = () =>
    [
      page.element.querySelector('.present-curtain') && 'curtain',
      page.queryByRole('dialog') && 'dialog',
      page.queryByRole('complementary') && 'drawer',
      page.element.querySelector('.present-card') && 'card',
      fullScreen && 'full screen',
      app.store.view.value.mode === 'present' && 'presentation',
    ].filter(Boolean);

  it('closes one level at a time, the topmost first, and leaves the presentation at last', async () => {
    mapSize.value = { width: 1776, height: 768 };
    await setFullScreen(document.body);
    fireEvent.click(inside(page.element).getByRole('button', { name: lesson.drawer }));
    press('?');
    let levels = ['dialog', 'drawer', 'card', 'full screen', 'presentation'];
    for (; levels.length > 0; levels = levels.slice(1)) {
      await waitFor(() => expect(open()).toEqual(levels));
      press('Escape');
    }
    await waitFor(() => expect(open()).toEqual([]));
  });

  it('lifts a curtain first, and leaves what it covered as it was', async () => {
    press('b');
    await waitFor(() => expect(open()).toEqual(['curtain', 'card', 'presentation']));
    // A curtain hides what these would open.
    for (const key of ['?', 'g']) press(key);
    press('Escape');
    await waitFor(() => expect(open()).toEqual(['card', 'presentation']));
  });
});

describe('what Escape closes gives the focus back', () => {
  const press = () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  /** The audience's window, once it has taken the focus. */
  async function openAudience(app: App): Promise<Rendered> {
    mapSize.value = { width: 1776, height: 768 };
    const page = audienceAt(app);
    await waitFor(() => expect(document.activeElement).toBe(page.getByRole('main')));
    return page;
  }

  it.each([
    ['a key to its button', 0],
    ['a press of the pointer to the page, whose keys step', 1],
  ])('from the drawer, opened by %s', async (_, detail) => {
    const page = await openAudience(appAt(AT));
    const button = page.getByRole('button', { name: lesson.drawer });
    button.focus();
    fireEvent.click(button, { detail });
    const heading = await waitFor(() => page.getByRole('heading', { name: lesson.drawer }));
    await waitFor(() => expect(document.activeElement).toBe(heading));
    press();
    await waitFor(() => expect(page.queryByRole('complementary')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(detail === 0 ? button : page.getByRole('main')));
  });

  it('from a card to what has opened it', async () => {
    const app = appAt(AT);
    const page = await openAudience(app);
    const opener = page.getByRole('button', { name: lesson.actions.help });
    opener.focus();
    app.store.act(select({ kind: 'place', id: place.id }));
    const close = await waitFor(() => page.getByRole('button', { name: lesson.closeCard }));
    close.focus();
    press();
    await waitFor(() => expect(page.queryByRole('button', { name: lesson.closeCard })).toBeNull());
    expect(document.activeElement).toBe(opener);
  });
});
