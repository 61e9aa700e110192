import type { RefObject } from 'preact';
import type { Timeline } from '../../story/timeline';
import type { Scrub } from './scrub';
import type { TimeWindow } from './timeline-window';

/** What the slider, its keys and its pointer share. */
export interface SliderProps {
  readonly slider: RefObject<HTMLDivElement | null>;
  readonly timeline: Timeline;
  /** The date that is shown; undefined: all dates. */
  readonly day: string | undefined;
  /** The same in words. */
  readonly now: string;
  readonly window: TimeWindow;
  readonly scrub: Scrub;
  /** Shows another part of the axis. */
  readonly look: (window: TimeWindow) => void;
  /** Larger by so many times, around the date. */
  readonly zoom: (times: number) => void;
  /** Whoever takes the date in hand stops it from going on by itself. */
  readonly pause: () => void;
}
