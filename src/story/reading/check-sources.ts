import { quoted, type StoryFault } from '../faults';
import type { Story } from '../format';
import { indexStory, letterOf } from '../questions';

/** A label stands in each citation. */
const MOST_LABEL_LETTERS = 12;

/** What several sources need: labels that tell them apart, and claims that agree or disagree, not both. */
export function* checkSources(story: Story): Iterable<StoryFault> {
  const labels = new Set<string>();
  for (const [i, { id, label = letterOf(i) }] of story.sources.entries()) {
    if (labels.has(label)) yield { code: 'same-label', path: `sources[${i}].label`, id, detail: label };
    labels.add(label);
    if ([...label].length > MOST_LABEL_LETTERS)
      yield { code: 'long-source-label', path: `sources[${i}].label`, id, detail: quoted(label) };
  }
  const { claims } = indexStory(story);
  for (const [i, claim] of story.claims.entries()) {
    const { id } = claim;
    for (const list of ['supports', 'disputes'] as const) {
      const own = claim[list].indexOf(id);
      if (own >= 0) yield { code: 'compared-with-itself', path: `claims[${i}].${list}[${own}]`, id, detail: id };
    }
    for (const [j, other] of claim.disputes.entries()) {
      const agrees = claim.supports.includes(other) || claims.get(other)?.supports.includes(id);
      if (other === id || !agrees) continue;
      yield { code: 'supports-and-disputes', path: `claims[${i}].disputes[${j}]`, id, detail: other };
    }
  }
}
