import { LANGUAGE_NAMES, languageName } from '../naming/language-names';
import type { Command } from './commands';

const LANGUAGES = Object.keys(LANGUAGE_NAMES);

/** What each language calls a language: "Korean", "한국어", "韓国語". The language itself has the last word. */
const namesOf = (lang: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...LANGUAGES, lang].map((reader) => [new Intl.DisplayNames(reader, { type: 'language' }).of(lang), reader]),
  );

const switchTo = (lang: string): Command => ({
  name: () => languageName(lang),
  also: 'nothing',
  names: { ...namesOf(lang), [languageName(lang)]: lang },
  isAvailable: ({ site, story, switchLanguage }) =>
    switchLanguage !== undefined && lang !== story.lang && site?.languages.some((page) => page.lang === lang) === true,
  perform: ({ switchLanguage }) => switchLanguage?.(lang),
});

/** Returns a command for each language of the program: the same view in that language. */
export const languageCommands = (): Readonly<Record<string, Command>> =>
  Object.fromEntries(LANGUAGES.map((lang) => [`language-${lang}`, switchTo(lang)]));
