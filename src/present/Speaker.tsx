import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { DeskContext } from '../panels/desk';
import { urlText } from '../view/url';
import { stopAt, stopsOf } from '../view/walk';
import { BlockedWindow } from './BlockedWindow';
import type { Role } from './message';
import { preference } from './preferences';
import { SpeakerAside } from './SpeakerAside';
import { SpeakerNotes, SpeakerWalk } from './SpeakerNotes';
import { CurrentStop, NextStop } from './SpeakerStops';
import { SpeakerTime } from './SpeakerTime';
import { kindOf } from './said';
import { SpeakerContext, type SpeakerDesk, useSpeaker } from './speaker-desk';
import { speakerKeys } from './speaker-keys';
import { openWindow } from './windows';
import './speaker.css';

/** The page that only the teacher sees: where the lesson stands, what to say, what comes, and the hand on all of it. */
export function Speaker({ speaker }: { speaker: SpeakerDesk }) {
  const { desk, lesson } = speaker;
  const { speaker: words } = desk.messages;
  useEffect(() => speakerKeys(speaker), [speaker]);
  return (
    <DeskContext.Provider value={desk}>
      <SpeakerContext.Provider value={speaker}>
        <main class="speaker" data-leads={lesson.company.value.leads}>
          <h1 class="visually-hidden">{words.heading}</h1>
          <SpeakerTime />
          <Notices />
          <div class="speaker-body" inert={!lesson.company.value.leads}>
            <div class="speaker-pictures">
              <CurrentStop />
              <NextStop />
            </div>
            <SpeakerNotes />
            <SpeakerAside />
            <SpeakerWalk />
          </div>
          <Status />
        </main>
      </SpeakerContext.Provider>
    </DeskContext.Provider>
  );
}

const firstRun = preference('speaker-first-run');

/** What a teacher has to know before anything else: one line each. */
function Notices() {
  const { desk, lesson } = useSpeaker();
  const { speaker: words } = desk.messages;
  const { audiences, leads } = lesson.company.value;
  const isNew = useSignal(firstRun.read() === undefined);
  const blocked = useSignal<Role | undefined>(undefined);
  const hash = urlText(desk.story, desk.store.view.value);
  return (
    <div class="speaker-notices">
      {!leads && (
        <p class="speaker-notice" data-kind="warning">
          {words.follows}
          <button type="button" class="button" onClick={lesson.lead}>
            {words.takeOver}
          </button>
        </p>
      )}
      {audiences === 0 && (
        <p class="speaker-notice" data-kind="warning">
          {words.noAudience}
          <button
            type="button"
            class="button"
            onClick={() => {
              if (!openWindow('audience', hash)) blocked.value = 'audience';
            }}
          >
            {words.openAudience}
          </button>
        </p>
      )}
      {isNew.value && audiences > 0 && (
        <p class="speaker-notice">
          {words.firstRun}
          <button
            type="button"
            class="button"
            onClick={() => {
              isNew.value = false;
              firstRun.write('seen');
            }}
          >
            {words.gotIt}
          </button>
        </p>
      )}
      <BlockedWindow role={blocked} hash={hash} messages={desk.messages} />
    </div>
  );
}

/** Says politely where the lesson stands and what covers the audience's screen: what another window does is not seen here. */
function Status() {
  const { desk, lesson } = useSpeaker();
  const { story, store, messages } = desk;
  const { speaker: words } = messages;
  const said = useSignal('');
  const before = useRef({ at: stopAt(story, store.view.peek()), curtain: lesson.lesson.peek().curtain });
  useSignalEffect(() => {
    const { curtain } = lesson.lesson.value;
    const at = stopAt(story, store.view.value);
    const stop = stopsOf(story)[at];
    const last = before.current;
    before.current = { at, curtain };
    if (last.at !== at && stop) said.value = `${stop.chapter.title}. ${words.kinds[kindOf(stop)]}`;
    else if (last.curtain !== curtain) said.value = words[`${curtain}On`];
  });
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
