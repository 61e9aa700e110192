import type { ImportNotice } from '../../text/late/author-texts';
import { type Column, isYes, kindIn, kindOf, sameAsOf } from './columns';
import { dated, ofEra } from './dates';
import { clean } from './plain-text';
import { positionOf, readDegrees, readPair } from './positions';
import { readTable, type Table, type TableRow } from './read-table';
import { type ClaimRow, NO_ROWS, type PlaceRow, type Rows, type SourceRow, type WayPoint } from './rows';

/** Makes rows from the text of a table. */
export function fromTable(text: string): Rows {
  const table = readTable(text);
  const kind = kindOf(table.columns);
  if (kind === undefined || table.rows.length === 0) {
    const names = table.columns.flatMap((column) => column ?? []);
    const notice: ImportNotice =
      names.length > 0 && table.rows.length > 0
        ? { code: 'unknown-table', detail: names.map((name) => `“${name}”`).join(', ') }
        : { code: 'no-table' };
    return { ...NO_ROWS, notices: [...table.notices, notice] };
  }
  const rows = READERS[kind](table);
  return { ...NO_ROWS, ...rows, notices: [...table.notices, ...(rows.notices ?? [])] };
}

/** Several values in one cell: "a | b", as this program writes them, or "a; b". */
const listed = (cell: string): string[] => cell.split(/[|;]/).flatMap((part) => clean(part) || []);
const first = (row: TableRow, ...columns: readonly Column[]): string =>
  columns.map((column) => row.cell(column)).find((cell) => cell !== '') ?? '';

const READERS = {
  relations: relationsOf,
  places: placesOf,
  claims: ({ rows }: Table): Partial<Rows> => ({
    claims: rows.flatMap((row) => (row.cell('statement') ? [claimOf(row)] : [])),
  }),
  events: ({ rows }: Table): Partial<Rows> => ({
    events: rows.map((row) => ({
      date: dateOf(row),
      title: first(row, 'title', 'label', 'name', 'statement'),
      summary: first(row, 'summary', 'statement'),
      places: [...listed(row.cell('places')), ...listed(row.cell('name') && row.cell('title') ? row.cell('name') : '')],
      planned: isYes(row.cell('planned')),
    })),
  }),
  people: ({ rows }: Table): Partial<Rows> => ({
    people: rows.map((row) => ({
      name: first(row, 'name', 'label'),
      role: row.cell('role'),
      place: row.cell('places'),
      sameAs: sameAsOf((column) => row.cell(column)),
    })),
  }),
};

/** The date of an event: in one column, or year, month and day as TimelineJS has them in its spreadsheet. */
function dateOf(row: TableRow): string {
  const parts = (...columns: readonly Column[]) => {
    const [year, month, day] = columns.map((column) => row.cell(column));
    return year ? (dated(ofEra(Number(year)), Number(month), Number(day)) ?? year) : '';
  };
  const begins = parts('year', 'month', 'dayOfMonth') || row.cell('date');
  const ends = parts('endYear', 'endMonth', 'endDay');
  return begins && ends && begins !== ends ? `${begins}/${ends}` : begins;
}

/** Whether this program wrote the table: then ids are those of a story, and stand beside the names of places. */
const isOurs = ({ columns }: Table): boolean => columns.includes('citations');

function relationsOf(table: Table): Partial<Rows> {
  const { rows } = table;
  const notices: ImportNotice[] = [];
  const relations = rows.flatMap((row) => {
    if (row.cell('source') === '') {
      notices.push({ code: 'no-ends', detail: String(row.number) });
      return [];
    }
    // Gephi's "Type" says whether an edge is directed, Kumu's what it is.
    const type = row.cell('type');
    const isDirection = /^(?:un)?directed$|^mutual$/i.test(type);
    const ids = isOurs(table) ? ([row.last('source'), row.last('target')] as const) : undefined;
    const kind = row.cell('kind') || (isDirection ? '' : type);
    return [
      {
        from: withoutId(row.cell('source'), ids?.[0]),
        to: withoutId(row.cell('target'), ids?.[1]),
        ...(ids && { ids, id: row.cell('id') }),
        label: first(row, 'label', 'title'),
        title: row.cell('title'),
        summary: row.cell('summary'),
        ...kindIn(kind, row.cell('hinders')),
        kindName: row.cell('kindName'),
        via: row
          .cell('via')
          .split(/\s+\|\s+/)
          .flatMap(wayPointIn),
        layer: row.cell('layer'),
        direction: row.cell('direction') || (isDirection ? type : ''),
        since: first(row, 'since', 'date'),
        until: row.cell('until'),
        planned: isYes(row.cell('planned')),
        claims: claimsIn(row),
      },
    ];
  });
  return { relations, notices, sources: rows.flatMap(sourcesIn) };
}

/** The name of a place without the id that tells it from another of its name. */
const withoutId = (name: string, id: string | undefined): string =>
  id !== undefined && name.endsWith(` (${id})`) ? name.slice(0, -id.length - 3) : name;

/** A point of a way, as this program exports it: the name of a place, "12.6, 49" or "Shell bank (12.6, 49)". */
function wayPointIn(cell: string): WayPoint[] {
  // The export guards a minus behind a comma, where another program may begin a cell.
  const plain = cell.replaceAll(", '-", ', -');
  const [, name = '', position = ''] = /^(?:([\s\S]*?)\s*\()?(-?[\d.e-]+, -?[\d.e-]+)\)?$/.exec(plain) ?? [];
  const at = readPair(position);
  if (at) return [{ at, name }];
  return cell === '' ? [] : [{ place: cell }];
}

/** Statements in a cell, as this program exports them: "Text [¶ 1, 2] | Text [¶ 4]", and "said: Lee | reported" beside it. */
function claimsIn(row: TableRow): ClaimRow[] {
  const bases = row.cell('basis').split(/\s*\|\s*/);
  return row
    .cell('statement')
    .split(/\s+\|\s+/)
    .filter((part) => part !== '')
    .map((part, at) => {
      const [, text = part, cited = row.cell('paragraphs')] = /^([\s\S]*?)\s*\[([^[\]]*¶[^[\]]*)\]$/.exec(part) ?? [];
      const [, source = ''] = /^(.*?)\s*¶/.exec(cited) ?? [];
      const [, basis = '', speaker] = /^([^:]*)(?::\s*(.*))?$/s.exec(bases[at] ?? '') ?? [];
      return {
        text,
        source,
        paragraphs: paragraphsIn(cited),
        basis: basis.toLowerCase(),
        speaker: speaker ?? row.cell('speaker'),
      };
    });
}

/** The sources of a row, as this program exports them: "A: Title | B: Title", or the title of the only one. */
function sourcesIn(row: TableRow): SourceRow[] {
  const labels = claimsIn(row).map(({ source }) => source);
  return row
    .cell('sources')
    .split(/\s+\|\s+/)
    .filter((part) => part !== '')
    .map((part) => {
      const [, label = '', title = ''] = /^(.*?): (.+)$/.exec(part) ?? [];
      return labels.includes(label) && label ? { label, title } : { label: '', title: part };
    });
}

function claimOf(row: TableRow): ClaimRow {
  return {
    text: row.cell('statement'),
    paragraphs: paragraphsIn(row.cell('paragraphs')),
    basis: row.cell('basis').toLowerCase(),
    speaker: row.cell('speaker'),
    quote: row.cell('quote'),
  };
}

/** The numbers of paragraphs: "1, 2", and of "A ¶ 2, 3; B ¶ 1" those behind the sign. */
const paragraphsIn = (text: string): number[] => [
  ...new Set(
    [...(text.includes('¶') ? [...text.matchAll(/¶([\d,\s–-]*)/g)].join(' ') : text).matchAll(/\d+/g)]
      .map(([digits]) => Number(digits))
      .filter((n) => n > 0 && n <= 10_000),
  ),
];

function placesOf(table: Table): Partial<Rows> {
  const { rows } = table;
  const notices: ImportNotice[] = [];
  const pairs = rows.map((row) => [readDegrees(row.cell('latitude')), readDegrees(row.cell('longitude'))] as const);
  const isSwapped =
    pairs.some(([latitude = 0]) => Math.abs(latitude) > 90) &&
    pairs.every(([, longitude = 0]) => Math.abs(longitude) <= 90);
  if (isSwapped) notices.push({ code: 'swapped-columns' });
  const places = rows.map((row, i): PlaceRow => {
    const [latitude, longitude] = pairs[i] ?? [];
    const [y, x] = isSwapped ? [longitude, latitude] : [latitude, longitude];
    const at = x !== undefined && y !== undefined ? positionOf(y, x) : readPair(row.cell('position'));
    const name = first(row, 'name', 'label', 'title', 'id');
    const given = [row.cell('latitude'), row.cell('longitude'), row.cell('position')].filter(Boolean).join(', ');
    if (!at && given) notices.push({ code: 'bad-position', detail: `“${name}” (${given})` });
    return {
      // By its whole name, relationships of the same export find it.
      key: isOurs(table) ? name : row.cell('id'),
      ...(isOurs(table) && { id: row.cell('id'), claims: claimsIn(row) }),
      name: isOurs(table) ? withoutId(name, row.cell('id')) : name,
      at,
      aliases: [...listed(row.cell('aliases')), ...(row.cell('name') && row.cell('label') ? [row.cell('label')] : [])],
      kind: first(row, 'kind', 'type').toLowerCase(),
      territory: row.cell('territory'),
      sameAs: sameAsOf((column) => row.cell(column)),
      summary: row.cell('summary'),
    };
  });
  return { places: places.filter(({ name }) => name !== ''), notices, sources: rows.flatMap(sourcesIn) };
}
