import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page, Route } from 'playwright-core';
import { PNG } from 'pngjs';
import { inject, onTestFinished, type TestContext } from 'vitest';
import { launchChromium } from '../../scripts/chromium.mjs';
import { settled } from '../../scripts/settled.mjs';
import { en } from '../../src/text/en';

/**
 * Hides the browser, so that a test reads as what a user does and sees:
 *
 *     const app = await openApp({ hash: '#/explore?layers=rupture' });
 *     await app.mapIs('live');
 *     await app.switchOf('South Korea–China ties').click();
 *     await app.settled();
 *     expect(countPixels(await app.pixels(), near(day.restoration))).toBeGreaterThan(200);
 *
 * Every wait is for a visible state, never for a time. What `openApp` opened is closed at the end of the test,
 * and the test fails when the page had an unexpected error or sent a request to another server than its own.
 */

export interface Opening {
  /** Where the app is served, with a slash at its end; by default the production build of all stories. */
  readonly served?: string;
  /** View and story, as DESIGN.md's contract writes them: "#/explore?select=place:seoul". */
  readonly hash?: string;
  /** The window, in CSS pixels; by default 1000 × 640, since software WebGL pays for each pixel. */
  readonly size?: readonly [width: number, height: number];
  /** The system's colour scheme, which `theme=auto` follows. A theme of the view is part of the hash. */
  readonly theme?: 'day' | 'night';
  /** False: a computer without WebGL. */
  readonly webgl?: boolean;
  /** By default nothing fades or flies, since software WebGL is slow for each frame. */
  readonly reducedMotion?: boolean;
  readonly javaScript?: boolean;
  /** True: the site is kept for offline use. By default it is not, since the server of a test is to be asked for each file. */
  readonly offline?: boolean;
  /** Device pixels for each CSS pixel. */
  readonly pixelRatio?: number;
  /** A phone or tablet: no mouse, fingers only. */
  readonly touch?: boolean;
  /** The browser's first language, BCP 47. */
  readonly locale?: string;
  /** Answers instead of the server's, by file: { 'geo/stories/northeast-asia-2026.topo.json': { status: 404 } }. `*` matches any name. */
  readonly answers?: Readonly<Record<string, Parameters<Route['fulfill']>[0] | ((route: Route) => Promise<void>)>>;
  /** Files that are not delivered before `release()`, by their names as in `answers`. */
  readonly held?: string;
  /** False: `openApp` does not wait for the load event, which a page that waits for a file does not fire. */
  readonly waitsForLoad?: boolean;
  /** The page's timers follow `page.clock`. */
  readonly clock?: boolean;
  /** Errors that the test expects. */
  readonly expectedErrors?: readonly RegExp[];
  /** Runs in the page before its own scripts. */
  readonly first?: () => void;
}

/** The part of the page that holds the map. */
const MAP = '#map';
/** The timeout of every wait, in milliseconds: many times the duration on two cores. */
const PATIENCE = 45_000;
/** Where a failed test saves a screenshot of its window. */
const FAILURES = 'tests/browser/failures';

export async function openApp(opening: Opening = {}): Promise<App> {
  const served = opening.served ?? inject('served');
  const browser = await browserFor(opening.webgl ?? true);
  const context = await browser.newContext(contextFor(opening));
  for (const [file, answer] of Object.entries(opening.answers ?? {})) {
    await context.route(served + file, typeof answer === 'function' ? answer : (route) => route.fulfill(answer));
  }
  const held: Route[] = [];
  if (opening.held) await context.route(served + opening.held, (route) => void held.push(route));
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const release = () => Promise.all(held.splice(0).map((route) => route.continue()));
  const app = new App(context, page, served, opening.expectedErrors ?? [], release);
  closeAfterTest(app);
  if (opening.clock) await page.clock.install();
  if (opening.first) await page.addInitScript(opening.first);
  const { waitsForLoad = opening.held === undefined } = opening;
  await page.goto(served + (opening.hash ?? ''), { waitUntil: waitsForLoad ? 'load' : 'commit' });
  return app;
}

export class App {
  readonly page: Page;
  /** The map's part of the window. */
  readonly map: Locator;
  /** Every URL requested so far, so that a test can show that nothing was requested again. */
  readonly requests: string[] = [];
  /** Unexpected errors so far. */
  readonly faults: string[] = [];

  private readonly context: BrowserContext;
  private expectedErrors: readonly RegExp[];
  private closed = false;

  /** Delivers the delayed files. */
  readonly release: () => Promise<unknown>;

  constructor(
    context: BrowserContext,
    page: Page,
    served: string,
    expectedErrors: readonly RegExp[],
    release: () => Promise<unknown>,
  ) {
    this.context = context;
    this.release = release;
    this.page = page;
    this.map = page.locator(MAP);
    this.expectedErrors = expectedErrors;
    // On the context and not the page, so that windows which the app opens are watched too, from the start.
    context.on('console', (message) => {
      if (message.type() === 'error') this.note(`console: ${withoutStack(message.text())} (${message.location().url})`);
    });
    context.on('weberror', (thrown) => this.note(`error: ${thrown.error().message}${firstFrame(thrown.error())}`));
    context.on('request', (request) => {
      const url = request.url();
      this.requests.push(url);
      if (!url.startsWith(served) && !/^(?:blob|data):/.test(url)) this.note(`request to another origin: ${url}`);
    });
    page.on('crash', () => this.note('the page crashed'));
  }

  private note(fault: string): void {
    const expected = this.expectedErrors.some((pattern) => pattern.test(fault));
    if (!expected && !this.faults.includes(fault)) this.faults.push(fault);
  }

  /** From now on these errors are expected. */
  expectErrors(...patterns: RegExp[]): void {
    this.expectedErrors = [...this.expectedErrors, ...patterns];
  }

  /** The panel beside the map: list, page or running text. */
  get panel(): Locator {
    return this.page.locator('#panel');
  }

  /** A notice, as it is seen: a screen reader hears the same words from a status region. */
  notice(text: string | RegExp): Locator {
    return this.page.getByRole('region', { name: en.notices.heading }).getByText(text);
  }

  /** The map as a keyboard user finds it: it is focusable and moves by arrow keys. */
  get mapRegion(): Locator {
    // While the figure is the map, the live one under it is inert.
    return this.page
      .locator(':not([inert] *)')
      .and(this.page.getByRole('region', { name: /Map of the relationships/ }));
  }

  /** The marks and labels of an entity on the simple map: "place:seoul". They are SVG, and have no role of their own. */
  marks(entity: string): Locator {
    return this.page.locator(`.simple-map [data-target="${entity}"]`);
  }

  /** The tooltip at the pointer, while it is shown. */
  tooltip(text: string): Locator {
    return this.page.locator('.tooltip[data-shown="true"]', { hasText: text });
  }

  /** Resolves when the page has the colours of a theme. */
  async themeIs(theme: 'day' | 'night' | 'projector'): Promise<void> {
    await this.page.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' });
  }

  /** Resolves when the page reports that its program could not be loaded. */
  async programIsMissing(): Promise<void> {
    await this.page.locator('html[data-program="missing"]').waitFor({ state: 'attached' });
  }

  /** How many entries the history of the window has. */
  historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  /** The switch of a place or a layer, by its title. */
  switchOf(title: string): Locator {
    return this.page.getByRole('switch', { name: title, exact: true });
  }

  /** Presses switches without a pointer, which would highlight marks on the map: that costs software WebGL frames. */
  async toggle(...titles: readonly string[]): Promise<void> {
    for (const title of titles) await this.switchOf(title).dispatchEvent('click');
  }

  /** Resolves when this renderer is on the screen. */
  async mapIs(renderer: 'figure' | 'live' | 'none'): Promise<void> {
    await this.page.locator(`html[data-map="${renderer}"]`).waitFor({ state: 'attached' });
  }

  /** Resolves when the map has drawn all of the present view. */
  async settled(): Promise<void> {
    await settled(this.page);
  }

  /** Resolves when printing gives the sheet: its program is loaded once the map is idle. */
  async printable(): Promise<void> {
    await this.page.locator('#sheet[data-ready]').waitFor({ state: 'attached' });
  }

  /** What the map's part of the window shows, in device pixels, with everything over it. */
  async pixels(): Promise<PNG> {
    return PNG.sync.read(await this.map.screenshot({ animations: 'disabled', caret: 'hide' }));
  }

  /** A finger moves from a point by so many px, as touch events. */
  async swipe(from: { readonly x: number; readonly y: number }, dx: number, dy: number): Promise<void> {
    const client = await this.page.context().newCDPSession(this.page);
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
    for (const part of [0.2, 0.5, 0.8, 1]) {
      const to = { x: from.x + dx * part, y: from.y + dy * part };
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [to] });
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  /** The system switches between light and dark. */
  async systemTheme(theme: 'day' | 'night'): Promise<void> {
    await this.page.emulateMedia({ colorScheme: theme === 'night' ? 'dark' : 'light' });
  }

  /** The URL's part from "#" on, as the page has it: Playwright's own `page.url()` is a few events behind. */
  hash(): Promise<string> {
    return locationHash(this.page);
  }

  /** Goes to another view as a link would. */
  async goTo(hash: string): Promise<void> {
    await this.page.evaluate((next) => {
      location.hash = next;
    }, hash);
  }

  /**
   * Closes all windows. Called at the end of a test; only what was opened in `beforeAll` has to be closed explicitly.
   *
   * @throws {Error} when a window had an unexpected error, or sent a request to another server
   */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.context.close();
    if (this.faults.length > 0) throw new Error(`The page had faults:\n  ${this.faults.join('\n  ')}`);
  }
}

/** Whether an element has the focus. */
export const isFocused = (one: Locator): Promise<boolean> => one.evaluate((node) => node === document.activeElement);

/** The page's `location.hash`. */
export const locationHash = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** Where an error was thrown; the whole stack of minified code would only hide the message. */
const firstFrame = ({ stack }: Error): string => / \(?(\S+:\d+:\d+)\)?$/m.exec(stack ?? '')?.[0] ?? '';

/** A console message up to its stack, if it holds one. */
const withoutStack = (text: string): string => text.split(/\n\s+at /, 1)[0] ?? text;

function contextFor({ size = [1000, 640], theme = 'day', reducedMotion = true, ...opening }: Opening) {
  return {
    viewport: { width: size[0], height: size[1] },
    screen: { width: size[0], height: size[1] },
    colorScheme: theme === 'night' ? 'dark' : 'light',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    javaScriptEnabled: opening.javaScript ?? true,
    deviceScaleFactor: opening.pixelRatio ?? 1,
    hasTouch: opening.touch ?? false,
    isMobile: opening.touch ?? false,
    locale: opening.locale ?? 'en-US',
    timezoneId: 'Asia/Seoul',
    serviceWorkers: opening.offline ? 'allow' : 'block',
  } as const;
}

/** One browser with and one without WebGL, each started when first needed and shared by all test files of this worker. */
const browsers = new Map<boolean, Promise<Browser>>();

function browserFor(webgl: boolean): Promise<Browser> {
  const browser = browsers.get(webgl) ?? launchChromium({ webgl });
  browsers.set(webgl, browser);
  return browser;
}

/** In a test: saves a screenshot when it failed, then closes. In `beforeAll` there is no test to wait for. */
function closeAfterTest(app: App): void {
  try {
    onTestFinished(async ({ task }: TestContext) => {
      if (task.result?.state === 'fail') await saveScreenshot(app.page, task.name);
      await app.close();
    });
  } catch {
    // Not in a test: `beforeAll` opened it, and `afterAll` closes it.
  }
}

/** Saves a screenshot of the window, unless the page hangs: then the test's own error is more useful than a second one. */
async function saveScreenshot(page: Page, test: string): Promise<void> {
  await mkdir(FAILURES, { recursive: true });
  const name = test.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100);
  await page.screenshot({ path: join(FAILURES, `${name}.png`), timeout: 10_000 }).catch(() => {});
}
