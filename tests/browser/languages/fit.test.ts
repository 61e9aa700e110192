import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/text/catalogs';
import { violations } from '../axe';
import { type App, openApp } from '../driver';
import { overflowing } from '../overflowing';
import { foreignWords } from './foreign-words';
import { misplaced } from './misplaced';
import { readWords } from './read-words';
import { folderOf, type Shown, walk } from './views';

/** Every view in every language, in a window of a phone and in one of a tablet: words fit, and are in the language that they are marked with. */

const PHONE = [390, 844] as const;
const TABLET = [1024, 768] as const;
/** Views for axe-core, which takes a second for each: of each kind of page. Other tests look at all of them in English. */
const FOR_AXE = ['overview', 'name', 'chapter', 'presenting-place', 'search', 'speaker'];
/** The size of a sheet is that of the paper, and that of the speaker’s window is set here: one walk is enough for both. */
const ON_TABLET_ONLY = /^(?:print|speaker)/;

/** Both walks take some 30 s together on two free cores. */
const WALKS_MS = 240_000;

describe.each(LANGUAGES)('in %s', (lang) => {
  const apps: App[] = [];
  const found = { places: new Set<string>(), words: new Set<string>(), axe: new Set<string>() };
  const note = (faults: Set<string>, where: string, lines: readonly string[]) => {
    for (const line of lines) faults.add(`${where}: ${line}`);
  };
  async function lookAt({ name, page }: Shown, size: readonly [number, number]): Promise<void> {
    const where = `${name} at ${size.join(' × ')}`;
    if (!name.startsWith('print'))
      note(found.places, where, [...(await page.evaluate(misplaced)), ...(await page.evaluate(overflowing))]);
    note(found.words, where, foreignWords(await page.evaluate(readWords), lang));
  }
  async function open(size: readonly [number, number]): Promise<App> {
    const app = await openApp({ webgl: false, size, hash: folderOf(lang), locale: lang });
    apps.push(app);
    return app;
  }
  async function onPhone(): Promise<void> {
    await walk(await open(PHONE), lang, { leavesOut: ON_TABLET_ONLY, look: (shown) => lookAt(shown, PHONE) });
  }
  async function onTablet(): Promise<void> {
    await walk(await open(TABLET), lang, {
      async look(shown) {
        const { name, page } = shown;
        await lookAt(shown, TABLET);
        if (FOR_AXE.includes(name)) note(found.axe, name, await violations(page));
        if (name !== 'speaker') return;
        await page.setViewportSize({ width: PHONE[0], height: PHONE[1] });
        await lookAt(shown, PHONE);
      },
    });
  }

  beforeAll(() => Promise.all([onPhone(), onTablet()]), WALKS_MS);
  afterAll(() => Promise.all(apps.map((app) => app.close())));

  it('cuts off no words, and lays no control on another', () => {
    expect([...found.places]).toEqual([]);
  });

  it('marks each text with its language, and says nothing in English', () => {
    expect([...found.words]).toEqual([]);
  });

  it('has nothing that axe-core finds', () => {
    expect([...found.axe]).toEqual([]);
  });
});
