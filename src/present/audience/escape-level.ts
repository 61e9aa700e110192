/** What lies over what in the audience's window. */
export interface Levels {
  readonly curtain: boolean;
  /** The help or the list of chapters. */
  readonly dialog: boolean;
  readonly drawer: boolean;
  /** A card of something that the chapter itself does not select. */
  readonly card: boolean;
  readonly fullScreen: boolean;
}

export type Level = keyof Levels | 'mode';

/**
 * The one level that Escape leaves: what lies on top and is seen to go. Under a curtain nothing else is seen, so that
 * goes first. A browser that is full screen takes the key for itself; the level stands here for those that do not.
 */
export function levelToLeave(levels: Levels): Level {
  const order = ['curtain', 'dialog', 'drawer', 'card', 'fullScreen'] as const;
  return order.find((level) => levels[level]) ?? 'mode';
}
