import type { NameCards } from '../../view/name-cards';
import { labelIn } from '../../view/names';

type Parties = Pick<NameCards, 'parties'>;

/**
 * Parties in the one order that they are named in: whoever administers a place, then the others, each by the alphabet of
 * what they are called in the reader's language. By ISO 3166-1 alpha-3, each once.
 */
export function partiesInOrder(
  cards: Parties,
  codes: readonly string[],
  administers: readonly string[],
  lang: string,
): string[] {
  const alphabet = new Intl.Collator(lang);
  const rank = (code: string) => (administers.includes(code) ? 0 : 1);
  return [...new Set(codes)].sort(
    (a, b) => rank(a) - rank(b) || alphabet.compare(partyName(cards, a, lang), partyName(cards, b, lang)),
  );
}

/** What a party is called in a language; its code where the table lacks it. */
export const partyName = ({ parties }: Parties, code: string, lang: string): string =>
  labelIn(parties[code] ?? { en: code }, lang);
