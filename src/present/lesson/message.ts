import * as v from 'valibot';
import { CURTAINS, type Lesson, MOST_POINTS, MOST_STROKES } from './lesson';

/**
 * What the windows of a lesson tell each other, and what the browser's storage keeps of it. Each message holds the whole
 * state, so it does not matter which of them are lost, doubled or late.
 */

/** Names the format and its version: a window of another version is a stranger. */
const PROTOCOL = 'crosscurrents/lesson/1';

/** All that the windows of a lesson share. */
export interface Shared {
  /** The audience's view (`urlText`). */
  readonly hash: string;
  readonly lesson: Lesson;
}

/** When a state was made, in Lamport's count, and by which window. The later of two states holds everywhere. */
export interface Stamp {
  readonly number: number;
  /** The window's id; it decides between equal numbers. */
  readonly by: string;
}

export type Role = 'audience' | 'speaker';

export interface Message extends Shared {
  /** `hello` asks for an answer, `state` tells, `bye` is the last word of a window. */
  readonly kind: 'hello' | 'state' | 'bye';
  /** The window that sends it. */
  readonly from: string;
  readonly role: Role;
  readonly stamp: Stamp;
  /** Of a speaker's window: since when it wants to lead, in ms since 1970. The latest leads. */
  readonly claim: number;
  /** Of an audience's window: its map in CSS px; 0 × 0 where it is not known. */
  readonly screen: { readonly width: number; readonly height: number };
}

/** A window's id, an address, and no more: whoever sends longer ones is a stranger. */
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(64));
const hash = v.pipe(v.string(), v.startsWith('#/present'), v.maxLength(4000));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const moment = v.pipe(v.number(), v.finite(), v.minValue(0));
const px = v.pipe(v.number(), v.minValue(0), v.maxValue(20_000));
const position = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

/** JSON leaves out what is undefined, and so does this. */
const lesson = v.pipe(
  v.strictObject({
    curtain: v.picklist(CURTAINS),
    laser: v.optional(position),
    ink: v.pipe(
      v.array(v.pipe(v.array(position), v.minLength(1), v.maxLength(MOST_POINTS))),
      v.maxLength(MOST_STROKES),
    ),
    clock: v.strictObject({ before: moment, runningSince: v.optional(moment), planned: moment }),
  }),
  v.transform(
    ({ curtain, laser, ink, clock: { before, runningSince, planned } }): Lesson => ({
      curtain,
      laser,
      ink,
      clock: { before, runningSince, planned },
    }),
  ),
);
/** An unset stamp has no window. */
const stamp = v.strictObject({ number: count, by: v.pipe(v.string(), v.maxLength(64)) });

const message = v.strictObject({
  protocol: v.literal(PROTOCOL),
  story: v.string(),
  kind: v.picklist(['hello', 'state', 'bye']),
  from: name,
  role: v.picklist(['audience', 'speaker']),
  stamp,
  claim: moment,
  screen: v.strictObject({ width: px, height: px }),
  hash,
  lesson,
});

/** A message as it is sent about a story. */
export const sealed = (storyId: string, content: Message) => ({ protocol: PROTOCOL, story: storyId, ...content });

/** What was afterMessage, or undefined: no message, of another version or about another story. */
export function readMessage(storyId: string, data: unknown): Message | undefined {
  const read = v.safeParse(message, data);
  if (!read.success || read.output.story !== storyId) return undefined;
  const { protocol: _, story: __, ...content } = read.output;
  return content;
}

/** A lesson as the browser keeps it between two loadings of a page. */
export interface StoredLesson extends Shared {
  readonly stamp: Stamp;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The audience's window has left it on purpose: it is over, but for a speaker's window that is still there. */
  readonly left?: true | undefined;
}

const kept = v.strictObject({
  protocol: v.literal(PROTOCOL),
  stamp,
  hash,
  lesson,
  at: moment,
  left: v.optional(v.literal(true)),
});

/** Where somebody points at this moment is nothing to keep. */
export const storedText = ({ lesson: { laser: _, ...rest }, ...content }: StoredLesson): string =>
  JSON.stringify({ protocol: PROTOCOL, ...content, lesson: rest });

/** The inverse of {@link storedText}; undefined where the text is none. */
export function readStored(text: string): StoredLesson | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const read = v.safeParse(kept, data);
  if (!read.success) return undefined;
  const { protocol: _, ...content } = read.output;
  return content;
}
