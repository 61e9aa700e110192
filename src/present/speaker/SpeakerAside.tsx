import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { OtherNames } from '../../parts/lists/OtherNames';
import { Places } from '../../parts/lists/Places';
import { Relationships } from '../../parts/lists/Relationships';
import { Languages } from '../../parts/page/Languages';
import { addedAt, goToStop, type Stop, stopIndex, stopsOf } from '../../view/stops';
import { stopKindOf } from '../shared/stop-kind';
import { useSpeaker } from './speaker-context';
import './speaker-steps.css';
import { speakerTextsFor } from '../../text/late/speaker-texts';

const TABS = ['steps', 'onMap'] as const;

/** Two tabs: all stops of the lesson, and the switches of its map. */
export function SpeakerAside() {
  const { messages } = useSpeaker().app;
  const words = speakerTextsFor(messages);
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
      {/* The key makes a new element for each tab, so that each starts scrolled to its top. */}
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
            <OtherNames />
            <Languages />
          </>
        )}
      </div>
    </section>
  );
}

/** The list of all stops, with the reveals of a chapter below it. Scrolls to the current stop. */
function Steps() {
  const { story, store, messages } = useSpeaker().app;
  const stops = stopsOf(story);
  const at = stopIndex(story, store.view.value);
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the current stop changes, though it does not read it.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    const scroller = list.current?.parentElement;
    // Not `scrollIntoView`: on a phone that would scroll the page, and the notes would leave the viewport.
    if (current && scroller) scroller.scrollTop = current.offsetTop - scroller.clientHeight / 2;
  }, [at]);
  return (
    <ol class="speaker-steps" ref={list}>
      {stops.map((stop, i) => {
        const kind = stopKindOf(stop);
        return (
          <li key={`${stop.chapter.id} ${stop.reveal}`} data-kind={kind}>
            <button
              type="button"
              class="touch-row tile"
              aria-current={i === at ? 'step' : undefined}
              onClick={() => store.act(goToStop(story, 'present', i), 'replace')}
            >
              {kind === 'text' ? (
                <>
                  <span class="item-number">{messages.number(story.chapters.indexOf(stop.chapter) + 1)}</span>{' '}
                  <span>{stop.chapter.title}</span>
                </>
              ) : (
                <>
                  <span class="visually-hidden">{messages.joins.headed(stop.chapter.title, '')}</span>
                  {kind === 'lines' ? <Added stop={stop} /> : speakerTextsFor(messages).kinds[kind]}
                </>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** The titles of the layers that a stop adds to the map. */
function Added({ stop }: { stop: Stop }) {
  const { story } = useSpeaker().app;
  const added: readonly string[] = addedAt(stop.chapter, stop.reveal);
  const titles = story.layers.filter(({ id }) => added.includes(id)).map(({ title }) => title);
  return <span>{titles.join(' · ')}</span>;
}
