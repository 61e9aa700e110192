import { useDesk } from '../../parts/desk';
import { DatedClaims } from '../../parts/evidence/Claims';
import { ActLink } from '../../parts/links/ActLink';
import type { Source } from '../../story/format';
import { claimsOfParagraph } from '../../story/questions';
import { select } from '../../view/steps';
import { paragraphOf } from '../../view/view';

/** One paragraph of a source: what rests on it, and the way to its neighbours. */
export function ParagraphDetail({ source, paragraph }: { source: Source; paragraph: number }) {
  const { story, messages } = useDesk();
  const { detail, panels, paragraphs } = messages;
  const claims = claimsOfParagraph(story, source.id, paragraph);
  const neighbour = (number: number, word: string) =>
    number >= 1 && number <= source.paragraphs ? (
      <ActLink class="chapter-step quiet-link" step={select(paragraphOf(source, number))}>
        <span class="kicker">{word}</span> <span>{paragraphs.one(number)}</span>
      </ActLink>
    ) : (
      <span />
    );
  return (
    <>
      {claims.length > 0 ? <DatedClaims claims={claims} /> : <p class="summary">{panels.source.none}</p>}
      <nav class="steps" aria-label={panels.source.title}>
        {neighbour(paragraph - 1, detail.previousParagraph)}
        {neighbour(paragraph + 1, detail.nextParagraph)}
      </nav>
    </>
  );
}
