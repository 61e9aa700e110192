import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { editDistance } from '../../story/file/edit-distance';
import type { TermMatch } from './highlight';
import type { DocumentKind, SearchDocument } from './search-document';
import { compact, isHan, termsOfName, termsOfQuery, termsOfText, transpositionsOf } from './terms';

/** A document that was found, with the terms that matched. */
export interface SearchResult {
  readonly document: SearchDocument;
  readonly match: TermMatch;
}

/** Returns results, the best first; none for a query without a letter or digit. */
export type Search = (query: string) => SearchResult[];

/** Letters of a query that are used; longer queries would only take time. */
const MAX_QUERY = 120;
/** Shorter terms must match exactly; from here on one typo is allowed, from `TWO_TYPOS_FROM` letters on two. */
const ONE_TYPO_FROM = 4;
const TWO_TYPOS_FROM = 6;

/** The weight of each field of a document. */
const BOOST = { title: 3, names: 3, lines: 1, about: 0.4 } as const;
type Field = keyof typeof BOOST;
/** Kinds whose titles are names, which also match as one word or by initials. The other titles are sentences. */
const NAMED: readonly DocumentKind[] = [
  'place',
  'area',
  'person',
  'layer',
  'relation',
  'event',
  'page',
  'action',
  'chapter',
  'name',
];

/** Weights of kinds: what a user most likely means if two documents match equally well. */
const KIND_WEIGHT: Readonly<Record<DocumentKind, number>> = {
  place: 1.6,
  area: 1.3,
  person: 1.5,
  page: 1.2,
  layer: 1.15,
  action: 1.1,
  relation: 1.1,
  event: 1.05,
  chapter: 1,
  pair: 0.95,
  claim: 0.9,
  question: 0.85,
  paragraph: 0.8,
  name: 1.1,
};
/**
 * Weights of matches. A name is equal to the query, starts with it, or contains it; or only a text about the entity
 * matches; or only the name of a related entity.
 */
const MATCH_WEIGHT = { equal: 8, prefix: 4, contains: 3, text: 1, related: 0.4 } as const;

/** All words, exact; all words, with typos; any word, with typos. */
const EXACT: SearchOptions = { prefix: true, combineWith: 'AND' };
const WITH_TYPOS: SearchOptions = { prefix: true, fuzzy: typosAllowed };
const ANY_WORD: SearchOptions = { ...WITH_TYPOS, combineWith: 'OR' };

/** Builds the index and returns the search. */
export function searchIn(documents: readonly SearchDocument[]): Search {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const names = new Map(
    documents.map((document) => [document.id, namesOf(document).map((name) => ({ name, letters: compact(name) }))]),
  );
  // A cache, because the same names occur in many documents.
  const termsByName = new Map<string, readonly string[]>();
  const nameTerms = (name: string) => {
    const terms = termsByName.get(name) ?? termsOfName(name);
    termsByName.set(name, terms);
    return terms;
  };
  const index = new MiniSearch<SearchDocument>({
    fields: Object.keys(BOOST),
    extractField: (document, field) => (field === 'id' ? document.id : textOf(document, field)),
    // Each line is one name or sentence: a term must not combine words of two lines.
    tokenize: (text, field) =>
      text.split('\n').flatMap(field === 'names' || field === 'about' ? nameTerms : termsOfText),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, tokenize: termsOfQuery, processTerm: (term) => term },
  });
  index.addAll(documents);

  return (query) => {
    const text = query.slice(0, MAX_QUERY);
    const terms = termsOfQuery(text);
    if (terms.length === 0) return [];
    const whole = compact(text);
    const results = new Map<string, { result: SearchResult; weight: number }>();
    const add = (indexQuery: Query, options: SearchOptions, minTerms = 1) => {
      const hits = index.search(indexQuery, options).filter(({ queryTerms }) => queryTerms.length >= minTerms);
      const maxScore = hits[0]?.score ?? 1;
      for (const { id, score, match, terms: matched } of hits) {
        const document = byId.get(id);
        if (!document || results.has(id)) continue;
        const kindOfMatch = matchKindOf(
          document,
          (names.get(id) ?? []).map(({ letters }) => letters),
          whole,
          terms,
          match,
        );
        const weight = MATCH_WEIGHT[kindOfMatch] * KIND_WEIGHT[document.kind] + score / maxScore;
        results.set(id, { result: { document, match: { query: terms, matched, typed: text } }, weight });
      }
    };
    /** Adds names that are similar to the whole query without its spaces: "Republic f Korea". */
    const addSimilarNames = () => {
      const typos = isHan(whole) ? 0 : typosAllowed(whole);
      for (const document of typos > 0 ? documents : []) {
        const similar = (names.get(document.id) ?? []).filter(
          ({ letters }) => editDistance(letters, whole, typos) <= typos,
        );
        if (similar.length === 0) continue;
        const match = { query: terms, typed: text, matched: similar.flatMap(({ name }) => nameTerms(name)) };
        results.set(document.id, {
          result: { document, match },
          weight: MATCH_WEIGHT.prefix * KIND_WEIGHT[document.kind],
        });
      }
    };
    add(text, EXACT);
    // Similar names are added only if no name matches exactly.
    const matchesName = [...results.values()].some(({ weight }) => weight > MATCH_WEIGHT.contains);
    if (!matchesName) addSimilarNames();
    if (!matchesName) add({ combineWith: 'AND', queries: terms.map(orTransposed) }, WITH_TYPOS);
    // At least half of the words must match: one short word among many is not enough.
    if (results.size === 0) add(text, ANY_WORD, terms.length / 2);
    return [...results.values()].sort((a, b) => b.weight - a.weight).map(({ result }) => result);
  };
}

/** Returns the names of a document, with its title if that is a name. */
const namesOf = ({ kind, title, names = [] }: SearchDocument): string[] => [
  ...new Set(NAMED.includes(kind) ? [title, ...names] : names),
];

function textOf(document: SearchDocument, field: string): string {
  const fields: Readonly<Record<Field, readonly string[]>> = {
    title: NAMED.includes(document.kind) ? [] : [document.title],
    names: namesOf(document),
    lines: document.lines ?? [],
    about: [...(document.about ?? []), document.kindWord],
  };
  return (isField(field) ? fields[field] : []).join('\n');
}

const isField = (field: string): field is Field => field in BOOST;

/** Returns how a document matches. `match`: for each matching term of the index, the fields of the document that have it. */
function matchKindOf(
  { kind }: SearchDocument,
  names: readonly string[],
  whole: string,
  terms: readonly string[],
  match: Readonly<Record<string, readonly string[]>>,
): keyof typeof MATCH_WEIGHT {
  if (names.includes(whole)) return 'equal';
  if (names.some((name) => name.startsWith(whole))) return 'prefix';
  // A pair has no name of its own: the names of its two places are in `about`.
  const nameField = kind === 'pair' && terms.length > 1 ? 'about' : 'names';
  const matches = Object.entries(match);
  const isInName = (asked: string) => {
    const exact = matches.filter(([term]) => term.startsWith(asked));
    const own = exact.length ? exact : matches.filter(([term]) => hasSimilarLength(asked, term));
    return own.some(([, fields]) => fields.includes(nameField));
  };
  if (terms.every(isInName)) return 'contains';
  return matches.every(([, fields]) => fields.every((field) => field === 'about')) ? 'related' : 'text';
}

const hasSimilarLength = (asked: string, term: string): boolean =>
  Math.abs(term.length - asked.length) <= typosAllowed(asked);

/** Returns a query for a term or any of its transpositions. */
const orTransposed = (term: string): Query => ({
  combineWith: 'OR',
  queries: typosAllowed(term) > 0 ? [term, ...transpositionsOf(term)] : [term],
});

/** Returns how many letters of a term may be wrong, missing or extra. */
function typosAllowed(term: string): number {
  if (isHan(term) || term.length < ONE_TYPO_FROM) return 0;
  return term.length < TWO_TYPOS_FROM ? 1 : 2;
}
