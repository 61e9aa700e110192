import { meet } from './channel';
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

/** Opens the window, or brings it to the front where it is open already; false where the browser does not let us. */
export function openWindow(role: Role, hash: string): boolean {
  const other = window.open(addressOf(role, hash), WINDOW_NAMES[role], FEATURES);
  if (!other) return false;
  meet(other);
  other.focus();
  return true;
}
