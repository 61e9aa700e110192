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

export type Curtain = 'none' | 'black' | 'white';

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

/** Pure steps Lesson → Lesson, as `view/steps.ts` has them for the view. */
export type LessonStep = (lesson: Lesson) => Lesson;

/** The same key drops the curtain and lifts it. */
export const toggleCurtain =
  (curtain: Exclude<Curtain, 'none'>): LessonStep =>
  (lesson) => ({ ...lesson, curtain: lesson.curtain === curtain ? 'none' : curtain });

export const liftCurtain: LessonStep = (lesson) =>
  lesson.curtain === 'none' ? lesson : { ...lesson, curtain: 'none' };

export const pointAt =
  (laser: Position | undefined): LessonStep =>
  (lesson) => ({ ...lesson, laser });

/** Milliseconds of the lesson at a moment, given in milliseconds since 1970. */
export const elapsed = ({ before, runningSince }: Clock, now: number): number =>
  before + (runningSince === undefined ? 0 : Math.max(0, now - runningSince));
