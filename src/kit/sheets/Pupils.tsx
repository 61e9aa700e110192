import { useApp } from '../../parts/app-context';
import { kitTextsFor } from '../../text/late/classroom/kit-texts';
import { Lines, SheetFrame } from './SheetFrame';
import { StatementTable } from './StatementTable';

/** Lines to write on below a question. */
const LINES = 3;

/** The question of each chapter with lines to write on, and the table with gaps. */
export function Pupils() {
  const { story, messages } = useApp();
  const { pupils } = kitTextsFor(messages);
  const asking = story.chapters.filter(({ ask }) => ask);
  return (
    <SheetFrame sheet="pupils" named>
      {asking.length > 0 && (
        <section>
          <h2>{pupils.questions}</h2>
          {asking.map((chapter) => (
            <div key={chapter.id} class="kit-question">
              <h3>{messages.present.chapter(story.chapters.indexOf(chapter) + 1, chapter.title)}</h3>
              <p>{chapter.ask?.question}</p>
              <Lines count={LINES} />
            </div>
          ))}
        </section>
      )}
      <section>
        <h2>{pupils.table}</h2>
        <p class="kit-task">{pupils.task}</p>
        <StatementTable solved={false} />
      </section>
    </SheetFrame>
  );
}
