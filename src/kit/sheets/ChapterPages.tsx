import { useApp } from '../../parts/app-context';
import { Evidence } from '../../parts/evidence/Evidence';
import { citedBy } from '../../parts/naming/citing';
import type { Chapter } from '../../story/format';
import { claimsOf } from '../../story/questions';
import { kitTextsFor } from '../../text/late/classroom/kit-texts';
import { speakerTextsFor } from '../../text/late/speaker-texts';
import type { MapPicture, SheetMaps } from '../maps/map-picture';
import { SheetFrame } from './SheetFrame';
import { SheetMap } from './SheetMap';

/** All chapters, each on a page of its own: its map and text, then the notes, the question and its answer. */
export function ChapterPages({ maps }: { maps: SheetMaps }) {
  const { story } = useApp();
  return (
    <SheetFrame sheet="chapters">
      {story.chapters.map((chapter) => (
        <ChapterPage key={chapter.id} chapter={chapter} map={maps.chapters.get(chapter.id)} />
      ))}
    </SheetFrame>
  );
}

function ChapterPage({ chapter, map }: { chapter: Chapter; map: MapPicture | undefined }) {
  const { story, messages } = useApp();
  const { present } = messages;
  const { date, ask } = chapter;
  const title = present.chapter(story.chapters.indexOf(chapter) + 1, chapter.title);
  return (
    <section class="kit-chapter">
      <h2>{title}</h2>
      <SheetMap map={map} name={kitTextsFor(messages).map(title)} />
      {date !== undefined && <p class="kit-note">{messages.date.edtf(date)}</p>}
      <p class="kit-body">{chapter.body}</p>
      <Evidence class="kit-evidence" claims={claimsOf(story, chapter)} voices={chapter.voices} />
      <div class="kit-notes">
        <h3>{speakerTextsFor(messages).notes}</h3>
        <p>{chapter.notes}</p>
      </div>
      {ask && (
        <div class="kit-question">
          <p>
            <strong>{present.question}</strong> {ask.question}
          </p>
          <p>
            <strong>{present.answer}</strong> {ask.answer}{' '}
            <span class="kit-where">{citedBy(story, messages, claimsOf(story, ask))}</span>
          </p>
        </div>
      )}
    </section>
  );
}
