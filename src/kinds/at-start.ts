import type { KindLook } from './kind';
import { KIND_TABLE } from './kind-table';
import { PLACE_TABLE, type PlaceMark } from './place-table';

export type Kind = keyof typeof KIND_TABLE;
export type PlaceKind = keyof typeof PLACE_TABLE;

/** A look without what the opening story does not draw. */
export type StartLook = Pick<KindLook, 'line' | 'end' | 'color'> & Partial<Pick<KindLook, 'alone'>>;

/**
 * The looks that the program has from the start: here all of them. In the built program, where each byte of the first page counts,
 * `scripts/site/kinds-at-start.mjs` leaves those that the opening story draws.
 */
export const AT_START: Readonly<Partial<Record<Kind, StartLook>>> = KIND_TABLE;
export const PLACES_AT_START: Readonly<Partial<Record<PlaceKind, PlaceMark>>> = PLACE_TABLE;

/** The names of all kinds, as story files write them. */
export const KIND_NAMES = Object.keys(KIND_TABLE) as readonly Kind[];
export const PLACE_KIND_NAMES = Object.keys(PLACE_TABLE) as readonly PlaceKind[];
