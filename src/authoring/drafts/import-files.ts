import { type Encoding, encodingOf } from '../../story/file/encoding';
import type { DraftToDos, ImportNotice } from '../../text/late/author-texts';
import { type Draft, draftOf } from './draft';
import { fromJson } from './from-json';
import { fromTable } from './from-table';
import { idMaker } from './ids';
import { NO_ROWS, type Rows, sizeOf, together } from './rows';

/** A file of another program. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Undefined: it is found out. */
  readonly encoding?: Encoding | undefined;
}

export interface Imported {
  /** Undefined: there is nothing in the files that a story could be made from. */
  readonly draft: Draft | undefined;
  /** The name that the story's file should have, without ".json". */
  readonly name: string;
  readonly notices: readonly (ImportNotice & { readonly file: string })[];
  /** The encodings in which the files were read. */
  readonly encodings: readonly {
    readonly file: string;
    readonly encoding: Encoding;
    readonly sure: boolean;
    readonly beginning: string;
  }[];
}

/** A larger file is no story's. */
const MOST_BYTES = 20e6;
/** Letters of a file by which somebody sees whether its encoding was guessed right. */
const BEGINNING = 160;

/** Makes a draft of a story from files: tables of places, relationships, events and statements may come as several. Never throws. */
export function importFiles(
  files: readonly ImportFile[],
  toDos: DraftToDos,
  name = nameOf(files[0]?.name ?? ''),
): Imported {
  const encodings: { file: string; encoding: Encoding; sure: boolean; beginning: string }[] = [];
  const notices: (ImportNotice & { file: string })[] = [];
  const all = files.map(({ name: file, bytes, encoding }): Rows => {
    const read = readRows(bytes, encoding);
    if (read.encoding) {
      const beginning = read.text.slice(0, BEGINNING).trim();
      encodings.push({ file, encoding: read.encoding, sure: read.sure || encoding !== undefined, beginning });
    }
    notices.push(...read.rows.notices.map((notice) => ({ ...notice, file })));
    return { ...read.rows, notices: [] };
  });
  const rows = together(all);
  const draft = sizeOf(rows) > 0 ? draftOf(rows, name, toDos) : undefined;
  const file = files.map((one) => one.name).join(' + ');
  notices.push(...(draft?.notices ?? []).map((notice) => ({ ...notice, file })));
  return { draft, name, notices, encodings };
}

interface ReadRows {
  readonly rows: Rows;
  readonly text: string;
  readonly encoding?: Encoding;
  readonly sure: boolean;
}

function readRows(bytes: Uint8Array, chosen: Encoding | undefined): ReadRows {
  const failed = (code: ImportNotice['code']): ReadRows => ({
    rows: { ...NO_ROWS, notices: [{ code }] },
    text: '',
    sure: true,
  });
  if (bytes.length > MOST_BYTES) return failed('too-large');
  // The beginning of a zip archive, which XLSX and ODS files are.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return failed('workbook');
  const guess = encodingOf(bytes);
  const encoding = chosen ?? guess.encoding;
  const text = new TextDecoder(encoding).decode(bytes);
  const isJson = /^\s*[{[]/.test(text);
  const rows = isJson
    ? (jsonRows(text) ?? { ...NO_ROWS, notices: [{ code: 'not-readable' as const }] })
    : fromTable(text);
  return { rows, text, encoding, sure: guess.sure };
}

function jsonRows(text: string): Rows | undefined {
  try {
    return fromJson(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A story's name from a file's: "My Table (2).csv" → "my-table-2". */
const nameOf = (file: string): string => idMaker()(file.replace(/\.[^.]*$/, ''), 'story');
