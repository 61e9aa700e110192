import { useApp } from '../../parts/app-context';
import { eventEntity, sameEntity } from '../../parts/naming/naming';
import type { DateSpan } from '../../story/edtf';
import { happenedBy } from '../../story/questions';
import type { ChapterTime } from '../../story/timeline/chapter-time';
import { type EventMark, MAX_LANES, type Timeline } from '../../story/timeline/timeline';
import { hovered } from '../../view/focus';
import { axisLabels, axisTicks } from './timeline-labels';
import { shareOf, type TimeWindow } from './timeline-window';

interface Props {
  readonly timeline: Timeline;
  readonly window: TimeWindow;
  /** Events up to this day have happened; undefined: all have. */
  readonly day: string | undefined;
  /** The time of the chapter: its events are lit, all others recede. */
  readonly own: ChapterTime | undefined;
  /** Width of the axis in px; 0 while it is not known. */
  readonly width: number;
  /** Px of an em of its labels; 0 while it is not known. */
  readonly em: number;
}

/**
 * The axis and the events' marks above it, hidden from screen readers. Positions are percentages of its box, so that the
 * prerendered HTML fits windows of any size.
 */
export function TimelineAxis({ timeline, window, day, own, width, em }: Props) {
  const { store, messages } = useApp();
  const { scale } = timeline;
  const x = (position: number) => percent(shareOf(window, position));
  const clamped = (position: number) => Math.min(window.to, Math.max(window.from, position));
  const isInWindow = (position: number) => position >= window.from && position <= window.to;
  /** Whether an event may have happened at any time before the axis begins. */
  const isOpen = timeline.marks.some(({ when, from }) => when.openStart && from === 0);
  return (
    <>
      <svg class="timeline-lanes" aria-hidden="true">
        <defs>
          <Fade id="timeline-about" from={0.15} to={0.15} />
          <Fade id="timeline-from-before" from={0} to={1} />
          <Fade id="timeline-goes-on" from={1} to={0.15} />
        </defs>
        {timeline.marks.map((mark) => (
          <Mark
            key={mark.event.id}
            mark={mark}
            x={x}
            hasHappened={own ? own.events.includes(mark.event) : happenedBy(mark.event, day)}
            isOwn={own?.events.includes(mark.event) === true}
            isSelected={sameEntity(store.view.value.select, eventEntity(mark.event))}
          />
        ))}
      </svg>
      <svg class="timeline-ticks" aria-hidden="true">
        {scale.stretches.map(({ first, from, to }) => (
          <line key={first} x1={x(clamped(from))} x2={x(clamped(to))} y1="0.5" y2="0.5" />
        ))}
        {axisTicks(scale)
          .filter(isInWindow)
          .map((at) => (
            <line key={at} x1={x(at)} x2={x(at)} y1="0" y2="5" />
          ))}
        {scale.breaks
          .filter(({ from, to }) => isInWindow((from + to) / 2))
          .map(({ from, to }) => (
            <svg key={from} x={x((from + to) / 2)} overflow="visible" aria-hidden="true">
              <path d={BREAK} class="timeline-break" />
            </svg>
          ))}
        {isOpen && isInWindow(0) && <path d={BREAK} transform="translate(-8 0)" class="timeline-break" />}
        {axisLabels(scale, window, width, em, messages).map(({ text, at }) => (
          <text key={at} x={x(at)} y="100%" dy="-0.2em">
            {text}
          </text>
        ))}
      </svg>
    </>
  );
}

/** The sign for omitted time, around the point 0, 0. */
const BREAK = 'M-6 5 -1 -5M1 5 6 -5';

interface MarkProps {
  readonly mark: EventMark;
  readonly x: (position: number) => string;
  readonly hasHappened: boolean;
  /** Whether the chapter is about it. */
  readonly isOwn: boolean;
  readonly isSelected: boolean;
}

/**
 * An event's mark. A day is a disc; a month or a year is a bar. Approximate: its ends fade. Uncertain: its edge is dashed. Planned:
 * it is hollow, with a diamond in its middle. Open: it fades there, and a day has a dashed line to that side.
 */
function Mark({ mark, x, hasHappened, isOwn, isSelected }: MarkProps) {
  const { event, when, planned, from, to, lane, continues } = mark;
  const fade = fadeOf(when, continues);
  const state = {
    'data-event': event.id,
    'data-there': hasHappened ? '' : undefined,
    'data-uncertain': when.uncertain ? '' : undefined,
    'data-planned': planned ? '' : undefined,
    'data-selected': isSelected ? '' : undefined,
    'data-lit': isOwn || sameEntity(hovered.value, eventEntity(event)) ? '' : undefined,
  };
  const fill = fade ? { fill: `url(#timeline-${fade})` } : {};
  const middle = percent(1 - (lane + 0.5) / MAX_LANES);
  const sign = (d: string, name: string) => (
    <svg x={x((from + to) / 2)} y={middle} overflow="visible" aria-hidden="true" focusable="false">
      <path class={name} d={d} {...state} />
    </svg>
  );
  const diamond = planned && sign(DIAMOND, 'timeline-mark');
  if (when.precision === 'day') {
    return (
      <>
        {diamond || <circle class="timeline-mark" cx={x((from + to) / 2)} cy={middle} r="3.75" {...state} {...fill} />}
        {when.openStart && sign('M-6 0H-20', 'timeline-tail')}
        {when.openEnd && sign('M6 0H20', 'timeline-tail')}
      </>
    );
  }
  const [left, right] = [x(from), x(to)].map(Number.parseFloat) as [number, number];
  return (
    <>
      <rect
        class="timeline-mark"
        x={`${left}%`}
        width={`${Math.max(0, right - left)}%`}
        y={percent(1 - (lane + 0.86) / MAX_LANES)}
        height={percent(0.72 / MAX_LANES)}
        {...state}
        {...fill}
      />
      {diamond}
    </>
  );
}

/** The sign of a planned event, around the point 0, 0. */
const DIAMOND = 'M0 -5.5 5.5 0 0 5.5 -5.5 0Z';

/** Returns the gradient for a date without a certain start or end. */
function fadeOf({ openStart, approximate }: DateSpan, continues: boolean): string | undefined {
  if (openStart) return 'from-before';
  if (approximate) return 'about';
  return continues ? 'goes-on' : undefined;
}

/** A gradient that fades towards the ends; `from` and `to` are the opacities there. */
function Fade({ id, from, to }: { id: string; from: number; to: number }) {
  return (
    <linearGradient id={id}>
      <stop offset="0" stop-opacity={from} />
      <stop offset="0.3" />
      <stop offset="0.7" />
      <stop offset="1" stop-opacity={to} />
    </linearGradient>
  );
}

/** Returns a share as an SVG percentage, rounded to a hundredth of a percent. */
const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;
