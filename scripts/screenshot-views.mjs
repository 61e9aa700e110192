// @ts-check

/**
 * Views for screenshots.mjs. A view is a URL and, for some views, actions on the page before the screenshot.
 *
 * @typedef {import('playwright-core').Page} Page
 *
 * @typedef {object} View
 * @property {string} [file] the page; by default index.html
 * @property {string} [hash] the view, as in the URL
 * @property {string} [ready] selector of an element that must exist before any action
 * @property {() => void} [first] runs in the page before any script of the page
 * @property {(page: Page) => Promise<unknown>} [act] actions of a user
 * @property {(page: Page) => Promise<Page>} [opens] opens another window, of which the screenshot is taken
 * @property {Parameters<Page['emulateMedia']>[0]} [media]
 * @property {boolean} [javaScript]
 * @property {boolean} [whole] the whole page instead of only the window
 */

/** @param {string} selector */
const click = (selector) => (/** @type {Page} */ page) => page.locator(selector).first().click();
/** @param {string} key */
const press = (key) => (/** @type {Page} */ page) => page.keyboard.press(key);

/** @param {Page} page */
async function speakersWindow(page) {
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  const size = page.viewportSize();
  if (size) await speaker.setViewportSize(size);
  await speaker.locator('.picture svg').nth(1).waitFor();
  return speaker;
}

/** Prepares the sheet for printing at the same time as a browser does: before the elements have their sizes on paper. */
const layPrintSheet = async (/** @type {Page} */ page) => {
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
  });
  await page.emulateMedia({ media: 'print' });
};

/** Simulates a browser with a larger default font size. */
const doubleText = () =>
  document.addEventListener(
    'readystatechange',
    () => {
      document.documentElement.style.fontSize = '200%';
    },
    { once: true },
  );

/** The second story. */
const SECOND = { file: 'telegram-1917.html' };
const PRESENTING = { hash: '#/present/rupture', ready: '.present-caption' };

/** @satisfies {Record<string, View>} */
export const VIEWS = {
  overview: { hash: '#/explore' },
  place: { hash: '#/explore?select=place:seoul' },
  relation: { hash: '#/explore?select=relation:beijing-tokyo-rupture' },
  event: { hash: '#/explore?select=event:summit' },
  person: { hash: '#/explore?select=person:lee' },
  claim: { hash: '#/explore?select=claim:lee-new-phase' },
  pair: { hash: '#/explore?select=pair:seoul,beijing' },
  paragraph: { hash: '#/explore?select=paragraph:report/13' },
  name: { hash: '#/explore?select=name:liancourt', ready: '.names-table' },
  voices: { hash: '#/explore?panel=voices', ready: '.voice' },
  matrix: { hash: '#/explore?panel=matrix', ready: '.matrix' },
  article: { hash: '#/explore?panel=source', ready: '.source-paragraphs' },
  names: { hash: '#/explore?panel=names', ready: '.items' },
  teach: { hash: '#/explore?panel=teach', ready: '.gallery' },
  'one-layer': { hash: '#/explore?layers=launches' },
  'no-layer': { hash: '#/explore?layers=' },
  'before-november': { hash: '#/explore?date=2025-10-31' },
  near: { hash: '#/explore?map=6.2/37.6/127.2' },
  'unknown-part': { hash: '#/explore?layers=restoration,nonsense' },
  'no-story': { hash: '#/explore?story=nowhere', ready: '.broken' },
  'large-text': { hash: '#/explore', first: doubleText },
  'forced-colors': { hash: '#/explore', media: { forcedColors: 'active' } },
  'more-contrast': { hash: '#/explore', media: { contrast: 'more' } },

  folds: {
    hash: '#/explore',
    act: (page) =>
      page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        for (const scroll of document.querySelectorAll('.panel-scroll')) scroll.scrollTop = 400;
      }),
  },
  search: {
    hash: '#/explore',
    act: async (page) => {
      await page.keyboard.press('/');
      await page.locator('.search-field').fill('seoul');
      await page.locator('.search-find').first().waitFor();
    },
  },
  'search-nothing': {
    hash: '#/explore',
    act: async (page) => {
      await page.keyboard.press('/');
      await page.locator('.search-field').fill('zzzz');
      await page.locator('.search-nothing').waitFor();
    },
  },
  'theme-menu': { hash: '#/explore', act: click('.map-popover button') },
  'take-away': {
    hash: '#/explore',
    act: async (page) => {
      await page.locator('.map-popover:last-of-type button').first().click();
      // The sizes are listed after the picture has been measured.
      await page.locator('.take-size .take-note:not(:empty)').first().waitFor();
    },
  },
  'map-note': { hash: '#/explore', act: click('.map-note .square') },
  'timeline-list': {
    hash: '#/explore?date=2025-11-01',
    act: async (page) => {
      const slider = page.locator('.timeline-slider');
      await slider.focus();
      await slider.press('Enter');
    },
  },

  chapter: { hash: '#/story/summit', ready: '.chapter[data-here]' },
  'chapter-menu': { hash: '#/story/summit', ready: '.chapter[data-here]', act: click('.chapter-menu-button') },
  'chapter-answer': {
    hash: '#/story/summit',
    ready: '.chapter[data-here]',
    // Only in this chapter, because content that opens above it would move it.
    act: (page) =>
      page.evaluate(() => {
        const here = document.querySelector('.chapter[data-here]');
        for (const fold of here?.querySelectorAll('details') ?? []) fold.open = true;
        const answer = here?.querySelector('.ask > .button');
        if (answer instanceof HTMLElement) answer.click();
      }),
  },
  'chapter-forced-colors': {
    hash: '#/story/summit',
    ready: '.chapter[data-here]',
    media: { forcedColors: 'active' },
  },

  presenting: PRESENTING,
  'presenting-question': { ...PRESENTING, hash: '#/present/question' },
  'presenting-next': { ...PRESENTING, act: press('PageDown') },
  'presenting-place': { ...PRESENTING, hash: '#/present/rupture?select=place:seoul', ready: '.present-card' },
  'presenting-drawer': {
    ...PRESENTING,
    // The tools are hidden until the pointer moves or an element has the focus.
    act: (page) => page.locator('.present-tools [aria-expanded]').first().press('Enter'),
  },
  'presenting-help': { ...PRESENTING, act: press('?') },
  'presenting-go-to': { ...PRESENTING, act: press('g') },
  'presenting-black': { ...PRESENTING, act: press('b') },
  'presenting-forced-colors': { ...PRESENTING, media: { forcedColors: 'active' } },
  speaker: { ...PRESENTING, opens: speakersWindow },
  'speaker-forced-colors': { ...PRESENTING, opens: speakersWindow, media: { forcedColors: 'active' } },

  'print-sheet': {
    hash: '#/explore',
    ready: '#sheet[data-ready]',
    act: layPrintSheet,
    whole: true,
  },
  'print-sheet-claim': {
    hash: '#/explore?select=claim:lee-new-phase',
    ready: '#sheet[data-ready]',
    act: layPrintSheet,
    whole: true,
  },
  'print-sheet-chapter': {
    hash: '#/story/summit',
    ready: '#sheet[data-ready]',
    act: layPrintSheet,
    whole: true,
  },
  'print-plain': { hash: '#/explore', media: { media: 'print' }, whole: true },
  'print-plain-chapter': { hash: '#/story/summit', media: { media: 'print' }, whole: true },

  'other-stories': {
    hash: '#/explore',
    act: (page) => page.locator('.other-stories').scrollIntoViewIfNeeded(),
  },
  stories: { file: 'stories.html', whole: true },
  telegram: { ...SECOND, hash: '#/explore' },
  'telegram-place': { ...SECOND, hash: '#/explore?select=place:japan' },
  'telegram-relation': { ...SECOND, hash: '#/explore?select=relation:alliance-offer' },
  'telegram-date': { ...SECOND, hash: '#/explore?date=1917-02-01' },
  'telegram-source': { ...SECOND, hash: '#/explore?panel=source', ready: '.source-paragraphs' },
  'telegram-chapter': { ...SECOND, hash: '#/story/lost', ready: '.chapter[data-here]' },
  'telegram-presenting': { ...SECOND, hash: '#/present/president', ready: '.present-caption' },
  'telegram-print-sheet': {
    ...SECOND,
    hash: '#/explore',
    ready: '#sheet[data-ready]',
    act: layPrintSheet,
    whole: true,
  },
  'without-script': { javaScript: false },
  'without-script-print': { javaScript: false, media: { media: 'print' }, whole: true },
  statements: { file: 'statements.html', whole: true, javaScript: false },
  'statements-print': { file: 'statements.html', whole: true, javaScript: false, media: { media: 'print' } },
};

/** Test stories of other regions (`tests/fixtures/anywhere`), with a chapter of each. */
const ELSEWHERE = {
  'horn-of-africa': 'south',
  'islands-across-180': 'both-sides',
  'one-street': 'gate',
  'central-europe': 'danube',
  'pacific-rim': 'ocean',
  'ways-and-areas': 'field',
  'ways-across-180': 'drums',
  'a-walk': 'walk',
};

/** @type {Readonly<Record<string, View>>} */
export const FIXTURE_VIEWS = Object.fromEntries(
  Object.entries(ELSEWHERE).flatMap(([story, chapter]) => [
    [story, { hash: `#/explore?story=${story}` }],
    [`${story}-chapter`, { hash: `#/story/${chapter}?story=${story}`, ready: '.chapter[data-here]' }],
    [`${story}-presenting`, { hash: `#/present/${chapter}?story=${story}`, ready: '.present-caption' }],
  ]),
);
