import type { Bench } from './bench';
import { FLIGHT_FIGURES, flights } from './figures/flight';
import { growth } from './figures/growth';
import { heap } from './figures/heap';
import { LOAD_FIGURES, loads } from './figures/loads';
import { switches } from './figures/switch';
import { sync } from './figures/sync';
import type { Row } from './rows';

/** Everything that is measured, in the order in which it is: figures that come from the same measurement stand together. */
export const FIGURES: readonly {
  readonly names: readonly string[];
  readonly run: (bench: Bench) => Promise<Row[]>;
}[] = [
  { names: LOAD_FIGURES, run: loads },
  { names: ['switch'], run: switches },
  { names: FLIGHT_FIGURES, run: flights },
  { names: ['heap'], run: heap },
  { names: ['growth'], run: growth },
  { names: ['sync'], run: sync },
];

export const FIGURE_NAMES: readonly string[] = FIGURES.flatMap(({ names }) => names);
