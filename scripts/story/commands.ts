import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { importFiles } from '../../src/authoring/drafts/import-files';
import type { ReadBeside } from '../../src/authoring/images';
import { reviewFile } from '../../src/authoring/review';
import { ENCODINGS, type Encoding } from '../../src/story/file/encoding';
import { messagesFor } from '../../src/text/catalog';
import { authorTextsFor } from '../../src/text/late/author-texts';
import { noticeLines, reviewLines } from './lines';
import { storyFile } from './story-file';

/** The commands that authors type. Each returns the exit code: 0, or 1 if something is to fix. */

const FOLDER = 'public/stories';
const TEMPLATE = new URL('./scripts/story/template.json', `file://${process.cwd()}/`);
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const messages = await messagesFor('en');
const texts = authorTextsFor(messages);
const { cli } = texts;

/** What a command writes; tests read it. */
export interface Terminal {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}
const TERMINAL: Terminal = { say: (line) => console.log(line), complain: (line) => console.error(line) };

/** Runs a command line and returns its exit code. `folder`: where stories are written. */
export async function run(args: readonly string[], terminal = TERMINAL, folder = FOLDER): Promise<number> {
  const [command, ...rest] = args;
  const { files, to, encoding, wrong } = optionsIn(rest);
  if (wrong) return failed(terminal, wrong, cli.usage);
  if (command === 'new') return newStory(files[0] ?? '', terminal, folder);
  if (command === 'check') return check(files, terminal, folder);
  if (command === 'import') return importStory(files, { to, encoding }, terminal, folder);
  return failed(terminal, ...(command === undefined ? [] : [cli.unknown(command)]), cli.usage);
}

interface Options {
  readonly to?: string | undefined;
  readonly encoding?: Encoding | undefined;
}

function optionsIn(args: readonly string[]): Options & { files: string[]; wrong?: string } {
  const files: string[] = [];
  let options: Options = {};
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? '';
    if (argument === '--to') options = { ...options, to: (args[++at] ?? '').replace(/\.json$/i, '') };
    else if (argument === '--encoding') {
      const given = args[++at] ?? '';
      const encoding = ENCODINGS.find((one) => one === given.toLowerCase());
      if (!encoding) return { files, wrong: cli.badEncoding(given, ENCODINGS) };
      options = { ...options, encoding };
    } else if (argument.startsWith('--')) return { files, wrong: cli.unknown(argument) };
    else files.push(argument);
  }
  return { ...options, files };
}

function failed(terminal: Terminal, ...lines: readonly string[]): 1 {
  for (const line of lines) terminal.complain(line);
  return 1;
}

/** Writes the template under a name. */
function newStory(given: string, terminal: Terminal, folder: string): number {
  const name = given.replace(/\.json$/i, '');
  const file = join(folder, `${name}.json`);
  const wrong = whyNot(name, file);
  if (wrong) return failed(terminal, wrong);
  writeFileSync(file, readFileSync(TEMPLATE, 'utf8').replaceAll('my-story', name));
  terminal.say(cli.written(file));
  terminal.say(cli.next(name, file));
  return 0;
}

/** Why a story cannot be written there; undefined if it can. */
function whyNot(name: string, file: string): string | undefined {
  if (!NAME.test(name)) return cli.badName(name);
  return existsSync(file) ? cli.exists(file) : undefined;
}

/** Prints all that is wrong with stories, which are named by id or path, and what to do. */
function check(asked: readonly string[], terminal: Terminal, folder: string): number {
  if (asked.length === 0) return failed(terminal, cli.noFile, cli.usage);
  let code = 0;
  for (const one of asked) {
    const file = storyFile(one, folder);
    if (file === undefined) {
      code = failed(terminal, cli.noStory(one, folder));
      continue;
    }
    const review = reviewFile(readFileSync(file), basename(file).replace(/\.json$/i, ''), readerBeside(file));
    for (const line of reviewLines(file, review, messages)) terminal.say(line);
    if (review.faults.length > 0 || review.toDo.length > 0) code = 1;
  }
  return code;
}

/** Reads files in the folder of a file, with the capitals that their names have: not all systems tell them apart, as servers do. */
const readerBeside =
  (file: string): ReadBeside =>
  (path) => {
    const [whole, folder] = [join(dirname(file), path), dirname(join(dirname(file), path))];
    return existsSync(whole) && readdirSync(folder).includes(basename(whole)) ? readFileSync(whole) : undefined;
  };

/** Makes a draft of a story from files of other programs, and lists what it leaves open. */
function importStory(files: readonly string[], { to, encoding }: Options, terminal: Terminal, folder: string): number {
  if (files.length === 0) return failed(terminal, cli.noFile, cli.usage);
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) return failed(terminal, ...missing.map(cli.missing));
  const given = files.map((file) => ({ name: basename(file), bytes: readFileSync(file), encoding }));
  const { draft, name, notices, encodings } = importFiles(given, texts.toDos, to);
  for (const line of noticeLines(notices, encodings, messages)) terminal.say(line);
  if (!draft) return 1;
  const file = join(folder, `${name}.json`);
  const wrong = whyNot(name, file);
  if (wrong) return failed(terminal, wrong);
  writeFileSync(file, draft.json);
  terminal.say(`${cli.written(file)}: ${texts.draftHolds(draft.counts)}.`);
  for (const line of reviewLines(file, reviewFile(Buffer.from(draft.json), name), messages)) terminal.say(line);
  return 0;
}
