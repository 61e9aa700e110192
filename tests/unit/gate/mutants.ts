/** Changes single values of JSON at random, always the same ones for a seed. */

/** Returns numbers from 0 to 1: mulberry32, https://github.com/bryc/code/blob/master/jshash/PRNGs.md */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Values that something might not expect. */
export const VALUES: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -0,
    1,
    -1,
    0.5,
    90,
    180,
    360,
    1e7,
    1e308,
    Number.MAX_SAFE_INTEGER,
    Number.POSITIVE_INFINITY,
  ],
  ...[
    '',
    ' ',
    '\u200B',
    'x',
    'seoul',
    'a\u0000',
    '\uD800',
    'W'.repeat(3000),
    '<b>',
    '../1945',
    '9999',
    '-0056',
    '2025-10/..',
  ],
  ...[
    '9999-12-31',
    '2026-02-30',
    'constructor',
    '__proto__',
    '=1+1',
    'العربية',
    '🗺️',
    'forward',
    'none',
    'site',
    'en-US-GB',
  ],
  ...[[], {}, [[]], [0, 0], [-180, -60, 180, 85], [180, 90], [37, 126]],
];

/** A copy with one value changed, left out, doubled or swapped for another of the same list. */
export function mutantOf(value: unknown, random: () => number): unknown {
  if (typeof value !== 'object' || value === null) return changed(value, random);
  const keys = Object.keys(value);
  const key = keys[Math.floor(random() * keys.length)];
  if (key === undefined || random() < 0.03) return changed(value, random);
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...value };
  if (Array.isArray(copy) && random() < 0.05) return random() < 0.5 ? copy.toReversed() : [...copy, copy[0]];
  if (!Array.isArray(copy) && random() < 0.05) delete copy[key];
  else copy[key] = mutantOf(copy[key], random);
  return copy;
}

function changed(value: unknown, random: () => number): unknown {
  const other = VALUES[Math.floor(random() * VALUES.length)];
  if (random() < 0.5) return other;
  if (typeof value === 'number') return [value + 1, -value, value * 10, value / 3, 1e-7][Math.floor(random() * 5)];
  if (typeof value === 'string')
    return [`${value}x`, value.slice(1), value.toUpperCase(), `${value} — ${value}`][Math.floor(random() * 4)];
  if (typeof value === 'boolean') return !value;
  return other;
}
