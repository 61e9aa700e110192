import type { Story } from '../format';
import { MONTHS_IN_WORDS, NUMBERS_IN_WORDS } from './english-numbers';
import { type Texts, textsOf, withTexts } from './texts';
import type { Translation } from './translated';

/** What may be wrong with a translation. */
export type TranslationFault =
  /** A text of the story is not there. */
  | 'missing'
  /** The story has no such text. */
  | 'unknown'
  /** The list has more or fewer texts than the story's. */
  | 'length'
  /** A number of the story's text is missing, or there is another one. */
  | 'number'
  /** A person is named in the story's text, and not by that person's name in the translation. */
  | 'name';

export interface FaultOfTranslation {
  readonly code: TranslationFault;
  /** "claim:summit-day". */
  readonly key: string;
  readonly field: string;
  readonly detail: string;
}

/** Yields the faults of a translation: every text of the story is there and no other, with the same numbers and names. */
export function* translationFaults(story: Story, { texts }: Translation): Generator<FaultOfTranslation> {
  const own = textsOf(story);
  const optional = new Set(
    withTexts(story).flatMap(({ key, fields }) =>
      fields.filter((one) => one.optional).map(({ field }) => `${key} ${field}`),
    ),
  );
  for (const key of Object.keys(texts)) {
    for (const field of Object.keys(texts[key] ?? {})) {
      const isKnown = own[key]?.[field] !== undefined || optional.has(`${key} ${field}`);
      if (!isKnown) yield { code: 'unknown', key, field, detail: '' };
    }
  }
  const people = namesOf(story, texts);
  for (const [key, fields] of Object.entries(own)) {
    for (const [field, text] of Object.entries(fields)) {
      if (optional.has(`${key} ${field}`)) continue;
      const told = texts[key]?.[field];
      if (told === undefined || told.length === 0) yield { code: 'missing', key, field, detail: '' };
      else if (typeof text === 'string' || typeof told === 'string') {
        if (typeof text !== typeof told) yield { code: 'length', key, field, detail: '' };
        else yield* textFaults(key, field, text as string, told as string, people);
      } else if (text.length !== told.length) {
        yield { code: 'length', key, field, detail: `${told.length}/${text.length}` };
      } else {
        for (const [i, one] of text.entries()) yield* textFaults(key, field, one, told[i] ?? '', people);
      }
    }
  }
}

/** The names that a text may have for a person whom the story's text names. */
interface Names {
  readonly name: string;
  readonly told: readonly string[];
}

const namesOf = (story: Story, texts: Texts): readonly Names[] =>
  story.people.map(({ id, name }) => {
    const own = texts[`person:${id}`] ?? {};
    return { name, told: [own['name'] ?? [], own['aliases'] ?? []].flat() };
  });

function* textFaults(
  key: string,
  field: string,
  text: string,
  told: string,
  people: readonly Names[],
): Generator<FaultOfTranslation> {
  const [has, may] = [numbersIn(text), new Set([...numbersIn(text), ...numbersInWords(text)])];
  const said = numbersIn(told);
  for (const number of has) if (!said.has(number)) yield { code: 'number', key, field, detail: number };
  for (const number of said) if (!may.has(number)) yield { code: 'number', key, field, detail: number };
  for (const { name, told: names } of people) {
    if (text.includes(name) && !names.some((one) => told.includes(one)))
      yield { code: 'name', key, field, detail: name };
  }
}

/** The numbers of a text that are written in digits: "1,000" is one, and so is "3.5". */
const numbersIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => number.replaceAll(',', '')));

/** The numbers of an English text that are written in words, which another language may write in digits: "January", "two", "third". */
function* numbersInWords(text: string): Generator<string> {
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const number = MONTHS_IN_WORDS.get(word) ?? NUMBERS_IN_WORDS.get(word);
    if (number !== undefined) yield String(number);
  }
}
