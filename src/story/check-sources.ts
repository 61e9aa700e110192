import { letterOf } from './citations';
import { comparedWith } from './comparisons';
import type { StoryFault } from './faults';
import type { Story } from './format';

/** What several sources need: labels that tell them apart, and claims that agree or disagree, not both. */
export function* checkSources(story: Story): Iterable<StoryFault> {
  const labels = new Set<string>();
  for (const [i, { id, label = letterOf(i) }] of story.sources.entries()) {
    if (labels.has(label)) yield { code: 'same-label', path: `sources[${i}].label`, id, detail: label };
    labels.add(label);
  }
  for (const [i, claim] of story.claims.entries()) {
    const { id } = claim;
    for (const list of ['supports', 'disputes'] as const) {
      const own = claim[list].indexOf(id);
      if (own >= 0) yield { code: 'compared-with-itself', path: `claims[${i}].${list}[${own}]`, id, detail: id };
    }
    const supported = new Set(comparedWith(story, claim, 'supports').map((other) => other.id));
    for (const [j, other] of claim.disputes.entries()) {
      if (other === id || !supported.has(other)) continue;
      yield { code: 'supports-and-disputes', path: `claims[${i}].disputes[${j}]`, id, detail: other };
    }
  }
}
