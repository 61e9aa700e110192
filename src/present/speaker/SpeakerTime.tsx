import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { stopAt, stopsOf } from '../../view/walk';
import {
  durationText,
  elapsed,
  LONGEST,
  paceOf,
  pauseClock,
  plan,
  resetClock,
  SHORTEST,
  startClock,
} from '../lesson/clock';
import { useSpeaker } from './speaker-desk';
import './speaker-time.css';

/** The time of day, the lesson's own time against its plan, and whether it keeps to that. */
export function SpeakerTime({ inert }: { readonly inert: boolean }) {
  const { desk, lesson } = useSpeaker();
  const { story, store, messages } = desk;
  const { speaker: words } = messages;
  const now = useNow();
  const clock = useComputed(() => lesson.lesson.value.clock).value;
  const stops = stopsOf(story);
  const stop = stopAt(story, store.view.value);
  const pace = paceOf(clock, stop, stops.length, now);
  const passed = elapsed(clock, now);
  const runs = clock.runningSince !== undefined;
  const share = (part: number) => `${Math.min(100, Math.max(0, part * 100))}%`;
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
          min={SHORTEST}
          max={LONGEST}
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
        <button type="button" class="button" onClick={() => lesson.act((runs ? pauseClock : startClock)(Date.now()))}>
          {runs ? words.pause : passed > 0 ? words.goOn : words.start}
        </button>
        <button type="button" class="button button-quiet" onClick={() => lesson.act(resetClock(Date.now()))}>
          {words.reset}
        </button>
      </div>
      <p class="speaker-pace" data-pace={pace.kind}>
        {'minutes' in pace ? words.pace[pace.kind](pace.minutes) : words.pace[pace.kind]}
      </p>
      <div class="speaker-progress" aria-hidden="true">
        <span class="speaker-progress-time" style={{ width: share(passed / (clock.planned * 60_000)) }} />
        <span class="speaker-progress-steps" style={{ left: share(stop / Math.max(1, stops.length - 1)) }} />
      </div>
    </section>
  );
}

/** Ms since 1970, anew at each full second. */
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
