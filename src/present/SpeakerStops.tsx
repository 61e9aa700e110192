import { stopAt, stopsOf, walk } from '../view/walk';
import { liftCurtain } from './lesson';
import { Picture } from './Picture';
import { SpeakerMap } from './SpeakerMap';
import { SpeakerTools } from './SpeakerTools';
import { kindOf, saidAt } from './said';
import { useSpeaker } from './speaker-desk';

/** The stop that the audience is at: its map, and the words beside it. */
export function CurrentStop() {
  const { desk, lesson } = useSpeaker();
  const { story, store, messages } = desk;
  const { speaker: words } = messages;
  const stops = stopsOf(story);
  const at = stopAt(story, store.view.value);
  const stop = stops[at];
  const { curtain } = lesson.lesson.value;
  if (!stop) return null;
  return (
    <section class="speaker-now" aria-labelledby="speaker-now">
      <header class="speaker-head">
        <p class="kicker">
          {words.now} · {words.stopOf(at + 1, stops.length)} · {words.kinds[kindOf(stop)]}
        </p>
        <h2 id="speaker-now">{stop.chapter.title}</h2>
      </header>
      <div class="speaker-stage">
        <SpeakerMap title={stop.chapter.title} />
        {curtain !== 'none' && (
          <p class="speaker-curtain" data-curtain={curtain}>
            {words[`${curtain}On`]}
            <button type="button" class="button" onClick={() => lesson.act(liftCurtain)}>
              {words.lift}
            </button>
          </p>
        )}
      </div>
      <SpeakerTools />
      <p class="speaker-said" data-said={kindOf(stop)}>
        {saidAt(stop)}
      </p>
    </section>
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
    <section class="speaker-next" aria-labelledby="speaker-next">
      <Picture view={() => walk(story, 'present', 1)(store.view.value)} width={NEXT_DRAWN} id="next" />
      <div>
        <p class="kicker">
          {words.next} · {words.kinds[kindOf(stop)]}
        </p>
        <h2 id="speaker-next">{stop.chapter.title}</h2>
        <p class="speaker-said">{saidAt(stop)}</p>
      </div>
    </section>
  );
}

const NEXT_DRAWN = 480;
