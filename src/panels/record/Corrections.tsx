import { useApp } from '../../parts/app-context';
import { ActLink } from '../../parts/links/ActLink';
import { EntityLinks, Part } from '../../parts/lists/DetailParts';
import { changedBy } from '../../parts/naming/changed';
import type { Correction } from '../../story/format';
import { correctionsOf } from '../../story/questions';
import { recordTextsFor } from '../../text/late/record-texts';
import { openPanel } from '../../view/steps';
import type { Selection } from '../../view/view';
import './record.css';

/** What was changed after the story was published, the latest first, with links to what each has changed. */
export function Corrections() {
  const { story, messages } = useApp();
  const { corrections: texts } = recordTextsFor(messages);
  return (
    <Part title={texts.title} show={story.corrections.length > 0}>
      <p class="muted">{texts.lead}</p>
      <ol class="corrections">
        {story.corrections.toReversed().map((correction, i) => {
          const changed = changedBy(story, correction);
          return (
            <li key={`${correction.date} ${i}`}>
              <CorrectionText correction={correction} />
              {changed.length > 0 && (
                <div class="corrections-changed">
                  <span class="muted">{texts.changed}</span>
                  <EntityLinks entities={changed} />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </Part>
  );
}

/** On the page of a claim, place, person, relation, event or area: that it was corrected, when and how. */
export function Corrected({ entity }: { entity: Selection }) {
  const { story, messages } = useApp();
  const { corrections: texts } = recordTextsFor(messages);
  const own = correctionsOf(story, entity);
  if (own.length === 0) return null;
  return (
    <aside class="corrected" aria-label={texts.title}>
      {own.map((correction, i) => (
        <p key={`${correction.date} ${i}`}>
          <strong>
            <time dateTime={correction.date}>{texts.corrected(correction.date)}</time>
          </strong>
          {'. '}
          {correction.text}
        </p>
      ))}
      <ActLink class="inline-link" step={openPanel('source')}>
        {texts.all}
      </ActLink>
    </aside>
  );
}

/** The day and the text of a correction. */
function CorrectionText({ correction: { date, text } }: { correction: Correction }) {
  const { messages } = useApp();
  return (
    <>
      <time class="corrections-day" dateTime={date}>
        {recordTextsFor(messages).corrections.day(date)}
      </time>
      <p>{text}</p>
    </>
  );
}
