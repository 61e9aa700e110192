import type { Message, Role, Shared, Stamp, StoredLesson } from './message';

/**
 * How the windows of a lesson come to agree, without a window, a clock or a channel: pure steps on what one window knows.
 *
 * The shared state is one value that the last writer sets. Each change gets a number higher than any that its window has
 * seen (Lamport 1978), and each message carries the whole state with its number; a window takes what is newer than its own
 * and leaves the rest. So messages may be lost, doubled and late in any order: once one from each window has got through,
 * all windows hold the same. Each window says what it holds once a second.
 */
export interface SyncState {
  readonly id: string;
  readonly role: Role;
  /** Of a speaker's window: since when it wants to lead, in ms since 1970. */
  readonly claim: number;
  readonly shared: Shared;
  readonly stamp: Stamp;
  /** The highest number of any state that it has heard of. */
  readonly seen: number;
  /** False until it has been answered, or has gone without: it may not say what it holds, since that is only its address. */
  readonly settled: boolean;
  readonly others: ReadonlyMap<string, Other>;
}

/** Another window, as it was last heard. */
export interface Other {
  readonly role: Role;
  readonly claim: number;
  readonly screen: Message['screen'];
  /** Ms since 1970. */
  readonly heard: number;
}

/** Of no window and before all numbers: whatever is answered is newer. */
const UNSET: Stamp = { number: 0, by: '' };

/** Who a window is: its id, its role and, of a speaker's, since when it wants to lead. */
export type Identity = Pick<SyncState, 'id' | 'role' | 'claim'>;

/**
 * A window that has just been opened. `own`: what its address says; `kept`: the lesson that the browser has kept. That one
 * goes on at once if the address asks for the same place in it or for none (`goesOn`); if not, the window waits for an answer.
 */
export function opened(identity: Identity, own: Shared, kept: StoredLesson | undefined, goesOn: boolean): SyncState {
  const seen = kept?.stamp.number ?? 0;
  const others: SyncState['others'] = new Map();
  if (!kept || !goesOn) return { ...identity, shared: own, stamp: UNSET, seen, settled: false, others };
  // What is kept lacks the laser, so a window that has the same state in full is to count as newer.
  const stamp = { number: seen, by: '' };
  return { ...identity, shared: { hash: kept.hash, lesson: kept.lesson }, stamp, seen, settled: true, others };
}

/**
 * Nobody has answered: the address holds. Its number stays lower than that of any lesson that has begun; should a window
 * answer late, its lesson is the one that runs.
 */
export const settledAlone = (member: SyncState): SyncState =>
  member.settled ? member : { ...member, stamp: { number: 0, by: member.id }, settled: true };

export const isNewer = (a: Stamp, b: Stamp): boolean => a.number > b.number || (a.number === b.number && a.by > b.by);

/** A change that was made in this window. */
export function changed(member: SyncState, shared: Shared): SyncState {
  const number = Math.max(member.stamp.number, member.seen) + 1;
  return { ...member, shared, stamp: { number, by: member.id }, seen: number, settled: true };
}

/** After a message. What is this window's own, from before, or older than what it holds changes nothing of the state. */
export function afterMessage(member: SyncState, message: Message, now: number): SyncState {
  if (message.from === member.id) return member;
  const others = new Map(member.others);
  if (message.kind === 'bye') others.delete(message.from);
  else others.set(message.from, { role: message.role, claim: message.claim, screen: message.screen, heard: now });
  const heard = { ...member, others, seen: Math.max(member.seen, message.stamp.number) };
  // Who asks knows nothing yet but its own address.
  if (message.kind === 'hello' || !isNewer(message.stamp, member.stamp)) return heard;
  return { ...heard, shared: { hash: message.hash, lesson: message.lesson }, stamp: message.stamp, settled: true };
}

/** How long a window that says nothing is taken to be there, in ms: several of its heartbeats. */
const SILENCE = 4500;

/** Without the windows that have not been heard of for long: their browser or computer has gone. */
export function withoutSilentPeers(member: SyncState, now: number): SyncState {
  const others = [...member.others].filter(([, { heard }]) => now - heard < SILENCE);
  return others.length === member.others.size ? member : { ...member, others: new Map(others) };
}

/** Whether this speaker's window leads: among all of them the one with the latest claim does. */
export const leads = ({ id, claim, others }: SyncState): boolean =>
  [...others].every(
    ([otherId, other]) => other.role !== 'speaker' || claim > other.claim || (claim === other.claim && id > otherId),
  );

/** This window wants to lead from now on, later than any other. */
export const withLead = (member: SyncState, now: number): SyncState => ({
  ...member,
  claim: Math.max(now, ...[...member.others.values()].map(({ claim }) => claim + 1)),
});

/** What this window says. */
export const messageOf = (
  { id, role, claim, stamp, shared }: SyncState,
  kind: Message['kind'],
  screen: Message['screen'],
): Message => ({ kind, from: id, role, stamp, claim, screen, ...shared });
