/** Numbers as English writes them in words, by the word in lower case. */

const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth';
const MONTHS = 'january february march april may june july august september october november december';

const counted = (words: string): readonly (readonly [string, number])[] =>
  words.split(' ').map((word, i) => [word, i + 1]);

export const NUMBERS_IN_WORDS: ReadonlyMap<string, number> = new Map([
  ...counted(CARDINALS),
  ...counted(ORDINALS),
  ['half', 2],
  ['both', 2],
  ['once', 1],
  ['twice', 2],
]);
export const MONTHS_IN_WORDS: ReadonlyMap<string, number> = new Map(counted(MONTHS));
