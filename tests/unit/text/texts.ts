import type { Messages } from '../../../src/text/catalog';
import { builtTextsFor } from '../../../src/text/late/built-texts';
import { askingTextsFor } from '../../../src/text/late/classroom/asking-texts';
import { embedTextsFor } from '../../../src/text/late/classroom/embed-texts';
import { kitTextsFor } from '../../../src/text/late/classroom/kit-texts';
import { offlineTextsFor } from '../../../src/text/late/classroom/offline-texts';
import { shareTextsFor } from '../../../src/text/late/classroom/share-texts';
import { teachTextsFor } from '../../../src/text/late/classroom/teach-texts';
import { detailTextsFor } from '../../../src/text/late/detail-texts';
import { frameTextsFor } from '../../../src/text/late/frame-texts';
import { helpTextsFor } from '../../../src/text/late/help-texts';
import { kindTextsFor } from '../../../src/text/late/kind-texts';
import { lessonTextsFor } from '../../../src/text/late/lesson-texts';
import { matrixTextsFor } from '../../../src/text/late/matrix-texts';
import { namesTextsFor } from '../../../src/text/late/names-texts';
import { printTextsFor } from '../../../src/text/late/print-texts';
import { recordTextsFor } from '../../../src/text/late/record-texts';
import { saveTextsFor } from '../../../src/text/late/save-texts';
import { searchTextsFor } from '../../../src/text/late/search-texts';
import { speakerTextsFor } from '../../../src/text/late/speaker-texts';
import { timelineTextsFor } from '../../../src/text/late/timeline-texts';
import { windowTextsFor } from '../../../src/text/late/window-texts';

/** A text of the catalog as a reader sees it, with its path: "detail.says". */
export interface Text {
  readonly path: string;
  readonly text: string;
}

/** A function of the catalog with arguments that it can take. */
export interface Sampled {
  readonly path: string;
  readonly make: (...args: readonly unknown[]) => string;
  readonly args: readonly unknown[];
}

/** The kinds of arguments that texts take, two examples of each: lists, numbers, days; a name may be any text. */
const KINDS = [
  [['Alpha', 'Beta'], ['Gamma']],
  [[2, 3], [4]],
  [2, 1],
  ['2026-01-05', '2025-12-24'],
] as const;

/** The parts of an address that a notice can be about; "zoom" is none that the program knows. */
export const NOTICE_PARTS = [
  'path',
  'chapter',
  'mode',
  'layers',
  'places',
  'only-strange-layers',
  'only-strange-places',
  'select',
  'date',
  'map',
  'theme',
  'lang',
  'step',
  'late-step',
  'zoom',
] as const;

/** What a text must not show: it got an argument of the wrong kind. */
const WRONG_KIND = /NaN|非數值|undefined|\[object|Alpha,Beta|2,3/;

/** Returns another argument of the same kind. */
export const another = (arg: unknown): unknown => {
  const pair = KINDS.find(([first]) => first === arg);
  if (!pair) throw new Error(`No kind of argument: ${String(arg)}`);
  return pair[1];
};

/** Returns all texts of a catalog, and of its parts that are loaded late; those of functions with each of two sets of arguments, for the plural and the singular. */
export function textsOf(catalog: Messages): Text[] {
  const all = whole(catalog);
  const own = leavesOf(all).flatMap(([path, leaf]) => (typeof leaf === 'string' ? [{ path, text: leaf }] : []));
  const made = functionsOf(all).flatMap(({ path, make, args }) =>
    [args, args.map(another)].map((these) => ({ path, text: make(...these) })),
  );
  const notices = NOTICE_PARTS.map((part) => ({ path: 'notices.dropped', text: catalog.notices.dropped(part, 'x') }));
  return [...own, ...made, ...notices];
}

/** The parts of a catalog that are loaded late. */
const lateOf = (catalog: Messages) => ({
  teach: teachTextsFor(catalog),
  texts: kindTextsFor(catalog),
  record: recordTextsFor(catalog),
  ...windowTextsFor(catalog),
  inFrame: frameTextsFor(catalog),
  help: helpTextsFor(catalog),
  ...builtTextsFor(catalog),
  paper: printTextsFor(catalog),
  // Named as the files that read it name it (entries.test.ts).
  speakerTextsFor: speakerTextsFor(catalog),
  detailTextsFor: detailTextsFor(catalog),
  lessonTextsFor: lessonTextsFor(catalog),
  saveTextsFor: saveTextsFor(catalog),
  shareTextsFor: shareTextsFor(catalog),
  offlineTextsFor: offlineTextsFor(catalog),
  embedTextsFor: embedTextsFor(catalog),
  kitTextsFor: kitTextsFor(catalog),
  askingTextsFor: askingTextsFor(catalog, []),
});
type Late = ReturnType<typeof lateOf>;

/** A catalog with its parts that are loaded late. */
export const whole = ({ later, ...catalog }: Messages): Messages & Late => {
  const withLater = { ...catalog, later } as Messages;
  return {
    ...catalog,
    ...lateOf(withLater),
    names: { ...catalog.names, ...namesTextsFor(withLater) },
    panels: { ...catalog.panels, matrix: { ...catalog.panels.matrix, ...matrixTextsFor(withLater) } },
    search: {
      ...catalog.search,
      ...searchTextsFor(withLater),
      actions: { ...catalog.search.actions, ...searchTextsFor(withLater).actions },
    },
    timeline: { ...catalog.timeline, key: timelineTextsFor(withLater) },
  } as Messages & Late;
};

export const functionsOf = (catalog: object): Sampled[] =>
  leavesOf(catalog).flatMap(([path, leaf]) =>
    typeof leaf === 'function' ? [sampled(path, leaf as (...args: readonly unknown[]) => unknown)] : [],
  );

export function leavesOf(group: object, path: readonly string[] = []): [path: string, leaf: unknown][] {
  return Object.entries(group).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? leavesOf(value, [...path, key])
      : [[[...path, key].join('.'), value] as [string, unknown]],
  );
}

function sampled(path: string, leaf: (...args: readonly unknown[]) => unknown): Sampled {
  const make: Sampled['make'] = (...args) => {
    const made = leaf(...args);
    // Around names that are links: parts in their order.
    return (Array.isArray(made) ? made.join('') : made) as string;
  };
  const args = choices(leaf.length).find((these) => {
    try {
      const text = make(...these);
      return typeof text === 'string' && text !== '' && !WRONG_KIND.test(text);
    } catch {
      return false;
    }
  });
  if (!args) throw new Error(`No arguments found for ${path}`);
  return { path, make, args };
}

const choices = (count: number): unknown[][] =>
  count === 0 ? [[]] : choices(count - 1).flatMap((before) => KINDS.map(([first]) => [...before, first]));
