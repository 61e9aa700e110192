import { partsOf } from '../calendar';
import { type DateSpan, readDate } from '../edtf';

/** An EDTF date as reference managers understand dates. */
export interface CitedDate {
  /** One or two points, each a year with month and day as far as they are known: [[2024, 8]]. Empty: an end is open. */
  readonly points: readonly (readonly number[])[];
  /** "About then" or "perhaps then". */
  readonly circa: boolean;
}

/** Returns a date as points in time. Years before the year 1 are counted as historians do: EDTF's -0043 is −44. */
export function citedDate(edtf: string): CitedDate {
  const span = readDate(edtf);
  if (!span || span.openStart || span.openEnd) return { points: [], circa: false };
  return { points: edtf.split('/').map(pointOf), circa: isCirca(span) };
}

const isCirca = ({ approximate, uncertain }: DateSpan): boolean => approximate || uncertain;

function pointOf(text: string): number[] {
  const { year, month, day } = partsOf(text.replace(/[~?%]$/, ''));
  return [year <= 0 ? year - 1 : year, month, day].filter((part) => part !== undefined);
}

/** Returns the first year that a date may mean, "1917", or undefined for one before the year 1, which RIS and BibTeX do not have. */
export function yearOf(edtf: string): string | undefined {
  const day = readDate(edtf)?.earliest;
  return day !== undefined && /^(?!0000)\d{4}/.test(day) ? day.slice(0, 4) : undefined;
}
