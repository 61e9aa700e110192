import type { Machine } from './machine';
import { isMet, type Row } from './rows';
import type { Spread } from './statistics';

export interface About extends Machine {
  readonly date: string;
  readonly pairs: number;
}

const HEADERS = ['figure', 'condition', 'ours', 'beside it', 'pair by pair', 'value', 'aim', ''] as const;

/** Returns the report for a terminal, with aligned columns. */
export function asText(rows: readonly Row[], about: About): string {
  const lines = [HEADERS, ...rows.map(cellsOf)];
  const widths = HEADERS.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)));
  const table = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [runLine(about), '', ...table].join('\n');
}

/** Returns the report as Markdown for tests/bench/README.md. */
export function asMarkdown(rows: readonly Row[], about: About): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [runLine(about), '', line(HEADERS), line(HEADERS.map(() => '---')), ...rows.map(cellsOf).map(line)].join('\n');
}

const runLine = ({ date, pairs, cores, processor, memory, chromium, node, maplibre, app }: About): string =>
  `${date}, ${pairs} pairs, on ${cores} cores (${processor}), ${memory} GB, ${chromium}, Node ${node}, MapLibre ${maplibre}, app ${app}. ` +
  'Each cell: min – median – max.';

function cellsOf(row: Row): string[] {
  const { title, condition, unit, ours, bare, beside, pairs, value, aim } = row;
  const isAimMet = isMet(row);
  return [
    title,
    condition,
    spread(ours, unit),
    bare ? `${beside}: ${spread(bare, unit)}` : '',
    pairs ? spread(pairs, '') : '',
    number(value),
    aim ? `${aim.of} ${aim.direction === 'at most' ? '≤' : '≥'} ${aim.limit}` : '',
    isAimMet === undefined ? '' : isAimMet ? 'met' : '**missed**',
  ];
}

const spread = ({ min, median, max, missed }: Spread, unit: string): string =>
  `${number(min)} – ${number(median)} – ${number(max)}${unit && ` ${unit}`}${missed > 0 ? `, ${missed} missed` : ''}`;

/** Formats a number with about three significant digits. */
function number(value: number): string {
  if (!Number.isFinite(value)) return 'none';
  const digits = Math.abs(value) >= 100 || value === 0 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits);
}
