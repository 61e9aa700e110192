/** What the build has made to take along (`scripts/single/downloads.mjs`). */
export interface Downloads {
  /** The single files: each is a story in one language (BCP 47). */
  readonly files: readonly SingleFile[];
  /** The site for a laptop. */
  readonly site?: Download;
}

/** A file in the folder of downloads. */
export interface Download {
  readonly file: string;
  readonly bytes: number;
}

interface SingleFile extends Download {
  readonly story: string;
  readonly lang: string;
}

/** In the site's folder. */
const FOLDER = 'downloads/';

/** Whether this page is itself such a file. */
export const isSingleFile = (): boolean => document.documentElement.dataset['single'] !== undefined;

/** The address of a download from this page. */
export const addressOfDownload = ({ file }: Download): string => siteFolder() + FOLDER + encodeURIComponent(file);

/** Returns what there is to take along; nothing where the list does not come, or is another file. */
export async function readDownloads(): Promise<Downloads> {
  try {
    const response = await fetch(new URL(`${siteFolder()}${FOLDER}list.json`, document.baseURI));
    const list: unknown = response.ok ? await response.json() : undefined;
    return isList(list) ? list : { files: [] };
  } catch {
    // Without a network nothing could be loaded either.
    return { files: [] };
  }
}

const isList = (value: unknown): value is Downloads => Array.isArray((Object(value) as Partial<Downloads>).files);

/** A page in another language is one folder below it. */
const siteFolder = (): string => document.documentElement.dataset['root'] ?? './';
