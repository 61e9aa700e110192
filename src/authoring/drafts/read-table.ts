import Papa from 'papaparse';
import type { ImportNotice } from '../../text/late/author-texts';
import { type Column, columnOf } from './columns';
import { clean } from './plain-text';

/** A table whose columns are known. */
export interface Table {
  readonly columns: readonly (Column | undefined)[];
  readonly rows: readonly TableRow[];
  readonly notices: readonly ImportNotice[];
}

export interface TableRow {
  /** Counted from 1, as a spreadsheet shows it. */
  readonly number: number;
  /** The cell of a column, without blanks around it; "" if the row has none. */
  readonly cell: (column: Column) => string;
  /** The cell of the last of several columns of one meaning: of "From" and "Source". */
  readonly last: (column: Column) => string;
}

/** Where column names may be: some programs write a title above them. */
const MOST_ROWS_ABOVE = 5;
/** A line with which Excel says its separator. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

const SEPARATORS = [',', ';', '\t', '|'];
/** Rows by which the separator is found. */
const LOOKED_AT = 20;

/** The separator by which most column names are known; among equals the one that gives most rows the same number of cells. */
function separatorOf(text: string): string {
  let best = { separator: ',', known: 0, even: 0 };
  for (const separator of SEPARATORS) {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: LOOKED_AT, skipEmptyLines: 'greedy' });
    const heading = data[headOf(data)] ?? [];
    const known = heading.filter((cell) => columnOf(cell) !== undefined).length;
    const even = heading.length > 1 ? data.filter((row) => row.length === heading.length).length : 0;
    if (known > best.known || (known === best.known && even > best.even)) best = { separator, known, even };
  }
  return best.separator;
}

/** Reads a table: CSV or TSV, with comma, semicolon, tab or stroke between its cells, which is found out. */
export function readTable(text: string): Table {
  const [line, named] = SEPARATOR_LINE.exec(text) ?? [];
  const table = line === undefined ? text : text.slice(line.length);
  const parsed = Papa.parse<string[]>(table, { delimiter: named ?? separatorOf(table) });
  const cells = parsed.data;
  const head = headOf(cells);
  const headings = cells[head] ?? [];
  const columns = headings.map(columnOf);
  const notices: ImportNotice[] = [];
  const quotes = parsed.errors.find(({ type }) => type === 'Quotes');
  if (quotes) notices.push({ code: 'broken-quotes', detail: String((quotes.row ?? 0) + 1) });
  const wide = cells.findIndex((row, at) => at > head && row.slice(headings.length).some((cell) => cell.trim() !== ''));
  if (wide >= 0) notices.push({ code: 'too-many-cells', detail: String(wide + 1) });
  const unused = headings.filter((heading, at) => columns[at] === undefined && heading.trim() !== '');
  if (unused.length > 0)
    notices.push({ code: 'unknown-columns', detail: unused.map((name) => `“${clean(name)}”`).join(', ') });
  return {
    columns,
    notices,
    rows: cells.slice(head + 1).flatMap((row, at) => {
      if (row.every((cell) => cell.trim() === '')) return [];
      const textAt = (index: number) => withoutGuard(clean(row[index] ?? ''));
      const cell = (column: Column) => textAt(columns.indexOf(column));
      const last = (column: Column) => textAt(columns.lastIndexOf(column));
      return [{ number: head + at + 2, cell, last }];
    }),
  };
}

/** The row with most names of columns that are known, among the first. */
function headOf(cells: readonly (readonly string[])[]): number {
  let [best, most] = [0, 0];
  for (const [at, row] of cells.slice(0, MOST_ROWS_ABOVE).entries()) {
    const known = row.filter((cell) => columnOf(cell) !== undefined).length;
    if (known > most) [best, most] = [at, known];
  }
  return best;
}

/** Without the apostrophe that keeps a spreadsheet from running a text as a formula (`src/story/tables/csv.ts`). */
const withoutGuard = (cell: string): string => cell.replace(/^'(?=[\s"]*[=+\-@＝＋－＠])/u, '');
