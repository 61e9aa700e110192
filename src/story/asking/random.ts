/** Returns a number from 0 to 1, without 1, at each call. */
export type Random = () => number;

/** A generator of numbers that are the same for the same seed: mulberry32, https://github.com/bryc/code/blob/master/jshash/PRNGs.md */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Returns a list in another order (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [one, other] = [result[i] as Item, result[j] as Item];
    result[i] = other;
    result[j] = one;
  }
  return result;
}
