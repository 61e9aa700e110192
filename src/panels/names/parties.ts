import type { NameCards } from '../../view/name-cards';
import { labelIn } from '../../view/names';

type Parties = Pick<NameCards, 'parties'>;

/**
 * Returns parties (ISO 3166-1 alpha-3 codes), each once, in the only order that the app uses: first those that administer
 * the place, then the others, both in alphabetical order of their names in the page's language.
 */
export function partiesInOrder(
  cards: Parties,
  codes: readonly string[],
  administers: readonly string[],
  lang: string,
): string[] {
  const collator = new Intl.Collator(lang);
  const rank = (code: string) => (administers.includes(code) ? 0 : 1);
  return [...new Set(codes)].sort(
    (a, b) => rank(a) - rank(b) || collator.compare(partyName(cards, a, lang), partyName(cards, b, lang)),
  );
}

/** Returns a party's name in a language; its code if the table has no name for it. */
export const partyName = ({ parties }: Parties, code: string, lang: string): string =>
  labelIn(parties[code] ?? { en: code }, lang);
