import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { AppContext } from '../../parts/app-context';
import { Boundary } from '../../parts/Boundary';
import { seenBesideCaption } from '../../view/room';
import { stopsOf } from '../../view/stops';
import { LateDialogs } from '../shared/LateDialogs';
import { SpeakerAside } from './SpeakerAside';
import { SpeakerNavigation } from './SpeakerNavigation';
import { SpeakerNotes } from './SpeakerNotes';
import { SpeakerNotices } from './SpeakerNotices';
import { SpeakerStatus } from './SpeakerStatus';
import { CurrentStop, NextStop } from './SpeakerStops';
import { SpeakerTime } from './SpeakerTime';
import { DEFAULT_SCREEN } from './small-frame';
import { type SpeakerApp, SpeakerContext } from './speaker-context';
import { useSpeakerWindow } from './speaker-window';
import './speaker.css';
import { speakerTextsFor } from '../../text/late/speaker-texts';

/** The page that only the teacher sees: the current stop, the notes, the next stop, and the controls of the lesson. */
export function Speaker({ speaker }: { speaker: SpeakerApp }) {
  const { app, lesson } = speaker;
  const { story, messages } = app;
  const window = useSpeakerWindow(speaker);
  const root = useRef<HTMLElement>(null);
  const leads = useComputed(() => lesson.peers.value.leads).value;
  const aspectRatio = useComputed(() => {
    const { left, top, right, bottom } = seenBesideCaption(lesson.peers.value.screen ?? DEFAULT_SCREEN);
    return (right - left) / (bottom - top);
  }).value;
  return (
    <AppContext.Provider value={app}>
      <SpeakerContext.Provider value={{ ...speaker, window }}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the handler only moves the focus after a click on a button. */}
        <main
          class="speaker"
          ref={root}
          tabIndex={-1}
          style={{ '--shape': aspectRatio }}
          // After a click on a button (`detail` counts clicks, so 0 is the keyboard) the keys must step, not press it again.
          onClick={({ detail, target }) => {
            if (detail > 0 && target instanceof Element && target.closest('button')) {
              root.current?.focus({ preventScroll: true });
            }
          }}
        >
          <h1 class="visually-hidden">{speakerTextsFor(messages).heading}</h1>
          <div class="speaker-top">
            <Boundary>
              <SpeakerNotices />
            </Boundary>
            <Boundary>
              <SpeakerTime inert={!leads} />
            </Boundary>
          </div>
          {stopsOf(story).length === 0 && <p class="speaker-notice wrap">{speakerTextsFor(messages).noChapters}</p>}
          <div class="speaker-body" inert={!leads}>
            <div class="speaker-scroll">
              <Boundary>
                <SpeakerNotes />
              </Boundary>
              <div class="speaker-pictures">
                <Boundary>
                  <CurrentStop />
                </Boundary>
                <Boundary>
                  <NextStop />
                </Boundary>
              </div>
              <Boundary>
                <SpeakerAside />
              </Boundary>
            </div>
            <Boundary>
              <SpeakerNavigation />
            </Boundary>
          </div>
          <Boundary quiet>
            <SpeakerStatus />
          </Boundary>
        </main>
        <Boundary quiet>
          <LateDialogs window={window} />
        </Boundary>
      </SpeakerContext.Provider>
    </AppContext.Provider>
  );
}
