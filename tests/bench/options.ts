import { parseArgs } from 'node:util';
import { type Condition, cpuOf, PLAIN, SLOW } from './conditions';

export interface Options {
  readonly pairs: number;
  /** The names of the figures to measure. */
  readonly only: readonly string[];
  readonly conditions: readonly Condition[];
  /** A folder with the built app; undefined: the app is built first. */
  readonly app: string | undefined;
  /** Print the report as Markdown. */
  readonly table: boolean;
  /** A folder for the frames of the loads; undefined: they are not saved. */
  readonly pictures: string | undefined;
  /** The path of the JSON file. */
  readonly json: string;
}

/** The default number of measurements: with an odd number the median is a measured value. */
const PAIRS = 9;
const CPU = 4;

/**
 * Reads the command line. Without `--plain`, `--slow` or `--cpu` loads are measured under all three conditions.
 *
 * @param figures the names that `--only` accepts
 * @throws {Error} for an unknown or invalid option
 */
export function readOptions(args: readonly string[], figures: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pairs: { type: 'string', default: String(PAIRS) },
      only: { type: 'string' },
      plain: { type: 'boolean', default: false },
      slow: { type: 'boolean', default: false },
      cpu: { type: 'string' },
      app: { type: 'string' },
      table: { type: 'boolean', default: false },
      pictures: { type: 'string' },
      json: { type: 'string', default: 'bench-results/latest.json' },
    },
  });
  const only = values.only?.split(',') ?? figures;
  const unknown = only.filter((name) => !figures.includes(name));
  if (unknown.length > 0) throw new Error(`--only accepts ${figures.join(', ')}, not ${unknown.join(', ')}`);
  const conditions = [
    ...(values.plain ? [PLAIN] : []),
    ...(values.slow ? [SLOW] : []),
    ...(values.cpu === undefined ? [] : [cpuOf(positive('--cpu', values.cpu))]),
  ];
  return {
    pairs: positive('--pairs', values.pairs),
    only,
    conditions: conditions.length > 0 ? conditions : [PLAIN, SLOW, cpuOf(CPU)],
    app: values.app,
    table: values.table,
    pictures: values.pictures,
    json: values.json,
  };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} must be an integer of at least 1, not ${text}`);
  return value;
}
