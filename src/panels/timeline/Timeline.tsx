import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { COMMANDS } from '../../parts/commands/commands';
import { usePlaying } from '../../parts/commands/playing';
import { cut } from '../../story/calendar';
import { happenedBy, isPlanned } from '../../story/questions';
import { type ChapterTime, chapterTime } from '../../story/timeline/chapter-time';
import { atAxisPrecision, sideOfAxis, timelineOf } from '../../story/timeline/timeline';
import type { Messages } from '../../text/catalog';
import { loadOrSay } from '../../ui/load-or-say';
import { onceLoaded } from '../../ui/once-loaded';
import { chapterOf } from '../../view/view';
import { CommandButton } from '../over-map/CommandButton';
import { MapButton } from '../over-map/MapButton';
import { useScrub } from './scrub';
import { TimelineSlider } from './TimelineSlider';
import { isClosest, isWhole, pannedTo, type TimeWindow, WHOLE, zoomed } from './timeline-window';
import './timeline.css';

const loadEvents = onceLoaded(() => import('./TimelineEvents'));

/** The timeline below the map. */
export function Timeline() {
  const app = useApp();
  const { story, store, messages, playing } = app;
  const { timeline: texts } = messages;
  const timeline = timelineOf(story);
  usePlaying();
  const scrub = useScrub(store);
  const slider = useRef<HTMLDivElement>(null);
  const listOpen = useSignal(false);
  const timeWindow = useSignal<TimeWindow>(WHOLE);

  const day = scrub.at.value ? scrub.at.value.day : store.view.value.date;
  const chapter = chapterOf(story, store.view.value);
  // As soon as the user chooses another date, the timeline shows that.
  const own = chapter && day !== undefined && day === chapter.date ? chapterTime(story, chapter) : undefined;
  const position = day === undefined ? undefined : timeline.scale.middleOf(day);
  // The time window follows a chosen date.
  const window = position === undefined ? timeWindow.value : pannedTo(timeWindow.value, position);
  const zoom = (times: number) => {
    timeWindow.value = zoomed(window, times, position ?? timeline.busiest);
  };
  const showAll = () => {
    playing.value = false;
    COMMANDS.dates.perform(app);
    // The button is removed now, so the focus moves to the slider.
    slider.current?.focus();
  };
  const happened = story.events.filter(
    (event) => day === undefined || (happenedBy(event, day) && !isPlanned(story, event)),
  ).length;
  const now = own
    ? timeOf(own, messages)
    : day === undefined
      ? texts.allDates
      : texts.day(atAxisPrecision(timeline, day));
  const outside = day === undefined ? undefined : sideOfAxis(timeline, day);
  const count = own
    ? texts.eventsOf(own.events.length, story.events.length)
    : day === undefined
      ? texts.events(happened)
      : texts.eventsBy(happened, story.events.length);
  return (
    <section class="timeline" aria-label={texts.title} data-playing={playing.value ? '' : undefined}>
      <div class="timeline-bar">
        {/* One button, which keeps the focus: "Play" becomes "Pause". */}
        <CommandButton
          icon={playing.value ? 'pause' : 'play'}
          command={playing.value ? COMMANDS.pause : COMMANDS.play}
        />
        <Now open={listOpen} now={now} count={outside && !own ? texts[outside] : count} />
        <TimelineSlider
          slider={slider}
          timeline={timeline}
          day={day}
          own={own}
          now={now}
          window={window}
          scrub={scrub}
          setWindow={(next) => {
            timeWindow.value = next;
          }}
          zoom={zoom}
          pause={() => {
            playing.value = false;
          }}
        />
        <div class="timeline-clear">
          {day !== undefined && <MapButton icon="close" label={COMMANDS.dates.name(messages)} onPress={showAll} />}
        </div>
        <div class="timeline-zoom">
          <MapButton icon="minus" label={texts.zoomOut} disabled={isWhole(window)} onPress={() => zoom(0.5)} />
          <MapButton icon="plus" label={texts.zoomIn} disabled={isClosest(window)} onPress={() => zoom(2)} />
        </div>
      </div>
    </section>
  );
}

interface NowProps {
  readonly open: Signal<boolean>;
  readonly now: string;
  readonly count: string;
}

/** The date and how many events there are, as a button that lists them by name. */
function Now({ open, now, count }: NowProps) {
  const { story, messages } = useApp();
  const button = useRef<HTMLButtonElement>(null);
  const list = useSignal<typeof import('./TimelineEvents') | undefined>(undefined);
  /** Why there is no list, as text for the user. */
  const trouble = useSignal('');
  useEffect(() => {
    if (!open.value || list.peek()) return;
    const say = (text: string) => {
      trouble.value = text;
    };
    const { late, timeline } = messages;
    void loadOrSay(loadEvents, say, { coming: late.coming, notLoaded: timeline.notLoaded }).then((loaded) => {
      if (loaded) list.value = loaded;
      else open.value = false;
    });
  }, [open, open.value, list, trouble, messages]);
  return (
    <>
      <button
        type="button"
        class="timeline-now"
        ref={button}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <strong>{now}</strong> <span>{count}</span>
      </button>
      {trouble.value && (
        <p class="timeline-list paper" role="alert">
          {trouble.value}
        </p>
      )}
      {open.value && list.value && (
        <list.value.TimelineEvents
          events={story.events}
          opener={button}
          close={(byKey) => {
            open.value = false;
            if (byKey) button.current?.focus();
          }}
        />
      )}
    </>
  );
}

/** The time of a chapter as text: the date of its only event as the source has it, else the span of them all. */
function timeOf({ events, first, last, unit, openStart, openEnd }: ChapterTime, { date, timeline }: Messages): string {
  const [only] = events;
  if (only && events.every((event) => event.date === only.date)) return date.edtf(only.date);
  if (openStart && openEnd) return timeline.allDates;
  return openEnd ? date.edtf(`${cut(first, unit)}/..`) : timeline.span(first, last, unit, true);
}
