import type { PictureFormat } from '../parts/app-context';
import type { Story } from '../story/format';
import type { View } from '../view/view';

/**
 * What a saved picture is called: the product, the story, what is looked at and the day, in plain ASCII:
 * "crosscurrents-northeast-asia-launches-2026-01-05-2x.png". A year at the end of the story's name that the day begins with
 * is said once.
 */
export function pictureName(story: Story, view: View, format: PictureFormat): string {
  const { select, chapter, layers } = view;
  const only = layers.length === 1 ? layers[0] : undefined;
  const larger = format.type === 'png' && format.scale > 1 ? `${format.scale}x` : undefined;
  const date = view.date ?? story.date;
  const name = story.id.replace(/-\d{4}$/, (year) => (date.startsWith(year.slice(1)) ? '' : year));
  // Ids are lower-case ASCII by the story's format; two places have a comma between them, a paragraph a slash.
  const parts = ['crosscurrents', name, chapter ?? select?.id ?? only, date, larger];
  const words = parts.filter((part) => part !== undefined).join('-');
  return `${words.replace(/[^a-z0-9-]+/g, '-')}.${format.type}`;
}
