import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.mjs';
import type { Condition } from './conditions';
import type { Box } from './map-pixels';
import { type Frame, Screencast, WINDOW } from './screencast';

/** A page that is measured. */
export interface Subject {
  readonly name: string;
  readonly url: string;
  /** Of the map. */
  readonly box: Box;
  /** Returns a function that says whether a frame shows what is to be seen first. `end`: the page's last frame. */
  readonly seenBy: (end: Frame) => (frame: Frame) => boolean;
}

/** How long a page may take, in milliseconds: many times what it needs on two busy cores. */
const TIMEOUT = 180_000;
/** A window that shows no new frame for this long is complete, in milliseconds. */
const QUIET_MS = 1200;

/** A browser with one empty window. */
export interface Session {
  readonly browser: Browser;
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly screencast: Screencast;
  readonly close: () => Promise<void>;
}

/** Starts a new browser, so that each load is cold: no cached files, compiled scripts or shaders. */
export async function openSession(
  condition: Condition,
  { reducedMotion = false }: { reducedMotion?: boolean } = {},
): Promise<Session> {
  const browser = await launchChromium();
  const context = await browser.newContext({
    viewport: WINDOW,
    screen: WINDOW,
    locale: 'en-US',
    serviceWorkers: 'block',
    timezoneId: 'Asia/Seoul',
    colorScheme: 'light',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  context.setDefaultTimeout(TIMEOUT);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (condition.network) await cdp.send('Network.emulateNetworkConditions', { offline: false, ...condition.network });
  if (condition.cpu) await cdp.send('Emulation.setCPUThrottlingRate', { rate: condition.cpu });
  await waitUntilStarted(browser);
  return { browser, page, cdp, screencast: new Screencast(cdp), close: () => browser.close() };
}

/** Ms between two readings of the processor time, and the most that the browser may use in between when it has started. */
const STARTED = { every: 250, most: 20 } as const;

/** Waits until the browser's processes rest: for some seconds after its start they take time from any page. */
async function waitUntilStarted(browser: Browser): Promise<void> {
  const cdp = await browser.newBrowserCDPSession();
  const used = async (): Promise<number> => {
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
  const end = Date.now() + 10_000;
  for (let before = await used(), rests = 0; rests < 2 && Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, STARTED.every));
    const now = await used();
    rests = now - before <= STARTED.most ? rests + 1 : 0;
    before = now;
  }
  await cdp.detach();
}

/**
 * Loads the page and waits until it reports a live map (`data-map="live"`) and then shows no new frame. Returns the time of the
 * report, in milliseconds since the navigation.
 */
export async function loadUntilLive({ page, screencast }: Session, url: string): Promise<number> {
  await screencast.start();
  await page.goto(url, { waitUntil: 'commit', timeout: TIMEOUT });
  await page.locator('html[data-map="live"]').waitFor({ state: 'attached' });
  const reportedLive = await page.evaluate(() => performance.now());
  await waitUntilQuiet({ page, screencast });
  return reportedLive;
}

/** Waits until the page has had a few animation frames and its window has not changed for a while. */
export async function waitUntilQuiet({ page, screencast }: Pick<Session, 'page' | 'screencast'>): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let framesLeft = 3;
        const countFrame = () => (framesLeft-- > 0 ? requestAnimationFrame(countFrame) : resolve());
        countFrame();
      }),
  );
  await screencast.quiet(QUIET_MS);
}
