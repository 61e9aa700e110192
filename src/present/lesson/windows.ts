import { addWindow } from './channel';
import type { Role } from './message';

/** Each window of a lesson has a name, so that asking for it again finds it instead of opening another. */
export const WINDOW_NAMES: Readonly<Record<Role, string>> = {
  audience: 'crosscurrents-audience',
  speaker: 'crosscurrents-speaker',
};

const PAGES: Readonly<Record<Role, string>> = { audience: './', speaker: './speaker.html' };

/** Windows of their own, which can be moved to another screen, and large enough for what they hold on a classroom's laptop. */
const FEATURES = 'popup,width=1280,height=720';

/** The address of a window of the lesson at a view (`hash`). */
export const addressOf = (role: Role, hash: string): string => new URL(PAGES[role] + hash, document.baseURI).href;

/**
 * Opens the window, or brings it to the front where it is open already; false where the browser does not let us. Its page
 * is asked for first: once a browser shows its own error page in a window, that can neither be seen nor closed from here.
 *
 * @param failed called when the page does not come; the window is closed then
 */
export function openWindow(role: Role, hash: string, failed: () => void): boolean {
  const address = addressOf(role, hash);
  // An empty address leaves a window of that name as it is.
  const other = window.open('', WINDOW_NAMES[role], FEATURES);
  if (!other) return false;
  addWindow(other);
  other.focus();
  if (shows(other, address) || !/^http/.test(address)) {
    other.location.href = address;
    return true;
  }
  void comes(address, role).then((there) => {
    if (other.closed) return;
    if (there) return other.location.replace(address);
    other.close();
    failed();
  });
  return true;
}

/** Whether a window has the page already, at whatever view: then it goes to another without a network. */
function shows(other: Window, address: string): boolean {
  try {
    return other.location.href.split('#', 1)[0] === address.split('#', 1)[0];
  } catch {
    return false;
  }
}

/** What the page of a role has and no other: the server may answer with something else. */
const SIGN: Readonly<Record<Role, string>> = { audience: 'id="present"', speaker: 'id="speaker"' };
/** Whoever waits for longer, in ms, is better told. */
const PATIENCE = 10_000;

async function comes(address: string, role: Role): Promise<boolean> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    return answer.ok && (await answer.text()).includes(SIGN[role]);
  } catch {
    return false;
  }
}
