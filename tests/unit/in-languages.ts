import { readFileSync } from 'node:fs';
import { secondLanguageWith } from '../../src/composition/second-names';
import type { Story } from '../../src/story/format';
import { type SecondLanguage, secondTextsOf } from '../../src/story/second-language';
import { type Translation, translated } from '../../src/story/translation/translated';
import { openingStory } from './story/files';

/** The built-in story in another language, as the build makes it. */
export function storyIn(lang: string): Story {
  const story = openingStory();
  const file = `public/stories/${story.id}.${lang}.json`;
  return lang === story.lang ? story : translated(story, JSON.parse(readFileSync(file, 'utf8')) as Translation);
}

/** A second language beside the built-in story, once it is loaded. */
export const secondLanguage = (lang: string): SecondLanguage => secondLanguageWith(lang, secondTextsOf(storyIn(lang)));
