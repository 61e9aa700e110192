import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import { pageTranslation } from '../../story/default-story';
import type { Story } from '../../story/format';
import { storyKey } from '../../story/story-key';
import type { Size } from '../../view/camera';
import type { Store } from '../../view/store';
import { urlText, viewOf } from '../../view/url';
import type { View } from '../../view/view';
import { clearMarks, type Lesson, type LessonStep, NEW_LESSON } from './lesson';
import { browserHost, type LessonHost } from './lesson-host';
import {
  type Message,
  type Role,
  readMessage,
  type Shared,
  type StoredLesson,
  storedText,
  toEnvelope,
} from './message';
import {
  afterMessage,
  initialState,
  isNewer,
  leads,
  messageOf,
  type SyncState,
  settledAlone,
  withChange,
  withLead,
  withoutSilentPeers,
} from './sync';

/** The lesson of this window, synchronized with the other windows of the lesson, as is the view in the page's store. */
export interface LessonStore {
  readonly lesson: ReadonlySignal<Lesson>;
  /** The only way to change the lesson. */
  readonly act: (step: LessonStep) => void;
  readonly peers: ReadonlySignal<Peers>;
  /** Makes this speaker's window the one that leads. */
  readonly lead: () => void;
  /**
   * The user leaves the lesson in this window. If it was the audience's last window, the lesson is over: only a lesson that a
   * reload, a crash or a closed window interrupted can be resumed.
   */
  readonly leave: () => void;
}

/** The other open windows of the lesson. */
export interface Peers {
  readonly audiences: number;
  /** Other speakers' windows. */
  readonly speakers: number;
  /** Whether this window leads, that is, no other speaker's window does. */
  readonly leads: boolean;
  /** The size of the audience's map in CSS px. */
  readonly screen: Size | undefined;
}

export interface LessonOptions {
  readonly story: Story;
  /** The windows share its view while that is in present mode. */
  readonly store: Store;
  readonly role: Role;
  /** The size of this window's map. */
  readonly screen: ReadonlySignal<Size>;
  /** The user has just chosen the view, in a page that was already open: a running lesson moves to it. */
  readonly chosen?: boolean;
  /** Shows the view in another language. Undefined: the story has no other. */
  readonly switchLanguage?: ((lang: string, follows: true) => void) | undefined;
  readonly host?: LessonHost;
}

/** The interval at which each window sends its state, in ms. */
const HEARTBEAT = 1000;
/** An open window answers within this time, in ms, unless it is busy drawing. */
const ANSWER_TIMEOUT = 400;
/** While the user points or draws, the state is stored at most once in this time, in ms. */
const SAVE_INTERVAL = 250;

/** Opens the lesson in this window, connects it to the other windows and returns its store. */
export function openLesson({
  story,
  store,
  role,
  screen,
  chosen = false,
  switchLanguage,
  host = browserHost(storyKey(story, store.view.peek())),
}: LessonOptions): LessonStore {
  const { id, claim, storage, now } = host;
  const { story: file, lang } = store.view.peek();
  /** The language of this window's page. */
  const ownLang = pageTranslation(file) ?? story.lang;
  const key = storyKey(story, { story: file });
  /** The view of a hash from elsewhere: of this window's own story file and language, whatever the hash has for them. */
  const viewAt = (hash: string): View => ({ ...viewOf(story, hash).view, story: file, lang });
  /** The hash of a view as the windows share it: each has the address of its own language. */
  const hashOf = (view: View): string => urlText(story, { ...view, lang: undefined });
  /** A hash in this window's spelling, so that equal views have equal hashes. */
  const canonical = <Sent extends Shared>(sent: Sent): Sent => {
    const hash = hashOf(viewAt(sent.hash));
    return hash === sent.hash ? sent : { ...sent, hash };
  };
  const own: Shared = { hash: hashOf(store.view.peek()), lesson: NEW_LESSON, lang: ownLang };
  const stored = storage.load();
  const before = stored && canonical(stored);
  const isOver = before?.left && role === 'audience';
  let state = initialState(
    { id, role, claim },
    own,
    before,
    before !== undefined && !isOver && isResumable(story, host.address, before),
  );
  let lastSent = 0;
  /** The view that the user has chosen, until the lesson has settled. */
  let chosenView = chosen ? store.view.peek() : undefined;
  const lesson = signal(state.shared.lesson);
  const peers = signal(peersOf(state));

  const send = (kind: Message['kind']) => {
    lastSent = now();
    channel.send(toEnvelope(key, messageOf(state, kind, screen.peek())));
  };
  /** Sets the state, and the signals, the view and the stored lesson with it. */
  const update = (next: SyncState) => {
    const last = state;
    state = next;
    batch(() => {
      if (next.shared.hash !== last.shared.hash && next.shared.hash !== hashOf(store.view.peek())) {
        store.act(() => viewAt(next.shared.hash), 'replace');
      }
      lesson.value = next.shared.lesson;
      const nextPeers = peersOf(next);
      if (!equalPeers(nextPeers, peers.peek())) peers.value = nextPeers;
    });
    if (next.shared !== last.shared && next.settled) saver.save(isGesture(last.shared, next.shared));
  };
  const change = (shared: Shared) => {
    chosenView = undefined;
    update(withChange(state, shared));
    send('state');
  };
  const showChosenView = () => {
    const view = chosenView;
    chosenView = undefined;
    if (view) store.act(() => view, 'replace');
  };
  /** A window that joins a lesson brings its language along, since the user has just opened that page. Later it follows others. */
  let hasJoined = false;
  /** The language that this window has followed to: it does not try again with each message. */
  let followed: string | undefined = ownLang;
  const agreeOnLanguage = () => {
    const { lang } = state.shared;
    if (!hasJoined && lang !== ownLang) {
      update(withChange(state, { ...state.shared, lang: ownLang }));
      send('state');
    }
    if (hasJoined && lang !== followed) {
      followed = lang;
      if (lang !== undefined && lang !== ownLang) switchLanguage?.(lang, true);
    }
    hasJoined = true;
  };
  const receive = (data: unknown) => {
    const message = readMessage(key, data);
    if (!message || message.from === id) return;
    update(withoutSilentPeers(afterMessage(state, canonical(message), now()), now()));
    // A hidden window's timers may fire only once a minute, but messages still arrive: so it also sends when it receives one.
    // https://developer.chrome.com/blog/timer-throttling-in-chrome-88
    if (state.settled && message.kind !== 'bye' && (message.kind === 'hello' || now() - lastSent >= HEARTBEAT * 0.9))
      send('state');
    if (state.settled) showChosenView();
    if (message.kind === 'state') agreeOnLanguage();
  };
  const saver = createSaver(host, (stored) => {
    // An action in the speaker's window alone does not restart a lesson that was left.
    const left = stored?.left && role === 'speaker' && peersOf(state).audiences === 0;
    return { ...state.shared, stamp: state.stamp, at: now(), ...(left ? { left } : {}) };
  });
  const channel = host.connect(receive);

  update(state);
  if (state.shared !== own) store.act(() => viewAt(state.shared.hash), 'replace');
  if (state.settled) showChosenView();
  send('hello');
  const disposers = [
    effect(() => {
      const view = store.view.value;
      const hash = hashOf(view);
      const { shared } = state;
      if (view.mode !== 'present' || hash === shared.hash) return;
      const isOtherChapter = view.chapter !== viewOf(story, shared.hash).view.chapter;
      change({ ...shared, hash, lesson: isOtherChapter ? clearMarks(shared.lesson) : shared.lesson });
    }),
    effect(() => {
      // The speaker's small map has the aspect ratio of this screen.
      if (screen.value.width && state.settled) send('state');
    }),
    host.after(ANSWER_TIMEOUT, () => {
      chosenView = undefined;
      if (state.settled) return agreeOnLanguage();
      update(settledAlone(state));
      saver.begin(stored);
      send('state');
    }),
    host.every(HEARTBEAT, () => {
      update(withoutSilentPeers(state, now()));
      send(state.settled ? 'state' : 'hello');
    }),
    host.watch({
      onHide() {
        saver.finish();
        send('bye');
      },
      onShow(isBack) {
        if (isBack) hasJoined = false;
        update(withoutSilentPeers(state, now()));
        send('hello');
      },
    }),
  ];

  return {
    lesson,
    act(step) {
      const next = step(state.shared.lesson);
      if (next !== state.shared.lesson) change({ ...state.shared, lesson: next });
    },
    peers,
    lead() {
      update(withLead(state, now()));
      send('state');
    },
    leave() {
      for (const dispose of disposers) dispose();
      saver.finish();
      const stored = storage.load();
      if (stored && role === 'audience' && peersOf(state).audiences === 0) storage.save({ ...stored, left: true });
      send('bye');
      channel.close();
    },
  };
}

/** Whether the URL names the stop at which the lesson was stored, or none. */
function isResumable(story: Story, address: string, stored: StoredLesson): boolean {
  if (!/^#\/present\/[^?]/.test(address)) return true;
  const [requested, last] = [address, stored.hash].map((hash) => viewOf(story, hash).view);
  return requested?.chapter === last?.chapter && requested?.step === last?.step;
}

function peersOf(state: SyncState): Peers {
  const others = [...state.peers.values()];
  const audiences = others.filter(({ role }) => role === 'audience');
  const screen = audiences.findLast((audience) => audience.screen.width > 0)?.screen;
  return { audiences: audiences.length, speakers: others.length - audiences.length, leads: leads(state), screen };
}

const equalPeers = (a: Peers, b: Peers): boolean =>
  a.audiences === b.audiences &&
  a.speakers === b.speakers &&
  a.leads === b.leads &&
  a.screen?.width === b.screen?.width &&
  a.screen?.height === b.screen?.height;

/** Whether only the laser or the last stroke has changed, which happens with each move of the pointer. */
const isGesture = (before: Shared, { hash, lesson }: Shared): boolean =>
  before.hash === hash &&
  before.lesson.curtain === lesson.curtain &&
  before.lesson.clock === lesson.clock &&
  before.lesson.ink.length === lesson.ink.length;

/** Stores the state at once, or throttled while it changes with each move of the pointer. */
function createSaver(
  { storage, now, after }: LessonHost,
  lessonToStore: (stored: StoredLesson | undefined) => StoredLesson,
) {
  let saved = 0;
  let cancelWrite: (() => void) | undefined;
  const write = () => {
    cancelWrite?.();
    cancelWrite = undefined;
    saved = now();
    const stored = storage.load();
    const current = lessonToStore(stored);
    const reopens = stored?.left && !current.left;
    // Another window may have stored a newer state meanwhile.
    if (!stored || reopens || !isNewer(stored.stamp, current.stamp)) storage.save(current);
  };
  return {
    /** A new lesson replaces the one that was stored before, even one with a higher number; but not one stored meanwhile. */
    begin(before: StoredLesson | undefined) {
      const stored = storage.load();
      const isUnchanged = stored && before && storedText(stored) === storedText(before);
      if (!stored || isUnchanged) storage.save(lessonToStore(undefined));
      else write();
    },
    save(canWait: boolean) {
      if (!canWait || now() - saved >= SAVE_INTERVAL) write();
      else cancelWrite ??= after(SAVE_INTERVAL, write);
    },
    finish() {
      if (cancelWrite) write();
    },
  };
}
