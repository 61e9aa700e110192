import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { stopIndex, stopsOf } from '../../view/stops';
import {
  durationText,
  elapsed,
  MAX_MINUTES,
  MIN_MINUTES,
  paceOf,
  pauseClock,
  plan,
  resetClock,
  startClock,
} from '../lesson/clock';
import { useSpeaker } from './speaker-context';
import './speaker-time.css';
import { speakerTextsFor } from '../../text/late/speaker-texts';

/** The time of day, the lesson's time beside the planned time, and whether the lesson is on pace. */
export function SpeakerTime({ inert }: { readonly inert: boolean }) {
  const { app, lesson } = useSpeaker();
  const { story, store, messages } = app;
  const words = speakerTextsFor(messages);
  const now = useNow();
  const clock = useComputed(() => lesson.lesson.value.clock).value;
  const stops = stopsOf(story);
  const stop = stopIndex(story, store.view.value);
  const pace = paceOf(clock, stop, stops.length, now);
  const passed = elapsed(clock, now);
  const isRunning = clock.runningSince !== undefined;
  const percent = (share: number) => `${Math.min(100, Math.max(0, share * 100))}%`;
  return (
    <section class="speaker-time wrap" aria-label={words.time} inert={inert}>
      <time class="speaker-clock">{words.clock(now)}</time>
      <p class="speaker-elapsed" role="timer" aria-label={words.elapsed}>
        {durationText(passed)}
      </p>
      <label class="speaker-plan touch-row">
        <span aria-hidden="true">{words.ofPlanned}</span>
        <input
          type="number"
          min={MIN_MINUTES}
          max={MAX_MINUTES}
          value={clock.planned}
          aria-label={words.planned}
          onChange={({ currentTarget }) => {
            lesson.act(plan(currentTarget.valueAsNumber));
            currentTarget.value = String(lesson.lesson.peek().clock.planned);
          }}
        />
        <span aria-hidden="true">{words.minutes}</span>
      </label>
      <div class="speaker-buttons wrap">
        <button
          type="button"
          class="button"
          onClick={() => lesson.act((isRunning ? pauseClock : startClock)(Date.now()))}
        >
          {isRunning ? words.pause : passed > 0 ? words.goOn : words.start}
        </button>
        <button type="button" class="button button-quiet" onClick={() => lesson.act(resetClock(Date.now()))}>
          {words.reset}
        </button>
      </div>
      <p class="speaker-pace" data-pace={pace.kind}>
        {'minutes' in pace ? words.pace[pace.kind](pace.minutes) : words.pace[pace.kind]}
      </p>
      <div class="speaker-progress" aria-hidden="true">
        <span class="speaker-progress-time" style={{ width: percent(passed / (clock.planned * 60_000)) }} />
        <span class="speaker-progress-steps" style={{ left: percent(stop / Math.max(1, stops.length - 1)) }} />
      </div>
    </section>
  );
}

/** Returns the time in ms since 1970 and re-renders at each full second. */
function useNow(): number {
  const now = useSignal(Date.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      now.value = Date.now();
      timer = setTimeout(tick, 1000 - (now.value % 1000));
    };
    tick();
    return () => clearTimeout(timer);
  }, [now]);
  return now.value;
}
