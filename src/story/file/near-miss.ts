import { editDistance } from './edit-distance';

/** Letters that may differ, to so many letters of a text. */
const SLIPS = [
  { letters: 12, most: 3 },
  { letters: 5, most: 2 },
  { letters: 3, most: 1 },
];

/**
 * Returns the candidate that was probably meant by a text: the same words in another order ("china-korea" for "korea-china"), or
 * with few letters wrong, whatever the capitals. Undefined if none is near.
 */
export function nearMiss(text: string, candidates: Iterable<string>): string | undefined {
  const most = SLIPS.find(({ letters }) => text.length >= letters)?.most ?? 0;
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = wordsIn(candidate) === wordsIn(text) ? 0 : editDistance(plain(candidate), plain(text), most);
    if (distance <= most && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { candidate, distance };
  }
  return best?.candidate;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '-');
const wordsIn = (text: string): string => plain(text).split('-').sort().join('-');
