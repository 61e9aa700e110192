/** The name of each language in its own script, as readers of it look for it. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  ko: '한국어',
  ja: '日本語',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};

/** The name of a language (BCP 47) in its own script; of one that the program does not have, its tag. */
export const languageName = (lang: string): string => LANGUAGE_NAMES[lang] ?? lang;
