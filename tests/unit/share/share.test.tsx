// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { fireEvent, waitFor } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../../src/parts/app-context';
import { SHARE } from '../../../src/parts/commands/share-command';
import { preloadQrCode } from '../../../src/parts/share/LateQrCode';
import { Shared } from '../../../src/parts/share/Shared';
import { Present } from '../../../src/present/audience/Present';
import { type Lesson, type LessonStep, NEW_LESSON, toggleCurtain } from '../../../src/present/lesson/lesson';
import { Speaker } from '../../../src/present/speaker/Speaker';
import type { Tool } from '../../../src/present/speaker/speaker-context';
import { en } from '../../../src/text/en';
import { shareTextsFor } from '../../../src/text/late/classroom/share-texts';
import { lessonTextsFor } from '../../../src/text/late/lesson-texts';
import { speakerTextsFor } from '../../../src/text/late/speaker-texts';
import { select } from '../../../src/view/steps';
import { inside, type Rendered, rendered } from '../component-driver';
import { appAt } from '../panels/test-app';

await preloadQrCode();

const texts = shareTextsFor(en);
const PAGE = 'https://school.example/map/';
const CHAPTER = appAt('').story.chapters[1]?.id;
const ADDRESS = `${PAGE}#/story/${CHAPTER}`;

/** Gives the browser, or takes from it, a part of `navigator`. */
const setNavigator = (name: 'clipboard' | 'share' | 'canShare', value: unknown) =>
  Object.defineProperty(navigator, name, { value, configurable: true });
const clipboard = (writeText: (text: string) => Promise<void>) => setNavigator('clipboard', { writeText });

beforeEach(() => clipboard(async () => {}));
afterEach(() => {
  for (const name of ['clipboard', 'share', 'canShare']) Reflect.deleteProperty(navigator, name);
});

const sharedAt = (hash: string, page = PAGE): Rendered => rendered(appAt(hash), <Shared page={page} />);
const press = (page: Rendered, name: string) => fireEvent.click(page.getByRole('button', { name }));
const says = (page: Rendered, text: string) => waitFor(() => expect(page.getByRole('status').textContent).toBe(text));

describe('what is shared', () => {
  it('is a code and its address as text, which follow the view', async () => {
    const app = appAt(`#/story/${CHAPTER}`);
    const page = rendered(app, <Shared page={PAGE} />);
    page.getByRole('img', { name: texts.code(ADDRESS) });
    page.getByText(ADDRESS);
    app.store.act(select({ kind: 'place', id: 'seoul' }));
    await waitFor(() => page.getByRole('img', { name: texts.code(`${ADDRESS}?select=place:seoul`) }));
  });

  it('says that nobody else can open it where the page is this device’s own, and draws no code of a file', () => {
    const [file, local, open] = ['file:///map.html', 'http://localhost/', PAGE].map((page) =>
      sharedAt('#/explore', page),
    );
    expect([file, local, open].map((page) => page?.queryByText(texts.onlyHere) !== null)).toEqual([true, true, false]);
    expect([file, local, open].map((page) => page?.queryByRole('img') !== null)).toEqual([false, true, true]);
  });
});

describe('the link', () => {
  it('is copied', async () => {
    const copied = vi.fn(async () => {});
    clipboard(copied);
    const page = sharedAt(`#/story/${CHAPTER}`);
    press(page, texts.copy);
    await says(page, texts.copied);
    expect(copied).toHaveBeenCalledWith(ADDRESS);
    expect(page.queryByRole('textbox')).toBeNull();
  });

  it.each([
    ['refuses', () => clipboard(() => Promise.reject(new DOMException('No', 'NotAllowedError')))],
    ['is not there', () => setNavigator('clipboard', undefined)],
  ])('stands selected in a field where the clipboard %s, and a sentence says so', async (_, refuse) => {
    refuse();
    const page = sharedAt(`#/story/${CHAPTER}`);
    press(page, texts.copy);
    await says(page, texts.notCopied);
    const field = await waitFor(() => page.getByRole<HTMLInputElement>('textbox', { name: texts.address }));
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(ADDRESS);
  });
});

describe('the device’s own share sheet', () => {
  it('is offered where there is one that takes the address', () => {
    const isOffered = () => sharedAt('#/explore').queryByRole('button', { name: texts.device }) !== null;
    expect(isOffered()).toBe(false);
    setNavigator('share', async () => {});
    expect(isOffered()).toBe(true);
    setNavigator('canShare', () => false);
    expect(isOffered()).toBe(false);
  });

  it('gets the story’s title and the address', async () => {
    const share = vi.fn(async () => {});
    setNavigator('share', share);
    const page = sharedAt(`#/story/${CHAPTER}`);
    press(page, texts.device);
    await waitFor(() => expect(share).toHaveBeenCalledWith({ title: appAt('').story.title, url: ADDRESS }));
  });

  it.each([
    ['nothing where the user has closed it', 'AbortError', ''],
    ['what to do where it does not open', 'NotAllowedError', texts.notShared],
  ])('says %s', async (_, name, said) => {
    const share = vi.fn(() => Promise.reject(new DOMException('', name)));
    setNavigator('share', share);
    const page = sharedAt('#/explore');
    press(page, texts.device);
    await waitFor(() => expect(share).toHaveBeenCalled());
    await says(page, said);
  });
});

describe('the command', () => {
  it('reports that it is done, then opens a dialog, which is gone when it is closed', async () => {
    const reported = vi.fn();
    SHARE.perform(appAt('#/explore'), reported);
    const page = inside(document.body);
    const dialog = inside(await page.findByRole('dialog', { name: texts.title }));
    expect(reported.mock.calls).toEqual([[{ kind: 'done', text: '' }]]);
    dialog.getByRole('button', { name: texts.copy });
    press(dialog, texts.close);
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
  });
});

describe('a lesson', () => {
  const lessonFrom = (start: Lesson) => {
    const lesson = signal(start);
    const act = (step: LessonStep) => {
      lesson.value = step(lesson.peek());
    };
    return { lesson, act };
  };
  const AT = `#/present/${CHAPTER}`;
  function audience(app: App, start = NEW_LESSON) {
    const { lesson, act } = lessonFrom(start);
    const page = rendered(app, <Present app={app} lesson={lesson} actOnLesson={act} openSpeaker={() => true} />);
    return { page, lesson };
  }
  const CODE = toggleCurtain('code')(NEW_LESSON);
  const codeName = /^QR code: /;

  it('shows the code over the stage by one key, and any key that steps removes it', async () => {
    const { page, lesson } = audience(appAt(AT));
    fireEvent.keyDown(document.body, { key: 'q' });
    const code = await waitFor(() => page.getByRole('img', { name: codeName }));
    expect(code.getAttribute('aria-label')).toContain(`#/story/${CHAPTER}`);
    page.getByRole('button', { name: lessonTextsFor(en).curtain.code });
    fireEvent.keyDown(document.body, { key: 'PageDown' });
    expect(lesson.value.curtain).toBe('none');
    await waitFor(() => expect(page.queryByRole('img', { name: codeName })).toBeNull());
  });

  it('leaves Enter and Space to the buttons beside the code', () => {
    const { page, lesson } = audience(appAt(AT), CODE);
    const copy = page.getByRole('button', { name: texts.copy });
    copy.focus();
    for (const key of ['Enter', ' ']) fireEvent.keyDown(copy, { key });
    expect(lesson.value.curtain).toBe('code');
    fireEvent.keyDown(copy, { key: 'Escape' });
    expect(lesson.value.curtain).toBe('none');
  });

  it('has it in its drawer, for who has no keyboard', async () => {
    const { page, lesson } = audience(appAt(AT));
    press(page, lessonTextsFor(en).drawer);
    const drawer = inside(await waitFor(() => page.getByRole('complementary')));
    press(drawer, speakerTextsFor(en).code);
    expect(lesson.value.curtain).toBe('code');
  });

  it('shows it on the class screen from the speaker’s window, which also has the link for the teacher', async () => {
    const app = appAt(AT);
    const peers = signal({ audiences: 1, speakers: 0, leads: true, screen: { width: 1776, height: 768 } });
    const { lesson, act } = lessonFrom(NEW_LESSON);
    const host = { lesson, act, peers, lead() {}, leave() {} };
    const speaker = { app, lesson: host, draw: signal(undefined), tool: signal<Tool>('none') };
    const page = rendered(app, <Speaker speaker={speaker} />);
    press(page, speakerTextsFor(en).code);
    expect(lesson.value.curtain).toBe('code');
    await waitFor(() => expect(page.element.textContent).toContain(speakerTextsFor(en).curtains.code));
    press(page, texts.title);
    const dialog = inside(await waitFor(() => page.getByRole('dialog', { name: texts.title })));
    dialog.getByRole('img', { name: codeName });
    dialog.getByRole('button', { name: texts.copy });
  });
});
