import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { DeskContext } from '../../parts/desk';
import { urlText } from '../../view/url';
import { stopsOf, walkTo } from '../../view/walk';
import { openWindow } from '../lesson/windows';
import { freeRoom } from '../shared/free-room';
import { GoTo } from '../shared/GoTo';
import { HelpSheet } from '../shared/HelpSheet';
import { NotLoaded } from '../shared/NotLoaded';
import { OpenByHand } from '../shared/OpenByHand';
import { USUAL_SCREEN } from './framing';
import { SpeakerAside } from './SpeakerAside';
import { SpeakerNotes } from './SpeakerNotes';
import { SpeakerNotices } from './SpeakerNotices';
import { SpeakerStatus } from './SpeakerStatus';
import { CurrentStop, NextStop } from './SpeakerStops';
import { SpeakerTime } from './SpeakerTime';
import { SpeakerWalk } from './SpeakerWalk';
import { SpeakerContext, type SpeakerDesk } from './speaker-desk';
import { useSpeakerKeys } from './speaker-keys';
import './speaker.css';

/** The page that only the teacher sees: where the lesson stands, what to say, what comes, and the hand on all of it. */
export function Speaker({ speaker }: { speaker: SpeakerDesk }) {
  const { desk, lesson } = speaker;
  const { story, store, messages } = desk;
  const openAudience = (failed: () => void) => openWindow('audience', urlText(story, store.view.peek()), failed);
  const { dialog, perform } = useSpeakerKeys(speaker, openAudience);
  const root = useRef<HTMLElement>(null);
  const leads = useComputed(() => lesson.company.value.leads).value;
  const shape = useComputed(() => {
    const { left, top, right, bottom } = freeRoom(lesson.company.value.screen ?? USUAL_SCREEN);
    return (right - left) / (bottom - top);
  }).value;
  const closeDialog = () => {
    dialog.value = undefined;
  };
  return (
    <DeskContext.Provider value={desk}>
      <SpeakerContext.Provider value={speaker}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: no control of its own, see below. */}
        <main
          class="speaker"
          ref={root}
          tabIndex={-1}
          style={{ '--shape': shape }}
          // After a press with the mouse the keys go on stepping, instead of pressing the button again.
          onClick={({ detail, target }) => {
            if (detail > 0 && target instanceof Element && target.closest('button')) {
              root.current?.focus({ preventScroll: true });
            }
          }}
        >
          <h1 class="visually-hidden">{messages.speaker.heading}</h1>
          <div class="speaker-top">
            <SpeakerNotices openAudience={() => perform('speaker')} />
            <SpeakerTime inert={!leads} />
          </div>
          {stopsOf(story).length === 0 && <p class="speaker-notice wrap">{messages.speaker.noChapters}</p>}
          <div class="speaker-body" inert={!leads}>
            <div class="speaker-scroll">
              <SpeakerNotes />
              <div class="speaker-pictures">
                <CurrentStop />
                <NextStop />
              </div>
              <SpeakerAside />
            </div>
            <SpeakerWalk perform={perform} />
          </div>
          <SpeakerStatus />
        </main>
        {dialog.value === 'help' && <HelpSheet without={['speaker']} onClose={closeDialog} />}
        {dialog.value === 'go-to' && (
          <GoTo
            current={store.view.value.chapter}
            onGo={(chapter) => {
              closeDialog();
              const first = stopsOf(story).findIndex((stop) => stop.chapter === story.chapters[chapter]);
              store.act(walkTo(story, 'present', first), 'replace');
            }}
            onClose={closeDialog}
          />
        )}
        {dialog.value === 'not-loaded' && (
          <NotLoaded
            which="audience"
            onAgain={() => {
              closeDialog();
              perform('speaker');
            }}
            onClose={closeDialog}
          />
        )}
        {dialog.value === 'by-hand' && <OpenByHand which="audience" onClose={closeDialog} />}
      </SpeakerContext.Provider>
    </DeskContext.Provider>
  );
}
