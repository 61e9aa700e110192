import type { Story } from '../format';
import { isTitleGiven, type Texts, textAt, withTexts } from './texts';

/** A file beside a story, `northeast-asia-2026.ko.json`: the story's texts in another language. */
export interface Translation {
  readonly format: 'crosscurrents-translation/1';
  /** The story's id. */
  readonly story: string;
  /** BCP 47. */
  readonly lang: string;
  readonly texts: Texts;
}

/**
 * Returns the story in the language of a translation. Ids, dates, positions, paragraphs, and who says what are the story's. A quotation
 * keeps the words of its source; its translation stands beside it. What the translation lacks stays in the story's language.
 */
export function translated(story: Story, { lang, texts }: Translation): Story {
  const copy = structuredClone(story) as Story;
  for (const { key, fields, of } of withTexts(copy)) {
    const own = texts[key] ?? {};
    for (const { field } of fields) {
      const text = own[field];
      if (text === undefined) continue;
      if (field === 'quote') put(of, 'quoteTranslation', text);
      else if (field === 'aliases') put(of, field, [...new Set([...text, ...asList(textAt(of, field))])]);
      else put(of, field, text);
    }
  }
  return {
    ...copy,
    lang,
    sources: copy.sources.map((source) => ({
      ...source,
      lang: source.lang ?? story.lang,
      ...(isTitleGiven(story, source) && texts[`source:${source.id}`]?.['title'] !== undefined && { titleLang: lang }),
    })),
  };
}

const asList = (text: string | readonly string[] | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : text;

/** Writes a field by its path, "ask.question". */
function put(of: object, field: string, text: string | readonly string[]): void {
  const path = field.split('.');
  const last = path.pop() ?? field;
  let target = of as Record<string, unknown>;
  for (const name of path) target = target[name] as Record<string, unknown>;
  target[last] = text;
}
