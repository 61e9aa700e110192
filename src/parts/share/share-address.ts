import type { Story } from '../../story/format';
import { switchMode } from '../../view/stops';
import { urlText } from '../../view/url';
import type { View } from '../../view/view';

/**
 * Returns the shortest address that opens a view on another device. The theme is left out: it suits this screen and this reader. A stop
 * of a presentation becomes its chapter to read, at its beginning, because whoever gets the link holds a phone and presents nothing.
 *
 * @param page the address of the page that shows the view, with any hash and query
 */
export function shareAddress(story: Story, view: View, page: string): string {
  const read = view.mode === 'present' ? { ...switchMode(story, 'story')(view), step: 0 } : view;
  const url = new URL(page);
  // What of the query belongs to a view is in the hash already (`view/hash.ts`).
  url.search = '';
  url.hash = urlText(story, { ...read, theme: 'auto' });
  // The page opens at this view without any hash.
  if (url.hash === '#/explore') url.hash = '';
  return url.href;
}

/** Who can open an address: `nobody`: it is a file of this device; `here`: the server is this device; else it may be anybody. */
export function reachOf(address: string): 'anybody' | 'here' | 'nobody' {
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return 'nobody';
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname) ? 'here' : 'anybody';
}
