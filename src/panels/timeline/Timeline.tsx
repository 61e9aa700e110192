import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { happenedBy } from '../../story/questions';
import { asShown, beyond, timelineOf } from '../../story/timeline';
import { atDate } from '../../view/steps';
import { MapButton } from '../over-map/MapButton';
import { play, usePlaying } from './playing';
import { useScrub } from './scrub';
import { TimelineSlider } from './TimelineSlider';
import { isClosest, isWhole, showing, type TimeWindow, WHOLE, zoomed } from './timeline-window';
import './timeline.css';

/** The story in time, at the map's foot; a presentation has the room for its map. */
export function Timeline() {
  const { store } = useApp();
  return store.view.value.mode === 'present' ? null : <TimelineBar />;
}

function TimelineBar() {
  const app = useApp();
  const { story, store, messages, playing } = app;
  const { timeline: words } = messages;
  const timeline = timelineOf(story);
  usePlaying();
  const scrub = useScrub(store);
  const slider = useRef<HTMLDivElement>(null);
  const seen = useSignal<TimeWindow>(WHOLE);

  const day = scrub.at.value ? scrub.at.value.day : store.view.value.date;
  const here = day === undefined ? undefined : timeline.scale.middleOf(day);
  // Where a date is chosen, the window goes with it.
  const window = here === undefined ? seen.value : showing(seen.value, here);
  const zoom = (times: number) => {
    seen.value = zoomed(window, times, here ?? timeline.busiest);
  };
  const showAll = () => {
    playing.value = false;
    store.act(atDate(undefined));
    // The button goes, and must not take a keyboard's place with it.
    slider.current?.focus();
  };
  const happened = story.events.filter((event) => happenedBy(event, day)).length;
  const now = day === undefined ? words.allDates : words.day(asShown(timeline, day));
  const outside = day === undefined ? undefined : beyond(timeline, day);
  const count = day === undefined ? words.events(happened) : words.eventsBy(happened, story.events.length);
  return (
    <section class="timeline" aria-label={words.title} data-playing={playing.value ? '' : undefined}>
      <div class="timeline-bar">
        <MapButton
          icon={playing.value ? 'pause' : 'play'}
          label={playing.value ? words.pause : words.play}
          onPress={() => {
            if (playing.value) playing.value = false;
            else play(app);
          }}
        />
        <p class="timeline-now">
          <strong>{now}</strong> <span>{outside ? words[outside] : count}</span>
        </p>
        <TimelineSlider
          slider={slider}
          timeline={timeline}
          day={day}
          now={now}
          window={window}
          scrub={scrub}
          look={(next) => {
            seen.value = next;
          }}
          zoom={zoom}
          pause={() => {
            playing.value = false;
          }}
        />
        <div class="timeline-clear">
          {day !== undefined && <MapButton icon="close" label={words.showAll} onPress={showAll} />}
        </div>
        <div class="timeline-zoom">
          <MapButton icon="minus" label={words.zoomOut} off={isWhole(window)} onPress={() => zoom(0.5)} />
          <MapButton icon="plus" label={words.zoomIn} off={isClosest(window)} onPress={() => zoom(2)} />
        </div>
      </div>
    </section>
  );
}
