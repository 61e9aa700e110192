import { readdirSync, readFileSync } from 'node:fs';
import { en } from '../../../src/text/en';
import { LAST_RESORT } from '../../../src/text/last-resort';
import { named, openingStory, storyText } from '../../unit/story/files';
import type { App } from '../driver';

/** How a file may fail to come. */
export const FAULTS = ['404', '500', 'html', 'truncated'] as const;
export type Fault = (typeof FAULTS)[number] | 'hanging';

/** What depends on a group of files, and what the page does without one of them. */
export interface Kind {
  readonly name: string;
  /** Its files, in `dist`. */
  readonly files: RegExp;
  /** Kinds of the same page fail together there, since none touches another, and are checked one after the other. */
  readonly page?: string;
  /** The view at which it is needed. */
  readonly hash?: string;
  /** Asserts that the page is usable without the file, or says what is missing. `heal` lets the file come from now on. */
  readonly check: (app: App, fault: Fault, heal: () => Promise<void>) => Promise<void>;
  /** The faults that are tried, if not all. */
  readonly faults?: readonly Fault[];
}

/** The files of the build, without the compressed copies of the same. */
export const builtFiles = (): string[] =>
  readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').replace(/^dist\//, ''))
    .sort();

/** What the server answers instead of a file. */
export function answerFor(file: string, fault: Exclude<Fault, 'hanging'>) {
  if (fault === '404' || fault === '500') return { status: Number(fault), contentType: 'text/plain', body: fault };
  if (fault === 'html')
    return { contentType: 'text/html', body: '<!doctype html><title>Sign in</title><p>Welcome</p>' };
  const whole = readFileSync(`dist/${file}`);
  return { contentType: typeOf(file), body: whole.subarray(0, Math.floor(whole.length / 2)) };
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html',
  woff2: 'font/woff2',
};
const typeOf = (file: string): string => TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain';

const { trouble } = en.notices;
const RUPTURE = 'China–Japan rupture';
const story = openingStory();
const chapter = named(story.chapters, 'question');

/** The page answers, and no alert says otherwise. */
async function answers(app: App): Promise<void> {
  const on = app.page.getByRole('switch', { name: RUPTURE, checked: true });
  await on.waitFor();
  await app.toggle(RUPTURE);
  await app.page.getByRole('switch', { name: RUPTURE, checked: false }).waitFor();
  await app.toggle(RUPTURE);
  await absent(app.page.locator('.no-program'), 'the page says that its program has not come');
}

/** Lets so many ms pass, once the page's own scripts have set their timers. */
async function passed(app: App, ms: number): Promise<void> {
  await app.page.waitForFunction(() => document.readyState !== 'loading');
  await app.page.clock.fastForward(ms);
}

/** The simple map follows the switches. The first press lets it replace the picture that the page contains. */
async function mapFollows(app: App): Promise<void> {
  await whenStarted(app);
  await app.toggle(RUPTURE, RUPTURE);
  const mark = app.marks('relation:beijing-tokyo-rupture').first();
  await mark.waitFor({ state: 'attached' });
  await app.toggle(RUPTURE);
  await mark.waitFor({ state: 'detached' });
  await app.toggle(RUPTURE);
}

async function absent(what: ReturnType<App['notice']>, meaning: string): Promise<void> {
  if ((await what.count()) > 0) throw new Error(`${meaning}: ${await what.first().textContent()}`);
}

/** Presses the button of a notice: "Try again", or where only a new load helps, the one for that. */
async function retry(app: App): Promise<void> {
  const damaged = app.page.getByRole('button', { name: en.notices.retryBy('damaged') });
  const again = app.page.locator('.notices').getByRole('button', { name: en.notices.retryBy('') });
  await damaged.or(again).first().click();
}

/** The notice of a missing part; of a damaged one, the notice of that as well. */
async function says(app: App, fault: Fault, text: string): Promise<void> {
  await app.notice(text).waitFor();
  if (fault === 'truncated') await app.notice(trouble.damaged).waitFor();
}

/** The page of a program that has not come: what the first paint holds, a sentence, and a press that leads on. */
function programMissing(
  texts: typeof LAST_RESORT.page | typeof LAST_RESORT.speaker,
  works: (app: App) => Promise<void>,
) {
  return async (app: App, fault: Fault, heal: () => Promise<void>) => {
    if (fault === 'hanging') await passed(app, 9000);
    const alert = app.page.getByRole('alert');
    const said = fault === 'hanging' ? [texts.late] : [texts.missing, texts.failed];
    await alert.getByText(new RegExp(said.join('|'))).waitFor();
    await heal();
    await alert.getByRole('button', { name: LAST_RESORT.retry }).click();
    await works(app);
  };
}

export const KINDS: readonly Kind[] = [
  {
    name: 'the program',
    files: /^assets\/(?:index|program|name-cards)-[^.]*\.js$/,
    check: programMissing(LAST_RESORT.page, answers),
  },
  {
    name: 'the script before the first paint',
    page: 'before and beside the program',
    files: /^assets\/opening-[^.]*\.js$/,
    faults: FAULTS, // nothing is painted before it has come or failed, as with every style sheet
    check: answers,
  },
  {
    name: 'the style sheets of the first page',
    files: /^assets\/(?:program|first-paint)-[^.]*\.css$/,
    faults: FAULTS,
    async check(app, _fault, heal) {
      await answers(app);
      await app.notice(trouble['no-style']).waitFor();
      await heal();
      await retry(app);
      await app.notice(trouble['no-style']).waitFor({ state: 'detached' });
      await app.page.waitForFunction(() => getComputedStyle(document.body).display === 'grid');
    },
  },
  {
    name: 'the story',
    files: /^stories\/[^/]*\.json$/,
    async check(app, fault, heal) {
      const { broken } = en;
      if (fault === 'hanging') {
        await passed(app, 9000);
        await app.page.getByText(LAST_RESORT.page.late).waitFor();
        await app.page.getByRole('heading', { level: 1, name: story.title }).waitFor();
        await heal();
        return answers(app);
      }
      const title = {
        '404': broken.missing,
        '500': broken.unreachable,
        html: broken.notJson,
        truncated: broken.notJson,
      };
      await app.page.getByRole('heading', { level: 1, name: title[fault] }).waitFor();
      await heal();
      await app.page.getByRole('button', { name: broken.retry }).click();
      await answers(app);
    },
  },
  {
    name: 'the list of a story’s faults',
    files: /^assets\/(?:read|Faults)-[^.]*\.js$/,
    faults: FAULTS,
    hash: '#/explore?story=wrong',
    async check(app, _fault, heal) {
      const { broken } = en;
      await app.page.getByRole('heading', { level: 1, name: broken.faulty }).waitFor();
      await app.page.getByText(broken.faultsMissing).waitFor();
      await heal();
      await app.page.getByRole('button', { name: broken.retry }).click();
      await app.page.getByText('relations[0].from', { exact: false }).first().waitFor();
    },
  },
  {
    name: 'the coastlines',
    files: /^geo\/world\.topo\.json$/,
    async check(app, fault, heal) {
      if (fault === 'hanging') {
        await whenStarted(app);
        await app.toggle(RUPTURE);
        await passed(app, 9000);
        await app.notice(trouble['map-late']).waitFor();
        await absent(app.notice(trouble['no-webgl']), 'a map that follows is claimed');
        await heal();
        await app.notice(trouble['map-late']).waitFor({ state: 'detached' });
        return;
      }
      await app.notice(trouble['no-geometry']).waitFor();
      await mapFollows(app);
      await heal();
      await retry(app);
      await app.notice(trouble['no-geometry']).waitFor({ state: 'detached' });
      await app.settled();
    },
  },
  {
    name: 'the simple map',
    files: /^assets\/(?:simple-map|figure|svg|dom-element|rolldown-runtime|style-spec|placed-names)-[^.]*\.js$/,
    hash: '#/explore?select=place:tokyo',
    async check(app, fault, heal) {
      const simple = /you see the simple map/;
      if (fault === 'hanging') {
        await whenStarted(app);
        await passed(app, 9000);
        await app.notice(trouble['map-late']).waitFor();
        await absent(app.notice(simple), 'the simple map is claimed');
        await heal();
        return mapFollowsFrom(app);
      }
      await says(app, fault, trouble['no-map']);
      await absent(app.notice(simple), 'the simple map is claimed');
      await heal();
      await retry(app);
      await mapFollowsFrom(app);
      await absent(app.notice(trouble['no-map']), 'a map that follows is said not to');
    },
  },
  {
    name: 'the live map',
    files: /^assets\/(?:live-map|maplibre|maplibre-shared)-[^.]*\.(?:js|css)$/,
    async check(app, fault, heal) {
      if (fault === 'hanging') return mapFollows(app);
      await app.notice(/you see the simple map/).waitFor();
      await mapFollows(app);
      await heal();
      if ((await app.notice(trouble['worker-dead']).count()) === 0) return; // a sheet that was cut off in its middle
      await retry(app);
      await app.notice(trouble['no-webgl']).waitFor();
    },
  },
  {
    name: 'the presentation',
    files: /^assets\/(?:Present|in-view|lesson|lesson-store|use-lesson-keys|channel|windows)-[^.]*\.(?:js|css)$/,
    hash: '#/present/question',
    async check(app, fault, heal) {
      const title = app.page.locator('#present-title');
      if (fault === 'hanging') {
        await whenStarted(app);
        await passed(app, 3000);
        await app.page.getByText(en.present.coming).waitFor();
        await heal();
        return title.waitFor();
      }
      await says(app, fault, trouble['no-present']);
      await app.panel.getByRole('heading', { name: chapter.title }).first().waitFor();
      await heal();
      await retry(app);
      if (fault === 'truncated')
        await app.page.getByRole('link', { name: en.present.open, exact: true }).first().click();
      await title.waitFor();
    },
  },
  {
    name: 'the speaker’s window',
    files: /^assets\/speaker-[^.]*\.js$/,
    hash: 'speaker.html#/present/question',
    check: programMissing(LAST_RESORT.speaker, speakerAnswers),
  },
  {
    name: 'the script before the speaker’s window',
    page: 'the speaker’s page',
    files: /^assets\/last-resort-[^.]*\.js$/,
    faults: FAULTS,
    hash: 'speaker.html#/present/question',
    check: speakerAnswers,
  },
  {
    name: 'the style sheet of the speaker’s window',
    page: 'the speaker’s page',
    files: /^assets\/speaker-[^.]*\.css$/,
    faults: FAULTS,
    hash: 'speaker.html#/present/question',
    async check(app, fault, heal) {
      await speakerAnswers(app);
      if (fault === 'truncated') return; // half of a style sheet is one to the browser
      await app.notice(trouble['no-style']).waitFor();
      await heal();
      await retry(app);
      await app.notice(trouble['no-style']).waitFor({ state: 'detached' });
    },
  },
  {
    name: 'the search',
    page: 'what comes late',
    files: /^assets\/(?:SearchDialog|late-commands)-[^.]*\.(?:js|css)$/,
    async check(app, fault, heal) {
      await whenStarted(app);
      const open = () => app.page.getByRole('button', { name: /^Search/ }).click();
      const dialog = app.page.getByRole('dialog');
      await open();
      if (fault === 'hanging') {
        await passed(app, 3000);
        await app.page.getByRole('alert').getByText(en.search.coming).waitFor();
        await heal();
        return dialog.waitFor();
      }
      const said = app.page.getByRole('alert').getByText(en.search.notLoaded);
      await said.waitFor();
      if (fault === 'truncated') await app.notice(trouble.damaged).waitFor();
      await heal();
      if (fault === 'truncated') {
        await retry(app);
        await said.waitFor({ state: 'detached' });
      }
      await open();
      await dialog.waitFor();
      await app.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'the pages of the whole',
    page: 'what comes late',
    files: /^assets\/lazy-pages-[^.]*\.(?:js|css)$/,
    hash: '#/explore?panel=teach',
    async check(app, fault, heal) {
      const page = app.page.getByRole('heading', { name: en.teach.firstMinute });
      if (fault === 'hanging') {
        await app.page.getByText(en.late.coming).waitFor();
        await heal();
        return page.waitFor();
      }
      const said = app.page.getByRole('alert').getByText(en.late.missing);
      await said.waitFor();
      await heal();
      if (fault === 'truncated') await retry(app);
      else await app.page.getByRole('alert').getByRole('button', { name: en.late.retry }).click();
      await page.waitFor();
    },
  },
  {
    name: 'the table of names',
    page: 'what comes late',
    files: /^geo\/names\.json$/,
    hash: '#/explore?select=name:liancourt',
    async check(app, fault, heal) {
      const table = app.page.getByText(en.names.administers).first();
      if (fault === 'hanging') {
        await app.page.getByText(en.names.coming).first().waitFor();
        await heal();
        return table.waitFor();
      }
      await app.page.getByText(en.names.missing).first().waitFor();
      await heal();
      await app.page.getByRole('button', { name: en.names.retry }).first().click();
      await table.waitFor();
    },
  },
  {
    name: 'the printed sheet',
    page: 'what comes late',
    files: /^assets\/(?:PrintSheet|figure-element)-[^.]*\.(?:js|css)$/,
    async check(app, fault, heal) {
      await whenStarted(app);
      await app.settled();
      await app.page.getByRole('button', { name: en.picture.take }).click();
      await app.page.getByRole('button', { name: en.picture.print }).click();
      if (fault === 'hanging') {
        // The browser's own menu prints the page as a document.
        await heal();
        return app.printable();
      }
      const failed = app.page.getByRole('status').getByText(en.picture.printFailed);
      await failed.waitFor({ state: 'attached' });
      await heal();
      if (fault === 'truncated') return app.notice(trouble.damaged).waitFor();
      await app.page.getByRole('button', { name: en.picture.take }).click();
      await app.page.getByRole('button', { name: en.picture.print }).click();
      await app.printable();
    },
  },
  {
    name: 'pictures as files',
    page: 'what comes late',
    files: /^(?:assets\/picture-file-[^.]*\.js|fonts\/outlines\.json)$/,
    async check(app, fault, heal) {
      await whenStarted(app);
      await app.page.getByRole('button', { name: en.picture.take }).click();
      const drawing = app.page.getByRole('button', { name: /SVG/ });
      await drawing.click();
      const said = (text: string | RegExp) => app.page.locator('.take-line').getByText(text);
      if (fault === 'hanging') {
        await said(en.picture.making).waitFor();
        await heal();
        return said(/\.svg/).waitFor();
      }
      await said(en.picture.failed).waitFor();
      await heal();
      if (fault === 'truncated' && (await app.notice(trouble.damaged).count())) return;
      await drawing.click();
      await said(/\.svg/).waitFor();
    },
  },
  {
    name: 'the fonts of texts',
    page: 'before and beside the program',
    faults: FAULTS, // text waits for its fonts for two seconds (first-paint.test.ts)
    files: /^fonts\/(?:sans|serif)[^.]*\.woff2$/,
    async check(app) {
      await app.page.waitForFunction(() => document.documentElement.dataset['type'] === undefined);
      await app.page.getByRole('heading', { level: 1, name: story.title }).waitFor();
      await answers(app);
    },
  },
  {
    name: 'the fonts of the map',
    page: 'before and beside the program',
    faults: FAULTS, // text waits for its fonts for two seconds (first-paint.test.ts)
    files: /^fonts\/map-[^.]*\.woff2$/,
    async check(app) {
      await mapFollows(app);
      const name = app.page.locator('.simple-map text', { hasText: 'Tokyo' }).first();
      await name.waitFor();
      if (((await name.boundingBox())?.width ?? 0) < 10) throw new Error('The names on the map have no width');
    },
  },
  {
    name: 'the first page itself',
    files: /^index\.html$/,
    faults: ['truncated'], // in the other cases nothing of ours is on screen
    async check(app, _fault, heal) {
      await app.page.getByRole('heading', { level: 1, name: story.title }).waitFor();
      await app.page.getByRole('alert').getByText(LAST_RESORT.page.missing).waitFor();
      await heal();
      await app.page.getByRole('alert').getByRole('button', { name: LAST_RESORT.retry }).click();
      await answers(app);
    },
  },
  {
    name: 'the speaker’s page itself',
    files: /^speaker\.html$/,
    faults: ['truncated'],
    hash: 'speaker.html#/present/question',
    check: programMissing(LAST_RESORT.speaker, speakerAnswers),
  },
  {
    name: 'the page of all statements',
    files: /^statements\.html$/,
    faults: ['truncated'],
    hash: 'statements.html',
    check: async (app) => app.page.getByRole('heading', { level: 1 }).first().waitFor(),
  },
  {
    name: 'the style sheet of all statements',
    files: /^assets\/statements-[^.]*\.css$/,
    faults: FAULTS,
    hash: 'statements.html',
    check: async (app) => app.page.getByRole('heading', { level: 1 }).first().waitFor(),
  },
];

/** Files that no page asks for: for people, search engines and programs. And the server's answer to a wrong address. */
export const NOT_REQUESTED = /^(?:fonts\/OFL\.txt|licenses\.md|story\.schema\.json|og\.png|404\.html)$/;

/** Only the live map asks for it, so that it needs WebGL. */
export const WORKER = /^assets\/maplibre-worker-[^.]*\.js$/;

async function mapFollowsFrom(app: App): Promise<void> {
  await app.marks('place:tokyo').first().waitFor({ state: 'attached' });
}

async function speakerAnswers(app: App): Promise<void> {
  await app.page.locator('.speaker-body').waitFor();
  await app.page.keyboard.press('PageDown');
  await app.page.waitForFunction(() => location.hash.includes('step=1'));
}

async function whenStarted(app: App): Promise<void> {
  // The program says how large the map's part of the window is, once it lays the page out.
  await app.page.waitForFunction(() => document.documentElement.dataset['stage'] !== undefined);
}

/** A story with a fault, for the pages that list it. */
export const wrongStory = (): string => {
  const wrong = JSON.parse(storyText);
  wrong.relations[0].from = 'atlantis';
  return JSON.stringify(wrong);
};
