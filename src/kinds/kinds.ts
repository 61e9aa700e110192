import { AT_START, type Kind, PLACES_AT_START, type PlaceKind, type StartLook } from './at-start';
import type { KindPalette } from './kind';
import type { PlaceMark } from './place-table';

const looks: Partial<Record<Kind, StartLook>> = {};
const placeMarks: Partial<Record<PlaceKind, PlaceMark>> = { ...PLACES_AT_START };

type Colors = Readonly<Record<Kind | 'mixed', string>>;

/** The colours of the kinds that are loaded, by palette; `mixed`: of relations of several layers together. */
export const KIND_COLORS: Readonly<Record<KindPalette, Colors>> = {
  day: { mixed: '#6a6255' } as Colors,
  night: { mixed: '#b5ac9b' } as Colors,
  projector: { mixed: '#453e34' } as Colors,
};

function addLooks(more: Readonly<Partial<Record<Kind, StartLook>>>): void {
  Object.assign(looks, more);
  for (const [palette, colors] of Object.entries(KIND_COLORS)) {
    for (const [kind, { color }] of Object.entries(more)) {
      (colors as Record<string, string>)[kind] = color[palette as KindPalette];
    }
  }
}
addLooks(AT_START);

/** Returns how a kind is drawn. Throws if it is not loaded, which can only be a bug: its story comes with {@link loadKindsOf}. */
export function lookOf(kind: Kind): StartLook {
  const look = looks[kind];
  if (!look) throw new Error(`The kind “${kind}” is not loaded.`);
  return look;
}

/** As {@link lookOf}, for any text; undefined if it names no kind that is loaded. */
export const findLook = (name: string): StartLook | undefined =>
  Object.hasOwn(looks, name) ? looks[name as Kind] : undefined;

/** Returns how a kind of place is marked: as a town, if its sign is not loaded or the text names none. */
export const placeMarkOf = (name: string): PlaceMark =>
  (Object.hasOwn(placeMarks, name) ? placeMarks[name as PlaceKind] : undefined) ?? 'dot';

/** What a story draws, as far as kinds are concerned. */
interface Drawn {
  readonly places: readonly { readonly kind: PlaceKind }[];
  readonly layers: readonly { readonly id: string; readonly kind: Kind }[];
  readonly relations: readonly { readonly layer: string; readonly to?: string | undefined }[];
}

/** Loads the looks of a story's kinds, unless the program has them. Rejects if their file could not be loaded. */
export async function loadKindsOf({ places, layers, relations }: Drawn): Promise<void> {
  const isAlone = (layer: string) => relations.some((relation) => relation.layer === layer && !relation.to);
  const areKnown =
    places.every(({ kind }) => placeMarks[kind]) &&
    layers.every(({ id, kind }) => looks[kind]?.[isAlone(id) ? 'alone' : 'end']);
  if (!areKnown) await loadEveryKind();
}

/** Loads the looks of all kinds. Rejects if their file could not be loaded. */
export async function loadEveryKind(): Promise<void> {
  const { KIND_TABLE, PLACE_TABLE } = await import('./tables');
  addLooks(KIND_TABLE);
  Object.assign(placeMarks, PLACE_TABLE);
}
