import type { Story } from '../../story/format';
import type { AuthorTexts } from './author-texts';
import type { BuiltTexts } from './built-texts';
import type { CiteTexts } from './cite-texts';
import type { DetailTexts } from './detail-texts';
import type { FaultTexts } from './fault-texts';
import type { FrameTexts } from './frame-texts';
import type { HelpTexts } from './help-texts';
import type { ImageTexts } from './image-texts';
import type { KindTexts } from './kind-texts';
import type { LessonTexts } from './lesson-texts';
import type { MatrixTexts } from './matrix-texts';
import type { NamesTexts } from './names-texts';
import type { PictureTexts } from './picture-texts';
import type { PrintTexts } from './print-texts';
import type { RecordTexts } from './record-texts';
import type { SaveTexts } from './save-texts';
import type { SearchTexts } from './search-texts';
import type { ShapeTexts } from './shape-texts';
import type { SpeakerTexts } from './speaker-texts';
import type { TeachTexts } from './teach-texts';
import type { TimelineTexts } from './timeline-texts';
import type { WindowTexts } from './window-texts';

/**
 * The parts of a catalog that few visitors see. English has each beside the page that shows it; another language is one file. `Words`:
 * texts of a catalog that a story changes.
 */
export interface LateTexts<Words> {
  readonly author: AuthorTexts;
  readonly built: BuiltTexts;
  readonly cite: CiteTexts;
  readonly detail: DetailTexts;
  readonly faults: FaultTexts;
  readonly frame: FrameTexts;
  readonly help: HelpTexts;
  readonly lesson: LessonTexts;
  readonly matrix: MatrixTexts;
  readonly print: PrintTexts;
  readonly search: SearchTexts;
  readonly timeline: TimelineTexts;
  readonly images: ImageTexts;
  readonly kinds: KindTexts;
  readonly names: NamesTexts;
  readonly picture: PictureTexts;
  readonly record: RecordTexts;
  readonly save: SaveTexts;
  readonly shapes: (sources: Story['sources']) => ShapeTexts;
  readonly speaker: SpeakerTexts;
  readonly teach: TeachTexts;
  readonly windows: WindowTexts;
  /** What is said differently in a story whose one source is no article, and in one with several sources. */
  readonly otherSource: Words;
  readonly severalSources: Words;
}
