import { type Imported, type ImportFile, importFiles } from '../../authoring/drafts/import-files';
import { type Review, reviewFile } from '../../authoring/review';
import type { Encoding } from '../../story/file/encoding';
import type { DraftToDos } from '../../text/late/author-texts';

/** What was made of the files that an author chose. */
export type Opened =
  | { readonly kind: 'story'; readonly file: string; readonly review: Review }
  | {
      readonly kind: 'draft';
      readonly imported: Imported;
      /** The same with another encoding for one of the files. */
      readonly readAs: (file: string, encoding: Encoding) => Opened;
    };

/** Reads the files: a single story file is reviewed, all others become a draft of a story. */
export async function openedFrom(files: readonly File[], toDos: DraftToDos): Promise<Opened> {
  const given = await Promise.all(
    files.map(async (file): Promise<ImportFile> => ({ name: file.name, bytes: await bytesOf(file) })),
  );
  const [only] = given;
  if (given.length === 1 && only && isStory(only)) {
    return { kind: 'story', file: only.name, review: reviewFile(only.bytes, only.name.replace(/\.json$/i, '')) };
  }
  return draftFrom(given, toDos);
}

const draftFrom = (files: readonly ImportFile[], toDos: DraftToDos): Opened => ({
  kind: 'draft',
  imported: importFiles(files, toDos),
  readAs: (name, encoding) =>
    draftFrom(
      files.map((file) => (file.name === name ? { ...file, encoding } : file)),
      toDos,
    ),
});

/** A file that cannot be read is empty: its author sees that nothing is in it. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}

/** Whether a file is meant to be a story: it names the format, or it is a ".json" that none of the other programs writes. */
function isStory({ name, bytes }: ImportFile): boolean {
  const text = new TextDecoder().decode(bytes);
  if (/"format"\s*:\s*"crosscurrents/.test(text)) return true;
  return /\.json$/i.test(name) && !/"(?:slides|events|connections|features|geometry)"\s*:/.test(text);
}
