import * as v from 'valibot';
import { countIn, numberIn, positionSchema as position } from '../../story/range-schemas';
import { RANGES } from '../../story/ranges';
import { CURTAINS, type Lesson, MAX_POINTS, MAX_STROKES } from './lesson';

/**
 * The messages between the windows of a lesson, and the lesson as the browser stores it. Each message contains the whole state, so
 * it does not matter which of them are lost, duplicated or late.
 */

/** The format and its version. Messages of another version are ignored. */
const PROTOCOL = 'crosscurrents/lesson/1';

/** All that the windows of a lesson share. */
export interface Shared {
  /** The audience's view (`urlText`). */
  readonly hash: string;
  readonly lesson: Lesson;
  /** BCP 47: the language of the windows. Undefined: no window has said it yet. */
  readonly lang?: string | undefined;
}

/** A Lamport timestamp: when a state was made, and by which window. Of two states the later one wins in all windows. */
export interface Stamp {
  readonly number: number;
  /** The id of the window; decides between equal numbers. */
  readonly by: string;
}

export type Role = 'audience' | 'speaker';

export interface Message extends Shared {
  /** `hello` asks for the state, `state` sends it, `bye` announces that a window closes. */
  readonly kind: 'hello' | 'state' | 'bye';
  /** The id of the window that sends it. */
  readonly from: string;
  readonly role: Role;
  readonly stamp: Stamp;
  /** When a speaker's window claimed to lead, in ms since 1970. The window with the latest claim leads. */
  readonly claim: number;
  /** The size of the audience's map in CSS px, and of its reader's type; 0 × 0 if unknown. */
  readonly screen: { readonly width: number; readonly height: number; readonly em?: number | undefined };
}

// The limits of length reject messages that this program did not send.
const windowId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(64));
const lang = v.optional(v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(64)));
const hash = v.pipe(v.string(), v.regex(/^#\/present(?:[/?]|$)/), v.maxLength(4000));
const moment = numberIn(RANGES.moment);
const px = numberIn(RANGES.screenPx);

/** By chapter. The keys of a guess are ids, dates or numbers (`story/asking/prediction.ts`). */
const guesses = v.optional(
  v.record(
    v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/), v.maxLength(200)),
    v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\w./~?%-]+$/), v.maxLength(200))), v.minLength(1), v.maxLength(99)),
  ),
);

/** JSON leaves out undefined properties; the transform adds them again. */
const lesson = v.pipe(
  v.strictObject({
    curtain: v.picklist(CURTAINS),
    laser: v.optional(position),
    ink: v.pipe(v.array(v.pipe(v.array(position), v.minLength(1), v.maxLength(MAX_POINTS))), v.maxLength(MAX_STROKES)),
    clock: v.strictObject({
      before: numberIn(RANGES.elapsed),
      runningSince: v.optional(moment),
      planned: numberIn(RANGES.plannedMinutes),
    }),
    guesses,
  }),
  v.transform(
    ({ curtain, laser, ink, clock: { before, runningSince, planned }, guesses }): Lesson => ({
      curtain,
      laser,
      ink,
      clock: { before, runningSince, planned },
      ...(guesses && { guesses }),
    }),
  ),
);
/** An unset stamp has the empty string as its window. */
const stamp = v.strictObject({ number: countIn(RANGES.stamp), by: v.pipe(v.string(), v.maxLength(64)) });

const message = v.strictObject({
  protocol: v.literal(PROTOCOL),
  story: v.string(),
  kind: v.picklist(['hello', 'state', 'bye']),
  from: windowId,
  role: v.picklist(['audience', 'speaker']),
  stamp,
  claim: moment,
  screen: v.strictObject({ width: px, height: px, em: v.optional(px) }),
  hash,
  lesson,
  lang,
});

/** Returns a message as it is sent, with the format and the story. */
export const toEnvelope = (storyId: string, content: Message) => ({ protocol: PROTOCOL, story: storyId, ...content });

/** Returns the content of a received message, or undefined if it is invalid, of another version or about another story. */
export function readMessage(storyId: string, data: unknown): Message | undefined {
  const read = v.safeParse(message, data);
  if (!read.success || read.output.story !== storyId) return undefined;
  const { protocol: _, story: __, ...content } = read.output;
  return content;
}

/** A lesson as the browser stores it between page loads. */
export interface StoredLesson extends Shared {
  readonly stamp: Stamp;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The user left the lesson in the audience's window: it is over, unless a speaker's window is still open. */
  readonly left?: true | undefined;
}

const stored = v.strictObject({
  protocol: v.literal(PROTOCOL),
  stamp,
  hash,
  lesson,
  lang,
  at: moment,
  left: v.optional(v.literal(true)),
});

/**
 * Returns the text to store. The laser is left out: its position is only valid at the moment. So are the guesses of the class: what
 * pupils say is not kept.
 */
export const storedText = ({ lesson: { laser: _, guesses: __, ...rest }, ...content }: StoredLesson): string =>
  JSON.stringify({ protocol: PROTOCOL, ...content, lesson: rest });

/** The inverse of {@link storedText}; returns undefined if the text is no stored lesson. */
export function readStored(text: string): StoredLesson | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const read = v.safeParse(stored, data);
  if (!read.success) return undefined;
  const { protocol: _, ...content } = read.output;
  return content;
}
