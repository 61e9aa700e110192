import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useApp } from '../../parts/app-context';
import { Evidence } from '../../parts/evidence/Evidence';
import { inPhrases } from '../../parts/in-phrases';
import { nameOf } from '../../parts/naming/naming';
import { screenOf } from '../../parts/naming/screen-of';
import { LatePredict } from '../../parts/predict/LatePredict';
import type { Chapter } from '../../story/format';
import { claimsOf } from '../../story/questions';
import { lessonTextsFor } from '../../text/late/lesson-texts';
import { moveByStops, type Stop, stopIndex, stopsOf } from '../../view/stops';
import { liftCurtain } from '../lesson/lesson';
import { useClassGuesses } from '../shared/class-guesses';
import { closeCard } from '../shared/close-card';
import { stopKindOf } from '../shared/stop-kind';
import { Picture } from './Picture';
import { SpeakerMap } from './SpeakerMap';
import { SpeakerTools } from './SpeakerTools';
import { useSpeaker } from './speaker-context';
import './speaker-stops.css';
import { speakerTextsFor } from '../../text/late/speaker-texts';

/** The current stop: its map and its text. */
export function CurrentStop() {
  const { app, lesson } = useSpeaker();
  const { story, store, messages } = app;
  const words = speakerTextsFor(messages);
  const stops = stopsOf(story);
  const at = stopIndex(story, store.view.value);
  const stop = stops[at];
  const curtain = useComputed(() => lesson.lesson.value.curtain).value;
  if (!stop) return null;
  return (
    <section class="speaker-now" aria-label={words.now}>
      <p class="kicker">
        {words.now} · {words.stopOf(at + 1, stops.length)} · {words.kinds[stopKindOf(stop)]}
      </p>
      <div class="speaker-stop">
        <ScrollableText at={at} name={words.nowWords}>
          <h2>{inPhrases(story, stop.chapter.title)}</h2>
          <StopText stop={stop} isNow />
          {at === stops.length - 1 && story.chapters.some(({ ask }) => ask?.predict) && <AllGuesses />}
          <Card />
        </ScrollableText>
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

/** The text beside a map. A text that is too long scrolls here, so that the rest of the layout stays in place. */
function ScrollableText({ at, name, children }: { at: number; name: string; children: ComponentChildren }) {
  return (
    // The key makes a new element for each stop, so that each starts scrolled to its top.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, and keyboard users must be able to focus it.
    <section key={at} class="speaker-words" tabIndex={0} aria-label={name}>
      {children}
    </section>
  );
}

/** The name of the card on the audience's map, if one is open, with a button that closes it. */
function Card() {
  const { story, store, messages } = useSpeaker().app;
  const screen = screenOf(story, store.view.value);
  const name = screen.kind === 'detail' ? nameOf(story, messages, screen.selection) : undefined;
  if (!name) return null;
  return (
    <p class="speaker-card">
      {speakerTextsFor(messages).card(name.title)}
      <button type="button" class="button" onClick={() => store.act(closeCard(story), 'replace')}>
        {lessonTextsFor(messages).closeCard}
      </button>
    </p>
  );
}

/** A preview of the next stop, with the layers and places that the teacher has switched in this chapter. */
export function NextStop() {
  const { app } = useSpeaker();
  const { story, store, messages } = app;
  const words = speakerTextsFor(messages);
  const stops = stopsOf(story);
  const at = stopIndex(story, store.view.value);
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
        <ScrollableText at={at + 1} name={words.nextWords}>
          <p class="kicker">
            {words.next} · {words.kinds[stopKindOf(stop)]}
          </p>
          <h2>{inPhrases(story, stop.chapter.title)}</h2>
          <StopText stop={stop} />
        </ScrollableText>
        <div class="speaker-stage">
          <div class="speaker-screen">
            <Picture
              view={() => moveByStops(story, 'present', 1)(store.view.value)}
              width={NEXT_DRAWN_WIDTH}
              id="next"
            />
          </div>
        </div>
      </div>
    </section>
  );
}

/** The width of the next stop's drawing, in px. */
const NEXT_DRAWN_WIDTH = 560;

/** The text that the audience reads at a stop. */
function StopText({ stop, isNow = false }: { stop: Stop; isNow?: boolean }) {
  const { chapter } = stop;
  const { body, ask } = chapter;
  const kind = stopKindOf(stop);
  if (kind === 'text' || kind === 'lines' || !ask) {
    return (
      <>
        <p class="speaker-said">{body}</p>
        <StopEvidence resting={chapter} voices={chapter.voices} />
      </>
    );
  }
  return (
    <>
      <p class="speaker-said speaker-question">{ask.question}</p>
      {isNow && ask.predict && <ClassGuess chapter={chapter} shown={kind === 'answer'} />}
      {kind === 'answer' && (
        <>
          <p class="speaker-said">{ask.answer}</p>
          <StopEvidence resting={ask} />
        </>
      )}
    </>
  );
}

/** Which of several sources the text rests on. With one source the class screen's line of evidence is enough. */
function StopEvidence({ resting, voices }: { resting: Pick<Chapter, 'claims'>; voices?: Chapter['voices'] }) {
  const { story } = useApp();
  if (story.sources.length < 2) return null;
  return <Evidence named class="speaker-evidence" claims={claimsOf(story, resting)} voices={voices} />;
}

/** The guess of the class, which the teacher can give here as well. */
function ClassGuess({ chapter, shown }: { chapter: Chapter; shown: boolean }) {
  const { lesson } = useSpeaker();
  const book = useClassGuesses(lesson.lesson, lesson.act);
  return (
    <LatePredict>{({ Predict }) => <Predict chapter={chapter} shown={shown} book={book} hasMap={false} />}</LatePredict>
  );
}

function AllGuesses() {
  const { lesson } = useSpeaker();
  const book = useClassGuesses(lesson.lesson, lesson.act);
  return <LatePredict>{({ FirstGuesses }) => <FirstGuesses book={book} />}</LatePredict>;
}
