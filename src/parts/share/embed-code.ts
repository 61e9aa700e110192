import type { Story } from '../../story/format';
import { goTo } from '../../view/steps';
import type { View } from '../../view/view';
import { shareAddress } from './share-address';

/** The present view in a frame of another page: its address, and the HTML of the frame. */

/** What of the page a frame may show: the value of `embed` in the query of an address. */
export const EMBED_PARTS = ['map', 'panel', 'chapter'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

/** The parts of a story: one without chapters has none to show. */
export const embedPartsOf = ({ chapters }: Story): EmbedPart[] =>
  EMBED_PARTS.filter((part) => part !== 'chapter' || chapters.length > 0);

/**
 * Returns the address of a part of the page at a view. It is in the query and no part of the view: it stays when the view in the
 * frame changes.
 *
 * @param page as for {@link shareAddress}
 */
export function embedAddress(story: Story, view: View, page: string, part: EmbedPart): string {
  const shown =
    part === 'chapter' && view.mode === 'explore' ? goTo(story, 'story', story.chapters[0]?.id)(view) : view;
  const url = new URL(shareAddress(story, shown, page));
  url.search = `embed=${part}`;
  return url.href;
}

/** CSS px. The width is that of the text around the frame. */
const HEIGHT: Readonly<Record<EmbedPart, number>> = { map: 500, panel: 600, chapter: 600 };

/** Returns the HTML of a frame. Without `loading="lazy"` it would cost also those who never scroll to it. */
export function frameCode(part: EmbedPart, address: string, title: string): string {
  const attributes = {
    src: address,
    title,
    width: '100%',
    height: String(HEIGHT[part]),
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
    style: 'border:0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
