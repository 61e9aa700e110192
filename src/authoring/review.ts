import type { StoryFault } from '../story/faults';
import type { Story } from '../story/format';
import { decode } from '../story/reading/decode';
import { inspect, located } from '../story/reading/read';
import { soundStory } from '../story/reading/sound';
import { adviceOn } from './advice';
import { adviceOnDetail } from './detail';
import { adviceOnImages, type ReadBeside } from './images';
import { toDosIn } from './to-do';

/** What an author should know of a file, each with line and column, in the order of the file. */
export interface Review {
  /** Undefined: the file is not shown. */
  readonly story: Story | undefined;
  /** Why the file is not shown. */
  readonly faults: readonly StoryFault[];
  /** What a draft leaves open. The file may be shown all the same. */
  readonly toDo: readonly StoryFault[];
  /** The file is shown; this is worth a look. */
  readonly advice: readonly StoryFault[];
}

/**
 * Reviews a story file. `file`: its name without ".json", if it is known. `beside`: reads the files beside it, where that is possible.
 * Never throws.
 */
export function reviewFile(bytes: Uint8Array, file?: string, beside?: ReadBeside): Review {
  const decoded = decode(bytes);
  if ('fault' in decoded) {
    return { story: undefined, faults: [{ line: 1, column: 1, ...decoded.fault }], toDo: [], advice: [] };
  }
  const { faults, json, places } = inspect(decoded.text);
  const story = soundStory(decoded.text);
  const open = json === undefined ? [] : toDosIn(JSON.parse(json), faults);
  const paths = new Set(open.map(({ path }) => path));
  const twice = places.twice.map(({ path, position }): StoryFault => {
    const detail = path.split('.').at(-1) ?? path;
    return { code: 'key-twice', path, detail, ...position };
  });
  const inOrder = (found: readonly StoryFault[]) =>
    found
      .map((fault) => located(fault, places))
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return {
    story,
    faults: inOrder(faults.filter(({ path }) => path === '' || !paths.has(path))),
    toDo: inOrder(open),
    advice: inOrder([
      ...twice,
      ...(story ? adviceOn(story, file) : []),
      ...(story && beside ? adviceOnImages(story, beside) : []),
      // What a draft frames is still to come.
      ...(story && beside && file !== undefined && open.length === 0 ? adviceOnDetail(story, file, beside) : []),
    ]),
  };
}
