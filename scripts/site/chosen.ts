import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Review, reviewFile } from '../../src/authoring/review';
import { DEFAULT_STORY } from '../../src/story/default-story';
import type { Story } from '../../src/story/format';
import { fileOf, imagesIn } from '../../src/story/images';
import { messagesFor } from '../../src/text/catalog';
import { authorTextsFor } from '../../src/text/late/author-texts';
import { reviewLines } from '../story/lines';
import { storyFile, storyFilesOf } from '../story/story-file';
import { BuildFault } from './build-fault';
import { type TranslatedStory, translationsOf } from './translations';

/** A story that is built: its file's name without ".json", which addresses name, and the file. */
export interface ChosenStory {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly story: Story;
  readonly translations: readonly TranslatedStory[];
  /** The files of its pictures, by their paths from the folder of its file: those that are there, and those that are not. */
  readonly pictures: { readonly there: readonly string[]; readonly missing: readonly string[] };
}

const messages = await messagesFor('en');
const FOLDER = 'public/stories';
/** Pages that each build has, which a story's page would replace. */
const OTHER_PAGES = ['index', 'speaker', 'statements', 'stories', '404'];

/**
 * Returns the stories to build, the first of which is the start page. `asked`: names of files in `public/stories`, or paths of files
 * anywhere; none: all of `public/stories`, the default one first.
 *
 * @throws {BuildFault} what an author has to do, where a story is missing or some have faults
 */
export function chosenStories(asked: readonly string[], folder = FOLDER): ChosenStory[] {
  const inFolder = namesIn(folder);
  const first = inFolder.includes(DEFAULT_STORY) ? [DEFAULT_STORY] : [];
  const names = asked.length > 0 ? asked : [...new Set([...first, ...inFolder])];
  if (names.length === 0)
    throw new BuildFault(
      `There is no story in ${folder}. Put a file into it, or give a path: --story path/to/my-story.json`,
    );
  const paths = names.map((name) => pathOf(name, folder, inFolder));
  const twice = paths.find((path, i) => paths.findIndex((one) => nameOf(one) === nameOf(path)) < i);
  if (twice) throw new BuildFault(`Two stories have the name “${nameOf(twice)}”. Give one of the files another name.`);
  const read = paths.map(readAt);
  const faulty = read.filter((one): one is FaultyStory => 'review' in one);
  if (faulty.length > 0) throw new BuildFault(faultLines(faulty, read, asked.length === 0).join('\n'));
  return read.filter((one): one is ChosenStory => !('review' in one));
}

/** A file with faults. */
interface FaultyStory {
  readonly name: string;
  readonly path: string;
  readonly review: Review;
}

/** One line a file, the way to build the others, then what is wrong. */
function faultLines(faulty: readonly FaultyStory[], read: readonly { name: string }[], wereAll: boolean): string[] {
  const { found } = authorTextsFor(messages);
  const sound = read.filter((one) => !faulty.some(({ name }) => name === one.name));
  const others = sound.map(({ name }) => ` --story ${name}`).join('');
  return [
    ...faulty.map(({ path, review: { faults, toDo } }) => found(path, faults.length, toDo.length, 0)),
    ...(wereAll && others ? [`The other stories can be built without it: npm run build --${others}`] : []),
    ...faulty.flatMap(({ path, review }) => ['', ...reviewLines(path, { ...review, advice: [] }, messages)]),
  ];
}

/** The names of the stories in a folder. "x.ko.json" is a translation of "x.json", and no story of its own. */
export function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map(nameOf)
    .sort();
  return names.filter((name) => !names.some((other) => name.startsWith(`${other}.`)));
}

const nameOf = (path: string): string => basename(path).replace(/\.json$/i, '');

function pathOf(asked: string, folder: string, known: readonly string[]): string {
  const path = storyFile(asked, folder);
  if (path) return path;
  const [inFolder = ''] = storyFilesOf(asked, folder);
  throw new BuildFault(
    `There is no story “${asked}”: neither ${inFolder} nor a file of this path. ${known.length > 0 ? `${folder} has: ${known.join(', ')}.` : `${folder} has no story.`}`,
  );
}

function readAt(path: string): ChosenStory | FaultyStory {
  const name = nameOf(path);
  if (OTHER_PAGES.includes(name) || /\.(?:speaker|statements)$/.test(name))
    throw new BuildFault(
      `${path}: a story cannot have the name “${name}”, which another page of the site has. Give the file another name.`,
    );
  const bytes = readFileSync(path);
  const review = reviewFile(bytes, name);
  const { story } = review;
  if (story) {
    const files = [...new Set(imagesIn(story).map(({ image }) => fileOf(story, image)))];
    const isThere = (file: string) => existsSync(join(dirname(path), file));
    const pictures = { there: files.filter(isThere), missing: files.filter((file) => !isThere(file)) };
    const translations = translationsOf(path, story);
    return { name, path, text: new TextDecoder().decode(bytes), story, translations, pictures };
  }
  return { name, path, review };
}
