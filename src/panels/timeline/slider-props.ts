import type { RefObject } from 'preact';
import type { ChapterTime } from '../../story/timeline/chapter-time';
import type { Timeline } from '../../story/timeline/timeline';
import type { Scrub } from './scrub';
import type { TimeWindow } from './timeline-window';

/** What the slider, its keys and its pointer handlers share. */
export interface SliderProps {
  readonly slider: RefObject<HTMLDivElement | null>;
  readonly timeline: Timeline;
  /** The date that is shown; undefined: all dates. */
  readonly day: string | undefined;
  /** The time of the chapter, while the map shows the chapter's own date; it is shown instead of the date. */
  readonly own: ChapterTime | undefined;
  /** The date or the chapter's time as text. */
  readonly now: string;
  readonly window: TimeWindow;
  readonly scrub: Scrub;
  /** Shows another part of the axis. */
  readonly setWindow: (window: TimeWindow) => void;
  /** Zooms by a factor, around the date. */
  readonly zoom: (times: number) => void;
  /** Stops playing, because the user changes the date. */
  readonly pause: () => void;
}
