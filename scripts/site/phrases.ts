import { jaModel, Parser, zhHansModel, zhHantModel } from 'budoux';
import type { Story } from '../../src/story/format';
import { LINE_END } from '../../src/story/phrases';
import { isPlanned } from '../../src/story/questions';
import { catalogOf } from '../../src/text/all-catalogs';

/** The languages that write no spaces between words, with BudouX's models of their phrases. Korean has spaces. */
const MODELS = { ja: jaModel, 'zh-Hans': zhHansModel, 'zh-Hant': zhHantModel } as const;

/** Returns the titles and labels of a story that have several phrases, with a mark between them; undefined in other languages. */
export function phrasesOf(story: Story): Story['phrases'] {
  if (!hasModel(story.lang)) return undefined;
  const split = splitterFor(story.lang, namesIn(story));
  const phrased = (text: string) => split(text).join(LINE_END);
  // As `withPlannedLabels` makes them; a line may end before what is planned.
  const { plannedLabel } = catalogOf(story.lang).date;
  const planned = story.relations.filter((relation) => isPlanned(story, relation)).flatMap(labelsOf);
  const marked = [
    ...titlesIn(story).map((title) => [title, phrased(title)] as const),
    ...planned.map((label) => [plannedLabel(label), plannedLabel(LINE_END + phrased(label))] as const),
  ];
  return Object.fromEntries(marked.filter(([title, phrases]) => phrases !== title));
}

const hasModel = (lang: string): lang is keyof typeof MODELS => Object.hasOwn(MODELS, lang);

/** What stands alone in large type or on the map. Names are not among it: they are one phrase. */
const titlesIn = ({ title, layers, relations, events, chapters }: Story): string[] => [
  title,
  ...layers.map((layer) => layer.title),
  ...relations.flatMap((relation) => [relation.title, ...labelsOf(relation)]),
  ...events.map((event) => event.title),
  ...chapters.flatMap((chapter) => [chapter.title, ...(chapter.ask ? [chapter.ask.question] : [])]),
];

const labelsOf = ({ label, short }: Story['relations'][number]): string[] =>
  short === undefined ? [label] : [label, short];

const namesIn = ({ places, people, areas }: Story): string[] =>
  [...places, ...people, ...areas].flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => name.length > 1);

/** Words of Chinese that lean on what is before them, unless 一 follows. All other single characters belong to what follows. */
const LEANING = new Set('的了着著過过們们嗎吗呢吧中上下裡里內内外後后前時时');
/** Characters of Chinese that begin a word with what follows, which not every dictionary has: 非官方, 數小時. */
const PREFIX = /[非不无無未數数幾几第]$/u;
/** After these signs a phrase of Chinese ends, whatever BudouX says. */
const STOP = /[、。，；：！？]$/u;
const HAN = /\p{Script=Han}/gu;
/** Between two of these, no line ends: a word in Latin letters, a number with its unit. */
const IN_WORD = /[\p{Script=Latin}\p{N}’'.,-]/u;
/** No line begins with these, and none ends with those. */
const CLOSING = /^[\p{Pe}\p{Pf}、。，．：；！？・·…—～ー々\s]/u;
const OPENING = /[\p{Ps}\p{Pi}\s]$/u;

/**
 * Returns what splits a text into phrases. BudouX alone cuts names and Chinese words apart (习近|平, 对|话), so a phrase ends only where also the
 * dictionary of the platform ends a word, and never in one of `names`.
 */
export function splitterFor(lang: keyof typeof MODELS, names: readonly string[]): (text: string) => string[] {
  const parser = new Parser(MODELS[lang]);
  const words = new Intl.Segmenter(lang, { granularity: 'word' });
  const isChinese = lang !== 'ja';
  return (text) => {
    const inNames = indexesIn(text, names);
    const found = new Set(parser.parseBoundaries(text));
    const isEnd = (index: number) => {
      const [before, after] = [text.slice(0, index), text.slice(index)];
      if (inNames.has(index) || CLOSING.test(after) || OPENING.test(before)) return false;
      if (isChinese && STOP.test(before)) return true;
      const isInWord = IN_WORD.test(before.slice(-1)) && (IN_WORD.test(after.slice(0, 1)) || /\p{N}$/u.test(before));
      return found.has(index) && !isInWord && !(isChinese && PREFIX.test(before));
    };
    // The segmenter's words: an end within one is none.
    const starts = [...words.segment(text)].map(({ index }) => index).filter((index) => index > 0);
    const pieces = cutAt(text, starts.filter(isEnd));
    return isChinese ? joined(pieces) : pieces;
  };
}

/** The indexes inside of names: a name begins before and ends after each. */
function indexesIn(text: string, names: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      for (let index = at + 1; index < at + name.length; index++) inside.add(index);
    }
  }
  return inside;
}

const cutAt = (text: string, indexes: readonly number[]): string[] =>
  [0, ...indexes].map((from, i) => text.slice(from, indexes[i] ?? text.length));

/** Joins single characters of Chinese to a neighbour: 与日本, 暗示的. */
function joined(pieces: readonly string[]): string[] {
  const phrases: string[] = [];
  let before = '';
  for (const [i, piece] of pieces.entries()) {
    const [han = '', ...others] = piece.match(HAN) ?? [];
    const isSingle = han !== '' && others.length === 0;
    const isLeaning = STOP.test(piece) || (LEANING.has(han) && !pieces[i + 1]?.startsWith('一'));
    const isLast = i === pieces.length - 1;
    if (isSingle && phrases.length > 0 && (isLast || (isLeaning && before === ''))) {
      phrases[phrases.length - 1] += before + piece;
      before = '';
    } else if (isSingle && !isLast) before += piece;
    else {
      phrases.push(before + piece);
      before = '';
    }
  }
  return phrases;
}
