import { useApp } from '../../parts/app-context';
import { eventEntity, sameEntity } from '../../parts/naming/naming';
import type { DateSpan } from '../../story/edtf';
import { happenedBy } from '../../story/questions';
import { type EventMark, MOST_LANES, type Timeline } from '../../story/timeline';
import { hovered } from '../../view/focus';
import { axisLabels, axisTicks } from './timeline-labels';
import { shareOf, type TimeWindow } from './timeline-window';

interface Props {
  readonly timeline: Timeline;
  readonly window: TimeWindow;
  /** The day up to which things have happened; undefined: all have. */
  readonly day: string | undefined;
  /** Px of the axis; 0 while it is not known. */
  readonly width: number;
}

/**
 * The axis and the marks over it, for the eye. All is measured in shares of its box, so that the page's first HTML can
 * hold it for windows of any size.
 */
export function TimelineAxis({ timeline, window, day, width }: Props) {
  const { store, messages } = useApp();
  const { scale } = timeline;
  const x = (position: number) => percent(shareOf(window, position));
  const cut = (position: number) => Math.min(window.to, Math.max(window.from, position));
  const isSeen = (position: number) => position >= window.from && position <= window.to;
  /** Something may have been at any time before the axis begins. */
  const isOpen = timeline.marks.some(({ when, from }) => when.openStart && from === 0);
  return (
    <>
      <svg class="timeline-lanes" aria-hidden="true" focusable="false">
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
            isThere={happenedBy(mark.event, day)}
            isSelected={sameEntity(store.view.value.select, eventEntity(mark.event))}
          />
        ))}
      </svg>
      <svg class="timeline-ticks" aria-hidden="true" focusable="false">
        {scale.stretches.map(({ first, from, to }) => (
          <line key={first} x1={x(cut(from))} x2={x(cut(to))} y1="0.5" y2="0.5" />
        ))}
        {axisTicks(scale)
          .filter(isSeen)
          .map((at) => (
            <line key={at} x1={x(at)} x2={x(at)} y1="0" y2="5" />
          ))}
        {scale.breaks
          .filter(({ from, to }) => isSeen((from + to) / 2))
          .map(({ from, to }) => (
            <svg key={from} x={x((from + to) / 2)} overflow="visible" aria-hidden="true" focusable="false">
              <path d={BREAK} class="timeline-break" />
            </svg>
          ))}
        {isOpen && isSeen(0) && <path d={BREAK} transform="translate(-8 0)" class="timeline-break" />}
        {axisLabels(scale, window, width, messages).map(({ text, at }) => (
          <text key={at} x={x(at)} y="100%" dy="-0.2em">
            {text}
          </text>
        ))}
      </svg>
    </>
  );
}

/** Where time is left out: around the point 0, 0. */
const BREAK = 'M-6 5 -1 -5M1 5 6 -5';

interface MarkProps {
  readonly mark: EventMark;
  readonly x: (position: number) => string;
  readonly isThere: boolean;
  readonly isSelected: boolean;
}

/** A day is a disc, a month or a year a bar; about then: it fades; uncertain: its edge is dashed. */
function Mark({ mark: { event, when, from, to, lane, goesOn }, x, isThere, isSelected }: MarkProps) {
  const fade = fadeOf(when, goesOn);
  const look = {
    'data-event': event.id,
    'data-there': isThere ? '' : undefined,
    'data-uncertain': when.uncertain ? '' : undefined,
    'data-selected': isSelected ? '' : undefined,
    'data-lit': sameEntity(hovered.value, eventEntity(event)) ? '' : undefined,
    ...(fade ? { fill: `url(#timeline-${fade})` } : {}),
  };
  const middle = percent(1 - (lane + 0.5) / MOST_LANES);
  if (when.precision === 'day')
    return <circle class="timeline-mark" cx={x((from + to) / 2)} cy={middle} r="3.75" {...look} />;
  const [left, right] = [x(from), x(to)].map(Number.parseFloat) as [number, number];
  return (
    <rect
      class="timeline-mark"
      x={`${left}%`}
      width={`${Math.max(0, right - left)}%`}
      y={percent(1 - (lane + 0.86) / MOST_LANES)}
      height={percent(0.72 / MOST_LANES)}
      {...look}
    />
  );
}

/** The ink of a date that is not firm at both ends. */
function fadeOf({ openStart, approximate }: DateSpan, goesOn: boolean): string | undefined {
  if (openStart) return 'from-before';
  if (approximate) return 'about';
  return goesOn ? 'goes-on' : undefined;
}

/** Ink that thins out towards the ends; `from` and `to` are what is left of it there. */
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

/** A share as SVG takes it, to a hundredth of a percent. */
const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;
