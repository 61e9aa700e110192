import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/style/palette';
import { en } from '../../src/text/en';
import { imageTextsFor } from '../../src/text/late/image-texts';
import { originalNamesText } from '../unit/story/original-names-story';
import { PICTURE_FILES, picturedText } from '../unit/story/pictured-story';
import { violations } from './axe';
import { type Opening, openApp } from './driver';
import { countPixels, near } from './pixels';

const TYPES: Readonly<Record<string, string>> = { png: 'image/png', svg: 'image/svg+xml' };
const answers: Opening['answers'] = {
  'stories/original-names.json': { contentType: 'application/json', body: originalNamesText },
  'stories/pictured.json': { contentType: 'application/json', body: picturedText },
  'stories/pictured/gone.png': { status: 404 },
  ...Object.fromEntries(
    [...PICTURE_FILES].map(([path, bytes]) => [
      `stories/${path}`,
      { contentType: TYPES[path.slice(-3)] ?? '', body: Buffer.from(bytes) },
    ]),
  ),
};
const texts = imageTextsFor(en);

describe('original names', () => {
  it('are switched with the map’s colours: on the simple map, in the panel and in the address', async () => {
    const app = await openApp({ webgl: false, hash: '#/explore' });
    await app.mapIs('figure');
    const words = () => app.marks('place:seoul').filter({ hasText: '서울' }).count();
    expect(await words()).toBe(0);
    await app.page.getByRole('button', { name: en.theme.chooseWithNames }).click();
    await app.switchOf(en.originalNames.show).click();
    await app.settled();
    expect(await words()).toBe(1);
    expect(await app.hash()).toBe('#/explore?names=original');
    expect(await violations(app.page, '#over-map')).toEqual([]);
    await app.goTo('#/explore?select=person:takaichi&names=original');
    const name = app.panel.getByRole('heading', { level: 2 }).getByText('高市早苗');
    expect(await name.evaluate((node) => [(node as HTMLElement).lang, getComputedStyle(node).fontStyle])).toEqual([
      'ja',
      'normal',
    ]);
  });

  it('are drawn by the live map, in any script', async () => {
    const ink = async (hash: string) => {
      const app = await openApp({ hash, answers });
      await app.mapIs('live');
      await app.settled();
      const count = countPixels(await app.pixels(), near(PALETTES.day.placeLabel, 24));
      await app.close();
      return count;
    };
    // So near that no name gives way to another one, in scripts for which each system has a font: Greek, Arabic and Hebrew.
    const hash = '#/explore?story=original-names&layers=&places=athens,cairo,haifa&map=4.4/34/29';
    const [without, withNames] = [await ink(hash), await ink(`${hash}&names=original`)];
    expect(withNames).toBeGreaterThan(without + 40);
  });

  it('are switched by their key in a presentation', async () => {
    const app = await openApp({ webgl: false, hash: '#/present' });
    await app.page.locator('.present-caption').waitFor();
    await app.page.keyboard.press('o');
    await expect.poll(() => app.hash()).toContain('names=original');
    await app.page.keyboard.press('o');
    await expect.poll(() => app.hash()).not.toContain('names=');
  });

  it('are in two scripts in the address’s own view: on a class’s screen, and on the card of what is selected', async () => {
    const app = await openApp({ webgl: false, hash: '#/present?names=original&select=place:beijing' });
    await app.page.locator('.present-caption').waitFor();
    await app.settled();
    const card = app.page.getByRole('region', { name: /北京/ });
    expect(await card.getByRole('heading').locator('.original-name').getAttribute('lang')).toBe('zh-Hans');
    for (const [id, original] of [
      ['seoul', '서울'],
      ['beijing', '北京'],
    ] as const) {
      expect(await app.marks(`place:${id}`).filter({ hasText: original }).count(), id).toBe(1);
    }
  });
});

describe('pictures beside a story', () => {
  it('come with the page that shows them, and not before', async () => {
    const app = await openApp({ webgl: false, hash: '#/explore?story=pictured', answers });
    await app.mapIs('figure');
    const asked = () => app.requests.filter((url) => /stories\/pictured\/|ImageFigure|image-/i.test(url));
    expect(asked()).toEqual([]);
    await app.goTo('#/explore?story=pictured&select=place:cairo');
    const gate = app.panel.getByRole('img', { name: 'A gate of stone' });
    await expect.poll(() => gate.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(60);
    await app.panel.getByText(texts.credit('A. Maker', 'CC BY 4.0')).waitFor();
    expect(await violations(app.page, '.panel')).toEqual([]);
  });

  it('that are missing leave a note with what they show, and the rest works', async () => {
    const app = await openApp({
      webgl: false,
      hash: '#/explore?story=pictured&select=event:meeting',
      answers,
      expectedErrors: [/404/],
    });
    await app.panel.getByText(texts.missing).waitFor();
    await app.panel.getByText('Two people shake hands').waitFor();
    await app.goTo('#/explore?story=pictured&select=person:delegate');
    await app.panel.getByRole('img', { name: 'A woman at a desk' }).waitFor();
  });

  it('are on a class’s screen beside the text where there is room, which never scrolls for them', async () => {
    for (const size of [
      [1366, 768],
      [1024, 768],
      [844, 390],
    ] as const) {
      const app = await openApp({ webgl: false, hash: '#/present/talks?story=pictured', answers, size });
      const caption = app.page.locator('.present-caption');
      await caption.locator('.story-image').waitFor({ state: 'attached' });
      await app.settled();
      const picture = caption.getByRole('img', { name: 'A long table' });
      if (size[0] === 1366) expect(await picture.isVisible()).toBe(true);
      expect(await caption.evaluate((node) => node.scrollHeight - node.clientHeight), size.join()).toBeLessThan(2);
      await app.close();
    }
  });
});
