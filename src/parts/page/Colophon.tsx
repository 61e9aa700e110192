import { BASES, type Source } from '../../story/format';
import { useApp } from '../app-context';
import { BasisMark } from '../evidence/Basis';

/** The parts of the colophon that the screen and the print sheet share. */

/** Each source with its title, kind, place, date and length. */
export function SourceLines() {
  const { story, messages } = useApp();
  const { about } = messages;
  return story.sources.map((source) => (
    <p key={source.id}>
      <SourceTitle source={source} />. {about.sourceLine(source.kind, source.dateline, source.date)}.{' '}
      {about.sourceLength(source.paragraphs)}
    </p>
  ));
}

/** A source's title, as a link if the story says where it can be read. */
export function SourceTitle({ source: { title, url } }: { source: Source }) {
  if (!url) return <>{title}</>;
  return (
    <a class="inline-link" href={url} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
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
