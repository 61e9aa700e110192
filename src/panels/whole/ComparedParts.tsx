import { useApp } from '../../parts/app-context';
import { Claims } from '../../parts/evidence/Claims';
import { sourceTitle } from '../../parts/evidence/source-words';
import { Part } from '../../parts/lists/DetailParts';
import type { Claim } from '../../story/format';
import { indexStory, labelOf } from '../../story/questions';
import { COMPARISONS, comparedPairs } from '../../story/sources/comparisons';
import { detailTextsFor } from '../../text/late/detail-texts';

/** Claims beside those that agree with them, and beside those that do not, each under the name of its source. */
export function ComparedParts({ claims }: { claims: readonly Claim[] }) {
  const { story, messages } = useApp();
  const { agreeing, disagreeing } = detailTextsFor(messages);
  return COMPARISONS.map((comparison) => {
    const pairs = comparedPairs(story, claims, comparison);
    return (
      <Part key={comparison} title={comparison === 'supports' ? agreeing : disagreeing} show={pairs.length > 0}>
        {pairs.map((pair) => (
          <div class="side-by-side" key={pair.map(({ id }) => id).join(' ')}>
            {pair.map((claim) => (
              <Side key={claim.id} claim={claim} />
            ))}
          </div>
        ))}
      </Part>
    );
  });
}

function Side({ claim }: { claim: Claim }) {
  const { story, messages } = useApp();
  const source = indexStory(story).sources.get(claim.source);
  const label = source && labelOf(story, source);
  return (
    <section>
      {source && label !== undefined && (
        <h4>
          {messages.joins.headed(label, '')}
          <span>{sourceTitle(story, source)}</span>
        </h4>
      )}
      <Claims claims={[claim]} />
    </section>
  );
}
