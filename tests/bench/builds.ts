import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { build } from 'vite';
import { compressFolder } from '../../scripts/compress.mjs';
import { serve } from '../../scripts/serve.mjs';
import { generatedStory } from './generated-story';
import { readWorld } from './subject';
import type { TemplateConfig } from './template/config';

/** The app, the bare page and the template's page, built into a temporary folder, each with its own server. */
export interface Served {
  readonly app: string;
  readonly bare: string;
  readonly template: string;
  readonly close: () => Promise<void>;
}

/** The numbers of relations of the generated stories. Each is served beside the app's story, as `stories/bench-<size>.json`. */
export const STORY_SIZES = [10, 100, 1000, 10_000] as const;
export const storyNameOf = (size: number): string => `bench-${size}`;

/**
 * Builds and serves the app, the generated stories and the two pages beside it.
 *
 * @param built a folder with the built app; undefined: the app is built now
 */
export async function serveAll(built: string | undefined, config: TemplateConfig): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'crosscurrents-bench-'));
  const [app, bare, template] = [join(folder, 'app'), join(folder, 'bare'), join(folder, 'template')];
  if (built === undefined) await build({ logLevel: 'warn', build: { outDir: app, emptyOutDir: true } });
  else await cp(built, app, { recursive: true });
  await buildLike('bare', bare, {});
  await buildLike('template', template, { CONFIG: JSON.stringify(config) });
  await writeFile(join(template, 'land.json'), JSON.stringify(await landAsGeoJson()));
  await mkdir(join(app, 'stories'), { recursive: true });
  for (const size of STORY_SIZES) {
    await writeFile(join(app, 'stories', `${storyNameOf(size)}.json`), JSON.stringify(generatedStory(size)));
  }
  for (const each of [app, bare, template]) await compressFolder(each);
  const servers = [
    await serve(app, { port: 0 }),
    await serve(bare, { port: 0 }),
    await serve(template, { port: 0 }),
  ] as const;
  return {
    app: servers[0].url,
    bare: servers[1].url,
    template: servers[2].url,
    async close() {
      for (const server of servers) await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The land that the template's page fetches, as GeoJSON: the same countries as the app's. */
async function landAsGeoJson() {
  const world = await readWorld();
  const { countries } = world.objects;
  if (!countries) throw new Error('The geometry has no countries');
  return feature(world, countries);
}

/** Builds a page like the app in what affects speed: the same target, the library as a separate file, nothing inlined. */
const buildLike = (page: 'bare' | 'template', outDir: string, define: Record<string, string>) =>
  build({
    root: `tests/bench/${page}`,
    define,
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: page === 'bare' && join(process.cwd(), 'public'),
    build: {
      outDir,
      emptyOutDir: true,
      target: 'baseline-widely-available',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/]/ }] } },
      },
    },
  });
