/** What is open in the audience's window. */
export interface Levels {
  readonly curtain: boolean;
  /** The help sheet or the list of chapters. */
  readonly dialog: boolean;
  readonly drawer: boolean;
  /** A card of something that the chapter itself does not select. */
  readonly card: boolean;
  readonly fullScreen: boolean;
}

export type Level = keyof Levels | 'mode';

/**
 * Returns the level that Escape closes: the topmost one, so that the user sees it close. A curtain hides everything else, so
 * it closes first. In full screen most browsers handle Escape themselves; `fullScreen` is for those that pass it to the page.
 */
export function levelToLeave(levels: Levels): Level {
  const order = ['curtain', 'dialog', 'drawer', 'card', 'fullScreen'] as const;
  return order.find((level) => levels[level]) ?? 'mode';
}
