/**
 * Returns the items in another order, which depends on the seed alone: printed again, the cards and their answers are the same. Two
 * items or more are never in their own order.
 */
export function shuffled<Item>(items: readonly Item[], seed: string): Item[] {
  const random = randomFrom(seed);
  const mixed = [...items];
  // Fisher and Yates, as in Knuth, The Art of Computer Programming 2, 3.4.2, algorithm P.
  for (let i = mixed.length - 1; i > 0; i--) {
    const at = Math.floor(random() * (i + 1));
    const [one, other] = [mixed[i], mixed[at]];
    if (one === undefined || other === undefined) continue;
    mixed[i] = other;
    mixed[at] = one;
  }
  const isSame = mixed.every((item, i) => item === items[i]);
  const [first, ...rest] = mixed;
  return isSame && first !== undefined ? [...rest, first] : mixed;
}

/** Numbers from 0 to 1 by a linear congruential generator (Numerical Recipes, 7.1), begun with a sum of the seed's letters. */
function randomFrom(seed: string): () => number {
  let state = [...seed].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
