// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { waitFor } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../src/panels/frame/Panel';
import type { App, Trouble } from '../../../src/parts/app-context';
import { noticeLines } from '../../../src/parts/page/notice-lines';
import { Present } from '../../../src/present/audience/Present';
import { NEW_LESSON } from '../../../src/present/lesson/lesson';
import { Speaker } from '../../../src/present/speaker/Speaker';
import { en } from '../../../src/text/en';
import { moveByStops } from '../../../src/view/stops';
import { rendered, texts } from '../component-driver';
import { appAt } from './test-app';

/** What the live regions of a page say. */
const saidIn = (page: ReturnType<typeof rendered>) => texts(page.getAllByRole('status')).join(' ');

const lesson = signal(NEW_LESSON);
const act = () => {};
const alone = { audiences: 0, speakers: 0, leads: true, screen: undefined };

const PAGES = {
  panel: { hash: '#/explore', page: (app: App) => <Panel app={app} /> },
  presentation: {
    hash: '#/present/question',
    page: (app: App) => <Present app={app} lesson={lesson} actOnLesson={act} openSpeaker={() => true} />,
  },
  'speaker’s window': {
    hash: '#/present/question',
    page: (app: App) => (
      <Speaker
        speaker={{
          app,
          lesson: { lesson, act, peers: signal(alone), lead: act, leave: act },
          draw: signal(undefined),
          tool: signal('none'),
        }}
      />
    ),
  },
} as const;

describe.each(Object.entries(PAGES))('notices in the %s', (_, { hash, page }) => {
  it('are announced when it opens with one', async () => {
    const app = appAt(`${hash}?date=2026-13-40`);
    const opened = rendered(app, page(app));
    await waitFor(() => expect(saidIn(opened)).toContain(en.notices.dropped('date', '2026-13-40')));
  });

  it.each(['worker-dead', 'context-lost', 'no-present', 'no-style'] as const)(
    'are announced when "%s" comes later, once',
    async (code) => {
      const trouble = signal<readonly Trouble[]>([]);
      const app = { ...appAt(hash), trouble, map: signal('figure' as const) };
      const opened = rendered(app, page(app));
      trouble.value = [{ code }];
      const text = en.notices.trouble[code];
      await waitFor(() => expect(saidIn(opened)).toContain(text));
      app.store.act(moveByStops(app.story, 'present', 1));
      await waitFor(() => expect(saidIn(opened)).not.toContain(text));
    },
  );
});

it('that there is no WebGL is announced to a reader, and not to the class', async () => {
  for (const [hash, isSaid] of [
    ['#/explore', true],
    ['#/present/question', false],
  ] as const) {
    const { page } = isSaid ? PAGES.panel : PAGES.presentation;
    const trouble = signal<readonly Trouble[]>([]);
    const app = { ...appAt(hash), trouble, map: signal('figure' as const) };
    const opened = rendered(app, page(app));
    trouble.value = [{ code: 'no-webgl' }, { code: 'worker-dead' }];
    await waitFor(() => expect(saidIn(opened)).toContain(en.notices.trouble['worker-dead']));
    expect(saidIn(opened).includes(en.notices.trouble['no-webgl'])).toBe(isSaid);
  }
});

it('a part of the address that is dropped is named by its first letters', () => {
  const [line] = noticeLines(appAt(`#/explore?select=place:${'a'.repeat(100_000)}`));
  expect(line?.text).toContain('place:aaa');
  expect(line?.text.length).toBeLessThan(120);
});
