import type { App } from '../parts/app-context';
import { drawingsAsPng } from '../pictures/picture-file';
import type { SheetName } from './content/sheets';
import { documentHtml, documentText } from './document-html';
import { makeSheets, siteBase } from './make-sheets';
import type { MapPicture, SheetMaps } from './maps/map-picture';

/** How copying ended: also without its map; or the clipboard refused; or the sheet could not be made. */
export type Copied = 'copied' | 'copiedWithoutMap' | 'notCopied' | 'failed';

/** Device pixels per px of a map: sharp enough to print it from the document. */
const SCALE = 2;

interface Document {
  readonly html: string;
  readonly text: string;
  readonly hasMaps: boolean;
}

/** Puts a sheet into the clipboard as rich text with its maps as PNG, and as plain text. Called at once when the user presses. */
export async function copySheet(app: App, sheet: SheetName): Promise<Copied> {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard) return 'notCopied';
  const made = documentOf(app, sheet);
  // Browsers allow it for a moment after the press: the clipboard gets the promise of what is still being made.
  const part = (type: string, key: 'html' | 'text') => {
    const blob = made.then((document) => new Blob([document[key]], { type }));
    blob.catch(() => {});
    return blob;
  };
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': part('text/html', 'html'), 'text/plain': part('text/plain', 'text') }),
    ]);
  } catch (error) {
    console.warn(error);
    return made.then(
      () => 'notCopied' as const,
      () => 'failed' as const,
    );
  }
  return (await made).hasMaps ? 'copied' : 'copiedWithoutMap';
}

async function documentOf(app: App, sheet: SheetName): Promise<Document> {
  const { element, maps } = await makeSheets(app, [sheet], 2);
  const all = allMaps(maps);
  const pictures = await picturesOf(app, all);
  return {
    html: documentHtml(element, app.messages.lang, pictures),
    text: documentText(element),
    hasMaps: pictures.size === all.length,
  };
}

const allMaps = ({ blanks, mute, wall, chapters }: SheetMaps): MapPicture[] =>
  [blanks, mute, wall, ...chapters.values()].filter((map) => map !== undefined);

/** Returns the maps as `data:` URLs by id; none where the browser does not let pages read what they draw. */
async function picturesOf({ story }: App, maps: readonly MapPicture[]): Promise<ReadonlyMap<string, string>> {
  const asPng = drawingsAsPng(siteBase(), story.lang);
  const pictures = new Map<string, string>();
  try {
    for (const { id, element, size } of maps) pictures.set(id, await dataUrl(await asPng(element, size, SCALE)));
  } catch (error) {
    console.warn(error);
  }
  return pictures;
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The picture could not be read.'));
    reader.readAsDataURL(blob);
  });
