import type { Locator } from 'playwright-core';
import { en } from '../../../../src/text/en';
import { namesTextsFor } from '../../../../src/text/late/names-texts';
import { saveTextsFor } from '../../../../src/text/late/save-texts';
import { teachTextsFor } from '../../../../src/text/late/teach-texts';
import { named } from '../../../unit/story/files';
import type { App } from '../../driver';
import { pointsOnLine } from '../../map/points-on-line';
import { FAULTS, type Fault } from '../faulty-server';
import {
  answers,
  BEFORE_START,
  comesAt,
  ENDING,
  type Kind,
  LIVE_MAP,
  type PageOfKinds,
  passed,
  pressIn,
  story,
  trouble,
  whenStarted,
} from './kind';

const gestures: Kind = {
  name: 'the gestures of some browsers',
  files: /^assets\/gestures-[^.]*\.js$/,
  faults: FAULTS,
  check: answers,
};

/** Without it lists and links have the names, so nothing is said. The pointer asks for it again. */
const tooltip: Kind = {
  name: 'the tooltip',
  isImported: true,
  files: /^assets\/(?:Tooltip|beside-point)-[^.]*\.(?:js|css)$/,
  faults: BEFORE_START,
  async check(app, fault, heal) {
    const point = async () => {
      const mark = app.page.locator('[data-event="agreements-signed"]');
      await app.page.mouse.move(0, 0);
      await mark.hover();
    };
    await whenStarted(app);
    await point();
    await answers(app);
    await comesAt(app, fault, heal, point);
    await point();
    await app.tooltip(named(story.events, 'agreements-signed').title).waitFor();
  },
};

/** The maps of other stories on their cards. */
const cards: Kind = {
  name: 'the pictures of other stories',
  files: /^assets\/story-map-[^.]*\.svg$/,
  faults: ENDING,
  check: answers,
};

const chapter = named(story.chapters, 'question');

const mapFonts: Kind = {
  name: 'the fonts of the map',
  files: /^fonts\/map-[^.]*\.woff2$/,
  async check(app) {
    await app.page.waitForFunction(() =>
      [...document.querySelectorAll('.simple-map text')].some(
        (name) => name.textContent?.includes('Tokyo') && name.getBoundingClientRect().width > 10,
      ),
    );
  },
};

const presentation: Kind = {
  name: 'the presentation',
  isImported: true,
  files:
    /^assets\/(?:Present|in-view|lesson|lesson-store|use-lesson-keys|channel|windows|valibot|range-schemas|Evidence|go-to-chapter)-[^.]*\.(?:js|css)$/,
  faults: FAULTS,
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
    await app.notice(trouble['no-present']).waitFor();
    await app.panel.getByRole('heading', { name: chapter.title }).first().waitFor();
    await comesAt(app, fault, heal, () => pressIn(app, trouble['no-present']));
    // A page that is loaded anew has its place from the address: the chapter, as text.
    if (fault === 'truncated') await app.page.getByRole('link', { name: en.present.open, exact: true }).first().click();
    await title.waitFor();
  },
};

/** Without them the lesson goes on. They are asked for again with the next key. */
const lessonDialogs: Kind = {
  name: 'the dialogs of a presentation',
  isImported: true,
  files: /^assets\/LessonDialogs-[^.]*\.(?:js|css)$/,
  faults: ENDING,
  hash: '#/present/question',
  async check(app, fault, heal) {
    const press = async () => {
      await app.page.locator('#present-title').waitFor();
      await app.page.keyboard.press('?');
    };
    await press();
    await app.page.getByRole('alert').getByText(en.late.missing).waitFor();
    await comesAt(app, fault, heal, press);
    if (fault === 'truncated') await press(); // the page was loaded anew
    await app.page.getByRole('dialog').waitFor();
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'hidden' });
  },
};

/** The menu opens without it, says so, and offers to load it. */
const mapSettings: Kind = {
  name: 'the menu of colours and names',
  isImported: true,
  files: /^assets\/(?:MapSettings|OtherNames)-[^.]*\.(?:js|css)$/,
  faults: ENDING,
  hash: '#/explore',
  async check(app, fault, heal) {
    await whenStarted(app);
    const open = () => app.page.getByRole('button', { name: en.theme.chooseWithNames }).click();
    await open();
    const alert = app.page.getByRole('alert');
    await alert.getByText(en.late.missing).waitFor();
    // An idle page asks for it again by itself, so the button that does may be gone at any time.
    await comesAt(app, fault, heal, async () => {
      await app.page.keyboard.press('Escape');
      await alert.waitFor({ state: 'detached' });
      await open();
    });
    if (fault === 'truncated') await open(); // the page was loaded anew
    await app.page.getByRole('radio').first().waitFor();
    await app.page.keyboard.press('Escape');
  },
};

/** Before all others that share the commands for pictures and downloads with it. */
const search: Kind = {
  name: 'the search',
  isImported: true,
  files: /^assets\/(?:SearchDialog|late-commands|picture-commands|download|names-texts)-[^.]*\.(?:js|css)$/,
  faults: FAULTS,
  check: (app, fault, heal) =>
    opens(app, fault, heal, {
      press: app.page.getByRole('button', { name: /^Search/ }),
      opened: app.page.getByRole('dialog'),
      close: () => app.page.keyboard.press('Escape'),
      texts: en.search,
    }),
};

/** Without it the search finds by the names of the page's own language, and asks again when it is opened again. */
const otherNames: Kind = {
  name: 'the names in other languages',
  files: /^stories\/[^/]*\.names\.json$/,
  faults: BEFORE_START,
  async check(app, _fault, heal) {
    await whenStarted(app);
    const finds = async (typed: string) => {
      await app.page.getByRole('button', { name: /^Search/ }).click();
      await app.page.getByRole('combobox').fill(typed);
      await app.page.getByRole('option', { name: /^Xi Jinping/ }).waitFor();
      await app.page.keyboard.press('Escape');
    };
    await finds('习近平');
    await heal();
    await finds('습근평');
  },
};

const eventsButton = (app: App) => app.page.getByRole('button', { name: new RegExp(`^${en.timeline.allDates}`) });

const eventList: Kind = {
  name: 'the list of events',
  isImported: true,
  files: /^assets\/TimelineEvents-[^.]*\.(?:js|css)$/,
  faults: FAULTS,
  check: (app, fault, heal) =>
    opens(app, fault, heal, {
      press: eventsButton(app),
      close: () => eventsButton(app).click(),
      opened: app.page.getByRole('region', { name: en.timeline.list, exact: true }),
      texts: { coming: en.late.coming, notLoaded: en.timeline.notLoaded },
    }),
};

interface Opened {
  readonly press: ReturnType<App['notice']>;
  readonly opened: ReturnType<App['notice']>;
  readonly close: () => Promise<void>;
  readonly texts: { readonly coming: string; readonly notLoaded: string };
}

/** Something opens with a button; beside that stands why it does not. */
async function opens(app: App, fault: Fault, heal: () => Promise<void>, { press, opened, close, texts }: Opened) {
  await whenStarted(app);
  await press.click();
  const alert = app.page.getByRole('alert');
  if (fault === 'hanging') {
    await passed(app, 3000);
    await alert.getByText(texts.coming).waitFor();
    await heal();
  } else {
    await alert.getByText(texts.notLoaded).waitFor();
    await comesAt(app, fault, heal, () => press.click());
    if (fault === 'truncated') await press.click();
  }
  // From then on it hears keys.
  await opened.locator(':focus').waitFor();
  await alert.getByText(texts.notLoaded).waitFor({ state: 'detached' });
  await close();
  await opened.waitFor({ state: 'hidden' });
}

/**
 * Goes to a view that asks for files of the kind. An idle page has asked for them, and the view asks again. A damaged program is
 * not asked for again.
 */
async function opensAndAsks(app: App, fault: Fault, { files, isImported }: Kind, hash: string): Promise<void> {
  const asksAgain = fault !== 'hanging' && !(fault === 'truncated' && isImported);
  if (!asksAgain) return app.goTo(hash);
  await app.page.waitForFunction(
    (pattern) => performance.getEntriesByType('resource').some(({ name }) => new RegExp(pattern).test(name)),
    files.source.replace('^', '/'),
  );
  const asked = app.page.waitForRequest((request) => files.test(new URL(request.url()).pathname.slice(1)));
  await app.goTo(hash);
  await asked;
}

interface PanelPart extends Pick<Kind, 'name' | 'files'> {
  /** A view that shows the part, and what is seen of it. */
  readonly hash: string;
  readonly shown: (app: App) => Locator;
}

/** A part of the panel with a note while it comes, and a button where it does not come (`panels/whole/late-parts.tsx`). */
function panelPart({ name, files, hash, shown }: PanelPart): Kind {
  const kind: Kind = {
    name,
    isImported: true,
    files,
    faults: FAULTS,
    async check(app, fault, heal) {
      await opensAndAsks(app, fault, kind, hash);
      const part = shown(app);
      const alert = app.page.getByRole('alert');
      if (fault === 'hanging') {
        await app.page.getByText(en.late.coming).waitFor();
        await heal();
        return part.waitFor();
      }
      await alert.getByText(en.late.missing).waitFor();
      await comesAt(app, fault, heal, () => alert.getByRole('button', { name: en.late.retry }).click());
      await part.waitFor();
    },
  };
  return kind;
}

const pagesOfWhole = panelPart({
  name: 'the pages of the whole',
  files: /^assets\/(?:lazy-pages|TeachView|tables|authorities)-[^.]*\.(?:js|css)$/,
  hash: '#/explore?panel=teach',
  shown: ({ page }) => page.getByRole('heading', { name: teachTextsFor(en).firstMinute }),
});

const details = panelPart({
  name: 'the pages of selections',
  files: /^assets\/(?:details|DetailParts|OutsideView)-[^.]*\.(?:js|css)$/,
  hash: '#/explore?select=place:tokyo',
  shown: ({ panel }) => panel.getByText(named(story.places, 'tokyo').summary),
});

/** They are shared with the search and others, so they are tried alone. */
const detailWords: Kind = {
  ...panelPart({
    name: 'the words of selections',
    files: /^assets\/detail-texts-[^.]*\.js$/,
    hash: '#/explore?select=place:tokyo',
    shown: ({ panel }) => panel.getByText(named(story.places, 'tokyo').summary),
  }),
  // Not “offline”: the search has asked for them while the network was there.
  faults: FAULTS.filter((fault) => fault !== 'offline'),
};

const authorDialog: Kind = {
  name: 'the dialog for authors',
  isImported: true,
  files: /^assets\/AuthorDialog-[^.]*\.(?:js|css)$/,
  faults: ENDING,
  async check(app, fault, heal) {
    await whenStarted(app);
    const press = async () => {
      const button = app.page.getByRole('button', { name: en.about.openFile });
      if (!(await button.isVisible())) await app.page.getByText(en.overview.about, { exact: true }).click();
      await button.click();
    };
    await press();
    if (fault !== 'truncated') await app.page.getByRole('alert').getByText(en.about.openFileFailed).waitFor();
    await comesAt(app, fault, heal, press);
    if (fault === 'truncated') await press();
    await app.page.getByRole('dialog').waitFor();
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'hidden' });
  },
};

const names: Kind = {
  name: 'the table of names',
  files: /^geo\/names\.json$/,
  faults: FAULTS,
  async check(app, fault, heal) {
    await opensAndAsks(app, fault, names, '#/explore?select=name:liancourt');
    const table = app.page.getByText(namesTextsFor(en).administers).first();
    if (fault === 'hanging') {
      await app.page.getByText(en.names.coming).first().waitFor();
      await heal();
      return table.waitFor();
    }
    const alert = app.page.getByRole('alert').filter({ hasText: en.names.missing });
    await alert.waitFor();
    await heal();
    await alert.getByRole('button', { name: en.names.retry }).click();
    await table.waitFor();
  },
};

const exportMenu: Kind = {
  name: 'what the menu to print or save holds',
  isImported: true,
  files: /^assets\/ExportChoices-[^.]*\.(?:js|css)$/,
  faults: FAULTS,
  async check(app, fault, heal) {
    await whenStarted(app);
    const press = () => app.page.getByRole('button', { name: en.picture.take }).click();
    const menu = app.page.getByRole('region', { name: en.picture.take });
    await press();
    if (fault === 'hanging') {
      await menu.getByText(en.late.coming).waitFor();
      await heal();
    } else {
      const alert = menu.getByRole('alert');
      await alert.getByText(en.late.missing).waitFor();
      await comesAt(app, fault, heal, () => alert.getByRole('button', { name: en.late.retry }).click());
      if (fault === 'truncated') await press(); // the page was loaded anew
    }
    await menu.getByRole('button', { name: saveTextsFor(en).print }).waitFor();
    await app.page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
  },
};

const printSheet: Kind = {
  name: 'the printed sheet',
  isImported: true,
  files: /^assets\/(?:PrintSheet|paper-map|figure-element)-[^.]*\.(?:js|css)$/,
  faults: FAULTS,
  async check(app, fault, heal) {
    await whenStarted(app);
    await app.settled();
    const print = async () => {
      await app.page.getByRole('button', { name: en.picture.take }).click();
      await app.page.getByRole('button', { name: saveTextsFor(en).print }).click();
    };
    await print();
    if (fault === 'hanging') {
      // The browser's own menu prints the page as a document.
      await heal();
      return app.printable();
    }
    await app.page.getByRole('status').getByText(saveTextsFor(en).printFailed).waitFor({ state: 'attached' });
    await comesAt(app, fault, heal, print);
    await app.printable();
  },
};

const pictureFiles: Kind = {
  name: 'pictures as files',
  isImported: true,
  files: /^assets\/picture-file-[^.]*\.js$/,
  faults: FAULTS,
  check: savesPictures(comesAt),
};

export const pictureLetters: Kind = {
  name: 'the letters in pictures',
  files: /^fonts\/outlines\.json$/,
  check: savesPictures(async (_app, _fault, heal, press) => {
    await heal();
    await press();
  }),
};

function savesPictures(comes: typeof comesAt): Kind['check'] {
  return async (app, fault, heal) => {
    await whenStarted(app);
    const said = (text: string | RegExp) => app.page.locator('.take-line').getByText(text);
    const drawing = app.page.getByRole('button', { name: /SVG/ });
    const save = async () => {
      if (!(await drawing.isVisible())) await app.page.getByRole('button', { name: en.picture.take }).click();
      await drawing.click();
    };
    await save();
    if (fault === 'hanging') {
      await said(saveTextsFor(en).making).waitFor();
      await heal();
    } else {
      await said(saveTextsFor(en).failed).waitFor();
      await comes(app, fault, heal, save);
      if (!(await drawing.isVisible())) await save(); // the page was loaded anew
    }
    await said(/\.svg/).waitFor();
    await app.page.keyboard.press('Escape');
  };
}

const LINES = '#/explore?layers=restoration,memory,trade';

const lineChoice: Kind = {
  name: 'the question which line is meant',
  isImported: true,
  files: /^assets\/LineChoice-[^.]*\.(?:js|css)$/,
  faults: FAULTS,
  hash: LINES,
  async check(app, fault, heal) {
    await app.settled();
    const press = async () => {
      const [at] = await pointsOnLine(app);
      if (at) await app.page.mouse.click(at.x, at.y);
    };
    // Without the question, the topmost line is selected, after a while if the question is still on its way.
    await press();
    if (fault === 'hanging') await app.page.clock.fastForward(3000);
    await app.page.waitForFunction(() => location.hash.includes('select=relation:'));
    await comesAt(app, fault, heal, async () => {});
    await app.goTo(LINES);
    await app.settled();
    await press();
    await app.page.getByRole('dialog', { name: en.whichLine }).waitFor();
    await app.page.keyboard.press('Escape');
  },
};

export const LATE: PageOfKinds = {
  name: 'what comes late',
  // A browser that reports a pinch by events of its own.
  first: () => Object.assign(window, { GestureEvent: class {} }),
  blocked: LIVE_MAP,
  kinds: [
    gestures,
    tooltip,
    cards,
    mapFonts,
    search,
    otherNames,
    eventList,
    // Before the pages of the whole, which share files with them.
    details,
    pagesOfWhole,
    authorDialog,
    names,
    exportMenu,
    printSheet,
    pictureFiles,
    lineChoice,
  ],
};

/** What is tried without the others: the presentation and its dialogs, and a menu over the map. */
export const LATE_ALONE: readonly PageOfKinds[] = [
  { name: 'the presentation', kinds: [presentation], blocked: LIVE_MAP },
  { name: 'the dialogs of a presentation', hash: '#/present/question', kinds: [lessonDialogs], blocked: LIVE_MAP },
  { name: 'the menu of colours and names', kinds: [mapSettings], blocked: LIVE_MAP },
  { name: 'the words of selections', kinds: [detailWords], blocked: LIVE_MAP },
];
