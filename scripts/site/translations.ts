import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Story } from '../../src/story/format';
import { type FaultOfTranslation, translationFaults } from '../../src/story/translation/check';
import { type Translation, translated } from '../../src/story/translation/translated';
import { LANGUAGES } from '../../src/text/catalogs';
import { BuildFault } from './build-fault';
import { phrasesOf } from './phrases';

/** A story in another language than its own. */
export interface TranslatedStory {
  /** BCP 47. */
  readonly lang: string;
  readonly story: Story;
}

/**
 * Returns a story in each language of the translations beside its file: "my-story.ko.json" is that of "my-story.json". In languages
 * without spaces it knows where the lines of its titles may end.
 *
 * @throws {BuildFault} all that is wrong with a translation
 */
export function translationsOf(path: string, story: Story): TranslatedStory[] {
  const start = `${basename(path).replace(/\.json$/i, '')}.`;
  const folder = dirname(path);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => isTranslation(file, start)) : [];
  return LANGUAGES.flatMap((lang) => {
    const file = files.find((one) => one === `${start}${lang}.json`);
    if (!file) return [];
    const told = translated(story, readTranslation(join(folder, file), lang, story));
    const phrases = phrasesOf(told);
    return [{ lang, story: { ...told, ...(phrases && { phrases }) } }];
  });
}

const isTranslation = (file: string, start: string): boolean => file.startsWith(start) && file.endsWith('.json');

function readTranslation(file: string, lang: string, story: Story): Translation {
  const translation = parsed(file);
  const head = { format: 'crosscurrents-translation/1', story: story.id, lang } as const;
  for (const [field, value] of Object.entries(head)) {
    if (translation[field as keyof typeof head] !== value) {
      throw new BuildFault(`${file}: the field “${field}” must be “${value}”.`);
    }
  }
  const faults = [...translationFaults(story, translation)].map((fault) => `  ${wordsOf(fault)}`);
  if (faults.length > 0) throw new BuildFault([`${file}:`, ...faults].join('\n'));
  return translation;
}

function parsed(file: string): Translation {
  try {
    const translation = JSON.parse(readFileSync(file, 'utf8')) as Translation;
    if (typeof translation?.texts === 'object') return translation;
  } catch {
    // The message says it.
  }
  throw new BuildFault(`${file}: this is no translation: a JSON object with “format”, “story”, “lang” and “texts”.`);
}

function wordsOf({ code, key, field, detail }: FaultOfTranslation): string {
  const place = `“${key}”, “${field}”`;
  switch (code) {
    case 'missing':
      return `${place}: the text is missing. Translate it.`;
    case 'unknown':
      return `${place}: the story has no such text. Take it out.`;
    case 'length':
      return `${place}: the story has another number of texts here (${detail}). Translate each.`;
    case 'number':
      return `${place}: the number ${detail} is in one of the two texts only. Make them the same.`;
    case 'name':
      return `${place}: the story names ${detail} here. Use the name that the translation has for this person.`;
  }
}
