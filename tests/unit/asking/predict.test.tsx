// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../src/panels/frame/Panel';
import { ownGuesses } from '../../../src/parts/predict/guess-book';
import { askedOf } from '../../../src/story/asking/prediction';
import { en } from '../../../src/text/en';
import { askingTextsFor } from '../../../src/text/late/classroom/asking-texts';
import { pressedPlace } from '../../../src/view/focus';
import { inside, type Rendered, rendered, texts } from '../component-driver';
import { appAt } from '../panels/test-app';
import { named } from '../story/files';

const { story } = appAt('#/explore');
const words = askingTextsFor(en, story.sources);

afterEach(() => {
  for (const { id } of story.chapters) ownGuesses.give(id, []);
});

/** A chapter as a reader has it. */
function reading(id: string) {
  const app = appAt(`#/story/${id}`);
  const page = rendered(app, <Panel app={app} />);
  const chapter = named(story.chapters, id);
  const article = () => inside(page.getByRole('article', { name: chapter.title }));
  return {
    app,
    page,
    article,
    guess: () => inside(article().getByRole('group', { name: new RegExp(words.guess.reader) })),
    async show() {
      await act(() => void fireEvent.click(article().getByRole('button', { name: en.reading.answer })));
    },
    /** The terms and what stands beside them. */
    compared: () =>
      article()
        .getAllByRole('term')
        .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`),
  };
}

const press = (page: Rendered, name: string | RegExp) =>
  act(() => void fireEvent.click(page.getByRole('button', { name })));
const pressed = (page: Rendered) =>
  texts(page.getAllByRole('button').filter((button) => button.getAttribute('aria-pressed') === 'true'));

describe('a choice', () => {
  it('stands beside what the article says once the answer is shown, and is never called wrong', async () => {
    const read = reading('taiwan');
    await press(read.guess(), 'Lee');
    expect(pressed(read.guess())).toEqual(['Lee']);
    expect(read.page.text).not.toContain(words.said);
    await read.show();
    expect(read.compared()).toEqual([
      `${words.guess.reader}: Lee`,
      expect.stringContaining(`${words.said}: Somebody else ¶ 13`),
    ]);
    expect(read.article().text).not.toMatch(/wrong|incorrect|mistake|score|points/i);
  });

  it('that agrees is said to be the same', async () => {
    const read = reading('taiwan');
    await press(read.guess(), 'Somebody else');
    await read.show();
    expect(read.compared()[1]).toContain(`${words.same}: Somebody else`);
  });

  it('can be changed and taken back until the answer is shown, and is there again once that is hidden', async () => {
    const read = reading('taiwan');
    await press(read.guess(), 'Lee');
    await press(read.guess(), 'Xi');
    expect(pressed(read.guess())).toEqual(['Xi']);
    await press(read.guess(), 'Xi');
    expect(pressed(read.guess())).toEqual([]);
    await press(read.guess(), 'Xi');
    await read.show();
    await act(() => void fireEvent.click(read.article().getByRole('button', { name: en.reading.hideAnswer })));
    expect(pressed(read.guess())).toEqual(['Xi']);
  });

  it('is not needed: without one the answer alone is there', async () => {
    const read = reading('taiwan');
    await read.show();
    expect(read.compared()).toEqual([expect.stringContaining(`${words.said}: Somebody else`)]);
  });
});

describe('a place', () => {
  it('can be given in the list', async () => {
    const read = reading('not-said');
    await press(read.guess(), 'Tokyo');
    await read.show();
    expect(read.compared()).toEqual([`${words.guess.reader}: Tokyo`, expect.stringContaining('Taiwan')]);
  });

  it('can be given on the map, once its button is pressed, and only until it is given', async () => {
    const read = reading('not-said');
    expect(pressedPlace.value).toBe(undefined);
    await press(read.guess(), words.onMap);
    expect(read.guess().getByText(words.press)).toBeDefined();
    let isTaken = false;
    await act(() => {
      isTaken = pressedPlace.value?.('atlantis') ?? true;
    });
    expect(isTaken).toBe(false);
    await act(() => {
      isTaken = pressedPlace.value?.('taiwan') ?? false;
    });
    expect(isTaken).toBe(true);
    expect(pressed(read.guess())).toEqual(['Taiwan']);
    expect(pressedPlace.value).toBe(undefined);
  });

  it('leaves the map to the selection once the question is gone', async () => {
    const read = reading('not-said');
    await press(read.guess(), words.onMap);
    expect(pressedPlace.value).toBeDefined();
    await read.show();
    expect(pressedPlace.value).toBe(undefined);
  });
});

describe('a pair', () => {
  it('is two places; a third takes the place of the first', async () => {
    const read = reading('question');
    for (const name of ['Tokyo', 'Seoul', 'Beijing']) await press(read.guess(), name);
    expect(pressed(read.guess())).toEqual(['Seoul', 'Beijing']);
    await read.show();
    expect(read.compared()).toEqual([
      `${words.guess.reader}: Seoul and Beijing`,
      expect.stringContaining(`${words.same}: Seoul and Beijing ¶ 1, 3, 10`),
    ]);
  });

  it('of one place is no guess', async () => {
    const read = reading('question');
    await press(read.guess(), 'Tokyo');
    await read.show();
    expect(read.compared()).toHaveLength(1);
  });
});

describe('an order', () => {
  const titlesIn = (page: Rendered) => texts(page.getAllByRole('listitem'));

  it('is made with buttons that keep the focus and say where the event is now', async () => {
    const read = reading('summit');
    const [first = '', second = ''] = titlesIn(read.guess());
    const later = () => read.guess().getByRole('button', { name: words.later(first) });
    later().focus();
    await act(() => void fireEvent.click(later()));
    expect(titlesIn(read.guess()).slice(0, 2)).toEqual([second, first]);
    expect(document.activeElement).toBe(later());
    expect(texts(read.guess().getAllByRole('status')).join()).toContain(words.moved(first, 2, 3));
  });

  it('can be given as it stands', async () => {
    const read = reading('summit');
    await press(read.guess(), words.order);
    await read.show();
    expect(read.compared()).toHaveLength(2);
    expect(read.compared()[1]).toContain(
      '1. Lee is elected, 2. Lee and Xi’s earlier meeting, 3. The summit in Beijing',
    );
  });
});

describe('a date', () => {
  it('of which the article gives none is said to be worked out', async () => {
    const read = reading('memory');
    await press(read.guess(), '1946 to 1955');
    await read.show();
    expect(read.compared()).toEqual([
      `${words.guess.reader}: 1946 to 1955`,
      expect.stringContaining(`${words.workedOut}: 1945 or earlier`),
    ]);
  });
});

describe('the end of the story', () => {
  const last = story.chapters.at(-1)?.id ?? '';

  it('has all first guesses beside what the article says', async () => {
    await act(() => {
      for (const { chapter, predict } of askedOf(story)) {
        if (predict.kind === 'place') ownGuesses.give(chapter.id, ['tokyo']);
        if (predict.kind === 'choice') ownGuesses.give(chapter.id, ['1']);
      }
    });
    const { page } = reading(last);
    const table = inside(page.getByRole('table', { name: words.first }));
    const rows = table.getAllByRole('row').slice(1);
    expect(rows).toHaveLength(3);
    expect(rows.at(-1)?.textContent).toContain('Tokyo');
    expect(rows.at(-1)?.textContent).toContain('Taiwan');
    expect(rows.at(-1)?.textContent).toContain('¶');
    expect(page.getByText(words.unkept)).toBeDefined();
  });

  it('has no such table where nobody has guessed', () => {
    expect(reading(last).page.queryByRole('table', { name: words.first })).toBe(null);
  });
});

describe('what a reader guesses', () => {
  it('is neither stored nor sent nor in the address', async () => {
    const stored = vi.spyOn(Storage.prototype, 'setItem');
    const sent = vi.spyOn(window, 'postMessage');
    const asked = vi.spyOn(globalThis, 'fetch');
    const channel = vi.fn();
    vi.stubGlobal('BroadcastChannel', channel);
    const cookie = vi.spyOn(document, 'cookie', 'set');
    const before = { local: { ...localStorage }, session: { ...sessionStorage }, hash: location.hash };
    const read = reading('not-said');
    const { hash } = before;
    const view = read.app.store.view.value;
    await press(read.guess(), 'Tokyo');
    await press(read.guess(), 'Seoul');
    expect(ownGuesses.guesses.value['not-said']).toEqual(['seoul']);
    await waitFor(() => expect(pressed(read.guess())).toEqual(['Seoul']));
    expect(read.app.store.view.value).toBe(view);
    expect([{ ...localStorage }, { ...sessionStorage }, location.hash]).toEqual([before.local, before.session, hash]);
    for (const spy of [stored, sent, asked, channel, cookie]) expect(spy).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
});
