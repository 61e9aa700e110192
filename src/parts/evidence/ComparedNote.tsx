import type { Claim } from '../../story/format';
import { COMPARISONS, comparedWith } from '../../story/sources/comparisons';
import { useApp } from '../app-context';
import { Paragraphs } from './Paragraphs';

/** Says which other statements agree with a claim and which do not, so that a disputed one never stands alone. */
export function ComparedNote({ claim }: { claim: Claim }) {
  const { story, messages } = useApp();
  const { agreesWith, disagreesWith } = messages.basis;
  return COMPARISONS.map((comparison) => {
    const others = comparedWith(story, claim, comparison);
    return (
      others.length > 0 && (
        <p key={comparison} class="claim-compared">
          {comparison === 'supports' ? agreesWith : disagreesWith} <Paragraphs claims={others} />
        </p>
      )
    );
  });
}
