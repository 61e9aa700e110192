import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.mjs';
import type { Condition } from './conditions';
import { Screencast, WINDOW } from './screencast';
import type { Sight } from './sight';

/** A page that is measured: the app, or the bare one. */
export interface Subject {
  readonly name: 'ours' | 'bare';
  readonly url: string;
  readonly sight: Sight;
}

/** How long, in milliseconds, a page may take: many times what it takes on two busy cores. */
const PATIENCE = 180_000;
/** A window that shows nothing new for so long is done. */
const QUIET_MS = 1200;

/** A browser with one window that has loaded nothing yet. */
export interface Session {
  readonly browser: Browser;
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly screencast: Screencast;
  readonly close: () => Promise<void>;
}

/** Cold each time: a new browser knows no file, no compiled script and no shader of the one before. */
export async function openSession(
  condition: Condition,
  { reducedMotion = false }: { reducedMotion?: boolean } = {},
): Promise<Session> {
  const browser = await launchChromium();
  const context = await browser.newContext({
    viewport: WINDOW,
    screen: WINDOW,
    locale: 'en-US',
    timezoneId: 'Asia/Seoul',
    colorScheme: 'light',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (condition.network) await cdp.send('Network.emulateNetworkConditions', { offline: false, ...condition.network });
  if (condition.cpu) await cdp.send('Emulation.setCPUThrottlingRate', { rate: condition.cpu });
  return { browser, page, cdp, screencast: new Screencast(cdp), close: () => browser.close() };
}

/**
 * Loads the page; resolves when it says that its map is live and the window then shows nothing new any more. Gives when it
 * said so, in milliseconds from the navigation on.
 */
export async function loaded({ page, screencast }: Session, url: string): Promise<number> {
  await screencast.start();
  await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE });
  await page.locator('html[data-map="live"]').waitFor({ state: 'attached' });
  const said = await page.evaluate(() => performance.now());
  await settled({ page, screencast });
  return said;
}

/** Resolves when the page has had its turns and its window has stayed the same for a while. */
export async function settled({ page, screencast }: Pick<Session, 'page' | 'screencast'>): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let turns = 3;
        const turn = () => (turns-- > 0 ? requestAnimationFrame(turn) : resolve());
        turn();
      }),
  );
  await screencast.quiet(QUIET_MS);
}
