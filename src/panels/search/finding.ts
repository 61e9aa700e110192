import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { DocumentKind, SearchDocument } from './document';
import { editDistance } from './edit-distance';
import type { Sought } from './marking';
import { compact, isHan, swapsOf, termsOfName, termsOfQuery, termsOfText } from './terms';

/** A document that answers to what was asked, with what it was found by. */
export interface Find {
  readonly document: SearchDocument;
  readonly sought: Sought;
}

/** Finds documents, the likeliest first; nothing for a query without a letter or digit. */
export type Finding = (query: string) => Find[];

/** More than this is no query; it would only take time. */
const LONGEST_QUERY = 120;
/** Terms shorter than this are taken as they are; shorter than `TWO_SLIPS_FROM` with one slip of the pen, else two. */
const ONE_SLIP_FROM = 4;
const TWO_SLIPS_FROM = 6;

/** How much each part of a document counts. */
const BOOST = { title: 3, names: 3, lines: 1, about: 0.4 } as const;
type Part = keyof typeof BOOST;
/** Kinds whose titles are names, and can be spelled together or by their initials; the others' are sentences. */
const NAMED: readonly DocumentKind[] = [
  'place',
  'person',
  'layer',
  'relation',
  'event',
  'page',
  'action',
  'chapter',
  'name',
];

/** What a reader most likely means where two answer alike. */
const LIKELY: Readonly<Record<DocumentKind, number>> = {
  place: 1.6,
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
 * How well a name answers: it is what was typed, begins with it, holds it; or what answers is what is said of the thing,
 * or only the name of something that it has to do with.
 */
const CLOSE = { same: 8, begins: 4, holds: 3, said: 1, near: 0.4 } as const;

/** To the letter, all words; with slips of the pen, all words; with slips, any word. */
const EXACT: SearchOptions = { prefix: true, combineWith: 'AND' };
const WITH_SLIPS: SearchOptions = { prefix: true, fuzzy: slipsIn };
const ANY_WORD: SearchOptions = { ...WITH_SLIPS, combineWith: 'OR' };

export function findingIn(documents: readonly SearchDocument[]): Finding {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const names = new Map(
    documents.map((document) => [document.id, namesOf(document).map((name) => ({ name, letters: compact(name) }))]),
  );
  // The same names come again and again, with all that they have to do with.
  const known = new Map<string, readonly string[]>();
  const nameTerms = (name: string) => {
    const terms = known.get(name) ?? termsOfName(name);
    known.set(name, terms);
    return terms;
  };
  const index = new MiniSearch<SearchDocument>({
    fields: Object.keys(BOOST),
    extractField: (document, field) => (field === 'id' ? document.id : textOf(document, field)),
    // A line is a name or a sentence, so that no term reaches from one to the next.
    tokenize: (text, field) =>
      text.split('\n').flatMap(field === 'names' || field === 'about' ? nameTerms : termsOfText),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, tokenize: termsOfQuery, processTerm: (term) => term },
  });
  index.addAll(documents);

  return (query) => {
    const asked = query.slice(0, LONGEST_QUERY);
    const terms = termsOfQuery(asked);
    if (terms.length === 0) return [];
    const whole = compact(asked);
    const finds = new Map<string, { find: Find; weight: number }>();
    const add = (sought: Query, options: SearchOptions, least = 1) => {
      const results = index.search(sought, options).filter(({ queryTerms }) => queryTerms.length >= least);
      const most = results[0]?.score ?? 1;
      for (const { id, score, match, terms: matched } of results) {
        const document = byId.get(id);
        if (!document || finds.has(id)) continue;
        const close = closeness(
          document,
          (names.get(id) ?? []).map(({ letters }) => letters),
          whole,
          terms,
          match,
        );
        const weight = CLOSE[close] * LIKELY[document.kind] + score / most;
        finds.set(id, { find: { document, sought: { query: terms, matched } }, weight });
      }
    };
    /** Names that as a whole are nearly what was typed, however that falls into words: "Republic f Korea". */
    const addNearlySame = () => {
      const slips = isHan(whole) ? 0 : slipsIn(whole);
      for (const document of slips > 0 ? documents : []) {
        const near = (names.get(document.id) ?? []).filter(
          ({ letters }) => editDistance(letters, whole, slips) <= slips,
        );
        if (near.length === 0) continue;
        const sought = { query: terms, matched: near.flatMap(({ name }) => nameTerms(name)) };
        finds.set(document.id, { find: { document, sought }, weight: CLOSE.begins * LIKELY[document.kind] });
      }
    };
    add(asked, EXACT);
    // A name that is only nearly what was typed comes after what answers to the letter, or alone.
    const byName = [...finds.values()].some(({ weight }) => weight > CLOSE.holds);
    if (!byName) addNearlySame();
    if (!byName) add({ combineWith: 'AND', queries: terms.map(orSwapped) }, WITH_SLIPS);
    // Half of the words at least: one of many that is a letter of something answers to nothing.
    if (finds.size === 0) add(asked, ANY_WORD, terms.length / 2);
    return [...finds.values()].sort((a, b) => b.weight - a.weight).map(({ find }) => find);
  };
}

/** The names of a document, its title among them where that is one. */
const namesOf = ({ kind, title, names = [] }: SearchDocument): string[] => [
  ...new Set(NAMED.includes(kind) ? [title, ...names] : names),
];

function textOf(document: SearchDocument, field: string): string {
  const parts: Readonly<Record<Part, readonly string[]>> = {
    title: NAMED.includes(document.kind) ? [] : [document.title],
    names: namesOf(document),
    lines: document.lines ?? [],
    about: [...(document.about ?? []), document.kindWord],
  };
  return (isPart(field) ? parts[field] : []).join('\n');
}

const isPart = (field: string): field is Part => field in BOOST;

/** `match`: for each term of the index that answered, the parts of the document that it stands in. */
function closeness(
  { kind }: SearchDocument,
  names: readonly string[],
  whole: string,
  terms: readonly string[],
  match: Readonly<Record<string, readonly string[]>>,
): keyof typeof CLOSE {
  if (names.includes(whole)) return 'same';
  if (names.some((name) => name.startsWith(whole))) return 'begins';
  // Two places together are called by the names of both.
  const part = kind === 'pair' && terms.length > 1 ? 'about' : 'names';
  const answers = Object.entries(match);
  const holds = (asked: string) => {
    const direct = answers.filter(([term]) => term.startsWith(asked));
    const own = direct.length ? direct : answers.filter(([term]) => isNearly(asked, term));
    return own.some(([, parts]) => parts.includes(part));
  };
  if (terms.every(holds)) return 'holds';
  return answers.every(([, parts]) => parts.every((one) => one === 'about')) ? 'near' : 'said';
}

const isNearly = (asked: string, term: string): boolean => Math.abs(term.length - asked.length) <= slipsIn(asked);

/** A word, or what it may have been meant to be. */
const orSwapped = (term: string): Query => ({
  combineWith: 'OR',
  queries: slipsIn(term) > 0 ? [term, ...swapsOf(term)] : [term],
});

/** How many letters of a term may be wrong, missing or too many. */
function slipsIn(term: string): number {
  if (isHan(term) || term.length < ONE_SLIP_FROM) return 0;
  return term.length < TWO_SLIPS_FROM ? 1 : 2;
}
