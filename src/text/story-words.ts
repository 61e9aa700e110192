import { type Messages, type Told, withShapes } from './catalog';
import { shapeTextsFor } from './late/shape-texts';
import { withSourceWords } from './source-words';

/** Returns a catalog with all words for a story: where nothing can be loaded late. */
export function withStoryWords(messages: Messages, { sources, shapes }: Told): Messages {
  const own = withSourceWords(messages, sources);
  return shapes ? withShapes(own, shapeTextsFor(own, sources)) : own;
}
