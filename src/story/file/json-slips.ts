/** What a parser of JSON waits for. */
export type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/** Slips that people make in JSON. The message catalog has a text for each. */
export const SLIPS = [
  'empty',
  'html',
  'curly-quotes',
  'single-quotes',
  'comment',
  'trailing-comma',
  'extra-comma',
  'decimal-comma',
  'missing-comma',
  'missing-colon',
  'missing-value',
  'equals-sign',
  'no-quotes',
  'number-form',
  'open-text',
  'ends-early',
  'after-end',
  'wrong-bracket',
  'other',
] as const;
export type Slip = (typeof SLIPS)[number];

/** Returns the likely slip at the first token that is no JSON. Each is a rule of its own, the surest first. */
export function slipAt(text: string, at: number, expected: Expected): Slip {
  const rest = text.slice(at, at + 200);
  const before = text.slice(Math.max(0, at - 200), at).trimEnd();
  const isValue = expected === 'value' || expected === 'value or ]';
  const isKey = expected === 'key' || expected === 'key or }';
  if (text.trim() === '') return 'empty';
  if (/^\s*<(?:!|\?|[a-z])/i.test(text.slice(0, 200))) return 'html';
  if (rest === '') return 'ends-early';
  if (/^[“”„‟«»‘’‚＂]/.test(rest)) return 'curly-quotes';
  if (/^['`]/.test(rest)) return 'single-quotes';
  if (/^(?:\/\/|\/\*|#|<!--|--)/.test(rest)) return 'comment';
  if (/^[}\]]/.test(rest) && before.endsWith(',')) return 'trailing-comma';
  if (rest.startsWith(',')) return 'extra-comma';
  if (isKey && /^\d/.test(rest) && /\d,$/.test(before)) return 'decimal-comma';
  if (expected === ', or end') return afterValue(text, at, rest, before);
  if (expected === ':') return rest.startsWith('=') ? 'equals-sign' : 'missing-colon';
  if (/^["]/.test(rest)) return 'open-text';
  if (/^[}\]]/.test(rest)) return before.endsWith(':') ? 'missing-value' : 'wrong-bracket';
  if (isValue && /^[+.\d-]/.test(rest)) return 'number-form';
  return /^[\p{L}_$]/u.test(rest) ? 'no-quotes' : 'other';
}

/** The slip where a value has ended and no comma and no end follows. */
function afterValue(text: string, at: number, rest: string, before: string): Slip {
  // "05", "1.2.3", "0x1F", "5°": the number goes on in a way that JSON has not.
  if (/[\d.]$/.test(text.slice(0, at)) && /^[\p{L}\d.°_]/u.test(rest)) return 'number-form';
  if (/^[}\]]/.test(rest)) return 'wrong-bracket';
  if (isClosed(text.slice(0, at))) return 'after-end';
  // A quotation mark inside a text ends it, and a letter follows.
  if (/"$/.test(before) && /^[\p{L}\p{N}]/u.test(rest)) return 'open-text';
  return 'missing-comma';
}

/** Whether the text up to here is one whole value. */
function isClosed(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
