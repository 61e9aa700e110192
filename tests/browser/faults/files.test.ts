import { describe, expect, inject, it } from 'vitest';
import { en } from '../../../src/text/en';
import { type App, openApp } from '../driver';
import { builtFiles, FAULTS, type Fault, FaultyServer } from './faulty-server';
import { FIRST_PAGE } from './kinds/first-page';
import {
  absent,
  andLoads,
  answers,
  BEFORE_START,
  ENDING,
  type Heal,
  type Kind,
  mapFollows,
  type PageOfKinds,
  pressIn,
  styleOf,
  trouble,
} from './kinds/kind';
import { LANGUAGES } from './kinds/languages';
import { LATE, LATE_ALONE } from './kinds/late';
import { OTHER_PAGES, STORIES } from './kinds/other-pages';
import { SPEAKER } from './kinds/speaker';

/** Every file of the build fails in every way, and the page is usable without it, or says what is missing and leads on. */

const files = builtFiles();
const OWN_PAGES: readonly PageOfKinds[] = [
  ...FIRST_PAGE,
  LATE,
  ...LATE_ALONE,
  ...SPEAKER,
  ...OTHER_PAGES,
  ...LANGUAGES,
];
const KINDS = OWN_PAGES.flatMap(({ kinds }) => kinds);
/** Apart from the programs that import them: a missing program would hide a missing sheet. */
const STYLE_PAGES = OWN_PAGES.map((page) => ({
  ...page,
  name: `the style sheets of ${page.name}`,
  kinds: page.kinds.map(styleOf).filter((kind) => kind.isImported && ownFiles(kind).length > 0),
})).filter(({ kinds }) => kinds.length > 0);
const PAGES = [...OWN_PAGES, ...STYLE_PAGES];
/** Files that no page asks for: for people, search engines and programs. And the server's answer to a wrong address. */
const NOT_REQUESTED = /^(?:fonts\/OFL\.txt|licenses\.md|story\.schema\.json|(?:[\w-]+\/)?og\.png|404\.html)$/;

/** Only the live map asks for it, so that it needs WebGL. */
const WORKER = /^assets\/maplibre-worker-[^.]*\.js$/;

/** What the browser and the program write to the console about them. */
const EXPECTED = [
  /Failed to load resource|dynamically imported module|MIME|HTTP \d+|Failed to fetch/,
  /SyntaxError|Unexpected|Invalid|JSON|ERR_INTERNET_DISCONNECTED|worker|The page has no #speaker/i,
];

/** Ms for a page of files, each of which fails in every way. */
const LONG = 400_000;

/** So many pages at once: software rendering and time limits starve each other. */
const AT_ONCE = 2;

const faultsOf = ({ faults = BEFORE_START }: Kind): readonly Fault[] => faults;

function ownFiles({ files: own, isImported, isStyle = false }: Kind): string[] {
  return files.filter((file) => own.test(file) && (!isImported || file.endsWith('.css') === isStyle));
}

/**
 * The files of a kind are dealt out among its faults: each file fails, and each fault happens. One is enough to hang, and without
 * a network none comes.
 */
function filesOf(kind: Kind, fault: Fault): string[] {
  const own = ownFiles(kind);
  if (fault === 'offline') return own;
  if (fault === 'hanging') return own.slice(0, 1);
  const faults = faultsOf(kind).filter((one) => one !== 'hanging' && one !== 'offline');
  const turn = faults.indexOf(fault);
  const dealt = own.filter((_, i) => i % faults.length === turn);
  return dealt.length > 0 ? dealt : own.slice(turn % own.length, (turn % own.length) + 1);
}

/**
 * The kinds that fail at the same time. A damaged program is repaired by a new page, and each must be reported for itself.
 */
function together(page: PageOfKinds, fault: Fault): Kind[][] {
  const kinds = page.kinds.filter((kind) => faultsOf(kind).includes(fault));
  const alone = kinds.filter(({ isImported }) => fault === 'truncated' && isImported);
  const others = kinds.filter((kind) => !alone.includes(kind));
  return [...(others.length > 0 ? [others] : []), ...alone.map((kind) => [kind])];
}

/** Returns what did not hold while files of the page's kinds failed in one way. */
async function failures(page: PageOfKinds, fault: Fault): Promise<string[]> {
  const said: string[] = [];
  const groups = together(page, fault);
  if (groups.length === 0) return said;
  const server = new FaultyServer(fault, page.blocked);
  const breakGroup = (group: readonly Kind[] = []) => server.breakOnly(group.flatMap((kind) => filesOf(kind, fault)));
  breakGroup(groups[0]);
  const app = await open(page, server, hashOf(page, groups[0]));
  // The map that is there when the network goes.
  if (fault === 'offline') await app.settled();
  /** Whether the page was loaded while the group's files were broken. */
  let isLoaded = true;
  for (const [i, group] of groups.entries()) {
    const isAnew = !isLoaded;
    if (isAnew) {
      breakGroup(group);
      await app.page.goto('about:blank');
      await app.page.goto(inject('served') + (hashOf(page, group) ?? ''), { waitUntil: 'commit' });
    }
    for (const [at, kind] of group.entries()) {
      const isThere = at === 0 && (i === 0 || isAnew) && (!kind.hash || isOfAnother(kind));
      if (isView(page) && !isThere) await app.goTo(kind.hash ?? page.hash ?? '#/explore');
      const own = filesOf(kind, fault);
      isLoaded = await tryKind(app, kind, fault, async (how) => {
        await server.heal(own, how);
        // The load that repairs an imported program is the first one without the next.
        if (group.length === 1) breakGroup(groups[i + 1]);
      }).then(
        () => kind.isImported === true,
        (error: Error) => {
          said.push(`${kind.name}: ${fault} of ${own.join(', ')}: ${error.message}`);
          return false;
        },
      );
    }
  }
  // The screenshot of a failed test is of a page that is still open.
  if (said.length === 0) await app.close();
  return said;
}

/** The address to open for a group of kinds. */
const hashOf = (page: PageOfKinds, [first]: readonly Kind[] = []): string | undefined =>
  first && isOfAnother(first) ? first.hash : page.hash;

/** Whether the kind is seen with another story, for which the page is loaded. */
const isOfAnother = ({ hash }: Kind): boolean => /[?&]story=/.test(hash ?? '');

const isView = ({ hash = '#' }: PageOfKinds): boolean => hash.startsWith('#');

async function tryKind(app: App, kind: Kind, fault: Fault, heal: Heal): Promise<void> {
  const context = app.page.context();
  if (fault === 'offline') await context.setOffline(true);
  await kind.check(app, fault, async (how) => {
    if (fault === 'offline') {
      expect(await app.page.getByText(/load\w* the page again|newer edition/i).allTextContents()).toEqual([]);
      await context.setOffline(false);
    }
    await heal(how);
  });
  if (kind.isStyle)
    expect(await app.page.evaluate(sheetsWithRules)).toEqual(expect.arrayContaining(filesOf(kind, fault)));
}

/** In the page: the files of its style sheets. */
const sheetsWithRules = (): string[] =>
  [...document.styleSheets]
    .filter(({ cssRules }) => cssRules.length > 0)
    .map(({ href }) => new URL(href ?? '', location.href).pathname.slice(1));

function open({ first }: PageOfKinds, server: FaultyServer, hash: string | undefined): Promise<App> {
  const stories = Object.entries(STORIES).map(([file, body]) => [file, { contentType: 'application/json', body }]);
  const hangs = server.fault === 'hanging';
  return openApp({
    webgl: false,
    ...(hash === undefined ? {} : { hash }),
    ...(first ? { first } : {}),
    waitsForLoad: !hangs,
    clock: hangs,
    answers: { ...server.answers, ...Object.fromEntries(stories) },
    expectedErrors: EXPECTED,
  });
}

/** Does so many of the jobs at once. */
async function inTurns<Result>(jobs: readonly (() => Promise<Result>)[]): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...jobs.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

it('every file of the build belongs to a kind whose failures are tried, and every kind has files', () => {
  const kinds = [NOT_REQUESTED, WORKER, ...KINDS.map((kind) => kind.files)];
  expect(files.filter((file) => !kinds.some((one) => one.test(file)))).toEqual([]);
  expect(kinds.filter((kind) => !files.some((file) => kind.test(file)))).toEqual([]);
});

describe('the page is usable, or says what is missing and leads on, without', () => {
  it.each(PAGES.map((page): [string, PageOfKinds] => [page.name, page]))(
    '%s',
    async (_, page) => {
      const said = await inTurns(FAULTS.map((fault) => () => failures(page, fault)));
      expect(said.flat()).toEqual([]);
    },
    LONG,
  );

  it('the live map’s worker', async () => {
    const worker = files.filter((file) => WORKER.test(file));
    const server = new FaultyServer('404');
    server.breakOnly(worker);
    // A small map: software WebGL pays for each pixel.
    const app = await openApp({ size: [500, 320], answers: server.answers, expectedErrors: EXPECTED });
    const dead = app.notice(trouble['worker-dead']);
    await dead.waitFor();
    const triesWith = async (fault: Fault) => {
      server.fault = fault;
      const asked = app.page.waitForEvent('request', (request) => worker.some((file) => request.url().endsWith(file)));
      await pressIn(app, trouble['worker-dead']);
      await asked;
    };
    for (const fault of ENDING.slice(1)) {
      await triesWith(fault);
      await dead.waitFor();
      await app.mapIs('figure');
    }
    await mapFollows(app);
    await triesWith('hanging');
    await mapFollows(app);
    await absent(app.page.locator('.notices'), 'a map that follows is said not to');
    await server.heal(worker);
    await app.mapIs('live');
  });
});

it('without a network, nothing loses a page that works', async () => {
  const server = new FaultyServer('truncated');
  const search = files.filter((file) => /SearchDialog-.*js$/.test(file));
  server.breakOnly(search);
  const app = await openApp({ webgl: false, answers: server.answers, expectedErrors: EXPECTED });
  await app.notice(trouble.damaged).waitFor();
  await app.page.context().setOffline(true);
  const stays = async () => {
    await app.notice(trouble['no-answer']).waitFor();
    await answers(app);
  };
  await pressIn(app, trouble.damaged);
  await stays();
  // Another story needs a new page.
  await app.goTo('#/explore?story=wrong');
  await stays();
  await app.page.context().setOffline(false);
  await andLoads(app, () => pressIn(app, trouble['no-answer']));
  // A page without a story keeps what it says and offers.
  const title = app.page.getByRole('heading', { level: 1, name: en.broken.missing });
  await title.waitFor();
  await app.page.context().setOffline(true);
  for (const name of [en.broken.retry, en.broken.openDefault]) {
    await app.page.getByRole('button', { name }).click();
    await app.page.getByRole('alert').getByText(trouble['no-answer']).waitFor();
    await title.waitFor();
  }
  await app.page.context().setOffline(false);
  await andLoads(app, () => app.page.getByRole('button', { name: en.broken.openDefault }).click());
  await answers(app);
});
