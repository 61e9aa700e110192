import { readFileSync } from 'node:fs';
import { DEFAULT_STORY } from '../../../../src/story/default-story';
import type { Story } from '../../../../src/story/format';
import { en } from '../../../../src/text/en';
import { LAST_RESORT } from '../../../../src/text/last-resort';
import { generatedStory } from '../../../bench/generated-story';
import { FIXTURES } from '../../../fixtures/anywhere';
import { named, storyText } from '../../../unit/story/files';
import { picturedText } from '../../../unit/story/pictured-story';
import type { App } from '../../driver';
import { andLoads, answers, comesAt, ENDING, type Kind, LIVE_MAP, type PageOfKinds, story, whenStarted } from './kind';

const pictured: Story = JSON.parse(picturedText);

/** A language without a catalog: the interface stays in the page's own. */
const TITLE = 'Le sommet';
const korean = JSON.parse(readFileSync(`public/stories/${DEFAULT_STORY}.ko.json`, 'utf8'));

/** Stories that make the page load what it does not load for its own. */
export const STORIES: Readonly<Record<string, string>> = {
  'stories/wrong.json': JSON.stringify({
    ...story,
    relations: story.relations.map((one, i) => (i === 0 ? { ...one, from: 'atlantis' } : one)),
  }),
  'stories/several.json': readFileSync('tests/fixtures/three-sources.json', 'utf8'),
  'stories/crowded.json': JSON.stringify(generatedStory(100)),
  'stories/ways-and-areas.json': JSON.stringify(named(FIXTURES, 'ways-and-areas')),
  'stories/pictured.json': picturedText,
  'stories/french.json': JSON.stringify({ ...JSON.parse(storyText), id: 'french', lang: 'fr', title: TITLE }),
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

const storyCheck: Kind = {
  name: 'the check of a story that the build has not checked',
  files: /^assets\/(?:sound|format|rings)-[^.]*\.js$/,
  faults: ENDING,
  hash: '#/explore?story=french',
  async check(app, _fault, heal) {
    await hasTitle(app, en.broken.unreachable);
    await heal();
    await andLoads(app, () => app.page.getByRole('button', { name: en.broken.retry }).click());
    await hasTitle(app, TITLE);
  },
};

/** The program cannot go on without it, and says so; nothing of another story is shown. */
const stopsWithout = (name: string, hash: string, files: RegExp): Kind => ({
  name,
  files,
  hash,
  faults: ['404', 'dropped'],
  async check(app, _fault, heal) {
    const alert = app.page.getByRole('alert');
    await alert.getByText(LAST_RESORT.other.failed).waitFor();
    await heal();
    await andLoads(app, () => alert.getByRole('button', { name: LAST_RESORT.retry }).click());
    await whenStarted(app);
  },
});

const severalSources = stopsWithout(
  'the words for several sources',
  '#/explore?story=several',
  /^assets\/(?:several-sources|source-words)-[^.]*\.js$/,
);
const shapes = stopsWithout(
  'what draws ways and areas, and its words',
  '#/explore?story=ways-and-areas',
  /^assets\/(?:shape-drawing|shape-texts)-[^.]*\.js$/,
);

/** Without it, a page has all but its picture. */
const pictures: Kind = {
  name: 'what shows pictures',
  isImported: true,
  files: /^assets\/(?:ImageFigure|images)-[^.]*\.(?:js|css)$/,
  faults: ENDING,
  async check(app, fault, heal) {
    const { name, summary } = named(pictured.places, 'cairo');
    await app.panel.getByRole('heading', { level: 2, name }).waitFor();
    await app.panel.getByText(summary).first().waitFor();
    // The next page with a picture asks for it again.
    const next = () => app.goTo('#/explore?story=pictured&select=person:delegate');
    await comesAt(app, fault, heal, next);
    await next();
    await app.panel.locator('.story-image').waitFor();
  },
};
const crowdedMap = stopsWithout(
  'the gathering of many lines',
  '#/explore?story=crowded',
  /^assets\/gathered-map-[^.]*\.js$/,
);

const faultList: Kind = {
  name: 'the list of a story’s faults',
  isImported: true,
  files: /^assets\/(?:ReviewLists|edit-distance|catalogs)-[^.]*\.(?:js|css)$/,
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
  files: /^(?:[\w-]+\/)?index\.html$/,
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
  files: /^(?:[\w-]+\/)?speaker\.html$/,
  faults: ['truncated'],
  async check(app, _fault, heal) {
    const alert = app.page.getByRole('alert');
    await alert.getByText(LAST_RESORT.speaker.missing).waitFor();
    await heal();
    await andLoads(app, () => alert.getByRole('button', { name: LAST_RESORT.retry }).click());
    await app.page.locator('.speaker-body').waitFor();
  },
};

/** Without them the page has fonts of the reader's system, and pictures are not saved. */
const eastAsian: Kind = {
  name: 'the letters, rules and names of the map in another language',
  files:
    /^(?:fonts\/(?:Kore|Jpan|Hans|Hant)\/.*|geo\/stories\/[^.]*\.[^.]*\.topo\.json|assets\/(?:(?:kore|jpan|hans|hant)-[^.]*\.css|load-type-[^.]*\.js))$/,
  faults: ENDING,
  async check(app) {
    await hasTitle(app, korean.texts.story.title);
    await whenStarted(app);
  },
};

const statements: Kind = {
  name: 'the page of all statements',
  files: /^(?:[\w-]+\/)?statements\.html$/,
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
    hash: '#/explore?story=french',
    kinds: [otherLanguage, faultList],
    blocked: LIVE_MAP,
  },
  {
    name: 'what a story with several sources needs',
    hash: '#/explore?story=several',
    kinds: [severalSources],
    blocked: LIVE_MAP,
  },
  { name: 'what a crowded story needs', hash: '#/explore?story=crowded', kinds: [crowdedMap], blocked: LIVE_MAP },
  {
    name: 'what a story with ways and areas needs',
    hash: '#/explore?story=ways-and-areas',
    kinds: [shapes],
    blocked: LIVE_MAP,
  },
  {
    name: 'what a story with pictures needs',
    hash: `#/explore?story=pictured&select=place:cairo`,
    kinds: [pictures],
    blocked: LIVE_MAP,
  },
  { name: 'the check of another story', hash: '#/explore?story=french', kinds: [storyCheck], blocked: LIVE_MAP },
  { name: 'a page in Korean', hash: 'ko/', kinds: [eastAsian], blocked: LIVE_MAP },
  { name: 'the first page itself', kinds: [firstPage] },
  { name: 'the speaker’s page itself', hash: 'speaker.html#/present/question', kinds: [speakersPage] },
  { name: 'all statements', hash: 'statements.html', kinds: [statements, statementsStyle] },
];
