import { RANGES } from '../../story/ranges';
import type { Message, Role, Shared, Stamp, StoredLesson } from './message';

/**
 * How the windows of a lesson come to agree: pure functions on the state of one window, without DOM, clock or channel.
 *
 * The shared state is one value, and the last writer wins. Each change gets a number higher than any that its window has
 * seen (Lamport 1978), and each message contains the whole state with its number; a window accepts a newer state than its own
 * and ignores the rest. So messages may be lost, duplicated and late in any order: once one message from each window has
 * arrived, all windows have the same state. Each window sends its state once a second.
 */
export interface SyncState {
  readonly id: string;
  readonly role: Role;
  /** When a speaker's window claimed to lead, in ms since 1970. */
  readonly claim: number;
  readonly shared: Shared;
  readonly stamp: Stamp;
  /** The latest number of all states that this window has received or made. */
  readonly highestSeen: number;
  /** False until another window has answered, or none has in time. Until then the state is only the URL's and is not sent. */
  readonly settled: boolean;
  readonly peers: ReadonlyMap<string, Peer>;
}

/** Another window, according to its last message. */
export interface Peer {
  readonly role: Role;
  readonly claim: number;
  readonly screen: Message['screen'];
  /** The time of its last message, in ms since 1970. */
  readonly lastHeard: number;
}

/** The stamp of no window: any answer is newer. */
const UNSET: Stamp = { number: 0, by: '' };
const isUnset = ({ number, by }: Stamp): boolean => number === 0 && by === '';

/** What does not depend on the lesson: the window's id, its role and, for a speaker's window, its claim to lead. */
export type Identity = Pick<SyncState, 'id' | 'role' | 'claim'>;

/**
 * Returns the state of a window that has just been opened.
 *
 * @param own the state according to the URL
 * @param stored the lesson from the browser's storage
 * @param resumes whether the stored lesson continues at once: the URL names the same stop or none. If not, the window waits for
 *   an answer
 */
export function initialState(
  identity: Identity,
  own: Shared,
  stored: StoredLesson | undefined,
  resumes: boolean,
): SyncState {
  const highestSeen = stored?.stamp.number ?? 0;
  const peers: SyncState['peers'] = new Map();
  if (!stored || !resumes) return { ...identity, shared: own, stamp: UNSET, highestSeen, settled: false, peers };
  // A stored lesson has no laser. Without a window in its stamp, the complete state of another open window counts as newer.
  const stamp = { number: highestSeen, by: '' };
  return {
    ...identity,
    shared: { hash: stored.hash, lesson: stored.lesson, lang: stored.lang },
    stamp,
    highestSeen,
    settled: true,
    peers,
  };
}

/**
 * No window has answered, so the state of the URL becomes valid. Its number 0 is lower than that of any lesson that has begun: if
 * a window answers late, its lesson wins.
 */
export const settledAlone = (state: SyncState): SyncState =>
  state.settled ? state : { ...state, stamp: { number: 0, by: state.id }, settled: true };

/**
 * Stamps go around a circle, so that after the greatest number there is a next one: of two numbers that is the later to which
 * the way forward is shorter than the way back (RFC 1982, serial number arithmetic). A lesson needs some thousand of them.
 */
const CIRCLE = RANGES.stamp.high + 1;
const isLater = (a: number, b: number): boolean => a !== b && (a - b + CIRCLE) % CIRCLE < CIRCLE / 2;
const later = (a: number, b: number): number => (isLater(a, b) ? a : b);

export const isNewer = (a: Stamp, b: Stamp): boolean =>
  isUnset(b) ? !isUnset(a) : isLater(a.number, b.number) || (a.number === b.number && a.by > b.by);

/** Returns the state after a change that was made in this window. */
export function withChange(state: SyncState, shared: Shared): SyncState {
  const number = (later(state.highestSeen, state.stamp.number) + 1) % CIRCLE;
  return { ...state, shared, stamp: { number, by: state.id }, highestSeen: number, settled: true };
}

/** Returns the state after a message. The window's own messages and states that are not newer do not change what is shared. */
export function afterMessage(state: SyncState, message: Message, now: number): SyncState {
  if (message.from === state.id) return state;
  const peers = new Map(state.peers);
  if (message.kind === 'bye') peers.delete(message.from);
  else {
    // A claim far ahead of the clock would be out of reach for a window that takes over.
    const claim = Math.min(message.claim, now + CLAIM_AHEAD);
    peers.set(message.from, { role: message.role, claim, screen: message.screen, lastHeard: now });
  }
  // A window that asks has only the state of its own URL.
  if (message.kind === 'hello') return { ...state, peers };
  const withSender = { ...state, peers, highestSeen: later(message.stamp.number, state.highestSeen) };
  if (!isNewer(message.stamp, state.stamp)) return withSender;
  const { hash, lesson, lang } = message;
  return { ...withSender, shared: { hash, lesson, lang }, stamp: message.stamp, settled: true };
}

/** How far the claim of a window may be ahead, in ms: windows that take over from each other at once add to it. */
const CLAIM_AHEAD = 60_000;

/** How long a silent window counts as open, in ms: several of its heartbeats. */
const PEER_TIMEOUT = 4500;

/** Removes the windows that have been silent too long: their browser or computer has crashed. */
export function withoutSilentPeers(state: SyncState, now: number): SyncState {
  const peers = [...state.peers].filter(([, { lastHeard }]) => now - lastHeard < PEER_TIMEOUT);
  return peers.length === state.peers.size ? state : { ...state, peers: new Map(peers) };
}

/** Whether this speaker's window leads: of all speakers' windows the one with the latest claim leads. */
export const leads = ({ id, claim, peers }: SyncState): boolean =>
  [...peers].every(
    ([peerId, peer]) => peer.role !== 'speaker' || claim > peer.claim || (claim === peer.claim && id > peerId),
  );

/** Returns the state with a claim to lead that is later than all others. */
export const withLead = (state: SyncState, now: number): SyncState => ({
  ...state,
  claim: Math.max(now, ...[...state.peers.values()].map(({ claim }) => claim + 1)),
});

/** Returns the message that this window sends. */
export const messageOf = (
  { id, role, claim, stamp, shared }: SyncState,
  kind: Message['kind'],
  screen: Message['screen'],
): Message => ({ kind, from: id, role, stamp, claim, screen, ...shared });
