import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/text/catalogs';
import { violations } from '../axe';
import { type App, openApp } from '../driver';
import { overflowing } from '../overflowing';
import { foreignWords } from './foreign-words';
import { misplaced } from './misplaced';
import { readWords } from './read-words';
import { folderOf, walk } from './views';

/** Every view in every language, in a window of a phone and in one of a tablet: words fit, and are in the language that they are marked with. */

const SIZES = [
  ['a phone', [390, 844]],
  ['a tablet', [1024, 768]],
] as const;
/** Views for axe-core, which takes a second for each: of each kind of page, in the larger window. */
const FOR_AXE = ['overview', 'person', 'name', 'matrix', 'chapter', 'presenting-place', 'search', 'speaker'];

/** A walk through all views takes some 40 s on two free cores. */
const WALK_MS = 240_000;

describe.each(LANGUAGES)('in %s', (lang) => {
  describe.each(SIZES)('in the window of %s', (_, size) => {
    let app: App;
    const found = { places: new Set<string>(), words: new Set<string>(), axe: new Set<string>() };
    beforeAll(async () => {
      app = await openApp({ webgl: false, size, hash: folderOf(lang), locale: lang });
      await walk(app, lang, async ({ name, page }) => {
        const note = (faults: Set<string>, lines: readonly string[]) => {
          for (const line of lines) faults.add(`${name}: ${line}`);
        };
        if (!name.startsWith('print'))
          note(found.places, [...(await page.evaluate(misplaced)), ...(await page.evaluate(overflowing))]);
        note(found.words, foreignWords(await page.evaluate(readWords), lang));
        if (size[0] > 1000 && FOR_AXE.includes(name)) note(found.axe, await violations(page));
      });
    }, WALK_MS);
    afterAll(() => app.close());

    it('cuts off no words, and lays no control on another', () => {
      expect([...found.places]).toEqual([]);
    });

    it('marks each text with its language, and says nothing in English', () => {
      expect([...found.words]).toEqual([]);
    });

    it.runIf(size[0] > 1000)('has nothing that axe-core finds', () => {
      expect([...found.axe]).toEqual([]);
    });
  });
});
