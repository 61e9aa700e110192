import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../../parts/desk';
import { eventEntity } from '../../parts/naming/naming';
import { readDate } from '../../story/edtf';
import type { StoryEvent } from '../../story/format';
import type { Timeline } from '../../story/timeline';
import { select } from '../../view/steps';
import type { Scrub } from './scrub';
import { TimelineAxis } from './TimelineAxis';
import { TimelineList } from './TimelineList';
import { useTimelineKeys } from './timeline-keys';
import { useTimelinePointer } from './timeline-pointer';
import { shareOf, type TimeWindow } from './timeline-window';
import './timeline-axis.css';

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

/** Events that lie too close together for a finger, as a list: where it stands, in px from the axis' left. */
interface Listed {
  readonly events: readonly StoryEvent[];
  readonly x: number;
}

/** The axis as one slider: a hand or keys choose the date, a press on a mark its event. */
export function TimelineSlider(props: SliderProps) {
  const { slider, timeline, day, now, window, pause } = props;
  const { store, messages } = useDesk();
  const { timeline: words } = messages;
  const track = useRef<HTMLDivElement>(null);
  const listed = useSignal<Listed | undefined>(undefined);
  const width = useSignal(0);
  useEffect(() => {
    const node = track.current;
    if (!node) return;
    const observer = new ResizeObserver(() => {
      width.value = node.offsetWidth;
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, [width]);

  const here = day === undefined ? undefined : shareOf(window, timeline.scale.middleOf(day));
  const pick = (events: readonly StoryEvent[], x: number) => {
    const [first] = events;
    if (first && events.length === 1) store.act(select(eventEntity(first)));
    else if (first) listed.value = { events, x };
  };
  const hand = useTimelinePointer({ ...props, track, pick });
  const onKeyDown = useTimelineKeys({
    ...props,
    // What may have been on the day is offered, not opened.
    list: (events) => {
      const x = (here ?? 1) * width.peek();
      if (events.some(({ date }) => readDate(date)?.precision === 'day')) pick(events, x);
      else if (events.length > 0) listed.value = { events, x };
    },
  });
  return (
    <div class="timeline-axis">
      <div
        class="timeline-slider"
        ref={slider}
        role="slider"
        tabIndex={0}
        aria-label={words.slider}
        aria-describedby="timeline-keys"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={day === undefined ? 100 : Math.round(99 * timeline.scale.middleOf(day))}
        aria-valuetext={now}
        onKeyDown={(event) => {
          if (onKeyDown(event)) pause();
        }}
        {...hand}
      >
        <div class="timeline-track" ref={track}>
          <span
            class="timeline-handle"
            data-parked={here === undefined ? '' : undefined}
            style={here === undefined ? undefined : { left: `${here * 100}%` }}
          />
          <TimelineAxis timeline={timeline} window={window} day={day} width={width.value} />
        </div>
      </div>
      <p class="visually-hidden" id="timeline-keys">
        {words.keys}
      </p>
      {listed.value && (
        <TimelineList
          {...listed.value}
          close={(byKey) => {
            listed.value = undefined;
            if (byKey) slider.current?.focus();
          }}
        />
      )}
    </div>
  );
}
