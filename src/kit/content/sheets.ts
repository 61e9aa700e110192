import type { Story } from '../../story/format';
import { eventCards, statementCards } from './cards';

/** The sheets in the order in which they are offered and printed: first the teacher's, then the pupils'. */
const SHEETS = ['plan', 'chapters', 'answers', 'pupils', 'blanks', 'mute', 'cards', 'wall'] as const;
export type SheetName = (typeof SHEETS)[number];

/** How many pages a wall map has on each side: 2 × 2, 3 × 3 or 4 × 4. */
export const WALLS = [2, 3, 4] as const;
export type Wall = (typeof WALLS)[number];

/** The sheets that a story has something for. */
export const sheetsOf = (story: Story): SheetName[] =>
  SHEETS.filter((sheet) => {
    if (sheet === 'chapters') return story.chapters.length > 0;
    if (sheet === 'cards') return statementCards(story).length + eventCards(story).length > 0;
    return true;
  });
