import type { StoryFault } from '../story/faults';
import type { Story } from '../story/format';
import { fileOf, imagesIn } from '../story/images';

/** Returns the bytes of a file by its path from the folder of the story's file; undefined if there is none. */
export type ReadBeside = (path: string) => Uint8Array | undefined;

/** A larger picture is slow to come in a class that loads it at the same time. */
const MOST_KB = 500;

/** Yields what is wrong with the files of a story's pictures, which the file alone does not tell. */
export function* adviceOnImages(story: Story, read: ReadBeside): Iterable<StoryFault> {
  for (const { image, path: holder, id } of imagesIn(story)) {
    const path = `${holder}.file`;
    const file = fileOf(story, image);
    const bytes = read(file);
    if (!bytes) {
      yield { code: 'no-image-file', path, id, detail: file };
      continue;
    }
    const kb = Math.ceil(bytes.length / 1000);
    if (kb > MOST_KB) yield { code: 'heavy-image', path, id, detail: String(kb), limits: [String(MOST_KB)] };
    const [named, found] = [typeNamed(image.file), typeOf(bytes)];
    if (found !== named) yield { code: 'image-type', path, id, detail: named, limits: found ? [found] : [] };
  }
}

/** The type that a file's name says. */
const typeNamed = (file: string): string =>
  file
    .slice(file.lastIndexOf('.') + 1)
    .toLowerCase()
    .replace('jpg', 'jpeg');

/** The first bytes of each type: https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern */
const SIGNATURES: readonly (readonly [type: string, isAt: (head: string) => boolean])[] = [
  ['png', (head) => head.startsWith('\x89PNG\r\n\x1a\n')],
  ['jpeg', (head) => head.startsWith('\xff\xd8\xff')],
  ['webp', (head) => head.startsWith('RIFF') && head.startsWith('WEBP', 8)],
  ['avif', (head) => /^ftypavi[fs]/.test(head.slice(4))],
  ['svg', (head) => SVG.test(head)],
];
/** Perhaps after a mark of the encoding, a declaration, comments and a type of document. */
const SVG = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?<svg[\s>]/;
const HEAD = 4096;

/** The type that a file's bytes say; undefined if it is none that a story may have. */
function typeOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  return SIGNATURES.find(([, isAt]) => isAt(head))?.[0];
}
