import { BASES } from '../../story/format';
import { useApp } from '../app-context';
import { BasisMark } from '../evidence/Basis';

/** What is said on screen and on paper alike of where it all comes from. */

/** Each source by its title, kind, place, day and length. */
export function SourceLines() {
  const { story, messages } = useApp();
  const { about } = messages;
  return story.sources.map((source) => (
    <p key={source.id}>
      {source.title}. {about.sourceLine(source.kind, source.dateline, source.date)}.{' '}
      {about.sourceLength(source.paragraphs)}
    </p>
  ));
}

/** What reported, said and inferred mean, each with its mark. */
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
