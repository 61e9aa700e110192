import type { Chapter, Story } from '../../story/format';
import { chapterOf, type PanelName, readSelection, type Selection, selectionText, type View } from '../../view/view';
import { sameEntity } from './naming';

/** What the panel shows for a view. */
export type Screen =
  | { readonly kind: 'overview' }
  | { readonly kind: 'chapter'; readonly chapter: Chapter }
  | { readonly kind: 'panel'; readonly panel: PanelName }
  | {
      readonly kind: 'detail';
      readonly selection: Selection;
      readonly chapter: Chapter | undefined;
      readonly panel: PanelName | undefined;
    };

/** Returns what the panel shows. A chapter's own selection only highlights the map; any other selection opens its page. */
export function screenOf(story: Story, view: View): Screen {
  const chapter = chapterOf(story, view);
  if (view.select && !(chapter && sameEntity(view.select, chapterSelection(chapter)))) {
    return { kind: 'detail', selection: view.select, chapter, panel: view.panel };
  }
  if (view.panel) return { kind: 'panel', panel: view.panel };
  return chapter ? { kind: 'chapter', chapter } : { kind: 'overview' };
}

/** Returns the selection that a chapter itself defines. */
export const chapterSelection = (chapter: Chapter | undefined): Selection | undefined =>
  chapter?.select === undefined ? undefined : readSelection(chapter.select);

/** Returns a key of the screen. All chapters have the same key, because they are one scrolling text. */
export function screenKey(screen: Screen): string {
  switch (screen.kind) {
    case 'overview':
      return 'overview';
    case 'chapter':
      return 'chapters';
    case 'panel':
      return `panel ${screen.panel}`;
    case 'detail':
      return `${screen.chapter?.id ?? ''} ${selectionText(screen.selection)}`;
    default:
      return screen satisfies never;
  }
}
