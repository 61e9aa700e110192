// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { fireEvent } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Present } from '../../../src/present/audience/Present';
import { NEW_LESSON } from '../../../src/present/lesson/lesson';
import { Speaker } from '../../../src/present/speaker/Speaker';
import type { Tool } from '../../../src/present/speaker/speaker-context';
import { en } from '../../../src/text/en';
import { breakPart, shown } from '../broken-part';
import { appAt } from '../panels/test-app';

const VIEW = '#/present/rupture';
const step = (key: string) => act(() => void fireEvent.keyDown(document.body, { key }));

function present(hash = VIEW) {
  const app = appAt(hash);
  return {
    app,
    page: <Present app={app} lesson={signal(NEW_LESSON)} actOnLesson={() => {}} openSpeaker={() => true} />,
  };
}

function speaker() {
  const app = appAt(VIEW);
  const peers = signal({ audiences: 1, speakers: 0, leads: true, screen: { width: 1600, height: 900 } });
  const lesson = { lesson: signal(NEW_LESSON), act() {}, peers, lead() {}, leave() {} };
  return { app, page: <Speaker speaker={{ app, lesson, draw: signal(undefined), tool: signal<Tool>('none') }} /> };
}

/** What still works: the step forward, by key. The part comes back when it is tried again. */
async function goesOn(name: string, { app, page }: ReturnType<typeof present>, isQuiet: boolean): Promise<void> {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  breakPart(name);
  const broken = await shown(app, page);
  expect(errors).toHaveBeenCalled();
  broken.getByRole('main');
  expect(broken.queryAllByText(en.part.failed).length > 0).toBe(!isQuiet);
  const before = app.store.view.value;
  await step('PageDown');
  expect(app.store.view.value.chapter).not.toBe(before.chapter);
  if (isQuiet) return;
  breakPart('');
  for (const button of broken.queryAllByRole('button', { name: en.part.retry }))
    await act(() => void fireEvent.click(button));
  expect(broken.queryAllByText(en.part.failed)).toEqual([]);
}

describe('a part of the presentation that throws takes only itself down', () => {
  it.each(['Caption', 'ChapterDots', 'Legend', 'Toolbar', 'Notices'])('%s', (name) => goesOn(name, present(), false));
  it('MarkCard', () => goesOn('MarkCard', present(`${VIEW}?select=place:pyongyang`), false));
  it('LessonMarks', () => goesOn('LessonMarks', present(), true));
});

describe('a part of the speaker’s window that throws takes only itself down', () => {
  it.each([
    'SpeakerNotices',
    'SpeakerTime',
    'SpeakerNotes',
    'CurrentStop',
    'NextStop',
    'SpeakerAside',
    'SpeakerNavigation',
  ])('%s', (name) => goesOn(name, speaker(), false));
  it('SpeakerStatus', () => goesOn('SpeakerStatus', speaker(), true));
});
