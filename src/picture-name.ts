import type { PictureFormat } from './panels/desk';
import type { Story } from './story/format';
import type { View } from './view/view';

/**
 * What a saved picture is called: the product, the story, what is looked at and the day, in plain ASCII:
 * "crosscurrents-northeast-asia-2026-launches-2026-01-05-2x.png".
 */
export function pictureName(story: Story, view: View, format: PictureFormat): string {
  const { select, chapter, layers } = view;
  const only = layers.length === 1 ? layers[0] : undefined;
  const larger = format.type === 'png' && format.scale > 1 ? `${format.scale}x` : undefined;
  // Ids are lower-case ASCII by the story's format; two places have a comma between them, a paragraph a slash.
  const parts = ['crosscurrents', story.id, chapter ?? select?.id ?? only, view.date ?? story.date, larger];
  const name = parts.filter((part) => part !== undefined).join('-');
  return `${name.replace(/[^a-z0-9-]+/g, '-')}.${format.type}`;
}
