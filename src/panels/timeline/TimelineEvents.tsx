import type { ComponentChildren, RefObject } from 'preact';
import { useApp } from '../../parts/app-context';
import type { StoryEvent } from '../../story/format';
import { timelineTextsFor } from '../../text/late/timeline-texts';
import { TimelineList } from './TimelineList';
import './timeline-key.css';

interface Props {
  readonly events: readonly StoryEvent[];
  /** The button that opens the list. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly close: (byKey: boolean) => void;
}

/** All events of the story by name, and what the marks on the axis mean. */
export function TimelineEvents(props: Props) {
  const key = timelineTextsFor(useApp().messages);
  return (
    <TimelineList {...props} x={0}>
      <h3>{key.title}</h3>
      <dl class="timeline-key">
        <Entry meaning={key.uncertain}>
          <circle cx="14" cy="7" r="4" class="timeline-mark" data-there data-uncertain />
        </Entry>
        <Entry meaning={key.planned}>
          <path d="M14 1.5 19.5 7 14 12.5 8.5 7Z" class="timeline-mark" data-there data-planned />
        </Entry>
        <Entry meaning={key.faded}>
          <rect x="1" y="4" width="26" height="6" class="timeline-mark" data-there fill="url(#timeline-about)" />
        </Entry>
        <Entry meaning={key.cut}>
          <path d="M8 12 13 2M15 12 20 2" class="timeline-break" />
        </Entry>
        <Entry meaning={key.pale}>
          <circle cx="14" cy="7" r="4" class="timeline-mark" />
        </Entry>
        <Entry meaning={key.chapter}>
          <rect x="1" width="26" height="14" class="timeline-sample-span" />
        </Entry>
      </dl>
    </TimelineList>
  );
}

/** A mark as on the axis, and what it means. */
const Entry = ({ meaning, children }: { meaning: string; children: ComponentChildren }) => (
  <>
    <dt>
      <svg width="28" height="14" class="timeline-lanes" aria-hidden="true">
        {children}
      </svg>
    </dt>
    <dd>{meaning}</dd>
  </>
);
