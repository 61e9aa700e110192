import { BASES } from '../../story/bases';
import type { Source } from '../../story/format';
import { labelOf } from '../../story/questions';
import { useApp } from '../app-context';
import { BasisMark } from '../evidence/Basis';
import { sourceTitle } from '../evidence/source-words';
import { sourceLine } from '../naming/citing';

/** The parts of the colophon that the screen and the print sheet share. */

/** Each source with all that the story says of it. */
export function SourceLines() {
  const { story, messages } = useApp();
  const { joins } = messages;
  return story.sources.map((source) => (
    <p key={source.id}>
      <SourceTitle source={source} />
      {joins.sentences([joins.ended(''), ''])}
      <SourceFacts source={source} />
    </p>
  ));
}

/** What a source is, who wrote and published it, in which language and on which terms, and its length. */
export function SourceFacts({ source }: { source: Source }) {
  const { story, messages } = useApp();
  const { about, joins } = messages;
  const { authors, publisher, lang, licence, paragraphs } = source;
  return (
    <>
      {joins.sentences([
        joins.ended(sourceLine(messages, source)),
        ...(authors.length > 0 ? [about.writtenBy(authors)] : []),
        ...(publisher === undefined ? [] : [about.publishedBy(publisher)]),
        ...(lang === undefined || lang === story.lang ? [] : [about.inLanguage(lang)]),
        ...(licence === undefined ? [] : [about.licence(licence)]),
        about.sourceLength(paragraphs, labelOf(story, source)),
      ])}
    </>
  );
}

/**
 * A source's title, as the source writes it and in its language, after the letter that citations give it. A link if the story says where
 * the source can be read.
 */
export function SourceTitle({ source }: { source: Source }) {
  const { url } = source;
  const { story } = useApp();
  const title = sourceTitle(story, source);
  const label = labelOf(story, source);
  return (
    <>
      {label !== undefined && (
        <>
          <strong>{label}</strong>{' '}
        </>
      )}
      {url ? (
        <a class="inline-link" href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
    </>
  );
}

/** A legend of the bases (reported, said, inferred), each with its mark. */
export function BasisKey({ class: className }: { class?: string }) {
  const { basis } = useApp().messages;
  const meaning = { reported: basis.reportedMeans, said: basis.saidMeans, inferred: basis.inferredMeans };
  return (
    <dl class={className}>
      {BASES.map((name) => (
        <div key={name}>
          <dt>
            <BasisMark basis={name} /> {basis[name]}
          </dt>
          <dd>{meaning[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
