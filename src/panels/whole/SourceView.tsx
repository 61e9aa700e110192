import { useDesk } from '../../parts/desk';
import { Claims, useThereOnDate } from '../../parts/evidence/Claims';
import { LeftOut, OtherDates } from '../../parts/evidence/OtherDates';
import { Paragraphs } from '../../parts/evidence/Paragraphs';
import { EntityLink } from '../../parts/links/EntityLink';
import { Fold } from '../../parts/lists/Section';
import type { Claim, Source } from '../../story/format';
import { claimsOfParagraph } from '../../story/questions';
import { paragraphOf, selectionText } from '../../view/view';
import './source.css';

/** Every paragraph of the source by its number and topic, with the statements that rest on it. */
export function SourceView() {
  const { story, messages } = useDesk();
  const thereOnDate = useThereOnDate();
  const sources = story.sources.map((source) => ({
    source,
    claims: story.claims.filter((claim) => claim.source === source.id),
  }));
  return (
    <>
      <p class="summary">{messages.panels.source.lead}</p>
      {sources.map(({ source, claims }) => (
        <section class="part" key={source.id}>
          <h3>{source.title}</h3>
          <OtherDates shown={thereOnDate(claims).length} all={claims.length} />
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
  /** Counted from 1. */
  readonly paragraph: number;
  readonly topic: string;
}

function SourceParagraph({ source, paragraph, topic }: Props) {
  const { story, messages } = useDesk();
  const claims = claimsOfParagraph(story, source.id, paragraph);
  const there = useThereOnDate()(claims);
  // What is worked out from several paragraphs stands at the last of them: at the first, most of a story's dates would.
  const isForLater = ({ basis, paragraphs }: Claim) =>
    basis === 'inferred' && paragraphs.some((one) => one > paragraph);
  const here = there.filter((claim) => !isForLater(claim));
  const later = there.filter(isForLater);
  const entity = paragraphOf(source, paragraph);
  return (
    <li>
      <EntityLink class="paragraph-link quiet-link" entity={entity}>
        <Paragraphs numbers={[paragraph]} /> <span>{topic}</span>
      </EntityLink>
      {here.length > 0 && <Claims claims={here} />}
      {later.length > 0 && (
        <Fold id={selectionText(entity)} class="fold fold-small" title={messages.panels.source.later(later.length)}>
          <Claims claims={later} />
        </Fold>
      )}
      {claims.length === 0 && <p class="paragraph-empty muted">{messages.panels.source.none}</p>}
      {there.length < claims.length && (
        <p class="paragraph-empty muted">
          <LeftOut shown={there.length} all={claims.length} />
        </p>
      )}
    </li>
  );
}
