import type { EmbedPart } from '../parts/share/embed-code';
import { spellings, splitHash } from '../view/hash';

/** All of them, and nothing else of the room that makes such addresses: this is loaded without it. */
const PARTS: Readonly<Record<EmbedPart, true>> = { map: true, panel: true, chapter: true };

/** What an address asks to be shown: a part of the page, or one that there is not. Neither: the whole page. */
export interface Asked {
  readonly part?: EmbedPart;
  readonly unknown?: string;
}

/** Returns what the query of an address asks to be shown. It is repaired as a view's address is (`view/hash.ts`). */
export function askedPart(search: string): Asked {
  const value = splitHash(`#/${search}`).parts.findLast(([key]) => key.toLowerCase() === 'embed')?.[1];
  if (value === undefined) return {};
  const part = spellings(value).find(isPart);
  return part ? { part } : { unknown: value };
}

const isPart = (text: string): text is EmbedPart => Object.hasOwn(PARTS, text);
