import type { PictureFormat } from '../parts/app-context';
import type { Story } from '../story/format';
import type { View } from '../view/view';

/**
 * Returns the file name of a saved picture: the product, the story, the subject and the date, in plain ASCII:
 * "crosscurrents-northeast-asia-launches-2026-01-05-2x.png". A year at the end of the story's id is dropped if the date
 * has the same year. What EDTF adds to a date is left out: "1917-01" also for "1917-01~".
 */
export function pictureName(story: Story, view: View, format: PictureFormat): string {
  const { select, chapter, layers } = view;
  const only = layers.length === 1 ? layers[0] : undefined;
  const larger = format.type === 'png' && format.scale > 1 ? `${format.scale}x` : undefined;
  const date = view.date ?? story.date.replace(/^\W*\/|\/\W*$|[~?%]/g, '');
  const name = story.id.replace(/-\d{4}$/, (year) => (date.startsWith(year.slice(1)) ? '' : year));
  // Ids are lower-case ASCII by the story format; a pair of places contains a comma, a paragraph a slash.
  const parts = ['crosscurrents', name, chapter ?? select?.id ?? only, date, larger];
  const words = parts.filter((part) => part !== undefined).join('-');
  return `${words.replace(/[^a-z0-9-]+/g, '-')}.${format.type}`;
}
