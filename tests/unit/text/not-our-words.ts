import type { Text } from './texts';

/** A word that the interface does not use, with the one that it uses instead or the reason. */
interface NotOurs {
  readonly words: RegExp;
  readonly why: string;
  /** Paths of texts where the word means something else. */
  readonly but?: RegExp;
}

/** For who writes a story file: the words of JSON and of the format. */
const FOR_EDITORS = /^(?:faults|broken)\./;
/** Other words by which the search finds an action: those of the user. */
const FOR_SEARCH = /^search\.also\./;

/** For catalogs in English. CONTRIBUTING.md lists what the interface says instead. */
const NOT_OUR_WORDS: readonly NotOurs[] = [
  { words: /\bsources?\b(?! S(?:erif|ans))/i, why: 'say “article”; a source is that of a name', but: /^names\./ },
  { words: /\breports?\b/i, why: 'say “article”' },
  { words: /\b(?:evidence|assertions?)\b/i, why: 'say “statement”' },
  {
    words: /\bclaims?\b/i,
    why: 'say “statement”; a claim is that to a place',
    but: /^(?:names|detailTextsFor\.leads\.names$|texts\.kinds\.claim)/,
  },
  { words: /\b(?:relations?|ties|links between)\b/i, why: 'say “relationship”', but: FOR_EDITORS },
  { words: /\b(?:a|the|each|these|#|\d+) marks?\b/i, why: 'say “relationship” or “symbol”' },
  { words: /\bwhat happened\b|\bincidents?\b/i, why: 'say “event”' },
  { words: /\b(?:institution|organization)s?\b/i, why: 'say “organisation”' },
  { words: /\bglobe\b/i, why: 'say “map”' },
  { words: /\bmatrix\b/i, why: 'say “Place by place”' },
  { words: /\b(?:not drawn|drawn now|invisible)\b/i, why: 'say “shown” or “hidden”' },
  { words: /\b(?:palette|theme|colour scheme)s?\b/i, why: 'say “colours”' },
  { words: /\blaser\b/i, why: 'say “pointer”' },
  { words: /\blessons?\b/i, why: 'say “presentation”', but: FOR_SEARCH },
  { words: /\baudience\b/i, why: 'say “class”; its window is the “class screen”' },
  { words: /\bspeaker’s window\b/i, why: 'say “speaker window”' },
  { words: /\binfer\w*/i, why: 'say “worked out”' },
  { words: /\brest(?:s|ed)? on\b/i, why: 'say “based on”' },
  { words: /\bendorse\w*/i, why: 'say “takes no side”' },
  { words: /\bon its way\b|\bplease wait\b/i, why: 'say “Loading…”' },
  { words: /\b(?:found|finds|hits)\b/i, why: 'say “results”', but: FOR_EDITORS },
  { words: /\b(?:anew|mend\w*|tells? of|say of|said of|whoever|lacks?|at last|by hand)\b/i, why: 'is literary' },
  { words: /\b(?:via|endpoint|e\.g\.|i\.e\.|etc)\b/i, why: 'is Latin or jargon' },
  { words: /\b(?:render\w*|viewport|toggle\w*|cache\w*|fetch\w*|canvas|parse\w*)\b/i, why: 'is the program’s word' },
  { words: /\bhardware\b|\bgraphics context\b/i, why: 'is the device’s word' },
  { words: /\bJSON\b/, why: 'is the file’s word', but: /^(?:faults|broken)\.|GeoJson$/ },
];

/** Returns what is wrong with the words of a text; empty if nothing is. */
export const wordsAgainst = ({ path, text }: Text): string[] =>
  NOT_OUR_WORDS.filter(({ words, but }) => words.test(text) && !but?.test(path)).map(
    ({ words, why }) => `${path}: “${text}”: “${words.exec(text)?.[0]}”: ${why}`,
  );
