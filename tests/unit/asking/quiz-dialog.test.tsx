// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../src/panels/frame/Panel';
import { ALL_COMMANDS } from '../../../src/parts/commands/late-commands';
import { openQuizDialog } from '../../../src/parts/quiz/QuizDialog';
import { quizOf } from '../../../src/story/asking/quiz';
import type { Story } from '../../../src/story/format';
import { en } from '../../../src/text/en';
import { askingTextsFor } from '../../../src/text/late/classroom/asking-texts';
import { inside, rendered, texts } from '../component-driver';
import { appAt, appWith } from '../panels/test-app';
import { openingStory, telegram } from '../story/files';

const words = askingTextsFor(en, openingStory().sources);
const SEED = 3;

function opened(story: Story = openingStory()) {
  act(() => openQuizDialog(appWith(story, '#/explore'), SEED));
  return within(screen.getByRole('dialog', { name: words.quiz.title }));
}

const press = (dialog: ReturnType<typeof opened>, name: string) =>
  act(() => void fireEvent.click(dialog.getByRole('button', { name })));
const choices = (dialog: ReturnType<typeof opened>) =>
  within(dialog.getByRole('list', { name: words.how.choice })).getAllByRole('button');

afterEach(async () => {
  for (const dialog of screen.queryAllByRole('dialog')) {
    await act(() => void fireEvent.click(within(dialog).getByRole('button', { name: words.quiz.close })));
  }
  vi.restoreAllMocks();
});

describe('the quiz', () => {
  it('asks one question after the other, and shows what the article says with its paragraphs', async () => {
    const dialog = opened();
    const questions = quizOf(openingStory(), SEED);
    for (const [i, question] of questions.entries()) {
      expect(dialog.getByText(words.quiz.numbered(i + 1, 10))).toBeDefined();
      const heading = dialog.getByRole('heading', { level: 2, name: words.quiz[question.kind] });
      expect(document.activeElement).toBe(heading);
      const head = words.quiz.heads[question.kind];
      expect(dialog.queryByText(head)).toBe(null);
      await act(() => void fireEvent.click(choices(dialog)[0] ?? heading));
      const status = dialog.getByRole('status');
      expect(within(status).getByRole('heading', { name: head })).toBeDefined();
      expect(status.textContent).toContain('¶');
      await press(dialog, i < 9 ? words.quiz.next : words.quiz.end);
    }
    expect(document.activeElement).toBe(dialog.getByRole('heading', { name: words.quiz.answers }));
    const table = inside(dialog.getByRole('table', { name: words.quiz.answers }));
    expect(table.getAllByRole('row')).toHaveLength(11);
    for (const row of table.getAllByRole('row').slice(1)) expect(row.textContent).toContain('¶');
    expect(dialog.getByText(words.quiz.lead)).toBeDefined();
    const all = screen.getByRole('dialog').textContent;
    expect(all).not.toMatch(/wrong|incorrect|score|points|\b\d+ (?:of|out of) 10\b/i);
  });

  it('keeps the first choice', async () => {
    const dialog = opened();
    const [first, second] = choices(dialog);
    await act(() => void (first && fireEvent.click(first)));
    await act(() => void (second && fireEvent.click(second)));
    expect(choices(dialog).map((choice) => choice.getAttribute('aria-pressed'))).toEqual(
      choices(dialog).map((_, i) => String(i === 0)),
    );
  });

  it('asks others when the user wants more', async () => {
    const dialog = opened();
    for (let i = 0; i < 10; i++) {
      await act(() => void fireEvent.click(choices(dialog)[0] as HTMLElement));
      await press(dialog, i < 9 ? words.quiz.next : words.quiz.end);
    }
    await press(dialog, words.quiz.again);
    expect(dialog.getByText(words.quiz.numbered(1, 10))).toBeDefined();
    expect(dialog.getByRole('status').textContent).toBe('');
  });

  it('says so where a story gives fewer questions, or none', async () => {
    const story = openingStory();
    const small = opened({ ...story, claims: story.claims.slice(0, 2), people: [], unsaid: [] });
    expect(small.getByText(words.quiz.fewer(2))).toBeDefined();
    await press(small, words.quiz.close);
    const none = opened({ ...story, claims: [], people: [], unsaid: [] });
    expect(none.getByText(words.quiz.none)).toBeDefined();
    expect(texts(none.getAllByRole('button'))).toHaveLength(1);
  });

  it('does not call a telegram an article', () => {
    const dialog = opened(telegram());
    expect(screen.getByRole('dialog').textContent).not.toMatch(/\barticle\b/);
    expect(dialog.getAllByRole('button').length).toBeGreaterThan(1);
  });

  it('keeps nothing and sends nothing', async () => {
    const stored = vi.spyOn(Storage.prototype, 'setItem');
    const sent = vi.spyOn(window, 'postMessage');
    const asked = vi.spyOn(globalThis, 'fetch');
    const cookie = vi.spyOn(document, 'cookie', 'set');
    const channel = vi.fn();
    vi.stubGlobal('BroadcastChannel', channel);
    const { href } = location;
    const dialog = opened();
    await act(() => void fireEvent.click(choices(dialog)[0] as HTMLElement));
    await press(dialog, words.quiz.next);
    expect(location.href).toBe(href);
    for (const spy of [stored, sent, asked, cookie, channel]) expect(spy).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it('is gone when it is closed, and begins anew', async () => {
    const dialog = opened();
    await act(() => void fireEvent.click(choices(dialog)[0] as HTMLElement));
    await press(dialog, words.quiz.close);
    expect(screen.queryByRole('dialog')).toBe(null);
    const again = opened();
    expect(again.getByRole('status').textContent).toBe('');
    expect(choices(again).every((choice) => choice.getAttribute('aria-pressed') === 'false')).toBe(true);
  });
});

describe('the ways to the quiz', () => {
  it('are the page for teachers and the commands of the search', async () => {
    const app = appAt('#/explore?panel=teach');
    const page = rendered(app, <Panel app={app} />);
    fireEvent.click(page.getByRole('button', { name: words.quiz.open }));
    await waitFor(() => expect(screen.getByRole('dialog', { name: words.quiz.title })).toBeDefined());
    await act(() => void fireEvent.click(screen.getByRole('button', { name: words.quiz.close })));
    const said: string[] = [];
    ALL_COMMANDS.quiz.perform(app, ({ kind }) => said.push(kind));
    await waitFor(() => expect(screen.getByRole('dialog', { name: words.quiz.title })).toBeDefined());
    expect(said).toEqual(['done']);
  });
});
