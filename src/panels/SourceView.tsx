import type { Source } from '../story/format';
import { claimsOfParagraph } from '../story/questions';
import { paragraphOf } from '../view/view';
import { Claims } from './Claims';
import { useDesk } from './desk';
import { EntityLink } from './EntityLink';
import { Paragraphs } from './Paragraphs';

/** Every paragraph of the source by its number and topic, with the statements that rest on it. */
export function SourceView() {
  const { story, messages } = useDesk();
  return (
    <>
      <p class="summary">{messages.panels.source.lead}</p>
      {story.sources.map((source) => (
        <section class="part" key={source.id}>
          <h3>{source.title}</h3>
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
  return (
    <li>
      <EntityLink class="paragraph-link" entity={paragraphOf(source, paragraph)}>
        <Paragraphs numbers={[paragraph]} /> <span>{topic}</span>
      </EntityLink>
      {claims.length > 0 ? <Claims claims={claims} /> : <p class="paragraph-empty">{messages.panels.source.none}</p>}
    </li>
  );
}
