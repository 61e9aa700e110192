import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/text/en';
import { ja } from '../../../src/text/ja/catalog';
import { ko } from '../../../src/text/ko/catalog';
import { lessonTextsFor } from '../../../src/text/late/lesson-texts';
import { speakerTextsFor } from '../../../src/text/late/speaker-texts';
import { zhHant } from '../../../src/text/zh-hant/catalog';
import { storyIn } from '../../unit/in-languages';
import { openingStory } from '../../unit/story/files';
import { type App, locationHash, openApp } from '../driver';

/** One story in five languages: the switch changes all of them and loses nothing. */

const story = openingStory();
const NAMES = { en: 'English', ko: '한국어', ja: '日本語', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' } as const;
type Lang = keyof typeof NAMES;

const pathOf = (page: Page): string => new URL(page.url()).pathname;
const eventually = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 30_000, interval: 30 });
const link = (page: Page, catalog: { readonly languages: string }, lang: Lang) =>
  page.getByRole('navigation', { name: catalog.languages }).getByRole('link', { name: NAMES[lang] });

/** The page is that of the language, with its story and its interface. */
async function isIn(page: Page, lang: Lang): Promise<void> {
  await page.waitForURL((url) => url.pathname === (lang === 'en' ? '/' : `/${lang}/`));
  await page.locator(`html[lang="${lang}"]:not([data-opening])`).waitFor({ state: 'attached' });
}

const chapterTitle = (lang: Lang, id: string) =>
  storyIn(lang).chapters.find((chapter) => chapter.id === id)?.title ?? '';

describe('the switch in the panel’s foot', () => {
  const VIEWS = [
    ['#/explore?layers=rupture,trade&select=place:tokyo&date=2026-01-05&theme=night&names=original', 'tokyo'],
    ['#/explore?places=seoul,tokyo&map=5/37/127', 'seoul'],
  ] as const;
  const placeName = (lang: Lang, id: string) => storyIn(lang).places.find((place) => place.id === id)?.name ?? '';
  test.each(VIEWS)('shows %s in each language, and is back with nothing lost', async (hash, place) => {
    const app = await openApp({ hash, webgl: false });
    const { page } = app;
    await app.settled();
    expect(await link(page, en, 'en').getAttribute('aria-current')).toBe('true');
    const before = await app.hash();
    await link(page, en, 'ko').click();
    await isIn(page, 'ko');
    await app.panel.getByText(placeName('ko', place)).first().waitFor();
    expect(await page.title()).toMatch(/\p{Script=Hangul}/u);
    expect(await app.hash()).toBe(before);
    expect(await link(page, ko, 'ko').getAttribute('aria-current')).toBe('true');
    await link(page, ko, 'zh-Hant').click();
    await isIn(page, 'zh-Hant');
    expect(await app.hash()).toBe(before);
    await link(page, zhHant, 'en').click();
    await isIn(page, 'en');
    await app.panel.getByText(placeName('en', place)).first().waitFor();
    expect(await app.hash()).toBe(before);
    // The way is in the history.
    await page.goBack();
    await isIn(page, 'zh-Hant');
  });
});

test('the menu of the chapters has the switch too, and the chapter stays', async () => {
  const hash = '#/story/rupture?date=2026-01-05';
  const app = await openApp({ hash, webgl: false });
  await app.settled();
  await app.page.getByRole('button', { name: en.reading.chapter(4, story.chapters.length) }).click();
  await link(app.page, en, 'ja').click();
  await isIn(app.page, 'ja');
  await app.panel.getByText(chapterTitle('ja', 'rupture')).first().waitFor();
  expect(await app.hash()).toBe(hash);
});

describe('the search', () => {
  test('offers each language in its own script, found by what any language calls it', async () => {
    const hash = '#/story/rupture?layers=rupture,trade&date=2026-01-05&theme=night';
    const app = await openApp({ hash, webgl: false });
    const { page } = app;
    await app.settled();
    const results = page.getByRole('listbox');
    const choose = async (word: string, lang: Lang) => {
      await page.keyboard.press('/');
      await page.getByRole('combobox').fill(word);
      const option = results.getByRole('option').filter({ hasText: NAMES[lang] }).first();
      expect(await option.locator('.search-title').getAttribute('lang')).toBe(lang);
      await option.click();
      await isIn(page, lang);
      await app.panel.getByText(chapterTitle(lang, 'rupture')).first().waitFor();
      expect(await app.hash()).toBe(hash);
    };
    await choose('韓国語', 'ko');
    await choose('Traditional Chinese', 'zh-Hant');
    await choose('일본어', 'ja');
    // Not to the language that the page has already.
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('Japanese');
    await eventually(() => results.getByRole('option').filter({ hasText: NAMES.ja }).count()).toBe(0);
  });
});

describe('which language a page opens in', () => {
  test('is the reader’s, until another one is chosen', async () => {
    const app = await openApp({ locale: 'ko-KR', hash: '#/explore?select=place:seoul', webgl: false });
    const { page } = app;
    await isIn(page, 'ko');
    expect(await app.hash()).toBe('#/explore?select=place:seoul');
    await link(page, ko, 'en').click();
    await isIn(page, 'en');
    expect(await app.hash()).toBe('#/explore?select=place:seoul');
    await page.reload();
    await isIn(page, 'en');
  });

  test('is in the address where nothing can be stored', async () => {
    const app = await openApp({
      locale: 'ko-KR',
      webgl: false,
      first: () => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      },
    });
    const { page } = app;
    await isIn(page, 'ko');
    await link(page, ko, 'en').click();
    await isIn(page, 'en');
    expect(await app.hash()).toBe('#/explore?lang=en');
    await page.reload();
    await isIn(page, 'en');
  });

  test.each([
    ['jp', 'ja', ja],
    ['tw', 'zh-Hant', zhHant],
    ['fr', 'en', en],
    ['zh_HK', 'zh-Hant', zhHant],
  ] as const)(
    'is the nearest one to “%s”, and a notice says that there is no such language',
    async (tag, lang, catalog) => {
      const app = await openApp({ hash: `#/explore?theme=night&lang=${tag}`, webgl: false });
      await isIn(app.page, lang);
      await app.page
        .getByRole('region', { name: catalog.notices.heading })
        .getByText(catalog.notices.dropped('lang', tag))
        .waitFor();
      expect(await app.hash()).toBe('#/explore?theme=night');
    },
  );

  test.each([
    ['#/explore?lang=ko-KP', 'ko'],
    ['#/explore?lang=zh-TW', 'zh-Hant'],
  ] as const)('is that of %s, and nothing is said', async (hash, lang) => {
    const app = await openApp({ hash, webgl: false });
    await isIn(app.page, lang);
    expect(await app.hash()).toBe('#/explore');
    expect(await app.page.getByText(/ko-KP|zh-TW/).count()).toBe(0);
  });
});

describe('a lesson', () => {
  const ready = (page: Page) => page.getByRole('main').and(page.locator('.present, .speaker')).waitFor();
  const inSpeaker = async (page: Page, lang: Lang) => {
    await page.waitForURL((url) => url.pathname === (lang === 'en' ? '/speaker.html' : `/${lang}/speaker.html`));
    await page.locator(`html[lang="${lang}"]`).waitFor({ state: 'attached' });
    await ready(page);
  };

  async function opened(): Promise<{ app: App; audience: Page; speaker: Page }> {
    const app = await openApp({ hash: '#/present/question', size: [1366, 768], webgl: false });
    const audience = app.page;
    await ready(audience);
    const [speaker] = await Promise.all([audience.context().waitForEvent('page'), audience.keyboard.press('s')]);
    await inSpeaker(speaker, 'en');
    return { app, audience, speaker };
  }

  test('goes on in both windows in another language, by the drawer and by the speaker’s window', async () => {
    const { audience, speaker } = await opened();
    await speaker.getByRole('button', { name: speakerTextsFor(en).start, exact: true }).click();
    await speaker.getByRole('button', { name: speakerTextsFor(en).pause, exact: true }).waitFor();
    for (let step = 0; step < 3; step++) await speaker.keyboard.press('PageDown');
    await eventually(() => locationHash(audience)).toBe('#/present/summit');

    // From the class's screen.
    await audience.getByRole('button', { name: lessonTextsFor(en).drawer }).dispatchEvent('click');
    await link(audience, en, 'ja').click();
    await isIn(audience, 'ja');
    await inSpeaker(speaker, 'ja');
    const title = chapterTitle('ja', 'summit');
    for (const page of [audience, speaker]) {
      await page.getByRole('heading', { name: title }).first().waitFor();
      expect(await locationHash(page)).toBe('#/present/summit');
    }
    // The clock runs on.
    await speaker.getByRole('button', { name: speakerTextsFor(ja).pause, exact: true }).waitFor();
    expect(await speaker.getByRole('timer').textContent()).not.toBe('0:00');

    // From the speaker's, under a curtain.
    await speaker.keyboard.press('b');
    await audience.getByRole('button', { name: lessonTextsFor(ja).curtain.black }).waitFor();
    await speaker.getByRole('tab', { name: speakerTextsFor(ja).onMap }).click();
    await link(speaker, ja, 'ko').click();
    await inSpeaker(speaker, 'ko');
    await isIn(audience, 'ko');
    await audience.getByRole('button', { name: lessonTextsFor(ko).curtain.black }).waitFor();
    await speaker.keyboard.press('b');
    await audience.getByRole('heading', { level: 1, name: chapterTitle('ko', 'summit') }).waitFor();
    // They still belong together.
    await audience.keyboard.press('PageDown');
    await eventually(() => Promise.all([audience, speaker].map(locationHash))).toEqual(
      Array(2).fill('#/present/missiles'),
    );
  });

  test('stays in its language where the other one does not come, in both windows', async () => {
    const { app, audience, speaker } = await opened();
    app.expectErrors(/503/);
    await audience.context().route('**/stories/*.ko.json', (route) => route.fulfill({ status: 503 }));
    await audience.getByRole('button', { name: lessonTextsFor(en).drawer }).dispatchEvent('click');
    await link(audience, en, 'ko').click();
    await audience.getByText(en.notices.trouble['no-language']).first().waitFor();
    expect([pathOf(audience), pathOf(speaker)]).toEqual(['/', '/speaker.html']);
    await audience.context().unroute('**/stories/*.ko.json');
    await audience.getByRole('button', { name: en.notices.retryBy('') }).click();
    await isIn(audience, 'ko');
    await inSpeaker(speaker, 'ko');
  });
});

describe('a second language', () => {
  const choice = (app: App) => app.page.getByRole('combobox', { name: en.originalNames.second });

  test('is chosen where original names are, is in the address, and shows names in two scripts on map, panel and caption', async () => {
    const app = await openApp({ hash: '#/explore', webgl: false });
    const { page } = app;
    await app.settled();
    expect(app.requests.filter((url) => url.includes('.names.'))).toEqual([]);
    await page.getByRole('button', { name: en.theme.chooseWithNames }).click();
    await choice(app).selectOption('日本語');
    await eventually(() => app.hash()).toBe('#/explore?names=ja');
    const seoul = storyIn('ja').places.find(({ id }) => id === 'seoul')?.name ?? '';
    await app.panel.locator('.original-name[lang="ja"]', { hasText: seoul }).first().waitFor();
    await app.marks('place:seoul').filter({ hasText: seoul }).first().waitFor();
    // Original names take the place of the second language's: one state.
    await app.switchOf(en.originalNames.show).click();
    await eventually(() => app.hash()).toBe('#/explore?names=original');
    expect(await choice(app).inputValue()).toBe('');

    await app.goTo('#/present/summit?names=ko');
    const title = page.getByRole('main').getByRole('heading', { level: 1 });
    await title
      .locator('[lang="ko"]')
      .filter({ hasText: chapterTitle('ko', 'summit') })
      .waitFor();
    expect(await title.textContent()).toContain(chapterTitle('en', 'summit'));
    // In that language itself, the two change their places.
    await page.getByRole('button', { name: lessonTextsFor(en).drawer }).dispatchEvent('click');
    await link(page, en, 'ko').click();
    await isIn(page, 'ko');
    expect(await app.hash()).toBe('#/present/summit?names=en');
    await title
      .locator('[lang="en"]')
      .filter({ hasText: chapterTitle('en', 'summit') })
      .waitFor();
  });

  test('is on the live map as well', async () => {
    const app = await openApp({ hash: '#/explore?names=ko', size: [700, 500] });
    await app.mapIs('live');
    await app.settled();
    const two = await app.pixels();
    await app.goTo('#/explore');
    await app.settled();
    expect(two.data.equals((await app.pixels()).data)).toBe(false);
  });
});
