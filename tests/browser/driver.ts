import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page, Route } from 'playwright-core';
import { PNG } from 'pngjs';
import { inject, onTestFinished, type TestContext } from 'vitest';
import { launchChromium } from '../../scripts/chromium.mjs';
import { settled } from '../../scripts/settled.mjs';

/**
 * Hides the browser, so that a test reads as what a person does and sees:
 *
 *     const app = await openApp({ hash: '#/explore?layers=rupture' });
 *     await app.mapIs('live');
 *     await app.switchOf('Korea–China restoration').click();
 *     await app.settled();
 *     expect(countPixels(await app.pixels(), near(day.restoration))).toBeGreaterThan(200);
 *
 * Every wait is for something that can be seen, never for a time. What `openApp` opened is closed at the end of the test,
 * and the test fails when the page had an error that nobody expected or asked anybody but its own server for something.
 */

export interface Opening {
  /** View and story, as DESIGN.md's contract writes them: "#/explore?select=place:seoul". */
  readonly hash?: string;
  /** The window, in CSS pixels; by default 1000 × 640, since software WebGL pays for each pixel. */
  readonly size?: readonly [width: number, height: number];
  /** What the system asks for, which `theme=auto` follows. A theme of the view's own goes into the hash. */
  readonly theme?: 'day' | 'night';
  /** False: a computer without WebGL. */
  readonly webgl?: boolean;
  /** By default nothing fades or flies, since software WebGL takes its time for each frame. */
  readonly reducedMotion?: boolean;
  readonly javaScript?: boolean;
  /** Device pixels for each CSS pixel. */
  readonly pixelRatio?: number;
  /** A phone or tablet: no mouse, fingers only. */
  readonly touch?: boolean;
  /** The browser's first language, BCP 47. */
  readonly locale?: string;
  /** Answers in the server's place, by file: { 'geo/world.topo.json': { status: 404 } }. `*` stands for any name. */
  readonly answers?: Readonly<Record<string, Parameters<Route['fulfill']>[0]>>;
  /** Files that do not come before `release()`, by their names as in `answers`. */
  readonly held?: string;
  /** Errors that belong to the test. */
  readonly expectedErrors?: readonly RegExp[];
  /** Runs in the page before any program of its own does. */
  readonly first?: () => void;
}

/** The part of the page that holds the map. */
const MAP = '#map';
/** How long, in milliseconds, a condition may take to come true: many times what it takes on two cores. */
const PATIENCE = 45_000;
/** Where a failed test leaves a picture of its window. */
const FAILURES = 'tests/browser/failures';

export async function openApp(opening: Opening = {}): Promise<App> {
  const served = inject('served');
  const browser = await browserFor(opening.webgl ?? true);
  const context = await browser.newContext(contextFor(opening));
  for (const [file, answer] of Object.entries(opening.answers ?? {})) {
    await context.route(served + file, (route) => route.fulfill(answer));
  }
  const held: Route[] = [];
  if (opening.held) await context.route(served + opening.held, (route) => void held.push(route));
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const release = () => Promise.all(held.splice(0).map((route) => route.continue()));
  const app = new App(context, page, served, opening.expectedErrors ?? [], release);
  closeAfterTest(app);
  if (opening.first) await page.addInitScript(opening.first);
  // A page that waits for a file of its own is not loaded for a while.
  await page.goto(served + (opening.hash ?? ''), { waitUntil: opening.held ? 'commit' : 'load' });
  return app;
}

export class App {
  readonly page: Page;
  /** The map's part of the window. */
  readonly map: Locator;
  /** Every address asked for so far, so that a test can show that nothing was asked for again. */
  readonly requests: string[] = [];
  /** Errors that nobody expected, so far. */
  readonly faults: string[] = [];

  private readonly context: BrowserContext;
  private expectedErrors: readonly RegExp[];
  private closed = false;

  /** Lets the files come that were held. */
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
    // At the context and not the page, so that windows which the app opens are watched too, from their first moment.
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

  /** From now on these errors belong to the test. */
  expectErrors(...patterns: RegExp[]): void {
    this.expectedErrors = [...this.expectedErrors, ...patterns];
  }

  /** The switch of a place or a layer, by its title. */
  switchOf(title: string): Locator {
    return this.page.getByRole('switch', { name: title, exact: true });
  }

  /** Presses switches without a pointer, which would light up on the map what it rests on: each costs software WebGL frames. */
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

  /** Resolves when printing gives the sheet: what it takes comes by itself, once the map is quiet. */
  async printable(): Promise<void> {
    await this.page.locator('#sheet[data-ready]').waitFor({ state: 'attached' });
  }

  /** What the map's part of the window shows, in device pixels; with whatever lies over it. */
  async pixels(): Promise<PNG> {
    return PNG.sync.read(await this.map.screenshot({ animations: 'disabled', caret: 'hide' }));
  }

  /** A finger goes from a point by so many px, as a touch screen tells of it. */
  async swipe(from: { readonly x: number; readonly y: number }, dx: number, dy: number): Promise<void> {
    const client = await this.page.context().newCDPSession(this.page);
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
    for (const part of [0.2, 0.5, 0.8, 1]) {
      const to = { x: from.x + dx * part, y: from.y + dy * part };
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [to] });
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  /** The system asks for another look. */
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
   * Closes all windows. By itself at the end of a test; only what was opened in `beforeAll` has to be closed by hand.
   *
   * @throws {Error} when a window had an error that nobody expected, or asked another server for something
   */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.context.close();
    if (this.faults.length > 0) throw new Error(`The page had faults:\n  ${this.faults.join('\n  ')}`);
  }
}

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
  } as const;
}

/** One browser with and one without WebGL, each started when first needed and kept for all test files of this worker. */
const browsers = new Map<boolean, Promise<Browser>>();

function browserFor(webgl: boolean): Promise<Browser> {
  const browser = browsers.get(webgl) ?? launchChromium({ webgl });
  browsers.set(webgl, browser);
  return browser;
}

/** In a test: a picture of the window when it failed, then close. In `beforeAll` there is no test to wait for. */
function closeAfterTest(app: App): void {
  try {
    onTestFinished(async ({ task }: TestContext) => {
      if (task.result?.state === 'fail') await pictureOf(app.page, task.name);
      await app.close();
    });
  } catch {
    // Not in a test: whoever opened it closes it.
  }
}

/** Leaves a picture of the window, unless the page hangs: then the test's own error says more than a second one. */
async function pictureOf(page: Page, test: string): Promise<void> {
  await mkdir(FAILURES, { recursive: true });
  const name = test.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100);
  await page.screenshot({ path: join(FAILURES, `${name}.png`), timeout: 10_000 }).catch(() => {});
}
