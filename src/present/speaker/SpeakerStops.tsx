import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { nameOf } from '../../parts/naming/naming';
import { screenOf } from '../../parts/naming/screen-of';
import { type Stop, stopAt, stopsOf, walk } from '../../view/walk';
import { liftCurtain } from '../lesson/lesson';
import { closeCard } from '../shared/card';
import { kindOf } from '../shared/said';
import { Picture } from './Picture';
import { SpeakerMap } from './SpeakerMap';
import { SpeakerTools } from './SpeakerTools';
import { useSpeaker } from './speaker-desk';
import './speaker-stops.css';

/** The stop that the audience is at: its map, and the words beside it. */
export function CurrentStop() {
  const { desk, lesson } = useSpeaker();
  const { story, store, messages } = desk;
  const { speaker: words } = messages;
  const stops = stopsOf(story);
  const at = stopAt(story, store.view.value);
  const stop = stops[at];
  const curtain = useComputed(() => lesson.lesson.value.curtain).value;
  if (!stop) return null;
  return (
    <section class="speaker-now" aria-label={words.now}>
      <p class="kicker">
        {words.now} · {words.stopOf(at + 1, stops.length)} · {words.kinds[kindOf(stop)]}
      </p>
      <div class="speaker-stop">
        <Words at={at} name={words.nowWords}>
          <h2>{stop.chapter.title}</h2>
          <Said stop={stop} />
          <Card />
        </Words>
        <div class="speaker-stage">
          <div class="speaker-screen">
            <SpeakerMap title={stop.chapter.title} />
            {curtain !== 'none' && (
              <p class="speaker-curtain" data-curtain={curtain}>
                {words.curtains[curtain]}
                <button type="button" class="button" onClick={() => lesson.act(liftCurtain)}>
                  {words.lift}
                </button>
              </p>
            )}
          </div>
        </div>
      </div>
      <SpeakerTools />
    </section>
  );
}

/** Words beside a map. What of a story's longest has no room scrolls here, so that all else stays where it is. */
function Words({ at, name, children }: { at: number; name: string; children: ComponentChildren }) {
  return (
    // Another element for each stop, so that each begins at its top.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, and a keyboard must reach it to scroll it.
    <section key={at} class="speaker-words" tabIndex={0} aria-label={name}>
      {children}
    </section>
  );
}

/** What lies over the audience's map beside the chapter's own words. */
function Card() {
  const { story, store, messages } = useSpeaker().desk;
  const screen = screenOf(story, store.view.value);
  const name = screen.kind === 'detail' ? nameOf(story, messages, screen.selection) : undefined;
  if (!name) return null;
  return (
    <p class="speaker-card">
      {messages.speaker.card(name.title)}
      <button type="button" class="button" onClick={() => store.act(closeCard(story), 'replace')}>
        {messages.present.closeCard}
      </button>
    </p>
  );
}

/** The stop that comes next: as it will look, with what the teacher has switched in this chapter. */
export function NextStop() {
  const { desk } = useSpeaker();
  const { story, store, messages } = desk;
  const { speaker: words } = messages;
  const stops = stopsOf(story);
  const at = stopAt(story, store.view.value);
  const stop = stops[at + 1];
  if (!stop) {
    return (
      <section class="speaker-next" data-last aria-label={words.next}>
        <p>{words.last}</p>
      </section>
    );
  }
  return (
    <section class="speaker-next" aria-label={words.next}>
      <div class="speaker-stop">
        <Words at={at + 1} name={words.nextWords}>
          <p class="kicker">
            {words.next} · {words.kinds[kindOf(stop)]}
          </p>
          <h2>{stop.chapter.title}</h2>
          <Said stop={stop} />
        </Words>
        <div class="speaker-stage">
          <div class="speaker-screen">
            <Picture view={() => walk(story, 'present', 1)(store.view.value)} width={NEXT_DRAWN} id="next" />
          </div>
        </div>
      </div>
    </section>
  );
}

/** Of the small drawing, in px. */
const NEXT_DRAWN = 560;

/** The words that the audience reads at a stop. */
function Said({ stop }: { stop: Stop }) {
  const { body, ask } = stop.chapter;
  const kind = kindOf(stop);
  if (kind === 'text' || !ask) return <p class="speaker-said">{body}</p>;
  return (
    <>
      <p class="speaker-said speaker-question">{ask.question}</p>
      {kind === 'answer' && <p class="speaker-said">{ask.answer}</p>}
    </>
  );
}
