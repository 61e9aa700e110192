import { useApp } from '../../parts/app-context';
import { citedBy } from '../../parts/naming/citing';
import { claimsOf } from '../../story/questions';
import { kitTextsFor } from '../../text/late/classroom/kit-texts';
import { detailTextsFor } from '../../text/late/detail-texts';
import { chaptersIn, LENGTHS, type Length, openQuestions, planRows, supportingChapters } from '../content/plan';
import { Lines, SheetFrame } from './SheetFrame';

/** The plan of the class, on one page: the big question, the questions that lead to it, and who does what for how long. */
export function Plan() {
  const { story, messages } = useApp();
  const { plan } = kitTextsFor(messages);
  const supporting = supportingChapters(story);
  const open = openQuestions(story);
  return (
    <SheetFrame sheet="plan">
      <section>
        <h2>{plan.big}</h2>
        <p class="kit-big">{plan.compelling(story.title)}</p>
      </section>
      {supporting.length > 0 && (
        <section>
          <h2>{plan.supporting}</h2>
          <ol class="kit-plain">
            {supporting.map((chapter) => (
              <li key={chapter.id}>
                {chapter.ask?.question ?? plan.about(chapter.title)}{' '}
                <span class="kit-where">
                  {messages.joins.phrases([
                    plan.inChapter(story.chapters.indexOf(chapter) + 1),
                    citedBy(story, messages, claimsOf(story, chapter.ask ?? chapter)),
                  ])}
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h2>{plan.tasks}</h2>
        <Tasks />
      </section>
      {open.length > 0 && (
        <section>
          <h2>{detailTextsFor(messages).unsaid}</h2>
          <ul class="kit-plain">
            {open.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="kit-keep">
        <h2>{plan.standards}</h2>
        <Lines count={2} />
      </section>
    </SheetFrame>
  );
}

function Tasks() {
  const { story, messages } = useApp();
  const { plan } = kitTextsFor(messages);
  return (
    <table class="kit-table kit-times">
      <thead>
        <tr>
          <th scope="col">{plan.task}</th>
          {LENGTHS.map((length) => (
            <th key={length} scope="col">
              {plan.minutes(length)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {planRows(story).map(({ step, minutes }) => (
          <tr key={step}>
            <td>{plan.steps[step]}</td>
            {LENGTHS.map((length) => (
              <td key={length}>
                {minutes[length] > 0 ? plan.minutes(minutes[length]) : '–'}
                {step === 'chapters' && <ChosenChapters length={length} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Which chapters there is time for. */
function ChosenChapters({ length }: { length: Length }) {
  const { story, messages } = useApp();
  const { plan } = kitTextsFor(messages);
  const chapters = chaptersIn(story, length);
  return (
    <p class="kit-where">
      {chapters.length === story.chapters.length
        ? plan.allChapters
        : plan.chosen(chapters.map((chapter) => story.chapters.indexOf(chapter) + 1))}
    </p>
  );
}
