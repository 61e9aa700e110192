import { useApp } from '../../parts/app-context';
import type { Chapter } from '../../story/format';
import type { PanelName } from '../../view/view';
import { KindsView } from '../whole/KindsView';
import { MatrixView } from '../whole/MatrixView';
import { TeachView } from '../whole/TeachView';
import './print-page.css';
import { speakerTextsFor } from '../../text/late/speaker-texts';

/** The pages that are printed as they are, because the map's view says nothing of them. */
type PrintPageName = Extract<PanelName, 'matrix' | 'teach' | 'kinds'>;

export const isPrintPage = (panel: PanelName): panel is PrintPageName =>
  panel === 'matrix' || panel === 'teach' || panel === 'kinds';

/** A page on paper, without its controls. The page for teachers comes with the notes and answers of all chapters. */
export function PrintPage({ panel }: { panel: PrintPageName }) {
  const { story, messages } = useApp();
  return (
    <section class="sheet-page">
      <h2>{messages.panels[panel].title}</h2>
      {panel === 'matrix' ? (
        <MatrixView />
      ) : panel === 'kinds' ? (
        <KindsView />
      ) : (
        <>
          <TeachView />
          <section class="sheet-notes">
            <h2>{speakerTextsFor(messages).notes}</h2>
            {story.chapters.map((chapter) => (
              <ChapterNotes key={chapter.id} chapter={chapter} />
            ))}
          </section>
        </>
      )}
    </section>
  );
}

function ChapterNotes({ chapter }: { chapter: Chapter }) {
  const { story, messages } = useApp();
  const { present } = messages;
  return (
    <article>
      <h3>{present.chapter(story.chapters.indexOf(chapter) + 1, chapter.title)}</h3>
      <p>{chapter.notes}</p>
      {chapter.ask && (
        <p>
          <strong>{present.question}</strong> {chapter.ask.question} <strong>{present.answer}</strong>{' '}
          {chapter.ask.answer}
        </p>
      )}
    </article>
  );
}
