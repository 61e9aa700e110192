import { en } from '../../../../src/text/en';
import { LAST_RESORT } from '../../../../src/text/last-resort';
import { openingStory } from '../../../unit/story/files';
import type { App } from '../../driver';
import { FAULTS, type Fault } from '../faulty-server';

/** Lets the files of the kind come from now on. */
export type Heal = (how?: 'now' | 'next request') => Promise<void>;

/** What depends on a group of files, and what the page does without one of them. */
export interface Kind {
  readonly name: string;
  /** Its files, in `dist`. */
  readonly files: RegExp;
  /** The view at which it is needed. */
  readonly hash?: string;
  /** The program imports its files when they are needed. */
  readonly isImported?: boolean;
  /** Of its files, only the style sheets fail. Otherwise only the others do, if they are imported. */
  readonly isStyle?: boolean;
  /** The faults that are tried; by default those that can happen before the page has started. */
  readonly faults?: readonly Fault[];
  /** Asserts that the page is usable without the file, or says what is missing, and that it comes at a press. */
  readonly check: (app: App, fault: Fault, heal: Heal) => Promise<void>;
}

/** The style sheets that come with an imported program. Half of one is a style sheet to the browser. */
export const styleOf = (kind: Kind): Kind => ({
  ...kind,
  name: `the style sheets of ${kind.name}`,
  isStyle: true,
  faults: ['404', '500', 'html', 'dropped'],
});

/** Kinds that fail on the same page, and are checked one after the other. */
export interface PageOfKinds {
  readonly name: string;
  readonly kinds: readonly Kind[];
  /** Where the page is opened. */
  readonly hash?: string;
  /** Files that no case of the page needs, and that cost time. */
  readonly blocked?: RegExp;
  /** Runs in the page before its own scripts. */
  readonly first?: () => void;
}

/** The faults that end by themselves. */
export const ENDING = FAULTS.filter((fault) => fault !== 'hanging' && fault !== 'offline');
export const BEFORE_START = FAULTS.filter((fault) => fault !== 'offline');

/** Without WebGL it would only be read and given up. */
export const LIVE_MAP = /^assets\/maplibre(?:-shared)?-[^.]*\.js$/;

export const { trouble } = en.notices;
export const RUPTURE = 'China–Japan rupture';
export const story = openingStory();

/** The page answers, and no alert says otherwise. The press is one that does not draw the map again, which takes long. */
export async function answers(app: App): Promise<void> {
  const zoomOut = (disabled: boolean) => app.page.getByRole('button', { name: en.timeline.zoomOut, disabled });
  await zoomOut(true).waitFor();
  await app.page.getByRole('button', { name: en.timeline.zoomIn }).dispatchEvent('click');
  await zoomOut(false).dispatchEvent('click');
  await zoomOut(true).waitFor();
  await absent(app.page.locator('.no-program'), 'the page says that its program has not come');
}

/** The program says how large the map's part of the window is, once it lays the page out. */
export async function whenStarted(app: App): Promise<void> {
  await app.page.waitForFunction(() => document.documentElement.dataset['stage'] !== undefined);
}

/** Lets so many ms pass, once the page's own scripts have set their timers. */
export async function passed(app: App, ms: number): Promise<void> {
  await app.page.waitForFunction(() => document.readyState !== 'loading');
  await app.page.clock.fastForward(ms);
}

/** The simple map follows the switches. The first press lets it replace the picture that the page contains. */
export async function mapFollows(app: App): Promise<void> {
  await whenStarted(app);
  const mark = app.marks('relation:beijing-tokyo-rupture').first();
  await app.toggle(RUPTURE);
  await app.page.locator('.simple-map [data-target]').first().waitFor({ state: 'attached' });
  await mark.waitFor({ state: 'detached' });
  await app.toggle(RUPTURE);
  await mark.waitFor({ state: 'attached' });
}

export async function absent(what: ReturnType<App['notice']>, meaning: string): Promise<void> {
  if ((await what.count()) > 0) throw new Error(`${meaning}: ${await what.first().textContent()}`);
}

/** Resolves when the press has loaded the page anew, and its program has run. */
export async function andLoads(app: App, press: () => Promise<unknown>): Promise<void> {
  const loaded = app.page.waitForEvent('domcontentloaded');
  await press();
  await loaded;
}

/** Presses the button of a notice. */
export const pressIn = (app: App, notice: string): Promise<void> =>
  app.page
    .locator('.notices')
    .getByRole('listitem')
    .filter({ hasText: notice })
    .getByRole('button', { name: en.notices.retryBy(notice === trouble.damaged ? 'damaged' : '') })
    .click();

/** The file comes at a press. A browser does not ask for a damaged program again, so there the page is loaded anew. */
export async function comesAt(app: App, fault: Fault, heal: Heal, press: () => Promise<unknown>): Promise<void> {
  if (fault === 'truncated') await app.notice(trouble.damaged).waitFor();
  await heal();
  if (fault === 'truncated') await andLoads(app, () => pressIn(app, trouble.damaged));
  else await press();
}

/** The page of a program that has not come: what the first paint holds, a sentence, and a press that leads on. */
export function programMissing(
  texts: typeof LAST_RESORT.page | typeof LAST_RESORT.speaker,
  works: (app: App) => Promise<void>,
) {
  return async (app: App, fault: Fault, heal: Heal) => {
    if (fault === 'hanging') await passed(app, 9000);
    const alert = app.page.getByRole('alert');
    await alert.getByText(fault === 'hanging' ? texts.late : texts.missing).waitFor();
    await heal('next request');
    await andLoads(app, () => alert.getByRole('button', { name: LAST_RESORT.retry }).click());
    await works(app);
  };
}
