import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';

const code = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
const codes = v.pipe(v.array(code), v.readonly());

const partyName = v.object({
  party: code,
  lang: v.string(),
  name: v.string(),
  romanised: v.string(),
  system: v.string(),
});

const card = v.object({
  id: v.string(),
  /** Several: each administers a part; none: see the note. */
  administers: codes,
  /** Includes the administering party; for a line, the parties that it separates. */
  claims: codes,
  names: v.pipe(v.array(partyName), v.readonly()),
  note: v.string(),
  source: v.string(),
  /** [lon, lat] in degrees. */
  at: v.tuple([v.number(), v.number()]),
});

const names = v.objectWithRest({ en: v.string() }, v.string());
const position = v.tuple([v.number(), v.number()]);

/** A border that is not agreed and has no card; dashed on the map, but for those that no source draws. */
const line = v.object({
  id: v.string(),
  /** What the dispute is called. */
  about: v.optional(v.string()),
  /** The land on its two sides; one code: it is within that land. */
  between: codes,
  status: v.picklist(['disputed', 'line-of-control', 'breakaway', 'indefinite', 'not-drawn']),
  source: v.string(),
  at: position,
});

/** A name on the map that nobody disputes. */
const plainName = v.object({ id: v.string(), kind: v.picklist(['sea', 'country', 'river']), names, at: position });

const cards = v.object({
  /** The parties' names by language, by ISO 3166-1 alpha-3 code. */
  parties: v.record(code, names),
  cards: v.pipe(v.array(card), v.readonly()),
  lines: v.pipe(v.array(line), v.readonly()),
  plain: v.pipe(v.array(plainName), v.readonly()),
});

/** One entry of the table of names, in English. */
export type NameCard = Readonly<v.InferOutput<typeof card>>;
export type DashedLine = Readonly<v.InferOutput<typeof line>>;
export type PlainName = Readonly<v.InferOutput<typeof plainName>>;
export type PartyName = Readonly<v.InferOutput<typeof partyName>>;
export type NameCards = Readonly<v.InferOutput<typeof cards>>;

/** @throws if the value is not a table of names */
export const readNameCards = (value: unknown): NameCards => v.parse(cards, value);

/** The cards: undefined before and while they load, 'missing' after a failed request. */
export interface NameCardsOnDemand {
  readonly cards: ReadonlySignal<NameCards | 'missing' | undefined>;
  /** Fetches them, unless they are loaded or loading. */
  readonly load: () => void;
}

/** Loads the cards lazily. `base`: the URL of the page's folder. */
export function nameCardsFrom(base: string): NameCardsOnDemand {
  const loaded = signal<NameCards | 'missing' | undefined>(undefined);
  let requested = false;
  const fetchCards = async () => {
    const response = await fetch(new URL('geo/names.json', base));
    if (!response.ok) throw new Error(`The table of names: HTTP ${response.status}`);
    return readNameCards(await response.json());
  };
  return {
    cards: loaded,
    load() {
      if (requested) return;
      requested = true;
      loaded.value = undefined;
      fetchCards().then(
        (all) => {
          loaded.value = all;
        },
        (error: unknown) => {
          console.warn(error);
          requested = false;
          loaded.value = 'missing';
        },
      );
    },
  };
}
