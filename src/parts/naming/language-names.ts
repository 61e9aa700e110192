/** The name of each language in its own script, as readers of it look for it. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  ko: '한국어',
  ja: '日本語',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};
