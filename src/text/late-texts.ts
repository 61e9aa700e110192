import type { Story } from '../story/format';
import type { AuthorTexts } from './late/author-texts';
import type { BuiltTexts } from './late/built-texts';
import type { CiteTexts } from './late/cite-texts';
import type { AskingTexts } from './late/classroom/asking-texts';
import type { DownloadTexts } from './late/classroom/download-texts';
import type { EmbedTexts } from './late/classroom/embed-texts';
import type { KitTexts } from './late/classroom/kit-texts';
import type { OfflineTexts } from './late/classroom/offline-texts';
import type { ShareTexts } from './late/classroom/share-texts';
import type { TeachTexts } from './late/classroom/teach-texts';
import type { DetailTexts } from './late/detail-texts';
import type { FaultTexts } from './late/fault-texts';
import type { FrameTexts } from './late/frame-texts';
import type { HelpTexts } from './late/help-texts';
import type { ImageTexts } from './late/image-texts';
import type { KindTexts } from './late/kind-texts';
import type { LessonTexts } from './late/lesson-texts';
import type { MatrixTexts } from './late/matrix-texts';
import type { NamesTexts } from './late/names-texts';
import type { PictureTexts } from './late/picture-texts';
import type { PrintTexts } from './late/print-texts';
import type { RecordTexts } from './late/record-texts';
import type { SaveTexts } from './late/save-texts';
import type { SearchTexts } from './late/search-texts';
import type { ShapeTexts } from './late/shape-texts';
import type { SpeakerTexts } from './late/speaker-texts';
import type { TimelineTexts } from './late/timeline-texts';
import type { WindowTexts } from './late/window-texts';

/**
 * The parts of a catalog that few visitors see. English has each beside the page that shows it; another language is one file. `Words`:
 * texts of a catalog that a story changes.
 */
export interface LateTexts<Words> {
  readonly asking: (sources: Story['sources']) => AskingTexts;
  readonly author: AuthorTexts;
  readonly built: BuiltTexts;
  readonly cite: CiteTexts;
  readonly detail: DetailTexts;
  readonly embed: EmbedTexts;
  readonly downloads: DownloadTexts;
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
  readonly kit: KitTexts;
  readonly names: NamesTexts;
  readonly offline: OfflineTexts;
  readonly picture: PictureTexts;
  readonly record: RecordTexts;
  readonly save: SaveTexts;
  readonly share: ShareTexts;
  readonly shapes: (sources: Story['sources']) => ShapeTexts;
  readonly speaker: SpeakerTexts;
  readonly teach: TeachTexts;
  readonly windows: WindowTexts;
  /** What is said differently in a story whose one source is no article, and in one with several sources. */
  readonly otherSource: Words;
  readonly severalSources: Words;
}
