import { contains } from '../bounds';
import { isBefore, isDay } from '../calendar';
import { readDate } from '../edtf';
import { quoted, type StoryFault } from '../faults';
import type { Place, Story } from '../format';
import { isTerritory } from '../territories';
import { areBoundsRight, checkBounds, swapped } from './check-bounds';

/** The most words of a quote. */
const MOST_QUOTE_WORDS = 12;

/** The number of words of a text. */
const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Values that are well formed but make no sense. */
export function* checkValues(story: Story): Iterable<StoryFault> {
  yield* checkBounds(story);
  yield* checkCorrections(story);
  const areRight = areBoundsRight(story);
  for (const [i, place] of story.places.entries()) yield* checkPlace(story, place, `places[${i}]`, areRight);
  for (const [i, { id, basis, speaker, quote }] of story.claims.entries()) {
    if (basis === 'said' && !speaker) yield { code: 'missing-speaker', path: `claims[${i}].speaker`, id };
    const words = quote === undefined ? 0 : wordsOf(quote);
    if (words > MOST_QUOTE_WORDS) yield { code: 'long-quote', path: `claims[${i}].quote`, id, detail: String(words) };
  }
  for (const [i, { id, from, to, direction }] of story.relations.entries()) {
    if (to === undefined && direction !== 'none') {
      yield { code: 'direction-without-end', path: `relations[${i}].direction`, id, detail: direction };
    }
    if (to === from) yield { code: 'ends-in-itself', path: `relations[${i}].to`, id, detail: to };
  }
}

/** A story is corrected after it was published, and the list is in the order of the corrections. */
function* checkCorrections({ date: published, corrections }: Story): Iterable<StoryFault> {
  let before: string | undefined;
  for (const [i, { date }] of corrections.entries()) {
    // A day that the calendar does not have is a fault of its own.
    if (!isDay(date)) continue;
    const path = `corrections[${i}].date`;
    const first = readDate(published)?.earliest;
    if (first !== undefined && isBefore(date, first)) {
      yield { code: 'corrected-too-early', path, detail: `${date} < ${published}` };
    } else if (before !== undefined && isBefore(date, before)) {
      yield { code: 'corrections-disordered', path, detail: `${date} < ${before}` };
    }
    before = date;
  }
}

/** `areRight`: whether the bounds are. If not, a place outside of them may be right. */
function* checkPlace({ bounds }: Story, place: Place, path: string, areRight: boolean): Iterable<StoryFault> {
  const { id, kind, at, offMap, territory } = place;
  const [longitude, latitude] = at;
  const detail = quoted(at);
  if (longitude === 0 && latitude === 0) yield { code: 'null-island', path: `${path}.at`, id };
  else if (!offMap && areRight && !contains(bounds, at)) {
    const code = contains(bounds, swapped(at)) ? 'swapped' : 'outside-bounds';
    yield { code, path: `${path}.at`, id, detail };
  }
  if (territory === undefined) {
    if (kind === 'territory') yield { code: 'missing-territory', path: `${path}.territory`, id };
  } else if (!isTerritory(territory)) {
    yield { code: 'unknown-territory', path: `${path}.territory`, id, detail: territory };
  }
}
