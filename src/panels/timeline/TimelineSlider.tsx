import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { widthOf } from '../../composition/label-text';
import { useApp } from '../../parts/app-context';
import { eventEntity } from '../../parts/naming/naming';
import { readDate } from '../../story/edtf';
import type { StoryEvent } from '../../story/format';
import { select } from '../../view/steps';
import type { SliderProps } from './slider-props';
import { TimelineAxis } from './TimelineAxis';
import { TimelineList } from './TimelineList';
import { useTimelineKeys } from './timeline-keys';
import { useTimelinePointer } from './timeline-pointer';
import { shareOf } from './timeline-window';
import './timeline-axis.css';

/** An open list of events whose marks are too close together for a finger; `x`: its position in px from the axis' left end. */
interface Listed {
  readonly events: readonly StoryEvent[];
  readonly x: number;
}

/** The axis as one slider: a drag or keys choose the date, a press on a mark selects its event. */
export function TimelineSlider(props: SliderProps) {
  const { slider, timeline, day, own, now, window, pause } = props;
  const { store, messages } = useApp();
  const { timeline: texts } = messages;
  const track = useRef<HTMLDivElement>(null);
  const listed = useSignal<Listed | undefined>(undefined);
  const width = useSignal(0);
  const em = useSignal(0);
  useEffect(() => {
    const node = track.current;
    if (!node) return;
    const measure = () => {
      width.value = node.offsetWidth;
      em.value = emOf(node) ?? em.peek();
    };
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    // Fonts that load late change the labels' widths, but not the track's.
    document.fonts?.addEventListener('loadingdone', measure);
    return () => {
      observer.disconnect();
      document.fonts?.removeEventListener('loadingdone', measure);
    };
  }, [width, em]);

  const share = day === undefined ? undefined : shareOf(window, timeline.scale.middleOf(day));
  const pick = (events: readonly StoryEvent[], x: number) => {
    const [first] = events;
    if (first && events.length === 1) store.act(select(eventEntity(first)));
    else if (first) listed.value = { events, x };
  };
  const pointerHandlers = useTimelinePointer({ ...props, track, pick });
  const onKeyDown = useTimelineKeys({
    ...props,
    // One certain event opens. Events that are dated less exactly only may have happened on the day, so they are listed.
    list: (events) => {
      const x = (share ?? 1) * width.peek();
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
        aria-label={texts.slider}
        aria-describedby="timeline-keys"
        aria-valuenow={day === undefined ? 100 : Math.round(99 * timeline.scale.middleOf(day))}
        aria-valuetext={now}
        onKeyDown={(event) => {
          if (onKeyDown(event)) pause();
        }}
        {...pointerHandlers}
      >
        <div class="timeline-track" ref={track}>
          <Handle share={share} own={own} window={window} />
          <TimelineAxis timeline={timeline} window={window} day={day} own={own} width={width.value} em={em.value} />
        </div>
      </div>
      {/* Not in the prerendered page, whose width is not known: there the keys do nothing yet. */}
      {width.value > 0 && (
        <p class="visually-hidden" id="timeline-keys">
          {texts.keys}
        </p>
      )}
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

/** The selected day, or the time of the chapter as a band; beyond the axis' end: all dates. */
function Handle({ share, own, window }: Pick<SliderProps, 'own' | 'window'> & { share: number | undefined }) {
  if (!own) {
    const style = share === undefined ? undefined : { left: `${share * 100}%` };
    return <span class="timeline-handle" data-parked={share === undefined ? '' : undefined} style={style} />;
  }
  const [from, to] = [own.from, own.to].map(
    (position) => Math.min(1, Math.max(0, shareOf(window, position))) * 100,
  ) as [number, number];
  return <span class="timeline-handle" data-span style={{ left: `${from}%`, width: `${to - from}%` }} />;
}

/**
 * Returns px of an em of the axis' labels, with the user's own type and spacing, by the label that is widest for its letters; undefined
 * without a label.
 */
function emOf(track: HTMLElement): number | undefined {
  const labels = [...track.querySelectorAll<SVGTextElement>('.timeline-ticks text')];
  const ems = labels.map((label) => label.getComputedTextLength() / (widthOf(label.textContent) || 1));
  return ems.length > 0 ? Math.max(...ems) : undefined;
}
