import { BASES, type Basis, type Claim, type Story } from '../story/format';
import { indexStory, paragraphsOf } from '../story/questions';
import type { Messages } from '../text/catalog';
import { BasisMark } from './Basis';
import { useDesk } from './desk';
import { Paragraphs } from './Paragraphs';

/** What a text on screen rests on, in a line: on which bases, who says it, and in which paragraphs it stands. */
export function Evidence({ claims, class: className }: { claims: readonly Claim[]; class: string }) {
  const { story, messages } = useDesk();
  if (claims.length === 0) return null;
  return (
    <p class={className}>
      <Paragraphs numbers={paragraphsOf(claims)} />
      {BASES.filter((basis) => claims.some((claim) => claim.basis === basis)).map((basis) => (
        <span key={basis} class="evidence-basis">
          <BasisMark basis={basis} />
          <span>{basisWords(story, messages, claims, basis)}</span>
        </span>
      ))}
    </p>
  );
}

/** "Reported", "Said by Lee Jae-myung and Xi Jinping", "Inferred by us". */
function basisWords(story: Story, { basis: words }: Messages, claims: readonly Claim[], basis: Basis): string {
  if (basis !== 'said') return words[basis];
  const { people } = indexStory(story);
  const speakers = claims.flatMap((claim) => (claim.basis === 'said' && claim.speaker ? [claim.speaker] : []));
  const names = [...new Set(speakers)].flatMap((id) => people.get(id)?.name ?? []);
  return names.length ? words.saidByAll(names) : words.said;
}
