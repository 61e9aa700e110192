import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PALETTES } from '../../src/style/palette';
import { cameraOf } from '../../src/view/framing';
import { fieldOfView } from '../../src/view/projection';
import { defaultView } from '../../src/view/view';
import { openingStory } from '../unit/story/files';
import type { BareScene } from './bare/scene';
import { type Served, serveAll } from './builds';
import type { Condition } from './conditions';
import { FIGURE_NAMES, FIGURES } from './figures';
import { machineInfo } from './machine';
import { mapPixelsOf } from './map-pixels';
import { type Options, readOptions } from './options';
import { asMarkdown, asText } from './report';
import type { Row } from './rows';
import type { Subject } from './session';
import { mapBoxOf, readWorld, seenWith } from './subject';
import { templateConfig } from './template-config';

/**
 * `npm run bench` compares the app with the bare page, as tests/bench/README.md explains. Each figure is a file in figures/; this
 * is what they need.
 */
export interface Bench {
  readonly ours: Subject;
  readonly bare: Subject;
  readonly served: Served;
  readonly story: ReturnType<typeof openingStory>;
  readonly pairs: number;
  readonly conditions: readonly Condition[];
  readonly pictures: string | undefined;
  /** Prints the progress of the run. */
  readonly log: (line: string) => void;
  /** Stores measurements for the JSON file. */
  readonly record: (name: string, measured: unknown) => void;
}

export async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args, FIGURE_NAMES);
  const started = new Date();
  const story = openingStory();
  const served = await serveAll(options.app, templateConfig(story));
  try {
    const measured: Record<string, unknown> = {};
    const bench = await createBench(served, options, measured);
    const rows: Row[] = [];
    for (const { names, run } of FIGURES) {
      if (!names.some((name) => options.only.includes(name))) continue;
      // What one figure lacks, the others do not: hours of measurements must not be lost.
      try {
        rows.push(...(await run(bench)));
      } catch (error) {
        console.error(`${names.join(', ')} could not be measured:`, error);
        process.exitCode = 1;
      }
    }
    const selected = rows.filter(({ figure }) => options.only.includes(figure));
    const about = { ...(await machineInfo()), date: started.toISOString().slice(0, 10), pairs: options.pairs };
    const minutes = (Date.now() - started.getTime()) / 60_000;
    console.log(options.table ? asMarkdown(selected, about) : asText(selected, about));
    console.log(`\n${minutes.toFixed(1)} minutes`);
    keep(options.json, { about, rows: selected, measured });
    console.log(options.json);
  } finally {
    await served.close();
  }
}

/** Written after each figure: a run that is stopped keeps what it has measured. */
function keep(file: string, results: object): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
}

async function createBench(served: Served, options: Options, measured: Record<string, unknown>): Promise<Bench> {
  const story = openingStory();
  const world = await readWorld();
  const box = await mapBoxOf(served.app);
  const camera = cameraOf(story, defaultView(story), box);
  const { water, land, actorLand, ...day } = PALETTES.day;
  const scene: BareScene = {
    box,
    camera,
    fieldOfView: fieldOfView(box),
    colors: {
      water,
      coast: day.coast,
      border: day.border,
      marker: day.marker,
      ring: day.markerRing,
      label: day.placeLabel,
      halo: day.placeHalo,
    },
    points: story.places.filter(({ offMap }) => !offMap).map(({ name, at }) => ({ name, at })),
  };
  return {
    ours: {
      name: 'ours',
      url: served.app,
      box,
      seenBy: seenWith(mapPixelsOf(story, world, camera, box, { water, land: [land, actorLand] })),
    },
    bare: {
      name: 'bare',
      url: `${served.bare}#${encodeURIComponent(JSON.stringify(scene))}`,
      box,
      seenBy: seenWith(mapPixelsOf(story, world, camera, box, { water, land: [] })),
    },
    served,
    story,
    pairs: options.pairs,
    conditions: options.conditions,
    pictures: options.pictures,
    log: (line) => console.error(line),
    record(name, value) {
      measured[name] = value;
      keep(options.json, { measured });
    },
  };
}
