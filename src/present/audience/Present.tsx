import { useComputed, useSignalEffect } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { DeskContext } from '../../parts/desk';
import { screenOf } from '../../parts/naming/screen-of';
import { Notices } from '../../parts/page/Notices';
import { indexStory } from '../../story/questions';
import { stopAt } from '../../view/walk';
import { GoTo } from '../shared/GoTo';
import { HelpSheet } from '../shared/HelpSheet';
import { NotLoaded } from '../shared/NotLoaded';
import { OpenByHand } from '../shared/OpenByHand';
import { presentedNews } from '../shared/status';
import { Caption } from './Caption';
import { ChapterDots } from './ChapterDots';
import { Curtain } from './Curtain';
import { Drawer } from './Drawer';
import { Legend } from './Legend';
import { LessonMarks } from './LessonMarks';
import { MarkCard } from './MarkCard';
import { type Presenting, usePerforming } from './performing';
import { usePointing } from './pointing';
import { Toolbar } from './Toolbar';
import { keepAwake } from './wake-lock';
import './stage.css';

/** The audience's window: what stands over the map on a projector. */
export function Present(props: Presenting) {
  return (
    <DeskContext.Provider value={props.desk}>
      <Stage {...props} />
    </DeskContext.Provider>
  );
}

/** The simple map does all that a lesson needs, so a class need not hear of it; the panel tells who prepares it. */
const UNSAID = ['no-webgl'] as const;

function Stage(props: Presenting) {
  const { desk, lesson, teach, openSpeaker } = props;
  const { story, store, messages } = desk;
  const root = useRef<HTMLElement>(null);
  const drawerButton = useRef<HTMLButtonElement>(null);
  const { dialog, drawer, pointing, fullScreen, said, perform, goToChapter, closeCard, leave } = usePerforming(props);
  usePointing(pointing, teach);
  useEffect(() => keepAwake({ wakeLock: 'wakeLock' in navigator ? navigator.wakeLock : undefined, document }), []);

  const before = useRef(store.view.peek());
  useSignalEffect(() => {
    const after = store.view.value;
    const news = presentedNews(story, messages, before.current, after);
    before.current = after;
    if (news) said.value = news;
  });

  // What of the address could not be used is read at its first stop, and lies over no later one.
  const told = useRef({ dropped: store.dropped.peek(), stop: stopAt(story, before.current) });
  useSignalEffect(() => {
    const { dropped, stop } = told.current;
    told.current = { dropped: store.dropped.value, stop: stopAt(story, store.view.value) };
    if (dropped.length && dropped === told.current.dropped && stop !== told.current.stop) store.dismissDropped();
  });

  const view = store.view.value;
  const screen = screenOf(story, view);
  const chapter = view.chapter && indexStory(story).chapters.get(view.chapter);
  // Not all of the lesson: its pointer moves with each frame.
  const curtain = useComputed(() => lesson.value.curtain).value;
  const covered = curtain !== 'none';
  const focusRoot = () => root.current?.focus({ preventScroll: true });

  useLayoutEffect(() => {
    // The other window may drop the curtain while a sheet is open here, and a sheet would lie over it.
    if (covered) dialog.value = undefined;
    const stage = document.getElementById('stage');
    if (stage) stage.inert = covered;
    return () => {
      if (stage) stage.inert = false;
    };
  }, [covered, dialog]);
  // On entering, and whenever what had the focus is gone: the keys of a lesson never fall into a hole.
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) focusRoot();
  });
  useEffect(focusRoot, []);

  return (
    <>
      <main
        class="present"
        ref={root}
        tabIndex={-1}
        aria-label={messages.present.region}
        aria-hidden={covered || undefined}
        inert={covered}
        data-pointing={pointing.value ? '' : undefined}
      >
        <LessonMarks lesson={lesson} />
        {chapter && <Caption chapter={chapter} reveal={view.step} turn={(by) => perform(by === 1 ? 'next' : 'back')} />}
        <ChapterDots
          current={view.chapter}
          onGo={(to, byHand) => {
            goToChapter(to);
            if (byHand) focusRoot();
          }}
        />
        {screen.kind === 'detail' ? <MarkCard selection={screen.selection} onClose={closeCard} /> : <Legend />}
        <Toolbar
          perform={perform}
          fullScreen={fullScreen.on.value}
          pointing={pointing.value}
          hasSpeaker={openSpeaker !== undefined}
          drawer={drawer.value}
          onDrawer={() => {
            drawer.value = !drawer.value;
          }}
          drawerButton={drawerButton}
          onLeave={leave}
          letGo={focusRoot}
        />
        {drawer.value && (
          <Drawer
            onClose={() => {
              drawer.value = false;
              drawerButton.current?.focus();
            }}
          />
        )}
        <div class="present-notices">
          <Notices onDismiss={focusRoot} without={UNSAID} />
        </div>
        <p class="visually-hidden" role="status">
          {said}
        </p>
      </main>
      {!covered && dialog.value === 'help' && (
        <HelpSheet
          without={openSpeaker ? [] : ['speaker']}
          onClose={() => {
            dialog.value = undefined;
          }}
        />
      )}
      {!covered && dialog.value === 'go-to' && (
        <GoTo
          current={view.chapter}
          onGo={goToChapter}
          onClose={() => {
            dialog.value = undefined;
          }}
        />
      )}
      {!covered && dialog.value === 'speaker' && (
        <OpenByHand
          which="speaker"
          onClose={() => {
            dialog.value = undefined;
          }}
        />
      )}
      {!covered && dialog.value === 'no-speaker' && (
        <NotLoaded
          which="speaker"
          onAgain={() => {
            dialog.value = undefined;
            perform('speaker');
          }}
          onClose={() => {
            dialog.value = undefined;
          }}
        />
      )}
      {covered && <Curtain color={curtain} onLift={() => perform('next')} />}
    </>
  );
}
