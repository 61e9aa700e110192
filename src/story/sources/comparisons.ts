import type { Claim, ClaimId, Story } from '../format';

/** Whether two claims say the same, or something else about the same thing. */
export type Comparison = 'supports' | 'disputes';

export const COMPARISONS = ['supports', 'disputes'] as const satisfies readonly Comparison[];

type Compared = Readonly<Record<Comparison, ReadonlyMap<ClaimId, ReadonlySet<ClaimId>>>>;

const compared = new WeakMap<Story, Compared>();

/** Returns the claims that support a claim or dispute it, in the story's order. Either of two claims may name the other. */
export function comparedWith(story: Story, claim: Pick<Claim, 'id'>, comparison: Comparison): Claim[] {
  const others = index(story)[comparison].get(claim.id);
  return others ? story.claims.filter(({ id }) => others.has(id)) : [];
}

/** Returns the pairs of claims that the story compares, each once, of which at least one is among `claims`: that one is first. */
export function comparedPairs(
  story: Story,
  claims: readonly Claim[],
  comparison: Comparison,
): (readonly [Claim, Claim])[] {
  return claims.flatMap((claim, i) =>
    comparedWith(story, claim, comparison)
      .filter((other) => !claims.slice(0, i).includes(other))
      .map((other) => [claim, other] as const),
  );
}

/** The claims that each claim is compared with, from both sides. Cached per story: lists ask for each of their claims. */
function index(story: Story): Compared {
  const cached = compared.get(story);
  if (cached) return cached;
  const result = { supports: pairsOf(story, 'supports'), disputes: pairsOf(story, 'disputes') };
  compared.set(story, result);
  return result;
}

function pairsOf(story: Story, comparison: Comparison): ReadonlyMap<ClaimId, ReadonlySet<ClaimId>> {
  const pairs = new Map<ClaimId, Set<ClaimId>>();
  const add = (one: ClaimId, other: ClaimId) => pairs.set(one, (pairs.get(one) ?? new Set()).add(other));
  for (const claim of story.claims) {
    for (const other of claim[comparison]) {
      add(claim.id, other);
      add(other, claim.id);
    }
  }
  return pairs;
}
