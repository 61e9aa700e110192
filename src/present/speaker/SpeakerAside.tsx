import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Places } from '../../parts/lists/Places';
import { Relationships } from '../../parts/lists/Relationships';
import { stopAt, stopsOf, walkTo } from '../../view/walk';
import { kindOf } from '../shared/said';
import { useSpeaker } from './speaker-desk';
import './speaker-steps.css';

const TABS = ['steps', 'onMap'] as const;

/** Where the lesson can go, and what can be switched on its map. */
export function SpeakerAside() {
  const { messages } = useSpeaker().desk;
  const { speaker: words } = messages;
  const open = useSignal<(typeof TABS)[number]>('steps');
  return (
    <section class="speaker-aside" aria-label={words.more}>
      <div class="speaker-tabs" role="tablist" aria-label={words.more}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`speaker-tab-${tab}`}
            aria-selected={open.value === tab}
            aria-controls="speaker-tab-content"
            tabIndex={open.value === tab ? 0 : -1}
            onClick={() => {
              open.value = tab;
            }}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
              event.preventDefault();
              open.value = tab === 'steps' ? 'onMap' : 'steps';
              document.getElementById(`speaker-tab-${open.value}`)?.focus();
            }}
          >
            {words[tab]}
          </button>
        ))}
      </div>
      {/* Another element for each, so that each begins at its top. */}
      <div
        key={open.value}
        class="speaker-tab-content"
        id="speaker-tab-content"
        role="tabpanel"
        aria-labelledby={`speaker-tab-${open.value}`}
      >
        {open.value === 'steps' ? (
          <Steps />
        ) : (
          <>
            <Relationships />
            <Places />
          </>
        )}
      </div>
    </section>
  );
}

/** All stops, the reveals of a chapter under it. The one that the audience is at stays in sight. */
function Steps() {
  const { story, store, messages } = useSpeaker().desk;
  const stops = stopsOf(story);
  const at = stopAt(story, store.view.value);
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stop is what it waits for.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    const scroller = list.current?.parentElement;
    // Only within the list's own box: on a phone, where the page scrolls, the notes are to stay in sight.
    if (current && scroller) scroller.scrollTop = current.offsetTop - scroller.clientHeight / 2;
  }, [at]);
  return (
    <ol class="speaker-steps" ref={list}>
      {stops.map((stop, i) => {
        const kind = kindOf(stop);
        return (
          <li key={`${stop.chapter.id} ${stop.reveal}`} data-kind={kind}>
            <button
              type="button"
              class="touch-row tile"
              aria-current={i === at ? 'step' : undefined}
              onClick={() => store.act(walkTo(story, 'present', i), 'replace')}
            >
              {kind === 'text' ? (
                <>
                  <span class="item-number">{messages.number(story.chapters.indexOf(stop.chapter) + 1)}</span>{' '}
                  <span>{stop.chapter.title}</span>
                </>
              ) : (
                <>
                  <span class="visually-hidden">{stop.chapter.title}: </span>
                  {messages.speaker.kinds[kind]}
                </>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
