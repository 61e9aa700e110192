import * as v from 'valibot';
import { RANGES, type Range } from './ranges';

/** The schema of a number in a range. −0 becomes 0, because no text keeps it. */
export const numberIn = ({ low, high }: Range) =>
  v.pipe(
    v.number(),
    v.minValue(low, `range ${low} ${high}`),
    v.maxValue(high, `range ${low} ${high}`),
    v.transform((value) => value + 0),
  );

/** As {@link numberIn}, for whole numbers. */
export const countIn = ({ low, high }: Range) =>
  v.pipe(
    v.number(),
    v.integer('whole'),
    v.minValue(low, `range ${low} ${high}`),
    v.maxValue(high, `range ${low} ${high}`),
    v.transform((value) => value + 0),
  );

/** [longitude, latitude] in degrees, WGS 84. */
export const positionSchema = v.strictTuple([numberIn(RANGES.longitude), numberIn(RANGES.latitude)]);
