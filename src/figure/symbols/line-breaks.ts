/**
 * Where MapLibre breaks a label: of all ways to break it, the one whose lines are least ragged, a break at a newline being
 * asked for and one at a bracket disliked (its `TaggedString.determineLineBreaks`).
 */

/** One character (grapheme cluster) and how far it moves the pen, in units of 1/24 em. */
export interface Step {
  readonly text: string;
  readonly advance: number;
}

interface Break {
  readonly index: number;
  readonly x: number;
  readonly prior: Break | undefined;
  readonly badness: number;
}

/** A line may end on these: newlines, spaces, & ) + - / soft hyphen · zero-width space ‐ – ‧ */
const AFTER = /^[\n\r &)+\-/\u00ad·\u200b\u2010\u2013\u2027]/;
const BEFORE = /^\(/;
/** Han and kana may be broken anywhere. */
const IDEOGRAPHIC =
  /^[\u02ea\u02eb\u2e80-\u2fdf\u2ff0-\u303f\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u3105-\u312f\u31a0-\u4dbf\u4e00-\ua48c\ua490-\ua4c6\uf900-\ufad9\ufe10-\ufe1f\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;
const SPACE = /^\s+$/u;

/** The indexes in `steps` before which a new line begins; the last is the end of the text. */
export function lineBreaks(steps: readonly Step[], maxWidth: number): number[] {
  const total = steps.reduce((sum, step) => sum + step.advance, 0);
  const newline = steps.some(({ text }) => /[\n\r]/.test(text));
  if (total > 0 && total <= maxWidth && !newline && steps.every(({ advance }) => advance >= 0)) return [steps.length];
  const target = total / Math.max(1, Math.ceil(total / maxWidth));
  const hinted = steps.some(({ text }) => text.includes('\u200b'));
  const breaks: Break[] = [];
  let x = 0;
  steps.forEach(({ text, advance }, i) => {
    const before = steps[i - 1]?.text;
    if (before !== undefined) {
      const ideographic = IDEOGRAPHIC.test(before);
      if (AFTER.test(before) || ideographic || (steps[i + 1] && BEFORE.test(text))) {
        breaks.push(bestBreak(i, x, target, breaks, penalty(before, text, ideographic && hinted), false));
      }
    }
    if (!SPACE.test(text)) x += advance;
  });
  const found: number[] = [];
  for (let last: Break | undefined = bestBreak(steps.length, x, target, breaks, 0, true); last; last = last.prior) {
    found.unshift(last.index);
  }
  return found;
}

function bestBreak(
  index: number,
  x: number,
  target: number,
  breaks: readonly Break[],
  penalty: number,
  last: boolean,
): Break {
  let prior: Break | undefined;
  let badness = raggedness(x, target, penalty, last);
  for (const earlier of breaks) {
    const sum = raggedness(x - earlier.x, target, penalty, last) + earlier.badness;
    if (sum <= badness) [prior, badness] = [earlier, sum];
  }
  return { index, x, prior, badness };
}

function raggedness(width: number, target: number, penalty: number, last: boolean): number {
  const ragged = (width - target) ** 2;
  // A short last line reads better than a long one.
  if (last) return width < target ? ragged / 2 : ragged * 2;
  return ragged + Math.abs(penalty) * penalty;
}

const penalty = (before: string, after: string, hinted: boolean): number =>
  (/^[\n\r]/.test(before) ? -10000 : 0) +
  (hinted ? 150 : 0) +
  (/^[(（]/.test(before) ? 50 : 0) +
  (/^[)）]/.test(after) ? 50 : 0);
