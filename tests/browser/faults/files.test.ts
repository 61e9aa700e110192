import { describe, expect, inject, it } from 'vitest';
import { en } from '../../../src/text/en';
import { type App, openApp } from '../driver';
import {
  answerFor,
  builtFiles,
  FAULTS,
  type Fault,
  KINDS,
  type Kind,
  NOT_REQUESTED,
  WORKER,
  wrongStory,
} from './built-files';

const files = builtFiles();
const faultsOf = ({ faults = [...FAULTS, 'hanging'] }: Kind): readonly Fault[] => faults;

const pageOf = ({ name, page = name }: Kind) => page;

/**
 * The files of a kind are dealt out among its faults: each file fails, and each fault happens. One is enough to hang. Half of a
 * style sheet is one to the browser, so only a program is cut off where there is one.
 */
function filesOf(kind: Kind, fault: Fault): string[] {
  const own = files.filter((file) => kind.files.test(file));
  const faults: readonly Fault[] = faultsOf(kind).filter((one) => one !== 'hanging');
  const turn = faults.indexOf(fault);
  const programs = own.filter((file) => !file.endsWith('.css'));
  if (turn < 0) return programs.slice(0, 1);
  const sheets = programs.length > 0 ? own.filter((file) => file.endsWith('.css')) : [];
  const all = programs.length > 0 ? programs : own;
  const dealt = [
    ...all.filter((_, i) => i % faults.length === turn),
    ...sheets.filter((_, i) => fault !== 'truncated' && i % (faults.length - 1) === turn),
  ];
  return dealt.length > 0 ? dealt : all.slice(turn % all.length, (turn % all.length) + 1);
}

/** The kinds that share a page. */
const pages = [...new Set(KINDS.map(pageOf))].map((page): [string, Kind[]] => [
  page,
  KINDS.filter((kind) => pageOf(kind) === page),
]);

/** The server gives the first page for its folder. */
const requested = (file: string) => (file === 'index.html' ? '' : file);

async function openWithout(broken: readonly string[], fault: Fault, hash: string | undefined): Promise<App> {
  return openApp({
    webgl: false,
    ...(hash === undefined ? {} : { hash }),
    ...(fault === 'hanging' ? { held: `{${broken.map(requested).join(',')}}`, clock: true } : {}),
    answers: {
      'stories/wrong.json': { contentType: 'application/json', body: wrongStory() },
      ...(fault === 'hanging'
        ? {}
        : Object.fromEntries(broken.map((file) => [requested(file), answerFor(file, fault)]))),
    },
    expectedErrors: [
      /Failed to load resource/,
      /dynamically imported module/,
      /MIME/,
      /SyntaxError|Unexpected|Invalid/,
    ],
  });
}

/** Lets files come from now on. */
async function heal(app: App, broken: readonly string[], fault: Fault): Promise<void> {
  const served = inject('served');
  for (const file of broken) if (fault !== 'hanging') await app.page.context().unroute(served + requested(file));
  if (fault === 'hanging') {
    await app.release();
    await app.page.context().unrouteAll();
  }
}

/** Returns what did not hold while files of these kinds failed in one way. */
async function failures(kinds: readonly Kind[], fault: Fault): Promise<string[]> {
  const failing = kinds.filter((kind) => faultsOf(kind).includes(fault));
  const app = await openWithout(
    failing.flatMap((kind) => filesOf(kind, fault)),
    fault,
    failing[0]?.hash,
  );
  const said: string[] = [];
  for (const [i, kind] of failing.entries()) {
    const own = filesOf(kind, fault);
    if (i > 0) await app.goTo(kind.hash ?? '#/explore');
    await kind
      .check(app, fault, () => heal(app, own, fault))
      .catch((error: Error) => said.push(`${kind.name}: ${fault} of ${own.join(', ')}: ${error.message}`));
  }
  return said;
}

it('every file of the build belongs to a kind whose failures are tried, and every kind has files', () => {
  const isClaimed = (file: string) =>
    [NOT_REQUESTED, WORKER, ...KINDS.map((kind) => kind.files)].some((one) => one.test(file));
  expect(files.filter((file) => !isClaimed(file))).toEqual([]);
  expect(KINDS.filter((kind) => !files.some((file) => kind.files.test(file))).map(({ name }) => name)).toEqual([]);
});

describe('the page is usable, or says what is missing and leads on, without', () => {
  it.each(pages)('%s', async (_, kinds) => {
    const failing = FAULTS.filter((fault) => kinds.some((kind) => faultsOf(kind).includes(fault)));
    const hanging = kinds.filter((kind) => faultsOf(kind).includes('hanging'));
    const said = await Promise.all([
      ...failing.map((fault) => failures(kinds, fault)),
      ...hanging.map((kind) => failures([kind], 'hanging')),
    ]);
    expect(said.flat()).toEqual([]);
  });

  it.each(['html', 'truncated'] as const)('the live map’s worker: %s', async (fault) => {
    const [file = ''] = files.filter((one) => WORKER.test(one));
    const app = await openApp({
      size: [500, 320],
      answers: { [file]: answerFor(file, fault) },
      expectedErrors: [/Failed to load|MIME|worker|Unexpected|Invalid|SyntaxError/i],
    });
    await app.notice(en.notices.trouble['worker-dead']).waitFor();
    await app.mapIs('figure');
    await app.page.getByRole('button', { name: en.notices.retryBy('') }).waitFor();
  });
});
