import { addWindow } from './channel';
import type { Role } from './message';

/** The names of the lesson's windows: `window.open` with the same name reuses the window instead of opening another. */
export const WINDOW_NAMES: Readonly<Record<Role, string>> = {
  audience: 'crosscurrents-audience',
  speaker: 'crosscurrents-speaker',
};

/** The start page's. Other stories of the site have pages of their own, and say so (`scripts/first-paint.mjs`). */
const PAGES: Readonly<Record<Role, string>> = { audience: './', speaker: './speaker.html' };
const pageOf = (role: Role): string => document.documentElement.dataset[role] ?? PAGES[role];

/** Separate windows that can be moved to another screen, with a size that fits a classroom's laptop. */
const FEATURES = 'popup,width=1280,height=720';

/** Returns the URL of a window of the lesson at a view (`hash`). */
export const addressOf = (role: Role, hash: string): string => new URL(pageOf(role) + hash, document.baseURI).href;

/**
 * Opens the window, or focuses it if it is open already. Returns false if the browser blocks it. The page is fetched before the
 * window navigates to it: once a window shows the browser's own error page, a script can neither detect nor close it.
 *
 * @param onFailed called when the page could not be loaded; the window is closed then
 */
export function openWindow(role: Role, hash: string, onFailed: () => void): boolean {
  const address = addressOf(role, hash);
  // An empty URL does not navigate an existing window of that name.
  const other = window.open('', WINDOW_NAMES[role], FEATURES);
  if (!other) return false;
  addWindow(other);
  other.focus();
  if (showsPage(other, address) || !/^http/.test(address)) {
    other.location.href = address;
    return true;
  }
  void pageLoads(address, role).then((loads) => {
    if (other.closed) return;
    if (loads) return other.location.replace(address);
    other.close();
    onFailed();
  });
  return true;
}

/** Whether a window already shows the page, at any view: then another view needs no network. */
function showsPage(other: Window, address: string): boolean {
  try {
    return other.location.href.split('#', 1)[0] === address.split('#', 1)[0];
  } catch {
    return false;
  }
}

/** Text that only the page of a role contains. The server may answer with another page, such as an error page. */
const PAGE_MARKER: Readonly<Record<Role, string>> = { audience: 'id="present"', speaker: 'id="speaker"' };
/** How long to wait for the page before the user is told that it failed, in ms. */
const TIMEOUT = 10_000;

async function pageLoads(address: string, role: Role): Promise<boolean> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT) });
    return answer.ok && (await answer.text()).includes(PAGE_MARKER[role]);
  } catch {
    return false;
  }
}
