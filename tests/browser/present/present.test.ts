import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en';
import { helpTextsFor } from '../../../src/text/late/help-texts';
import { lessonTextsFor } from '../../../src/text/late/lesson-texts';
import { captionArea, captionMargins, mapIn } from '../../../src/view/caption-area';
import { cameraOf } from '../../../src/view/framing';
import { projectionOf } from '../../../src/view/projection';
import { askedAt, stopsOf } from '../../../src/view/stops';
import { viewOf } from '../../../src/view/url';
import { openingStory } from '../../unit/story/files';
import { violations } from '../axe';
import { type App, isFocused, openApp } from '../driver';

const story = openingStory();
const stops = stopsOf(story);
const { present } = en;
const lesson = lessonTextsFor(en);
const hashOf = (stop: number) => {
  const { chapter, reveal } = stops.at(stop) ?? {};
  return `#/present/${chapter?.id}${reveal ? `?step=${reveal}` : ''}`;
};
const WINDOW = { width: 1024, height: 768 };

let app: App;
const page = () => app.page;
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page().keyboard.press(key);
};
const main = () => page().getByRole('main', { name: present.region });
const tool = (name: string) => main().getByRole('button', { name, exact: true });
const map = () => page().getByRole('region', { name: /Map of the relationships/ });
const dialog = () => page().getByRole('dialog');
/** What the panel and the controls over the map show. The built page also has a <noscript> in the panel. */
const panels = () => page().locator('#panel > :not(noscript), #over-map > *');
/** The drawing follows an action after one or many frames: this machine may be busy. */
const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 30_000 });

/** To a stop, with nothing open and the focus where entering leaves it. */
async function standAt(stop: number): Promise<void> {
  await app.goTo('#/explore');
  await main().waitFor({ state: 'detached' });
  await app.goTo(hashOf(stop));
  await main().waitFor();
  await soon(() => isFocused(main())).toBe(true);
}

/** Where a position of the present view is on screen, in CSS px of the window. */
async function onScreen(at: readonly [number, number]) {
  const size = mapIn(WINDOW);
  const { x, y } = projectionOf(cameraOf(story, viewOf(story, await app.hash()).view, size), size).project(at);
  return { x, y: y - captionMargins(size).top };
}

beforeAll(async () => {
  app = await openApp({ hash: '#/explore', size: [WINDOW.width, WINDOW.height], webgl: false });
  await app.settled();
});
afterAll(() => app.close());

describe('entering', () => {
  it('is one press from the overview: the panel is hidden, the map fills the window, the keys work', async () => {
    await page().getByRole('link', { name: present.open }).click();
    await main().waitFor();
    await soon(() => app.hash()).toBe(hashOf(0));
    await soon(() => isFocused(main())).toBe(true);
    expect(await page().locator('#panel').isVisible()).toBe(false);
    expect(await panels().count()).toBe(0);
    await app.themeIs('projector');
    await app.settled();
    expect(await violations(page())).toEqual([]);
  });

  it.each([
    [1024, 768],
    [1366, 768],
    [1920, 1080],
  ])('leaves the map clear of a caption in type of 28 px at least, at %i × %i', async (width, height) => {
    await page().setViewportSize({ width, height });
    const { side, px } = captionArea({ width, height });
    const box = () => page().locator('.present-caption').boundingBox();
    const covered = async () => {
      const { x = 0, y = 0, width: wide = 0 } = (await box()) ?? {};
      return Math.round(side === 'left' ? x + wide : height - y);
    };
    await soon(covered).toBe(px);
    const size = await page()
      .locator('.present-body > p')
      .first()
      .evaluate((node) => getComputedStyle(node).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(28);
    // The map's centre is the centre of the free area.
    const map = mapIn({ width, height });
    await soon(() => page().locator('#map').boundingBox()).toEqual({ x: 0, y: side === 'left' ? 0 : -px, ...map });
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page().setViewportSize(WINDOW);
  });
});

describe('keys', () => {
  beforeEach(() => standAt(4));

  it('step one stop on, and one stop back', async () => {
    for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'n', 'Enter']) {
      await press(key);
      expect(await app.hash(), key).toBe(hashOf(5));
      await press('PageUp');
      await soon(() => app.hash()).toBe(hashOf(4));
    }
    for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'p']) {
      await press(key);
      expect(await app.hash(), key).toBe(hashOf(3));
      await press('PageDown');
      await soon(() => app.hash()).toBe(hashOf(4));
    }
  });

  it('Home and End step to the ends, and nothing steps beyond them', async () => {
    await press('End');
    await soon(() => app.hash()).toBe(hashOf(-1));
    await press('PageDown');
    await soon(() => app.hash()).toBe(hashOf(-1));
    await press('Home', 'PageUp');
    await soon(() => app.hash()).toBe(hashOf(0));
  });

  it('step once while they are held down, and leave modifiers to the browser', async () => {
    await page().keyboard.down('ArrowRight');
    for (let more = 0; more < 3; more++) await page().keyboard.down('ArrowRight');
    await page().keyboard.up('ArrowRight');
    await soon(() => app.hash()).toBe(hashOf(5));
    await press('Control+ArrowRight', 'Shift+PageDown');
    await soon(() => app.hash()).toBe(hashOf(5));
  });

  it('show the question in the text’s place, then the answer', async () => {
    await standAt(stops.findIndex(({ chapter }) => chapter.ask));
    const { ask, body = '' } = stops.find(({ chapter }) => chapter.ask)?.chapter ?? {};
    const says = (text = '') => main().getByText(text, { exact: true }).isVisible();
    const shown = async () => [await says(body), await says(ask?.question), await says(ask?.answer)];
    const said = () => main().getByRole('status').textContent();
    await soon(shown).toEqual([true, false, false]);
    await press('PageDown');
    await soon(shown).toEqual([false, true, false]);
    await soon(said).toContain(`${present.question}: ${ask?.question}`);
    await press('PageDown');
    await soon(shown).toEqual([false, true, true]);
    await soon(said).toContain(`${present.answer}: ${ask?.answer}`);
  });

  it.each([
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    [',', 'white'],
  ] as const)(
    '%s covers the screen %s; the same key, a next key and a press lift it without a step',
    async (key, color) => {
      const curtain = page().getByRole('button', { name: lesson.curtain[color] });
      for (const lift of [
        () => press(key),
        () => press('PageDown'),
        () => press('ArrowLeft'),
        () => press('Escape'),
        () => curtain.click(),
      ]) {
        await press(key);
        await soon(() => curtain.boundingBox()).toEqual({ x: 0, y: 0, ...WINDOW });
        expect(
          await page()
            .locator('#stage, .present')
            .evaluateAll((all) => all.every((one) => (one as HTMLElement).inert)),
        ).toBe(true);
        await soon(() => isFocused(curtain)).toBe(true);
        await lift();
        await curtain.waitFor({ state: 'detached' });
        await soon(() => app.hash()).toBe(hashOf(4));
        await soon(() => isFocused(main())).toBe(true);
      }
    },
  );

  it('? shows all keys, and Escape closes them', async () => {
    await press('?');
    await soon(() => dialog().getByRole('term').allTextContents()).toContain(lesson.actions.next);
    expect(await violations(page())).toEqual([]);
    await press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await soon(() => isFocused(main())).toBe(true);
  });

  it('G goes to a chapter by its number or from the list', async () => {
    const first = (chapter: number) => hashOf(stops.findIndex((stop) => stop.chapter === story.chapters[chapter]));
    await press('g', '9', '9', 'Enter');
    await soon(() => dialog().getByRole('alert').textContent()).toBe(lesson.goTo.none(story.chapters.length));
    expect(await violations(page())).toEqual([]);
    await press('Backspace', 'Backspace', '3', 'Enter');
    await dialog().waitFor({ state: 'detached' });
    await soon(() => app.hash()).toBe(first(2));
    await press('g');
    await dialog()
      .getByRole('button', { name: story.chapters[6]?.title ?? '' })
      .click();
    await soon(() => app.hash()).toBe(first(6));
    await soon(() => isFocused(main())).toBe(true);
  });

  it('F requests full screen, and L shows the pointer on the map', async () => {
    const full = () => page().evaluate(() => document.fullscreenElement !== null);
    await press('f');
    await soon(full).toBe(true);
    await press('f');
    await soon(full).toBe(false);
    await press('l');
    await page().mouse.move(700, 400);
    await page().mouse.move(720, 410);
    const dot = page().locator('.laser');
    await soon(async () => (await dot.boundingBox())?.x ?? 0).toBeGreaterThan(690);
    const box = await dot.boundingBox();
    expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - 720)).toBeLessThan(2);
    expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - 410)).toBeLessThan(2);
    await press('l');
    await dot.waitFor({ state: 'detached' });
  });
});

describe('a clicker', () => {
  it('steps once at any place of the focus', async () => {
    await standAt(4);
    let at = 4;
    const stepsFrom = async (place: Locator) => {
      await place.focus();
      await press('PageDown');
      expect((await app.hash()).split('&')[0], String(place)).toBe(hashOf(at + 1));
      await press('PageDown', 'PageUp');
      expect((await app.hash()).split('&')[0], String(place)).toBe(hashOf(at + 1));
      at += 1;
    };
    await stepsFrom(map());
    await stepsFrom(tool(lesson.actions.next));
    await stepsFrom(main().getByRole('navigation').getByRole('button').first());
    await tool(lesson.drawer).press('Enter');
    await stepsFrom(main().getByRole('switch').first());
    await press('Escape', 'g');
    await stepsFrom(dialog().getByRole('textbox'));
    await press('Escape', '?');
    await stepsFrom(dialog().getByRole('button', { name: helpTextsFor(en).close }));
    await press('Escape');
  });

  it('does not take arrows, Space and Enter from the map, buttons and fields', async () => {
    // Wide enough for a button for each chapter.
    await page().setViewportSize({ width: 1366, height: 768 });
    await standAt(4);
    for (const place of [map(), main().getByRole('navigation').getByRole('button').nth(1)]) {
      await place.focus();
      await press('ArrowLeft', 'ArrowDown');
      expect((await app.hash()).split('?')[0]).toBe(hashOf(4).split('?')[0]);
    }
    await press('Enter'); // the second chapter's button
    await soon(() => app.hash()).toBe(`#/present/${story.chapters[1]?.id}`);
    await page().setViewportSize(WINDOW);
  });
});

describe('the teacher in the middle of a chapter', () => {
  it('toggles, selects and moves; that survives reveals and reloads, and the next chapter begins as written', async () => {
    const stop = stops.findIndex(
      ({ chapter }, i) => i > 2 && chapter.ask && chapter.places.some((id) => id === 'tokyo'),
    );
    const chapter = stops[stop]?.chapter;
    const layer = story.layers.find(({ id }) => !chapter?.layers.includes(id));
    const tokyo = story.places.find(({ id }) => id === 'tokyo');
    if (!chapter || !layer || !tokyo) throw new Error('The story lacks what this test looks at.');
    await standAt(stop);
    await app.goTo(`#/present/${chapter.id}?map=4/32/128`);
    await app.settled();

    await page().mouse.move(600, 300);
    await page().mouse.move(640, 320);
    await tool(lesson.drawer).click();
    await app.switchOf(layer.title).click();
    expect(await violations(page())).toEqual([]);
    await press('Escape');
    await tool(lesson.legend).click();
    const legend = main().getByRole('region', { name: present.onMap });
    await soon(() => legend.getByText(layer.title, { exact: true }).isVisible()).toBe(true);
    expect(await violations(page())).toEqual([]);
    await press('Escape');
    await app.settled();

    const { x, y } = await onScreen(tokyo.at);
    await page().mouse.click(x, y);
    const card = page().getByRole('region', { name: tokyo.name });
    await card.getByText(tokyo.summary).waitFor();
    expect(
      await card.getByText(tokyo.summary).evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize)),
    ).toBeGreaterThanOrEqual(24);
    const box = await card.boundingBox();
    expect(box && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(false);
    expect(await violations(page())).toEqual([]);

    await press('PageDown');
    // The address may follow a moment later (view/address).
    await soon(() => app.hash()).toContain('step=1');
    const hash = await app.hash();
    expect(hash).toContain('select=place:tokyo');
    expect(hash).toContain('map=4/32/128');
    expect(hash).toContain(layer.id);
    await page().reload();
    await main().waitFor();
    await soon(() => app.hash()).toBe(hash);
    expect(
      await main()
        .getByText(chapter.ask?.question ?? '', { exact: true })
        .isVisible(),
    ).toBe(true);
    await card.waitFor();
    await app.settled();

    await press('Escape');
    await card.waitFor({ state: 'detached' });
    await press('PageDown', 'PageDown');
    await soon(() => app.hash()).toBe(hashOf(stop + 3));
  });

  it('leaves level by level, and returns to reading at the lesson’s chapter', async () => {
    await standAt(4);
    await page().mouse.move(600, 300);
    await page().mouse.move(640, 320);
    await tool(lesson.drawer).click();
    await press('?', 'Escape');
    await soon(() => page().getByRole('complementary', { name: lesson.drawer }).isVisible()).toBe(true);
    await press('Escape');
    await soon(() => page().getByRole('complementary').count()).toBe(0);
    await press('Escape');
    await main().waitFor({ state: 'detached' });
    await soon(() => app.hash()).toBe(hashOf(4).replace('present', 'story'));
    const heading = page()
      .locator('#panel')
      .getByRole('heading', { name: stops[4]?.chapter.title ?? '' });
    await soon(() => isFocused(heading)).toBe(true);
    await app.themeIs('day');
  });
});

describe('the panel and the controls over the map', () => {
  const scroller = () => page().locator('.panel-scroll');
  const scrolled = () => scroller().evaluate((node) => node.scrollTop);
  const mode = () => page().locator('html').getAttribute('data-mode');
  const note = () => page().getByRole('button', { name: en.furniture.note });

  it('are gone in a presentation, and afterwards as the user has left them', async () => {
    await app.goTo('#/explore');
    await scroller().evaluate((node) => node.scrollTo({ top: 300, behavior: 'instant' }));
    await note().click();
    expect(await mode()).toBe('explore');
    await app.goTo(hashOf(4));
    await main().waitFor();
    expect(await mode()).toBe('present');
    expect(await panels().count()).toBe(0);
    await page().goBack();
    await main().waitFor({ state: 'detached' });
    await soon(scrolled).toBe(300);
    expect(await isFocused(page().locator('#panel [data-heading]'))).toBe(true);
    expect(await note().getAttribute('aria-expanded')).toBe('true');
    await note().click();
  });

  it('return to the place in the chapter that was read', async () => {
    const chapter = story.chapters[2];
    const article = page().locator(`[data-chapter="${chapter?.id}"]`);
    await app.goTo(`#/story/${chapter?.id}`);
    await article.waitFor();
    // Some lines into the chapter.
    await article.evaluate((node) => node.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await scroller().evaluate((node) => node.scrollBy({ top: 40, behavior: 'instant' }));
    await soon(() => article.getAttribute('data-here')).toBe('');
    const before = await scrolled();
    await page().getByRole('link', { name: present.open }).click();
    await main().waitFor();
    await soon(() => isFocused(main())).toBe(true);
    await press('Escape');
    await main().waitFor({ state: 'detached' });
    expect(await mode()).toBe('story');
    await soon(scrolled).toBe(before);
    expect(await isFocused(article.getByRole('heading', { level: 2 }))).toBe(true);
    await soon(() => app.hash()).toBe(`#/story/${chapter?.id}`);
  });
});

describe('the text of every stop', () => {
  afterAll(() => page().setViewportSize(WINDOW));

  it.each([WINDOW, { width: 1280, height: 800 }, { width: 1366, height: 768 }, { width: 1920, height: 1080 }])(
    'is wholly visible, in type of 28 px at least, at $width × $height',
    async (window) => {
      await page().setViewportSize(window);
      const caption = main().locator('.present-caption');
      for (const [i, { chapter, reveal }] of stops.entries()) {
        await app.goTo(hashOf(i));
        const { ask, body } = chapter;
        const words = [body, ask?.question, ask?.answer][askedAt(chapter, reveal)];
        await soon(() => caption.textContent()).toContain(words);
        const [hidden, size] = await caption.evaluate((node) => [
          node.scrollHeight - node.clientHeight,
          Number.parseFloat(getComputedStyle(node).fontSize),
        ]);
        expect(hidden, hashOf(i)).toBeLessThanOrEqual(0);
        expect(size, hashOf(i)).toBeGreaterThanOrEqual(28);
      }
    },
  );
});

describe('an invalid address', () => {
  it('with an unknown chapter opens one that exists, and says so', async () => {
    await app.goTo('#/present/no-such-chapter');
    await main().waitFor();
    const notice = main().getByRole('listitem').getByText(en.notices.dropped('chapter', 'no-such-chapter'));
    await notice.waitFor();
    await soon(() => app.hash()).toBe(hashOf(0));
    await main().getByRole('button', { name: en.notices.dismiss }).click();
    await notice.waitFor({ state: 'detached' });
    await soon(() => isFocused(main())).toBe(true);
  });
});

it('a missing story is reported in present mode too', async () => {
  const missing = await openApp({ hash: '#/present/question?story=nowhere', webgl: false, expectedErrors: [/404/] });
  await missing.page.getByRole('heading', { name: en.broken.missing }).waitFor();
});

it('the chapter can be read where the presentation’s files cannot be loaded', async () => {
  const without = await openApp({
    hash: hashOf(4),
    webgl: false,
    answers: { 'assets/Present-*.js': { status: 404 } },
    expectedErrors: [/404/, /dynamically imported module/],
  });
  await without.notice(en.notices.trouble['no-present']).waitFor();
  expect(await without.hash()).toBe(hashOf(4).replace('present', 'story'));
  await without.themeIs('day');
});

it('the chapter to read does not depend on observations of a text that was not shown', async () => {
  const without = await openApp({
    hash: hashOf(4),
    webgl: false,
    answers: { 'assets/Present-*.js': { status: 404 } },
    expectedErrors: [/404/, /dynamically imported module/],
    // Its first message arrives once the text is shown, and no other message arrives in time.
    first: () => {
      const page = () => document.documentElement.dataset;
      const Observer = IntersectionObserver;
      window.IntersectionObserver = class extends Observer {
        constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
          let news = 0;
          super((...seen) => {
            if (news++ > 0) return;
            const later = () => {
              if (page()['mode'] !== 'story') return requestAnimationFrame(later);
              callback(...seen);
              // Timers fire in order: an earlier timer has fired by then.
              return setTimeout(() => {
                page()['delivered'] = '';
              }, 1000);
            };
            later();
          }, options);
        }
      };
    },
  });
  await without.page.locator('html[data-delivered]').waitFor({ state: 'attached' });
  expect(await without.hash()).toBe(hashOf(4).replace('present', 'story'));
});

it('the audience’s page never holds the speaker’s notes', async () => {
  for (const [stop, { chapter }] of stops.entries()) {
    await app.goTo(hashOf(stop));
    await main().getByRole('heading', { name: chapter.title, exact: true }).waitFor();
    const html = await page().content();
    expect(html).not.toContain(chapter.notes.slice(0, 30));
  }
});

it('the live map is presented as the simple one is, and a clicker works from its canvas', async () => {
  const live = await openApp({ hash: hashOf(4), size: [800, 560] });
  await live.mapIs('live');
  await live.settled();
  const canvas = live.page.locator('#map canvas');
  const { px } = captionArea({ width: 800, height: 560 });
  expect(await canvas.boundingBox()).toEqual({ x: 0, y: 0, width: 800 + px, height: 560 });
  await canvas.focus();
  await live.page.keyboard.press('PageDown');
  expect(await live.hash()).toBe(hashOf(5));
  await live.page.keyboard.press('PageUp');
  expect(await live.hash()).toBe(hashOf(4));
  await live.settled();
});

it('on a phone steps by swipes over what the class reads, and leaves the map to the finger', async () => {
  const phone = await openApp({ webgl: false, touch: true, size: [390, 844], hash: hashOf(1) });
  const isAt = (stop: number) => phone.page.waitForFunction((hash) => location.hash === hash, hashOf(stop));
  await isAt(1);
  const box = await phone.page.locator('.present-caption').boundingBox();
  if (!box) throw new Error('The caption has no size');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await phone.swipe(middle, -140, 8);
  await isAt(2);
  await phone.swipe(middle, 140, -6);
  await isAt(1);
});
