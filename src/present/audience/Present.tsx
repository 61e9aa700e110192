import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { AppContext } from '../../parts/app-context';
import { Boundary } from '../../parts/Boundary';
import { sentences } from '../../parts/naming/announce';
import { screenOf } from '../../parts/naming/screen-of';
import { Notices } from '../../parts/page/Notices';
import { useNewNotices } from '../../parts/page/notice-lines';
import { preloadPredict } from '../../parts/predict/LatePredict';
import { preloadQrCode } from '../../parts/share/LateQrCode';
import { lessonTextsFor } from '../../text/late/lesson-texts';
import { areaBeside } from '../../view/caption-area';
import { choice } from '../../view/focus';
import { mapSize } from '../../view/screen';
import { askedAt, stopIndex } from '../../view/stops';
import { chapterOf, selectionText } from '../../view/view';
import { liftCurtain } from '../lesson/lesson';
import { ActionButton } from '../shared/ActionButton';
import { ACTIONS, perform } from '../shared/actions';
import { useClassGuesses } from '../shared/class-guesses';
import { closeCard } from '../shared/close-card';
import { goToChapter } from '../shared/go-to-chapter';
import { LateDialogs } from '../shared/LateDialogs';
import { stepAnnouncement } from '../shared/step-announcement';
import { toldOnStage } from '../shared/told-on-stage';
import { type PresentProps, useAudienceWindow } from './audience-window';
import { Caption } from './Caption';
import { ChapterDots } from './ChapterDots';
import { CodeCurtain } from './CodeCurtain';
import { Curtain } from './Curtain';
import { Drawer } from './Drawer';
import { type Corner, FOOT_PLACES, type FootPlace, NOTICE_PLACES, useFreePlace } from './free-place';
import { Legend, LegendButton } from './Legend';
import { LessonMarks } from './LessonMarks';
import { MarkCard } from './MarkCard';
import { usePointing } from './pointing';
import { Toolbar } from './Toolbar';
import { keepAwake, ownWakeLock } from './wake-lock';
import './stage.css';
import './small-stage.css';

/** The audience's window: everything over the map on the projector. */
export function Present(props: PresentProps) {
  return (
    <AppContext.Provider value={props.app}>
      <Stage {...props} />
    </AppContext.Provider>
  );
}

/** The simple map can do everything that a lesson needs, so the class needs no notice; the teacher sees it in the panel. */
const HIDDEN_NOTICES = ['no-webgl'] as const;

function Stage(props: PresentProps) {
  const { app, lesson, actOnLesson } = props;
  const { story, store, messages } = app;
  const root = useRef<HTMLElement>(null);
  const window = useAudienceWindow(props);
  const { dialog, drawer, legend, pointing, announcement } = window;
  usePointing(pointing, actOnLesson);
  useEffect(() => keepAwake({ wakeLock: ownWakeLock(), document }), []);

  useEffect(() => void preloadQrCode(), []);
  useEffect(() => void (story.chapters.some(({ ask }) => ask?.predict) && preloadPredict()), [story]);
  const guesses = useClassGuesses(lesson, actOnLesson);

  const newNotices = useNewNotices(app, HIDDEN_NOTICES);
  const before = useRef(store.view.peek());
  useSignalEffect(() => {
    const after = store.view.value;
    const text = stepAnnouncement(story, messages, before.current, after);
    const added = newNotices();
    before.current = after;
    if (text || added.length > 0) announcement.value = sentences(messages, text, added);
  });

  // The notice about unusable parts of the URL is shown at the first stop only; the next step dismisses it.
  const lastNotice = useRef({ dropped: store.dropped.peek(), stop: stopIndex(story, before.current) });
  useSignalEffect(() => {
    const { dropped, stop } = lastNotice.current;
    lastNotice.current = { dropped: store.dropped.value, stop: stopIndex(story, store.view.value) };
    if (dropped.length && dropped === lastNotice.current.dropped && stop !== lastNotice.current.stop)
      store.dismissDropped();
  });

  const view = store.view.value;
  const screen = screenOf(story, view);
  const chapter = chapterOf(story, view);
  // Only the curtain, not the whole lesson: the laser changes with each frame and would re-render all of this.
  const curtain = useComputed(() => lesson.value.curtain).value;
  const isCovered = curtain !== 'none';
  const { stage, side, px } = areaBeside(mapSize.value);
  // In a strip, the title needs the rest of its row.
  const dotsRoom = stage === 'strip' ? 0 : mapSize.value.width - (side === 'left' ? 2 * px : 0);
  const isLegendFolded = useSignal(false);
  const told = toldOnStage(app, view, mapSize.value);
  const foot = useFreePlace<HTMLDivElement, FootPlace>(FOOT_PLACES, 'middle', told);
  const notices = useFreePlace<HTMLDivElement, Corner>(NOTICE_PLACES, 'top-left', told);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link in the drawer opens a card, which must not be under it.
  useEffect(() => {
    if (drawer.peek() && stage === 'small' && screen.kind === 'detail') window.closeDrawer();
  }, [view.select]);
  const focusRoot = () => root.current?.focus({ preventScroll: true });

  useLayoutEffect(() => {
    // The other window may show the curtain while a dialog is open here, and the dialog would be on top of it.
    if (isCovered) dialog.value = choice.value = undefined;
    const stage = document.getElementById('stage');
    if (stage) stage.inert = isCovered;
    return () => {
      if (stage) stage.inert = false;
    };
  }, [isCovered, dialog]);
  useEffect(() => {
    const stage = document.getElementById('stage');
    // In a small window the boxes scroll over the map, which must be seen when it has the focus.
    const showMap = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(':focus-visible')) root.current?.scrollTo({ top: 0 });
    };
    stage?.addEventListener('focusin', showMap);
    return () => stage?.removeEventListener('focusin', showMap);
  }, []);
  // On entering, and whenever the focused element is removed: otherwise the focus would be lost.
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
        aria-hidden={isCovered || undefined}
        inert={isCovered}
        data-pointing={pointing.value ? '' : undefined}
        data-drawer={drawer.value ? '' : undefined}
      >
        <Boundary quiet>
          <LessonMarks lesson={lesson} />
        </Boundary>
        <div class="present-side">
          {chapter && (
            <Boundary key={chapter.id}>
              <Caption
                chapter={chapter}
                asked={askedAt(chapter, view.step)}
                guesses={guesses}
                turn={(by) => perform(ACTIONS[by === 1 ? 'next' : 'back'], window)}
              />
            </Boundary>
          )}
          <Boundary>
            <Legend folded={isLegendFolded} />
          </Boundary>
        </div>
        <div class="present-foot" ref={foot.ref} data-place={foot.place}>
          <Boundary>
            <ChapterDots
              current={view.chapter}
              room={dotsRoom}
              onChoose={() => perform(ACTIONS['go-to'], window)}
              onGo={(to, byPointer) => {
                goToChapter(window, to);
                if (byPointer) focusRoot();
              }}
            />
          </Boundary>
          {isLegendFolded.value && (
            <Boundary>
              <LegendButton open={legend} />
            </Boundary>
          )}
        </div>
        {screen.kind === 'detail' && (
          <Boundary key={selectionText(screen.selection)}>
            <MarkCard selection={screen.selection} onClose={() => store.act(closeCard(story))} />
          </Boundary>
        )}
        <Boundary>
          <Toolbar window={window} releaseFocus={focusRoot} />
        </Boundary>
        {drawer.value && (
          <Boundary>
            <Drawer onClose={window.closeDrawer}>
              <ActionButton window={window} action="share" class="button present-drawer-share" />
            </Drawer>
          </Boundary>
        )}
        <div class="present-notices" ref={notices.ref} data-place={notices.place}>
          {window.interrupted.value && (
            <button
              type="button"
              class="button button-main"
              onClick={() => {
                window.interrupted.value = false;
                perform(ACTIONS.show, window);
                focusRoot();
              }}
            >
              {lessonTextsFor(messages).fullScreenAgain}
            </button>
          )}
          <Boundary>
            <Notices onDismiss={focusRoot} without={HIDDEN_NOTICES} />
          </Boundary>
        </div>
        <p class="visually-hidden" role="status">
          {announcement.value}
        </p>
      </main>
      <Boundary quiet>{!isCovered && <LateDialogs window={window} />}</Boundary>
      {curtain === 'code' ? (
        <CodeCurtain onLift={() => actOnLesson(liftCurtain)} />
      ) : (
        isCovered && <Curtain color={curtain} onLift={() => actOnLesson(liftCurtain)} />
      )}
    </>
  );
}
