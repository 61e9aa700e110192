import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Story } from '../../story/format';
import type { Size } from '../../view/camera';
import type { Store } from '../../view/store';
import { urlText, viewOf } from '../../view/url';
import { type Lesson, type LessonStep, NEW_LESSON, turnPage } from './lesson';
import { browserHost, type LessonHost } from './lesson-host';
import { type Message, type Role, readMessage, type Shared, type StoredLesson, sealed, storedText } from './message';
import {
  afterMessage,
  changed,
  isNewer,
  leads,
  messageOf,
  opened,
  type SyncState,
  settledAlone,
  withLead,
  withoutSilentPeers,
} from './sync';

/** The lesson of this window, in step with the other windows that show it, as is the view in the page's own store. */
export interface LessonStore {
  readonly lesson: ReadonlySignal<Lesson>;
  /** The only way to change the lesson. */
  readonly act: (step: LessonStep) => void;
  readonly peers: ReadonlySignal<Peers>;
  /** This speaker's window is the one that leads from now on. */
  readonly lead: () => void;
  /**
   * Somebody leaves the lesson on purpose in this window. Where it was the audience's last, the lesson is over: only one
   * that a reload, a crash or a closed window broke off is to go on.
   */
  readonly leave: () => void;
}

/** Who else is there. */
export interface Peers {
  readonly audiences: number;
  /** Speakers' windows, without this one. */
  readonly speakers: number;
  /** No other speaker's window leads. */
  readonly leads: boolean;
  /** The audience's map in CSS px. */
  readonly screen: Size | undefined;
}

export interface LessonOptions {
  readonly story: Story;
  /** Its view is what the windows share, as long as that is in present mode. */
  readonly store: Store;
  readonly role: Role;
  /** This window's map. */
  readonly screen: ReadonlySignal<Size>;
  /** The view was chosen just now, in a page that was open: the lesson goes there, wherever it has been. */
  readonly chosen?: boolean;
  readonly around?: LessonHost;
}

/** Each window says what it holds so often, in ms. */
const BEAT = 1000;
/** A window that is open answers within this time, in ms, unless it has much to draw. */
const ANSWER = 400;
/** While a hand points or draws, no more than one state is kept in this time, in ms. */
const SAVING = 250;

export function openLesson({
  story,
  store,
  role,
  screen,
  chosen = false,
  around = browserHost(story.id),
}: LessonOptions): LessonStore {
  const { id, claim, storage, now } = around;
  const own: Shared = { hash: urlText(story, store.view.peek()), lesson: NEW_LESSON };
  const before = storage.load();
  const isOver = before?.left && role === 'audience';
  let member = opened(
    { id, role, claim },
    own,
    before,
    before !== undefined && !isOver && goesOn(story, around.address, before),
  );
  let said = 0;
  /** The view that a person has chosen, until the lesson is there. */
  let choice = chosen ? store.view.peek() : undefined;
  const lesson = signal(member.shared.lesson);
  const peers = signal(peersOf(member));

  const say = (kind: Message['kind']) => {
    said = now();
    channel.send(sealed(story.id, messageOf(member, kind, screen.peek())));
  };
  /** The window's knowledge is another: its signals follow. */
  const update = (next: SyncState) => {
    const last = member;
    member = next;
    batch(() => {
      if (next.shared.hash !== last.shared.hash && next.shared.hash !== urlText(story, store.view.peek())) {
        store.act(() => viewOf(story, next.shared.hash).view, 'replace');
      }
      lesson.value = next.shared.lesson;
      const there = peersOf(next);
      if (!samePeers(there, peers.peek())) peers.value = there;
    });
    if (next.shared !== last.shared && next.settled) saver.save(isInHand(last.shared, next.shared));
  };
  const change = (shared: Shared) => {
    choice = undefined;
    update(changed(member, shared));
    say('state');
  };
  const applyChoice = () => {
    const wanted = choice;
    choice = undefined;
    if (wanted) store.act(() => wanted, 'replace');
  };
  const receive = (data: unknown) => {
    const message = readMessage(story.id, data);
    if (!message || message.from === id) return;
    update(withoutSilentPeers(afterMessage(member, canonical(story, message), now()), now()));
    // A hidden window's timers may sleep for a minute, but it hears: it says that it is there when others do.
    if (member.settled && message.kind !== 'bye' && (message.kind === 'hello' || now() - said >= BEAT * 0.9))
      say('state');
    if (member.settled) applyChoice();
  };
  const saver = saverOf(around, (there) => {
    // What a teacher still does in the speaker's window alone does not begin it anew.
    const left = there?.left && role === 'speaker' && peersOf(member).audiences === 0;
    return { ...member.shared, stamp: member.stamp, at: now(), ...(left ? { left } : {}) };
  });
  const channel = around.connect(receive);

  update(member);
  if (member.shared !== own) store.act(() => viewOf(story, member.shared.hash).view, 'replace');
  if (member.settled) applyChoice();
  say('hello');
  const ends = [
    effect(() => {
      const view = store.view.value;
      const hash = urlText(story, view);
      const { shared } = member;
      if (view.mode !== 'present' || hash === shared.hash) return;
      const turned = view.chapter !== viewOf(story, shared.hash).view.chapter;
      change({ hash, lesson: turned ? turnPage(shared.lesson) : shared.lesson });
    }),
    effect(() => {
      // The speaker's picture has the shape of this screen.
      if (screen.value.width && member.settled) say('state');
    }),
    around.after(ANSWER, () => {
      choice = undefined;
      if (member.settled) return;
      update(settledAlone(member));
      saver.begin(before);
      say('state');
    }),
    around.every(BEAT, () => {
      update(withoutSilentPeers(member, now()));
      say(member.settled ? 'state' : 'hello');
    }),
    around.watch({
      goes() {
        saver.finish();
        say('bye');
      },
      returns() {
        update(withoutSilentPeers(member, now()));
        say('hello');
      },
    }),
  ];

  return {
    lesson,
    act(step) {
      const next = step(member.shared.lesson);
      if (next !== member.shared.lesson) change({ ...member.shared, lesson: next });
    },
    peers,
    lead() {
      update(withLead(member, now()));
      say('state');
    },
    leave() {
      for (const end of ends) end();
      saver.finish();
      const there = storage.load();
      if (there && role === 'audience' && peersOf(member).audiences === 0) storage.save({ ...there, left: true });
      say('bye');
      channel.close();
    },
  };
}

/** Whether the address asks for the same place in the lesson as it was kept at, or for none. */
function goesOn(story: Story, address: string, kept: StoredLesson): boolean {
  if (!/^#\/present\/[^?]/.test(address)) return true;
  const [asked, there] = [address, kept.hash].map((hash) => viewOf(story, hash).view);
  return asked?.chapter === there?.chapter && asked?.step === there?.step;
}

/** The message with its view written as this window writes it, so that two hashes of one view are one. */
function canonical(story: Story, message: Message): Message {
  const hash = urlText(story, viewOf(story, message.hash).view);
  return hash === message.hash ? message : { ...message, hash };
}

function peersOf(member: SyncState): Peers {
  const others = [...member.others.values()];
  const audiences = others.filter(({ role }) => role === 'audience');
  const screen = audiences.findLast((one) => one.screen.width > 0)?.screen;
  return { audiences: audiences.length, speakers: others.length - audiences.length, leads: leads(member), screen };
}

const samePeers = (a: Peers, b: Peers): boolean =>
  a.audiences === b.audiences &&
  a.speakers === b.speakers &&
  a.leads === b.leads &&
  a.screen?.width === b.screen?.width &&
  a.screen?.height === b.screen?.height;

/** Whether all that has changed is what a hand that points or draws changes with each move. */
const isInHand = (before: Shared, { hash, lesson }: Shared): boolean =>
  before.hash === hash &&
  before.lesson.curtain === lesson.curtain &&
  before.lesson.clock === lesson.clock &&
  before.lesson.ink.length === lesson.ink.length;

/** Writes a state at once, or soon while there are many of them. */
function saverOf({ storage, now, after }: LessonHost, state: (there: StoredLesson | undefined) => StoredLesson) {
  let saved = 0;
  let stopWaiting: (() => void) | undefined;
  const write = () => {
    stopWaiting?.();
    stopWaiting = undefined;
    saved = now();
    const there = storage.load();
    const here = state(there);
    const goesOn = there?.left && !here.left;
    // Another window may have written a later one meanwhile.
    if (!there || goesOn || !isNewer(there.stamp, here.stamp)) storage.save(here);
  };
  return {
    /** A new lesson takes the place of the one that was kept before, however far that had come; not of what came meanwhile. */
    begin(before: StoredLesson | undefined) {
      const there = storage.load();
      const isBefore = there && before && storedText(there) === storedText(before);
      if (!there || isBefore) storage.save(state(undefined));
      else write();
    },
    save(canWait: boolean) {
      if (!canWait || now() - saved >= SAVING) write();
      else stopWaiting ??= after(SAVING, write);
    },
    finish() {
      if (stopWaiting) write();
    },
  };
}
