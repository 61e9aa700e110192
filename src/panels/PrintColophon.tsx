import { BASES } from '../story/format';
import { BasisMark } from './Basis';
import { useDesk } from './desk';

/** What a sheet needs to stand alone: where it comes from, how to read it, whose work it is, and its address. */
export function PrintColophon({ address }: { address: string }) {
  const { story, messages } = useDesk();
  const { about, basis, paper } = messages;
  const meaning = { reported: basis.reportedMeans, said: basis.saidMeans, inferred: basis.inferredMeans };
  return (
    <footer class="sheet-colophon">
      <section>
        <h2>{about.source}</h2>
        {story.sources.map((source) => (
          <p key={source.id}>
            {source.title}. {about.sourceLine(source.kind, source.dateline, source.date)}.{' '}
            {about.sourceLength(source.paragraphs)}
          </p>
        ))}
      </section>
      <section>
        <h2>{basis.howToRead}</h2>
        <dl>
          {BASES.map((name) => (
            <div key={name}>
              <dt>
                <BasisMark basis={name} /> {basis[name]}
              </dt>
              <dd>{meaning[name]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{about.credits}</h2>
        <p>
          {about.naturalEarth} {about.fonts} {about.software}
        </p>
      </section>
      <section class="sheet-address">
        <h2>{paper.address}</h2>
        <p>{address}</p>
      </section>
    </footer>
  );
}
