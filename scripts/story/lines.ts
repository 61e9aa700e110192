import type { Imported } from '../../src/authoring/drafts/import-files';
import { faultPlace } from '../../src/authoring/fault-place';
import type { Review } from '../../src/authoring/review';
import type { StoryFault } from '../../src/story/faults';
import type { Messages } from '../../src/text/catalog';
import { authorTextsFor, faultWords } from '../../src/text/late/author-texts';

/** What the terminal shows of a review: the same words as on the page. */

/** Returns the lines of a review: a sum, then each thing with its place and what to do. */
export function reviewLines(file: string, { faults, toDo, advice }: Review, messages: Messages): string[] {
  const texts = authorTextsFor(messages);
  return [
    texts.found(file, faults.length, toDo.length, advice.length),
    ...section(texts.faults, texts.faultsWhy, faults, messages),
    ...section(texts.toDo, texts.toDoWhy, toDo, messages),
    ...section(texts.advice, texts.adviceWhy, advice, messages),
  ];
}

function section(title: string, why: string, found: readonly StoryFault[], messages: Messages): string[] {
  if (found.length === 0) return [];
  return [
    '',
    `${title}. ${why}`,
    ...found.flatMap((fault) => [`  ${placeLine(fault, messages)}`, `    ${faultWords(fault, messages)}`]),
  ];
}

function placeLine(fault: StoryFault, messages: Messages): string {
  const { line, part, inside } = faultPlace(fault, messages);
  return [line, [part, inside].filter(Boolean).join(' ')].filter(Boolean).join(': ');
}

/** Returns the lines on what an import left out, and how it read letters that no file explains. */
export function noticeLines(
  notices: Imported['notices'],
  encodings: Imported['encodings'],
  messages: Messages,
): string[] {
  const texts = authorTextsFor(messages);
  return [
    ...encodings
      .filter(({ sure }) => !sure)
      .map(
        ({ file, encoding, beginning }) =>
          `${file}: ${encoding}. ${texts.encodingWhy}\n    ${beginning.split('\n', 1)[0]}`,
      ),
    ...notices.map(({ file, code, detail = '' }) => `${file}: ${texts.notices[code](detail)}`),
  ];
}
