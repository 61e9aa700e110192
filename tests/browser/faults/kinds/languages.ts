import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import type { Translation } from '../../../../src/story/translation/translated';
import { en } from '../../../../src/text/en';
import { ko } from '../../../../src/text/ko/catalog';
import type { App } from '../../driver';
import {
  absent,
  andLoads,
  ENDING,
  type Kind,
  LIVE_MAP,
  type PageOfKinds,
  pressIn,
  story,
  trouble,
  whenStarted,
} from './kind';

/** The languages of the default story: its pages, its translations and the catalogs of the interface. */

const OTHERS = { ko: '한국어', ja: '日本語', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' } as const;
type Other = keyof typeof OTHERS;

const titleIn = (lang: string): string => {
  const { texts } = JSON.parse(readFileSync(`public/stories/${story.id}.${lang}.json`, 'utf8')) as Translation;
  return String(texts['story']?.['title']);
};
const hasTitle = (app: App, name: string) => app.page.getByRole('heading', { level: 1, name }).first().waitFor();

/** Presses the button of one of the notices, in a page of any language. */
const retry = (notices: Locator, text: string, name: string) =>
  notices.getByRole('listitem').filter({ hasText: text }).getByRole('button', { name }).click();

/** Without one of its files, a language that was chosen does not come: the page stays, and says so. */
const chosen = (lang: Other): Kind => ({
  name: `what the switch to ${lang} needs`,
  isImported: true,
  files: new RegExp(`^stories/${story.id}\\.${lang}\\.json$|^assets/catalog-${lang.toLowerCase()}-[^.]*\\.js$`),
  faults: ENDING,
  async check(app, _fault, heal) {
    await whenStarted(app);
    const languages = app.page.getByRole('navigation', { name: en.languages });
    await languages.getByRole('link', { name: OTHERS[lang] }).click();
    await app.notice(trouble['no-language']).waitFor();
    await hasTitle(app, story.title);
    await heal();
    await andLoads(app, () => pressIn(app, trouble['no-language']));
    await hasTitle(app, titleIn(lang));
  },
});

const switching: Kind = {
  name: 'what switches the language',
  isImported: true,
  files: /^assets\/switch-language-[^.]*\.js$/,
  faults: ENDING,
  async check(app, fault, heal) {
    await whenStarted(app);
    const press = () =>
      app.page.getByRole('navigation', { name: en.languages }).getByRole('link', { name: OTHERS.ko }).click();
    await press();
    await app.notice(trouble['no-language']).waitFor();
    await heal();
    if (fault === 'truncated') {
      await andLoads(app, () => pressIn(app, trouble.damaged));
      await whenStarted(app);
      await andLoads(app, press);
    } else await andLoads(app, () => pressIn(app, trouble['no-language']));
    await hasTitle(app, titleIn('ko'));
  },
};

/** A page in another language without its story: that is in its own language, and the page says so in its own. */
const translation: Kind = {
  name: 'the story in the language of the page',
  files: new RegExp(`^stories/${story.id}\\.ko\\.json$`),
  faults: ENDING,
  async check(app, _fault, heal) {
    await hasTitle(app, story.title);
    const notices = app.page.getByRole('region', { name: ko.notices.heading });
    await notices.getByText(ko.notices.trouble.untranslated).waitFor();
    await heal();
    await andLoads(app, () => retry(notices, ko.notices.trouble.untranslated, ko.notices.retryBy('')));
    await hasTitle(app, titleIn('ko'));
    await absent(notices.getByText(ko.notices.trouble.untranslated), 'a story that has come is said not to');
  },
};

/** A page in another language without the words of its interface: those are in English, and say so. */
const catalog: Kind = {
  name: 'the interface in the language of the page',
  files: /^assets\/(?:catalog-ko|east-formats)-[^.]*\.js$/,
  faults: ENDING,
  async check(app, _fault, heal) {
    await hasTitle(app, titleIn('ko'));
    await app.notice(trouble.untranslated).waitFor();
    await heal();
    await andLoads(app, () => pressIn(app, trouble.untranslated));
    await app.page.getByRole('navigation', { name: ko.languages }).waitFor();
    for (const { notices } of [ko, en])
      await absent(app.page.getByText(notices.trouble.untranslated), 'a catalog that has come is said not to');
  },
};

/** Without the names of a second language, names are in one, and the page says so. */
const second = (lang: string): Kind => ({
  name: `the names of a second language, ${lang}`,
  files: new RegExp(`^stories/${story.id}\\.names\\.${lang}\\.json$|^assets/fetch-second-language-[^.]*\\.js$`),
  faults: ENDING,
  async check(app, fault, heal) {
    const { notices } = lang === 'en' ? ko : en;
    const list = app.page.getByRole('region', { name: notices.heading });
    await list.getByText(notices.trouble['no-second']).waitFor();
    await heal();
    if (fault === 'truncated' && (await list.getByText(notices.trouble.damaged).count()) > 0)
      await andLoads(app, () => retry(list, notices.trouble.damaged, notices.retryBy('damaged')));
    else await retry(list, notices.trouble['no-second'], notices.retryBy(''));
    await list.getByText(notices.trouble['no-second']).waitFor({ state: 'detached' });
    await app.panel.locator(`.original-name[lang="${lang}"]`).filter({ visible: true }).first().waitFor();
  },
});

export const LANGUAGES: readonly PageOfKinds[] = [
  ...(Object.keys(OTHERS) as Other[]).map((lang) => ({
    name: `what the switch to ${lang} needs`,
    kinds: [chosen(lang)],
    blocked: LIVE_MAP,
  })),
  { name: 'what switches the language', kinds: [switching], blocked: LIVE_MAP },
  { name: 'the story in the language of the page', hash: 'ko/', kinds: [translation], blocked: LIVE_MAP },
  ...['en', ...Object.keys(OTHERS)].map((lang) => ({
    name: `the names of a second language, ${lang}`,
    hash: `${lang === 'en' ? 'ko/' : ''}#/explore?names=${lang}`,
    kinds: [second(lang)],
    blocked: LIVE_MAP,
  })),
  { name: 'the interface in the language of the page', hash: 'ko/', kinds: [catalog], blocked: LIVE_MAP },
];
