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
  /** Several: each a part of it; none: as the note says. */
  administers: codes,
  /** Whoever administers it included; of a line, whom it parts. */
  claims: codes,
  names: v.pipe(v.array(partyName), v.readonly()),
  note: v.string(),
  source: v.string(),
  /** Where it stands on the map: [lon, lat] in degrees. */
  at: v.tuple([v.number(), v.number()]),
});

const cards = v.object({
  /** What the parties are called in each language, by ISO 3166-1 alpha-3. */
  parties: v.record(code, v.objectWithRest({ en: v.string() }, v.string())),
  cards: v.pipe(v.array(card), v.readonly()),
});

/** What the table of names says of one of them, in English. */
export type NameCard = Readonly<v.InferOutput<typeof card>>;
export type PartyName = Readonly<v.InferOutput<typeof partyName>>;
export type NameCards = Readonly<v.InferOutput<typeof cards>>;

/** @throws where it is no table of names */
export const readNameCards = (value: unknown): NameCards => v.parse(cards, value);

/** The cards as far as they have come: not asked for or on their way, there, or not to be had. */
export interface NameCardsOnDemand {
  readonly cards: ReadonlySignal<NameCards | 'missing' | undefined>;
  /** Fetches them, unless they are there or on their way. */
  readonly want: () => void;
}

/** The cards from beside the page, fetched when the first is wanted. `base`: the folder that the page stands in. */
export function nameCardsFrom(base: string): NameCardsOnDemand {
  const found = signal<NameCards | 'missing' | undefined>(undefined);
  let asked = false;
  const fetched = async () => {
    const response = await fetch(new URL('geo/names.json', base));
    if (!response.ok) throw new Error(`The table of names: HTTP ${response.status}`);
    return readNameCards(await response.json());
  };
  return {
    cards: found,
    want() {
      if (asked) return;
      asked = true;
      found.value = undefined;
      fetched().then(
        (all) => {
          found.value = all;
        },
        (error: unknown) => {
          console.warn(error);
          asked = false;
          found.value = 'missing';
        },
      );
    },
  };
}
