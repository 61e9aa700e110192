import type { StoryFault } from '../story/faults';
import type { Messages } from '../text/catalog';

/** Returns where a fault is: "Line 12, column 5", then "relations[3].from in “korea-china”" if it is in a part of the story. */
export function faultPlace(
  { line, column, path, id }: StoryFault,
  { broken }: Messages,
): { line: string; part: string; inside: string } {
  return {
    line: line === undefined ? '' : broken.lineAndColumn(line, column ?? 1),
    part: path || (line === undefined ? broken.wholeFile : ''),
    inside: id === undefined ? '' : broken.inside(id),
  };
}
