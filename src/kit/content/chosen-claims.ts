import { BASES } from '../../story/bases';
import type { Claim, Story } from '../../story/format';

/** The bases of which a story has claims, in their order. */
export const basesOf = (story: Story) => BASES.filter((basis) => story.claims.some((claim) => claim.basis === basis));

/** The claims of one basis: first those that chapters rest on, in the order of the chapters, then all others. */
export function claimsWithBasis(story: Story, basis: Claim['basis']): Claim[] {
  const told: readonly string[] = story.chapters.flatMap(({ claims }) => claims);
  const rank = ({ id }: Claim) => (told.includes(id) ? told.indexOf(id) : told.length);
  return story.claims.filter((claim) => claim.basis === basis).sort((a, b) => rank(a) - rank(b));
}
