import { describe, expect, it } from 'vitest';
import { type App, openApp } from '../driver';
import { answerWith, FAULTS, type Fault, FILES, stationOf } from './stations';

/** Pages that are open at the same time. */
const AT_ONCE = 4;
/** What the browser itself writes about a file that is missing or wrong, and what the program writes about it. */
const EXPECTED = [
  /^console: /,
  /^error: (?:Unexpected|Invalid or unexpected|missing |The requested module|Unterminated)/,
];
/** How long a page may take on a busy machine before it works or says why not, in ms. */
const PATIENCE = 40_000;
/** Each sentence about a failure, wherever it stands. */
const SENTENCES = '.no-program p, .notices li, [role="alert"], .coming, .panel .summary, .take-line, .broken-why';

/** What the page says about files that are missing or late. */
const said = (app: App) =>
  app.page
    .locator(SENTENCES)
    .filter({ visible: true })
    .allTextContents()
    .then((all) =>
      all.filter((text) =>
        /did not load|could not|[Ll]oading|stopped|error|answered|has no file|not found|damaged|no WebGL/.test(text),
      ),
    );

/** The sentences on the page that are not so, and advice that would lose a page that works. */
async function untrue(app: App): Promise<string[]> {
  const text = (await said(app)).join(' ');
  const has = async (selector: string) => (await app.page.locator(selector).count()) > 0;
  return [
    ...(/you see the simple map/.test(text) && !(await has('.simple-map svg')) ? ['There is no simple map'] : []),
    ...(/did not load completely\. You|still loading\. Until/.test(text) && (await has('.simple-map'))
      ? ['The program runs']
      : []),
    ...(/\breload/i.test(text) ? ['It advises a reload'] : []),
  ];
}

async function until(holds: () => Promise<boolean>, page: App['page']): Promise<boolean> {
  const givenUp = Date.now() + PATIENCE;
  while (Date.now() < givenUp) {
    if (await holds().catch(() => false)) return true;
    // The page may just be loading again.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve))).catch(() => {});
  }
  return false;
}

/** Goes to the station of a file that has a fault, and returns what is wrong there. */
async function problems(file: string, fault: Fault): Promise<string[]> {
  const station = stationOf(file);
  const isHanging = fault === 'hanging';
  const app = await openApp({
    hash: station.hash,
    webgl: false,
    expectedErrors: EXPECTED,
    ...(isHanging ? { held: file, clock: true } : { answers: { [file]: answerWith(fault, file) } }),
  });
  try {
    if (station.go) {
      // Where the first page itself is broken, there may be nothing to press.
      await until(
        async () => (await said(app)).length > 0 || (await app.page.locator('html[data-opening]').count()) === 0,
        app.page,
      );
      await station.go(app).catch(() => {});
    }
    if (isHanging) await app.page.clock.runFor(10_000);
    const works = () => station.goal(app);
    const ended = await until(async () => (await works()) || (await said(app)).length > 0, app.page);
    const found = [...(ended ? [] : ['neither works nor says why']), ...(await untrue(app))];
    if (!(await works()) && ended && !isHanging) {
      await app.page.context().unrouteAll({ behavior: 'ignoreErrors' });
      const button = (name: string) => app.page.getByRole('button', { name }).filter({ visible: true }).last();
      if (await button('Load the page again').count()) {
        await Promise.all([app.page.waitForEvent('load'), button('Load the page again').click()]);
        await app.goTo(new URL(station.hash, 'http://localhost').hash);
      } else if (await button('Try again').count()) {
        // It may have come by itself meanwhile.
        await button('Try again')
          .click({ timeout: 5000 })
          .catch(() => {});
      }
      if (station.go) await station.go(app).catch(() => {});
      if (!(await until(works, app.page))) found.push(`a press does not help: ${(await said(app)).join(' ')}`);
    }
    await app.close();
    return found;
  } catch (error) {
    await app.close().catch(() => {});
    return [String(error).slice(0, 300)];
  }
}

/** Tries files, several at a time. */
async function problemsOf(files: readonly string[], fault: Fault): Promise<string[]> {
  const waiting = [...files];
  const found: string[] = [];
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      for (const problem of await problems(file, fault)) found.push(`${file}: ${problem}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found.sort();
}

/** One file of each kind: files of a kind fail alike. */
const ONE_OF_EACH = [
  /assets\/index-.*js$/,
  /assets\/program-.*js$/,
  /assets\/program-.*css$/,
  /assets\/simple-map-.*js$/,
  /assets\/SearchDialog-.*js$/,
  /assets\/Present-.*js$/,
  /stories\/.*json$/,
  /geo\/world.*json$/,
  /fonts\/sans\.woff2$/,
].map((pattern) => {
  const file = FILES.find((name) => pattern.test(name));
  if (!file) throw new Error(`No built file is ${pattern}`);
  return file;
});

/** A server that fails instead of not having the file. */
const ASKED_OF_SERVER = ONE_OF_EACH.filter((file) => /index-|stories|geo/.test(file));

describe('a file that is wrong leaves a page that works, or says in a sentence what is missing and goes on at a press', () => {
  it.each(FAULTS)('%s', { timeout: 300_000 }, async (fault) => {
    const files = fault === '500' ? ASKED_OF_SERVER : ONE_OF_EACH;
    // A style sheet on its way holds back the whole page, in every browser, and no script runs before it.
    const tried = fault === 'hanging' ? files.filter((file) => !file.endsWith('.css')) : files;
    expect(await problemsOf(tried, fault)).toEqual([]);
  });
});
