import { parseArgs } from 'node:util';
import { type Condition, cpuOf, PLAIN, SLOW } from './conditions';

export interface Options {
  readonly pairs: number;
  /** Names of figures. */
  readonly only: readonly string[];
  readonly conditions: readonly Condition[];
  /** A folder that holds the built app; undefined: it is built. */
  readonly app: string | undefined;
  /** Print the report as Markdown. */
  readonly table: boolean;
  /** A folder for the pictures of the loads; undefined: they are not kept. */
  readonly pictures: string | undefined;
  /** Where the JSON goes. */
  readonly json: string;
}

/** How often each is measured where nothing else is said: an odd number has a median that was measured. */
const PAIRS = 9;
const CPU = 4;

/**
 * The command line; without `--plain`, `--slow` or `--cpu` loads are measured under all three.
 *
 * @param figures the names that `--only` may have
 * @throws {Error} at what cannot be meant
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
  if (unknown.length > 0) throw new Error(`--only knows ${figures.join(', ')}, not ${unknown.join(', ')}`);
  const chosen = [
    ...(values.plain ? [PLAIN] : []),
    ...(values.slow ? [SLOW] : []),
    ...(values.cpu === undefined ? [] : [cpuOf(positive('--cpu', values.cpu))]),
  ];
  return {
    pairs: positive('--pairs', values.pairs),
    only,
    conditions: chosen.length > 0 ? chosen : [PLAIN, SLOW, cpuOf(CPU)],
    app: values.app,
    table: values.table,
    pictures: values.pictures,
    json: values.json,
  };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} takes a whole number from 1 on, not ${text}`);
  return value;
}
