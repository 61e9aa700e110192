import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { COMMANDS } from '../../parts/commands/commands';
import { usePlaying } from '../../parts/commands/playing';
import { happenedBy } from '../../story/questions';
import { atAxisPrecision, sideOfAxis, timelineOf } from '../../story/timeline/timeline';
import { CommandButton } from '../over-map/CommandButton';
import { MapButton } from '../over-map/MapButton';
import { useScrub } from './scrub';
import { TimelineSlider } from './TimelineSlider';
import { isClosest, isWhole, pannedTo, type TimeWindow, WHOLE, zoomed } from './timeline-window';
import './timeline.css';

/** The timeline below the map. */
export function Timeline() {
  const app = useApp();
  const { story, store, messages, playing } = app;
  const { timeline: texts } = messages;
  const timeline = timelineOf(story);
  usePlaying();
  const scrub = useScrub(store);
  const slider = useRef<HTMLDivElement>(null);
  const timeWindow = useSignal<TimeWindow>(WHOLE);

  const day = scrub.at.value ? scrub.at.value.day : store.view.value.date;
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
  const happened = story.events.filter((event) => happenedBy(event, day)).length;
  const now = day === undefined ? texts.allDates : texts.day(atAxisPrecision(timeline, day));
  const outside = day === undefined ? undefined : sideOfAxis(timeline, day);
  const count = day === undefined ? texts.events(happened) : texts.eventsBy(happened, story.events.length);
  return (
    <section class="timeline" aria-label={texts.title} data-playing={playing.value ? '' : undefined}>
      <div class="timeline-bar">
        {/* One button, which keeps the focus: "Play" becomes "Pause". */}
        <CommandButton
          icon={playing.value ? 'pause' : 'play'}
          command={playing.value ? COMMANDS.pause : COMMANDS.play}
        />
        <p class="timeline-now">
          <strong>{now}</strong> <span>{outside ? texts[outside] : count}</span>
        </p>
        <TimelineSlider
          slider={slider}
          timeline={timeline}
          day={day}
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
