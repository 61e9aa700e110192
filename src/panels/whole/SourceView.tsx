import { useApp } from '../../parts/app-context';
import { Claims, useClaimsOnDate } from '../../parts/evidence/Claims';
import { LeftOut, OtherDates } from '../../parts/evidence/OtherDates';
import { Paragraph } from '../../parts/evidence/Paragraphs';
import { StoryImage } from '../../parts/images/StoryImage';
import { EntityLink } from '../../parts/links/EntityLink';
import { Fold } from '../../parts/lists/Section';
import { SourceFacts, SourceTitle } from '../../parts/page/Colophon';
import type { Claim, Source } from '../../story/format';
import { claimsOfParagraph } from '../../story/questions';
import { detailTextsFor } from '../../text/late/detail-texts';
import { paragraphOf, selectionText } from '../../view/view';
import { Corrections } from '../record/Corrections';
import { CiteMap, CiteSource } from './Cite';
import './source.css';

/** All paragraphs of the source with number and topic, each with the claims that rest on it. */
export function SourceView() {
  const { story, messages } = useApp();
  const claimsOnDate = useClaimsOnDate();
  const sources = story.sources.map((source) => ({
    source,
    claims: story.claims.filter((claim) => claim.source === source.id),
  }));
  return (
    <>
      <p class="summary">{messages.panels.source.lead}</p>
      <CiteMap />
      <Corrections />
      {sources.map(({ source, claims }) => (
        <section class="part" key={source.id}>
          <h3>
            <SourceTitle source={source} />
          </h3>
          <p class="muted">
            <SourceFacts source={source} />
          </p>
          <StoryImage of={source} />
          <CiteSource source={source} />
          <OtherDates shown={claimsOnDate(claims).length} all={claims.length} />
          <ol class="source-paragraphs">
            {source.topics.map((topic, i) => (
              <SourceParagraph key={topic} source={source} paragraph={i + 1} topic={topic} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

interface Props {
  readonly source: Source;
  /** Its number, from 1. */
  readonly paragraph: number;
  readonly topic: string;
}

function SourceParagraph({ source, paragraph, topic }: Props) {
  const { story, messages } = useApp();
  const claims = claimsOfParagraph(story, source.id, paragraph);
  const onDate = useClaimsOnDate()(claims);
  // A claim that is inferred from several paragraphs is shown at the last of them. Otherwise most dates of a story would be
  // listed at its first paragraph.
  const isForLater = ({ basis, paragraphs }: Claim) =>
    basis === 'inferred' && paragraphs.some((number) => number > paragraph);
  const shown = onDate.filter((claim) => !isForLater(claim));
  const later = onDate.filter(isForLater);
  const entity = paragraphOf(source, paragraph);
  return (
    <li>
      <EntityLink class="paragraph-link quiet-link" entity={entity}>
        <Paragraph source={source} number={paragraph} /> <span>{topic}</span>
      </EntityLink>
      {shown.length > 0 && <Claims claims={shown} />}
      {later.length > 0 && (
        <Fold id={selectionText(entity)} class="fold fold-small" title={detailTextsFor(messages).later(later.length)}>
          <Claims claims={later} />
        </Fold>
      )}
      {claims.length === 0 && <p class="paragraph-empty muted">{detailTextsFor(messages).none}</p>}
      {onDate.length < claims.length && (
        <p class="paragraph-empty muted">
          <LeftOut shown={onDate.length} all={claims.length} />
        </p>
      )}
    </li>
  );
}
