import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogOf } from '../../src/text/all-catalogs';
import { en } from '../../src/text/en';
import { saveTextsFor } from '../../src/text/late/save-texts';
import { searchTextsFor } from '../../src/text/late/search-texts';
import { openingStory } from '../unit/story/files';
import { violations } from './axe';
import { type App, openApp } from './driver';

const story = openingStory();
const [layer] = story.layers;
const question = story.unsaid.find(({ id }) => id === 'taipei-voice');
if (!layer || !question) throw new Error('The story has layers and open questions');

describe('searching by keyboard alone', () => {
  let app: App;
  beforeAll(async () => {
    app = await openApp({ webgl: false });
    await app.mapIs('figure');
  });
  afterAll(() => app.close());

  const field = () => app.page.getByRole('combobox', { name: 'Search' });
  const press = (...keys: string[]) =>
    keys.reduce((done, key) => done.then(() => app.page.keyboard.press(key)), Promise.resolve());
  /** The result that Enter would open, as the field announces it to a screen reader. */
  const active = async () => {
    const id = await field().getAttribute('aria-activedescendant');
    return (await app.page.locator(`[id="${id}"]`).textContent()) ?? '';
  };
  const focused = () => app.page.evaluate(() => document.activeElement?.textContent ?? '');
  const isClosed = () => app.page.getByRole('dialog').waitFor({ state: 'detached' });
  const show = async (hash: string) => {
    await app.goTo(hash);
    await app.page.getByRole('heading', { level: 1, name: story.title }).waitFor({ state: 'attached' });
  };

  it('is loaded when it is first opened, by "/", and Enter opens a result', async () => {
    const loaded = () => app.requests.some((url) => /SearchDialog.*\.js/.test(url));
    expect(loaded()).toBe(false);
    await press('/');
    await field().waitFor();
    expect(loaded()).toBe(true);
    expect(await field().inputValue()).toBe('');
    await app.page.keyboard.type('서울');
    expect(await active()).toMatch(/^Seoul/);
    await press('Enter');
    await isClosed();
    expect(await app.hash()).toBe('#/explore?select=place:seoul');
    await app.page.waitForFunction(() => document.activeElement?.textContent === 'Seoul');
  });

  it('opens by Ctrl K too, leaves the page unchanged at Escape, and returns the focus', async () => {
    await app.page.getByRole('link', { name: 'Back', exact: true }).focus();
    await press('Control+k');
    await field().waitFor();
    await app.page.keyboard.type('beijing/');
    expect(await field().inputValue()).toBe('beijing/');
    await press('Escape');
    await isClosed();
    expect(await app.hash()).toBe('#/explore?select=place:seoul');
    expect(await focused()).toBe('Back');
  });

  it('navigates the results with the arrows, the page keys, Home and End', async () => {
    await press('/');
    await field().fill('beijing');
    const finds = await app.page.getByRole('option').allTextContents();
    expect(await active()).toBe(finds[0]);
    await press('ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(await active()).toBe(finds[1]);
    await press('PageDown');
    expect(await active()).toBe(finds[7]);
    await press('PageUp', 'PageUp');
    expect(await active()).toBe(finds[0]);
    await press('ArrowUp');
    expect(await active()).toBe(finds.at(-1));
    // The list scrolls after the page has painted the new selection.
    await app.page.waitForFunction(() => {
      const find = document.querySelector('[role="option"][aria-selected="true"]');
      const [own, list] = [find, find?.parentElement].map((node) => node?.getBoundingClientRect());
      return own && list ? own.top >= list.top - 1 && own.bottom <= list.bottom + 1 : false;
    });
    await press('ArrowDown');
    expect(await active()).toBe(finds[0]);
    await press('End', 'Home');
    expect(await active()).toBe(finds[0]);
    await press('Escape');
  });

  it('reads markup as text, says that nothing was found, and suggests what can be', async () => {
    await press('/');
    await field().fill('<img src=x onerror=alert(1)>');
    await app.page.getByText(searchTextsFor(en).nothing('<img src=x onerror=alert(1)>')).waitFor();
    await app.page.getByText(searchTextsFor(en).found(0)).waitFor();
    await app.page.getByText('by any of their names: Seoul, 서울.').waitFor();
    expect(await app.page.locator('dialog img').count()).toBe(0);
    expect(await violations(app.page)).toEqual([]);
    await press('Enter');
    expect(await app.page.getByRole('dialog').count()).toBe(1);
    await press('Escape');
  });

  it('saves the relationships as a table, and plays through the dates', async () => {
    await show('#/explore');
    await press('/');
    await field().fill('csv');
    const [download] = await Promise.all([app.page.waitForEvent('download'), press('Enter')]);
    expect(download.suggestedFilename()).toBe(`${story.id}-relations.csv`);
    await app.page.getByText(saveTextsFor(en).saved(`${story.id}-relations.csv`)).waitFor();
    await field().fill('play');
    await press('Enter');
    await isClosed();
    await app.page.waitForFunction(() => location.hash === '#/explore?date=1945-01-01');
    await app.page.getByRole('button', { name: en.timeline.pause }).waitFor();
    await press('/');
    await field().fill('pause');
    await press('Enter');
    await app.page.getByRole('button', { name: en.timeline.play }).waitFor();
  });

  it('switches a layer on and leads to its switch, and a question to its place on a page', async () => {
    await show('#/explore?layers=&select=place:tokyo');
    await press('/');
    await field().fill(layer.title);
    await press('Enter');
    await app.page.waitForFunction((title) => document.activeElement?.textContent === title, layer.title);
    expect(await app.hash()).toBe(`#/explore?layers=${layer.id}`);
    await press('/');
    await field().fill('what does Taiwan say');
    await press('Enter');
    await app.page.waitForFunction((text) => document.activeElement?.textContent === text, question.text);
  });

  it('applies what it finds: palettes, layers, the story’s pages', async () => {
    await show('#/explore');
    for (const [typed, hash] of [
      ['colours night', '#/explore?theme=night'],
      ['hide all relationships', '#/explore?layers=&theme=night'],
      ['voices', '#/explore?layers=&panel=voices&theme=night'],
      ['chapter 2', `#/story/${story.chapters[1]?.id}?theme=night`],
    ] as const) {
      await press('/');
      await field().fill(typed);
      await press('Enter');
      await isClosed();
      expect(await app.hash()).toBe(hash);
    }
    await press('/');
    await field().fill('takaichi');
    expect(await violations(app.page)).toEqual([]);
    await press('Escape');
  });

  it('says so where it cannot be loaded', async () => {
    const broken = await openApp({
      webgl: false,
      answers: { 'assets/SearchDialog-*.js': { status: 404 } },
      expectedErrors: [/404/, /dynamically imported module/, /MIME/],
    });
    await broken.mapIs('figure');
    await broken.page.getByRole('button', { name: 'Search' }).click();
    await broken.page.getByRole('alert').getByText('The search could not be loaded.').waitFor();
  });
});

describe('searching on a page in Korean', () => {
  let app: App;
  beforeAll(async () => {
    app = await openApp({ hash: 'ko/', webgl: false, locale: 'ko-KR' });
    await app.settled();
  });
  afterAll(() => app.close());

  const korean = searchTextsFor(catalogOf('ko'));
  /** How many results there are, of which the list may show the first ones only. */
  const COUNT = new RegExp(
    [korean.found(9), korean.likeliest(9, 9)].map((text) => `^${text.replaceAll('9', '\\d+')}$`).join('|'),
  );
  const first = () => app.page.getByRole('option').first();
  const typeIn = async (words: string) => {
    await app.page.keyboard.press('Control+k');
    await app.page.getByRole('combobox').fill(words);
  };

  it.each(['서우', '서ㅇ', 'ソウル', '首尔', '首爾', 'Soul', 'Seoul'])('finds Seoul by %s', async (typed) => {
    await typeIn(typed);
    await first().filter({ hasText: /^서울/ }).waitFor();
    await app.page.getByText(COUNT).waitFor();
    await app.page.keyboard.press('Escape');
  });

  it('asks once for the names in other languages, and shows the one that matched in its own', async () => {
    await typeIn('高市早苗');
    await first().filter({ hasText: '다카이치 사나에' }).waitFor();
    expect(await first().locator('[lang=ja]').textContent()).toBe('高市早苗');
    expect(app.requests.filter((url) => url.endsWith('.names.json'))).toHaveLength(1);
    expect(await violations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
  });

  it('opens what was found in the reader’s own language', async () => {
    await typeIn('台灣');
    await first().filter({ hasText: /^대만/ }).waitFor();
    await app.page.keyboard.press('Enter');
    await app.page.waitForFunction(() => document.activeElement?.textContent === '대만');
    expect(await app.hash()).toBe('#/explore?select=place:taiwan');
    expect(new URL(app.page.url()).pathname).toMatch(/\/ko\/$/);
  });
});

describe('searching on a phone', () => {
  it('fills the screen above the keyboard, and a tap opens a result', async () => {
    const app = await openApp({ webgl: false, size: [390, 844], touch: true });
    await app.mapIs('figure');
    await app.page.getByRole('button', { name: 'Search' }).tap();
    const dialog = app.page.getByRole('dialog', { name: 'Search' });
    await dialog.waitFor();
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    const small = await dialog.evaluate((window_) =>
      [...window_.querySelectorAll('button, input, [role="option"]')]
        .map((node) => node.getBoundingClientRect())
        .filter(({ width, height }) => width < 44 || height < 44),
    );
    expect(small).toEqual([]);
    await app.page.getByRole('combobox').fill('lee jaemyung');
    await app.page.getByRole('option', { name: /^Lee Jae-myung/ }).tap();
    await dialog.waitFor({ state: 'detached' });
    expect(await app.hash()).toBe('#/explore?select=person:lee');
  });
});
