import { BASES } from '../story/format';
import { BasisMark } from './Basis';
import { useDesk } from './desk';
import { Fold } from './Section';

/** Where it all comes from, how to read it, and whose work it stands on. */
export function About() {
  const { story, messages } = useDesk();
  const { about, basis } = messages;
  const meaning = { reported: basis.reportedMeans, said: basis.saidMeans, inferred: basis.inferredMeans };
  return (
    <Fold id="about" title={<h2>{messages.overview.about}</h2>}>
      <div class="prose">
        <h3>{about.source}</h3>
        {story.sources.map((source) => (
          <p key={source.id}>
            {source.title}. {about.sourceLine(source.kind, source.dateline, source.date)}.{' '}
            {about.sourceLength(source.paragraphs)}
          </p>
        ))}
        <h3>{basis.howToRead}</h3>
        <dl class="basis-key">
          {BASES.map((name) => (
            <div key={name}>
              <dt>
                <BasisMark basis={name} /> {basis[name]}
              </dt>
              <dd>{meaning[name]}</dd>
            </div>
          ))}
        </dl>
        <h3>{about.borders}</h3>
        <p>{about.bordersNote}</p>
        <p>{about.schematic}</p>
        <h3>{about.credits}</h3>
        <p>{about.naturalEarth}</p>
        <p>{about.fonts}</p>
        <p>{about.software}</p>
        <p>{about.privacy}</p>
      </div>
    </Fold>
  );
}
