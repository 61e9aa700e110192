/** What a number may be, both limits included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The range of each number that comes from outside: from a story file, an address, another window or the browser's storage.
 * Each is stated here and nowhere else.
 */
export const RANGES = {
  longitude: { low: -180, high: 180 },
  latitude: { low: -90, high: 90 },
  /** West and east of bounds: the east may go on past the antimeridian, as in [115, 10, 250, 60]. */
  boundsLongitude: { low: -180, high: 360 },
  /** A bearing, and the longitude of a camera in an address: turned into −180 … 180. */
  turn: { low: -360, high: 360 },
  /** As far as other maps go; the camera keeps within the map's own limits (`view/camera.ts`). */
  zoom: { low: 0, high: 24 },
  pitch: { low: 0, high: 60 },
  /** The number of a paragraph, and how many a source has. */
  paragraph: { low: 1, high: 10_000 },
  step: { low: 0, high: 99 },
  /** Which of the options of a choice. */
  option: { low: 1, high: 99 },
  /** Width and height of a picture. */
  imagePx: { low: 1, high: 20_000 },

  /** A lesson's stamp: a circle of numbers (`present/lesson/sync.ts`). */
  stamp: { low: 0, high: 2 ** 50 - 1 },
  /** Milliseconds since 1970, as far as `Date` goes. */
  moment: { low: 0, high: 8.64e15 },
  /** Milliseconds that a lesson's clock has run: up to 99:59:59. */
  elapsed: { low: 0, high: 359_999_000 },
  plannedMinutes: { low: 1, high: 240 },
  screenPx: { low: 0, high: 20_000 },
} as const satisfies Readonly<Record<string, Range>>;

/** Whether a number is within the range. Never for NaN and ±Infinity. */
const isIn = ({ low, high }: Range, value: number): boolean => value >= low && value <= high;

/** The number of the range that is nearest; for NaN its lower limit. Never −0. */
export const nearestIn = ({ low, high }: Range, value: number): number =>
  Number.isNaN(value) ? low : Math.min(high, Math.max(low, value)) + 0;

/** Returns the number that a text gives in decimal, without an exponent; undefined if it is none of the range. */
export function readNumber(text: string, range: Range): number | undefined {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return undefined;
  const value = Number(text) + 0;
  return isIn(range, value) ? value : undefined;
}

/** As {@link readNumber}, for whole numbers. */
export const readCount = (text: string, range: Range): number | undefined =>
  /^\d+$/.test(text) ? readNumber(text, range) : undefined;
