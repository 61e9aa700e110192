import { type ReadonlySignal, signal } from '@preact/signals';

/** What one party calls a place. */
export interface PartyName {
  /** ISO 3166-1 alpha-3. */
  readonly party: string;
  /** BCP 47. */
  readonly lang: string;
  readonly name: string;
  readonly romanised: string;
  /** Of the romanisation. */
  readonly system: string;
}

/** One entry of the table of names, in English. Parties are codes of ISO 3166-1 alpha-3. */
export interface NameCard {
  readonly id: string;
  /** Several: each administers a part; none: see the note. */
  readonly administers: readonly string[];
  /** Includes the administering party; for a line, the parties that it separates. */
  readonly claims: readonly string[];
  readonly names: readonly PartyName[];
  readonly note: string;
  readonly source: string;
  /** [lon, lat] in degrees. */
  readonly at: readonly [number, number];
}

/** Names by language. */
export type NamesByLanguage = { readonly en: string } & Readonly<Record<string, string>>;

/** A border that is not agreed: dashed on the map, but for those that no source draws. */
export interface DashedLine {
  readonly id: string;
  /** What the dispute is called, in English. */
  readonly about?: string;
  /** The land on its two sides; one code: it is within that land. */
  readonly between: readonly string[];
  readonly status: 'disputed' | 'line-of-control' | 'breakaway' | 'indefinite' | 'not-drawn';
  readonly source: string;
  /** Its ends and its middle, or a point of it. */
  readonly at: readonly (readonly [number, number])[];
}

/** A name on the map without a card. */
export interface PlainName {
  readonly id: string;
  readonly kind: 'sea' | 'country' | 'river';
  readonly names: NamesByLanguage;
  readonly at: readonly [number, number];
}

/** The table of names as `npm run geo` writes it. */
export interface NameCards {
  /** The parties' names by language, by their codes. */
  readonly parties: Readonly<Record<string, NamesByLanguage>>;
  readonly cards: readonly NameCard[];
  readonly lines: readonly DashedLine[];
  readonly plain: readonly PlainName[];
}

/** Whether a value is the table and not another file that the server has answered with. Its entries are checked where they are made. */
const isTable = (value: unknown): value is NameCards => {
  const { parties, cards, lines, plain } = Object(value) as Partial<NameCards>;
  return typeof parties === 'object' && [cards, lines, plain].every(Array.isArray);
};

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
    const table: unknown = await response.json();
    if (!isTable(table)) throw new Error('The table of names is another file.');
    return table;
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
