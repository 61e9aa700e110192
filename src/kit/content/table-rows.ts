import type { Claim, Story } from '../../story/format';
import { basesOf, claimsWithBasis } from './chosen-claims';
import { spread } from './spread';

/** What the table of the pupils' sheet says of a statement. */
export type Column = 'who' | 'how' | 'where';

export interface TableRow {
  readonly claim: Claim;
  /** What pupils fill in. One column of each row is given: from it, the map or the text leads to the others. */
  readonly gaps: readonly Column[];
}

/** The table fills a page at most. */
const MOST_ROWS = 12;
const GAPS: readonly (readonly Column[])[] = [
  ['who', 'how'],
  ['how', 'where'],
  ['who', 'where'],
];

/** Returns the rows of the pupils' table, in the story's order: statements of each basis that the story has. */
export function tableRows(story: Story): TableRow[] {
  const bases = basesOf(story);
  const chosen = bases.flatMap((basis) =>
    spread(claimsWithBasis(story, basis), Math.floor(MOST_ROWS / Math.max(1, bases.length))),
  );
  return story.claims
    .filter((claim) => chosen.includes(claim))
    .map((claim, i) => ({ claim, gaps: GAPS[i % GAPS.length] ?? [] }));
}
