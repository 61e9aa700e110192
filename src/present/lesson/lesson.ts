/**
 * What a lesson is beyond its view: everything that the audience's and the speaker's windows share and that no URL
 * holds. The view itself (chapter, reveal, layers, camera, selection, date) travels as its hash (`view/url.ts`).
 */
export interface Lesson {
  /** What covers the audience's screen. */
  readonly curtain: Curtain;
  /** Where the speaker points, or undefined. */
  readonly laser: Position | undefined;
  /** What the speaker has drawn on the map of this chapter, the oldest stroke first. */
  readonly ink: readonly Stroke[];
  readonly clock: Clock;
}

export const CURTAINS = ['none', 'black', 'white'] as const;
export type Curtain = (typeof CURTAINS)[number];

/** [longitude, latitude] in degrees, so that it stays right on a screen of any size. */
export type Position = readonly [number, number];

export type Stroke = readonly Position[];

/** The time that the lesson has taken. */
export interface Clock {
  /** Milliseconds that had passed when it was last stopped. */
  readonly before: number;
  /** When it was last started, in milliseconds since 1970; undefined: it stands. */
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

/** Pure steps Lesson → Lesson, as `view/steps.ts` has them for the view. A step that changes nothing gives the same object. */
export type LessonStep = (lesson: Lesson) => Lesson;

/** The same key drops the curtain and lifts it. */
export const toggleCurtain =
  (curtain: Exclude<Curtain, 'none'>): LessonStep =>
  (lesson) => ({ ...lesson, curtain: lesson.curtain === curtain ? 'none' : curtain });

export const liftCurtain: LessonStep = (lesson) =>
  lesson.curtain === 'none' ? lesson : { ...lesson, curtain: 'none' };

export const pointAt =
  (laser: Position | undefined): LessonStep =>
  (lesson) =>
    lesson.laser === laser ? lesson : { ...lesson, laser: laser && rounded(laser) };

/** A position to about a metre: finer than any screen shows, and short in a message. */
const rounded = ([lon, lat]: Position): Position => [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];

/** Another chapter has another map: what was drawn on the one before goes with it. */
export const turnPage: LessonStep = (lesson) =>
  lesson.ink.length === 0 && lesson.laser === undefined ? lesson : { ...lesson, ink: [], laser: undefined };

/** The whole of it travels in each message, so there is an end to what can be drawn; a class sees through less by far. */
export const MOST_STROKES = 60;
/** Of one stroke. A longer one is thinned, so that the hand never finds its pen dry. */
export const MOST_POINTS = 300;

/** The pen is set down; beyond {@link MOST_STROKES} the oldest stroke goes. */
export const beginStroke =
  (at: Position): LessonStep =>
  (lesson) => ({ ...lesson, ink: [...lesson.ink, [rounded(at)]].slice(-MOST_STROKES) });

/** The pen goes on from where the last stroke ends. */
export const drawTo =
  (...positions: readonly Position[]): LessonStep =>
  (lesson) => {
    const stroke = lesson.ink.at(-1);
    if (!stroke || positions.length === 0) return lesson;
    return { ...lesson, ink: [...lesson.ink.slice(0, -1), thinned([...stroke, ...positions.map(rounded)])] };
  };

/** Every second point, but for the ends, until few enough are left. */
function thinned(stroke: Stroke): Stroke {
  const last = stroke.length - 1;
  return stroke.length <= MOST_POINTS ? stroke : thinned(stroke.filter((_, i) => i % 2 === 0 || i === last));
}

export const undoStroke: LessonStep = (lesson) =>
  lesson.ink.length === 0 ? lesson : { ...lesson, ink: lesson.ink.slice(0, -1) };

export const clearInk: LessonStep = (lesson) => (lesson.ink.length === 0 ? lesson : { ...lesson, ink: [] });
