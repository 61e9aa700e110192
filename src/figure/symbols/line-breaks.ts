/**
 * Line breaks of a label at the same places as in MapLibre (its `TaggedString.determineLineBreaks`): the set of breaks with the
 * least ragged lines. A newline is a forced break, a break at a bracket has a penalty.
 */

/** One character (grapheme cluster) and its advance in units of 1/24 em. */
export interface Character {
  readonly text: string;
  readonly advance: number;
}

interface Break {
  readonly index: number;
  readonly x: number;
  readonly previous: Break | undefined;
  readonly badness: number;
}

/** A line may end after these: newlines, spaces, & ) + - / soft hyphen · zero-width space ‐ – ‧ */
const BREAK_AFTER = /^[\n\r &)+\-/\u00ad·\u200b\u2010\u2013\u2027]/;
const BREAK_BEFORE = /^\(/;
/** A line may end after any Han or kana. */
const IDEOGRAPHIC =
  /^[\u02ea\u02eb\u2e80-\u2fdf\u2ff0-\u303f\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u3105-\u312f\u31a0-\u4dbf\u4e00-\ua48c\ua490-\ua4c6\uf900-\ufad9\ufe10-\ufe1f\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;
const SPACE = /^\s+$/u;

/**
 * Returns the indexes at which lines end: each is that of the next line's first character, the last is the length of the text.
 */
export function lineBreaks(characters: readonly Character[], maxWidth: number): number[] {
  const total = characters.reduce((sum, { advance }) => sum + advance, 0);
  const newline = characters.some(({ text }) => /[\n\r]/.test(text));
  if (total > 0 && total <= maxWidth && !newline && characters.every(({ advance }) => advance >= 0))
    return [characters.length];
  const target = total / Math.max(1, Math.ceil(total / maxWidth));
  const hasBreakHints = characters.some(({ text }) => text.includes('\u200b'));
  const breaks: Break[] = [];
  let x = 0;
  characters.forEach(({ text, advance }, i) => {
    const before = characters[i - 1]?.text;
    if (before !== undefined) {
      const ideographic = IDEOGRAPHIC.test(before);
      if (BREAK_AFTER.test(before) || ideographic || (characters[i + 1] && BREAK_BEFORE.test(text))) {
        breaks.push(bestBreak(i, x, target, breaks, penalty(before, text, ideographic && hasBreakHints), false));
      }
    }
    if (!SPACE.test(text)) x += advance;
  });
  const ends: number[] = [];
  for (
    let last: Break | undefined = bestBreak(characters.length, x, target, breaks, 0, true);
    last;
    last = last.previous
  ) {
    ends.unshift(last.index);
  }
  return ends;
}

/** Returns the break at an index with the earlier break before it that gives the least badness. */
function bestBreak(
  index: number,
  x: number,
  target: number,
  breaks: readonly Break[],
  penalty: number,
  last: boolean,
): Break {
  let previous: Break | undefined;
  let badness = raggedness(x, target, penalty, last);
  for (const earlier of breaks) {
    const sum = raggedness(x - earlier.x, target, penalty, last) + earlier.badness;
    if (sum <= badness) [previous, badness] = [earlier, sum];
  }
  return { index, x, previous, badness };
}

function raggedness(width: number, target: number, penalty: number, last: boolean): number {
  const ragged = (width - target) ** 2;
  // A short last line reads better than a long one.
  if (last) return width < target ? ragged / 2 : ragged * 2;
  return ragged + Math.abs(penalty) * penalty;
}

const penalty = (before: string, after: string, isPenalizableHan: boolean): number =>
  (/^[\n\r]/.test(before) ? -10000 : 0) +
  (isPenalizableHan ? 150 : 0) +
  (/^[(（]/.test(before) ? 50 : 0) +
  (/^[)）]/.test(after) ? 50 : 0);
