import { en } from '../../../../src/text/en';
import { LAST_RESORT } from '../../../../src/text/last-resort';
import { storyText } from '../../../unit/story/files';
import type { App } from '../../driver';
import { andLoads, answers, ENDING, type Kind, LIVE_MAP, type PageOfKinds, story } from './kind';

const TITLE = '정상회담';

/** Stories that make the page load what it does not load for its own. */
export const STORIES: Readonly<Record<string, string>> = {
  'stories/wrong.json': JSON.stringify({
    ...story,
    relations: story.relations.map((one, i) => (i === 0 ? { ...one, from: 'atlantis' } : one)),
  }),
  'stories/korean.json': JSON.stringify({ ...JSON.parse(storyText), id: 'korean', lang: 'ko', title: TITLE }),
};

const hasTitle = (app: App, name: string) => app.page.getByRole('heading', { level: 1, name }).first().waitFor();

const otherLanguage: Kind = {
  name: 'the marks on texts of another language',
  files: /^assets\/text-language-[^.]*\.js$/,
  faults: ENDING, // the page is not shown before they have come or failed
  async check(app) {
    await hasTitle(app, TITLE);
    await answers(app);
  },
};

const faultList: Kind = {
  name: 'the list of a story’s faults',
  files: /^assets\/late-review-[^.]*\.js$/,
  faults: ENDING, // the page says that it is late, as of its program
  hash: '#/explore?story=wrong',
  async check(app, _fault, heal) {
    const { broken } = en;
    await hasTitle(app, broken.faulty);
    await app.page.getByText(broken.faultsMissing).waitFor();
    await heal();
    await andLoads(app, () => app.page.getByRole('button', { name: broken.retry }).click());
    await app.page.getByText('relations[0].from', { exact: false }).first().waitFor();
  },
};

const firstPage: Kind = {
  name: 'the first page itself',
  files: /^index\.html$/,
  faults: ['truncated'], // in the other cases nothing of ours is on screen
  async check(app, _fault, heal) {
    await hasTitle(app, story.title);
    const alert = app.page.getByRole('alert');
    await alert.getByText(LAST_RESORT.page.missing).waitFor();
    await heal();
    await andLoads(app, () => alert.getByRole('button', { name: LAST_RESORT.retry }).click());
    await answers(app);
  },
};

const speakersPage: Kind = {
  name: 'the speaker’s page itself',
  files: /^speaker\.html$/,
  faults: ['truncated'],
  async check(app, _fault, heal) {
    const alert = app.page.getByRole('alert');
    await alert.getByText(LAST_RESORT.speaker.missing).waitFor();
    await heal();
    await andLoads(app, () => alert.getByRole('button', { name: LAST_RESORT.retry }).click());
    await app.page.locator('.speaker-body').waitFor();
  },
};

const statements: Kind = {
  name: 'the page of all statements',
  files: /^statements\.html$/,
  faults: ['truncated'],
  check: (app) => hasTitle(app, story.title),
};

const statementsStyle: Kind = {
  name: 'the style sheet of all statements',
  files: /^assets\/statements-[^.]*\.css$/,
  faults: ENDING,
  check: (app) => hasTitle(app, story.title),
};

export const OTHER_PAGES: readonly PageOfKinds[] = [
  {
    name: 'what other stories need',
    hash: '#/explore?story=korean',
    kinds: [otherLanguage, faultList],
    blocked: LIVE_MAP,
  },
  { name: 'the first page itself', kinds: [firstPage] },
  { name: 'the speaker’s page itself', hash: 'speaker.html#/present/question', kinds: [speakersPage] },
  { name: 'all statements', hash: 'statements.html', kinds: [statements, statementsStyle] },
];
