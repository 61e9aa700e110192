import { type Guesses, withGuess } from '../../story/asking/guesses';
import type { Guess } from '../../story/asking/prediction';
import type { ChapterId } from '../../story/format';
import { sameIds } from '../../view/view';

/**
 * The state of a lesson without its view: everything that the audience's and the speaker's windows share and that is not in the
 * URL. The view itself (chapter, reveal, layers, camera, selection, date) is sent as its hash (`view/url.ts`).
 */
export interface Lesson {
  /** What covers the audience's screen. */
  readonly curtain: Curtain;
  /** The position of the speaker's laser, or undefined if it is off the map. */
  readonly laser: Position | undefined;
  /** What the speaker has drawn on the map of this chapter, the oldest stroke first. */
  readonly ink: readonly Stroke[];
  readonly clock: Clock;
  /** What the class expects, by chapter, before it sees the answer. In the windows' memory only: it is never stored. */
  readonly guesses?: Guesses;
}

/** `code`: the QR code of the present view, on white. */
export const CURTAINS = ['none', 'black', 'white', 'code'] as const;
export type Curtain = (typeof CURTAINS)[number];

/** [longitude, latitude] in degrees: independent of the size of the screen. */
export type Position = readonly [number, number];

export type Stroke = readonly Position[];

/** The time that the lesson has taken so far. */
export interface Clock {
  /** Milliseconds that the clock had run when it was last paused. */
  readonly before: number;
  /** When it was last started, in milliseconds since 1970; undefined while it is paused. */
  readonly runningSince: number | undefined;
  /** The planned length in minutes. */
  readonly planned: number;
}

export const NEW_LESSON: Lesson = {
  curtain: 'none',
  laser: undefined,
  ink: [],
  clock: { before: 0, runningSince: undefined, planned: 15 },
};

/** A pure function Lesson → Lesson, like the steps of a view in `view/steps.ts`. Without a change it returns the same object. */
export type LessonStep = (lesson: Lesson) => Lesson;

/** Shows this curtain, or removes it if it is already shown. */
export const toggleCurtain =
  (curtain: Exclude<Curtain, 'none'>): LessonStep =>
  (lesson) => ({ ...lesson, curtain: lesson.curtain === curtain ? 'none' : curtain });

export const liftCurtain: LessonStep = (lesson) =>
  lesson.curtain === 'none' ? lesson : { ...lesson, curtain: 'none' };

export const pointAt =
  (laser: Position | undefined): LessonStep =>
  (lesson) =>
    lesson.laser === laser ? lesson : { ...lesson, laser: laser && rounded(laser) };

/** Rounds a position to about a metre: finer than any screen shows, and short in a message. */
const rounded = ([lon, lat]: Position): Position => [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];

/** Removes ink and laser. Another chapter has another map, so marks on the previous one no longer fit. */
export const clearMarks: LessonStep = (lesson) =>
  lesson.ink.length === 0 && lesson.laser === undefined ? lesson : { ...lesson, ink: [], laser: undefined };

/** Each message contains all strokes, so their number is limited: far more than a class could still read. */
export const MAX_STROKES = 60;
/** The points of one stroke. A longer stroke is thinned, so that the pen can always draw on. */
export const MAX_POINTS = 300;

/** Begins a stroke; beyond {@link MAX_STROKES} the oldest stroke is removed. */
export const beginStroke =
  (at: Position): LessonStep =>
  (lesson) => ({ ...lesson, ink: [...lesson.ink, [rounded(at)]].slice(-MAX_STROKES) });

/** Adds positions to the last stroke. */
export const drawTo =
  (...positions: readonly Position[]): LessonStep =>
  (lesson) => {
    const stroke = lesson.ink.at(-1);
    if (!stroke || positions.length === 0) return lesson;
    return { ...lesson, ink: [...lesson.ink.slice(0, -1), thinned([...stroke, ...positions.map(rounded)])] };
  };

/** Removes every second point except the ends, until at most {@link MAX_POINTS} are left. */
function thinned(stroke: Stroke): Stroke {
  const last = stroke.length - 1;
  return stroke.length <= MAX_POINTS ? stroke : thinned(stroke.filter((_, i) => i % 2 === 0 || i === last));
}

export const undoStroke: LessonStep = (lesson) =>
  lesson.ink.length === 0 ? lesson : { ...lesson, ink: lesson.ink.slice(0, -1) };

export const clearInk: LessonStep = (lesson) => (lesson.ink.length === 0 ? lesson : { ...lesson, ink: [] });

/** Takes the guess of the class at a chapter's question; an empty one takes it back. */
export const giveGuess =
  (chapter: ChapterId, guess: Guess): LessonStep =>
  (lesson) => {
    const { guesses = {}, ...rest } = lesson;
    if (sameIds(guesses[chapter] ?? [], guess)) return lesson;
    const given = withGuess(guesses, chapter, guess);
    // Without any guess a lesson is as in versions that know of none.
    return Object.keys(given).length > 0 ? { ...rest, guesses: given } : rest;
  };
