import type { Story } from '../../story/format';
import type { Messages } from '../../text/catalog';
import type { View } from '../../view/view';
import { nameOf } from './naming';
import { screenOf } from './screen-of';

/** Returns the window's title. It tells a presentation from the same chapter of the story in another tab. */
export const windowTitleOf = (story: Story, view: View, messages: Messages): string =>
  titleOf(story, view, messages) + (view.mode === 'present' ? ` · ${messages.present.region}` : '');

/** Returns the screen's title, the screen before the story: "Seoul · A summit and its crosscurrents". */
export function titleOf(story: Story, view: View, messages: Messages): string {
  const screen = screenOf(story, view);
  switch (screen.kind) {
    case 'overview':
      return `${story.title} · ${messages.product}`;
    case 'chapter':
      return `${screen.chapter.title} · ${story.title}`;
    case 'panel':
      return `${messages.panels[screen.panel].title} · ${story.title}`;
    case 'detail':
      return `${nameOf(story, messages, screen.selection)?.title ?? messages.product} · ${story.title}`;
    default:
      return screen satisfies never;
  }
}
