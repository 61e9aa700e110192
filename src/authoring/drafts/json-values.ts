import { plainText } from './plain-text';

/** Values of a JSON file that may be anything. */

export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object; an empty one for anything else. */
export const recordOf = (value: unknown): Json => (isRecord(value) ? value : {});

/** The objects of a list; none for anything else. */
export const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** A text or number as plain text; "" for anything else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? plainText(value)
    : typeof value === 'number' && Number.isFinite(value)
      ? String(value)
      : '';
