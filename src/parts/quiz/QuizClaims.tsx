import type { Claim } from '../../story/format';
import { citationsOf } from '../../story/sources/citations';
import { useApp } from '../app-context';
import { citationText, spokenCitation } from '../naming/citing';

/** Statements with their paragraphs. Without links: they would lead out of the quiz. */
export function QuizClaims({ claims }: { readonly claims: readonly Claim[] }) {
  const { story, messages } = useApp();
  return (
    <ul class="quiz-claims">
      {claims.map((claim) => {
        const cited = citationsOf(story, [claim]);
        return (
          <li key={claim.id}>
            <span>{claim.text}</span>{' '}
            <span class="paragraphs">
              <span aria-hidden="true">{citationText(messages, cited)}</span>
              <span class="visually-hidden">{spokenCitation(messages, cited)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
