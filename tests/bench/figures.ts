import type { Bench } from './bench';
import { DOOR_FIGURES, measureDoors } from './figures/doors';
import { FLIGHT_FIGURES, measureFlights } from './figures/flight';
import { measureGrowth } from './figures/growth';
import { measureHeap } from './figures/heap';
import { LOAD_FIGURES, measureLoads } from './figures/loads';
import { measureSwitches } from './figures/switch';
import { measureSync } from './figures/sync';
import type { Row } from './rows';

/** All figures, in the order of measurement. Figures of one measurement are in one entry. */
export const FIGURES: readonly {
  readonly names: readonly string[];
  readonly run: (bench: Bench) => Promise<Row[]>;
}[] = [
  { names: LOAD_FIGURES, run: measureLoads },
  { names: DOOR_FIGURES, run: measureDoors },
  { names: ['switch'], run: measureSwitches },
  { names: FLIGHT_FIGURES, run: measureFlights },
  { names: ['heap'], run: measureHeap },
  { names: ['growth'], run: measureGrowth },
  { names: ['sync'], run: measureSync },
];

export const FIGURE_NAMES: readonly string[] = FIGURES.flatMap(({ names }) => names);
