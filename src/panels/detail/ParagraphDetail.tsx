import { useApp } from '../../parts/app-context';
import { DatedClaims } from '../../parts/evidence/Claims';
import { ActLink } from '../../parts/links/ActLink';
import { SourceTitle } from '../../parts/page/Colophon';
import type { Source } from '../../story/format';
import { claimsOfParagraph, labelOf } from '../../story/questions';
import { detailTextsFor } from '../../text/late/detail-texts';
import { select } from '../../view/steps';
import { paragraphOf } from '../../view/view';

/** The page of a source's paragraph: the claims that rest on it, and links to the paragraphs before and after. */
export function ParagraphDetail({ source, paragraph }: { source: Source; paragraph: number }) {
  const { story, messages } = useApp();
  const { panels, paragraphs } = messages;
  const detail = detailTextsFor(messages);
  const claims = claimsOfParagraph(story, source.id, paragraph);
  const paragraphLink = (number: number, label: string) =>
    number >= 1 && number <= source.paragraphs ? (
      <ActLink class="chapter-step quiet-link" step={select(paragraphOf(source, number))}>
        <span class="kicker">{label}</span> <span>{paragraphs.one(number, labelOf(story, source))}</span>
      </ActLink>
    ) : (
      <span />
    );
  return (
    <>
      {story.sources.length > 1 && (
        <p class="summary">
          <SourceTitle source={source} />
        </p>
      )}
      {claims.length > 0 ? <DatedClaims claims={claims} /> : <p class="summary">{detailTextsFor(messages).none}</p>}
      <nav class="steps" aria-label={panels.source.title}>
        {paragraphLink(paragraph - 1, detail.previousParagraph)}
        {paragraphLink(paragraph + 1, detail.nextParagraph)}
      </nav>
    </>
  );
}
