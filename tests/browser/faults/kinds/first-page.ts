import { en } from '../../../../src/text/en';
import { LAST_RESORT } from '../../../../src/text/last-resort';
import {
  absent,
  andLoads,
  answers,
  comesAt,
  ENDING,
  type Kind,
  LIVE_MAP,
  mapFollows,
  type PageOfKinds,
  passed,
  pressIn,
  programMissing,
  RUPTURE,
  story,
  trouble,
  whenStarted,
} from './kind';
import { pictureLetters } from './late';

/** Every notice that says so: "…, so you see the simple map". */
const SIMPLE = /you see the simple map/;

const program: Kind = {
  name: 'the program',
  files: /^assets\/(?:index|program|language)-[^.]*\.js$/,
  // Then it runs: it says that the story is missing, or its sentence is gone until the story is late.
  check: programMissing(LAST_RESORT.page, async (app) => {
    await app.page.waitForFunction(() => document.documentElement.dataset['program'] === undefined);
  }),
};

const storyFile: Kind = {
  name: 'the story',
  files: /^stories\/[^./]*\.json$/,
  async check(app, fault, heal) {
    const { broken } = en;
    if (fault === 'hanging') {
      await passed(app, 9000);
      await app.page.getByText(LAST_RESORT.page.late).waitFor();
      await app.page.getByRole('heading', { level: 1, name: story.title }).waitFor();
      await heal();
      return answers(app);
    }
    const titles: Partial<Record<typeof fault, string>> = {
      '404': broken.missing,
      '500': broken.unreachable,
      dropped: broken.unreachable,
    };
    await app.page.getByRole('heading', { level: 1, name: titles[fault] ?? broken.notJson }).waitFor();
    await heal();
    await andLoads(app, () => app.page.getByRole('button', { name: broken.retry }).click());
    await answers(app);
  },
};

const styleSheets: Kind = {
  name: 'the style sheets',
  files: /^assets\/(?:program|first-paint)-[^.]*\.css$/,
  faults: ENDING, // nothing is painted before a style sheet has come or failed
  async check(app, _fault, heal) {
    await answers(app);
    await app.notice(trouble['no-style']).waitFor();
    await absent(app.notice(SIMPLE), 'a map without a size is claimed');
    await heal();
    await pressIn(app, trouble['no-style']);
    await app.notice(trouble['no-style']).waitFor({ state: 'detached' });
    await app.page.waitForFunction(() => getComputedStyle(document.body).display === 'grid');
  },
};

const textFonts: Kind = {
  name: 'the fonts of texts',
  files: /^fonts\/(?:sans|serif)[^.]*\.woff2$/,
  async check(app, fault) {
    if (fault === 'hanging') await passed(app, 3000);
    await app.page.waitForFunction(() => document.documentElement.dataset['type'] === undefined);
    await app.page.getByRole('heading', { level: 1, name: story.title }).waitFor();
    await answers(app);
  },
};

const opening: Kind = {
  name: 'the script before the first paint',
  files: /^assets\/opening-[^.]*\.js$/,
  faults: ENDING, // nothing is painted before it has come or failed, as with every style sheet
  // No script can catch an error in it, since it is the first one. The program does its work later, so nothing is missing then
  // and nothing is reported. Only a press before that is lost.
  async check(app) {
    await app.settled();
    await answers(app);
    await app.themeIs('day');
    await app.notice(trouble['worker-dead']).waitFor(); // its files do not come here
    const others = app.page.locator('.notices li').filter({ hasNotText: trouble['worker-dead'] });
    await absent(others, 'a part is reported as missing');
  },
};

const simpleMap: Kind = {
  name: 'the simple map',
  isImported: true,
  files:
    /^assets\/(?:simple-map|figure|svg|dom-element|rolldown-runtime|style-spec|placed-names)-(?!element)[^.]*\.js$/,
  async check(app, fault, heal) {
    await whenStarted(app);
    // The first press lets a map that follows replace the picture.
    await app.toggle(RUPTURE, RUPTURE);
    await answers(app);
    if (fault === 'hanging') await passed(app, 9000);
    const said = app.notice(trouble[fault === 'hanging' ? 'map-late' : 'no-map']);
    await said.waitFor();
    await absent(app.notice(SIMPLE), 'the simple map is claimed');
    if (fault === 'hanging') return heal(); // the coastlines hang as well
    await comesAt(app, fault, heal, () => pressIn(app, trouble['no-map']));
    await mapFollows(app);
    await absent(said, 'a map that follows is said not to');
  },
};

const coastlines: Kind = {
  name: 'the coastlines',
  files: /^geo\/stories\/northeast-asia-2026\.topo\.json$/,
  async check(app, fault, heal) {
    if (fault === 'hanging') {
      await app.notice(trouble['map-late']).waitFor();
      await absent(app.notice(SIMPLE), 'a map that follows is claimed');
      await heal();
      await app.notice(trouble['map-late']).waitFor({ state: 'detached' });
      return mapFollows(app);
    }
    await app.notice(trouble['no-geometry']).waitFor();
    await mapFollows(app);
    await heal();
    await pressIn(app, trouble['no-geometry']);
    await app.notice(trouble['no-geometry']).waitFor({ state: 'detached' });
    await app.settled();
  },
};

const liveMap: Kind = {
  name: 'the live map',
  isImported: true,
  files: /^assets\/(?:live-map|maplibre(?:-shared)?)-(?!worker-)[^.]*\.(?:js|css)$/,
  async check(app, fault, heal) {
    if (fault === 'hanging') {
      await mapFollows(app);
      await passed(app, 9000);
      await absent(app.page.locator('.notices'), 'a map that follows is said not to');
      await heal();
      return app.notice(trouble['no-webgl']).waitFor();
    }
    await app.notice(trouble['worker-dead']).waitFor();
    await mapFollows(app);
    await comesAt(app, fault, heal, () => pressIn(app, trouble['worker-dead']));
    // It has come, and finds no WebGL.
    await app.notice(trouble['no-webgl']).waitFor();
  },
};

export const FIRST_PAGE: readonly PageOfKinds[] = [
  {
    name: 'what the first page needs',
    kinds: [program, storyFile, styleSheets, textFonts, simpleMap, coastlines, liveMap, pictureLetters],
  },
  // Apart from the others: it says what is missing of them.
  { name: 'the script before the first paint', kinds: [opening], blocked: LIVE_MAP },
];
