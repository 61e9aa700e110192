import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { compressFolder } from '../../scripts/compress.mjs';
import { serve } from '../../scripts/serve.mjs';
import { generatedStory } from './generated-story';

/** The app and the bare page, built into a temporary folder, each with its own server. */
export interface Served {
  readonly app: string;
  readonly bare: string;
  readonly close: () => Promise<void>;
}

/** The numbers of relations of the generated stories. Each is served beside the app's story, as `stories/bench-<size>.json`. */
export const STORY_SIZES = [10, 100, 1000, 10_000] as const;
export const storyNameOf = (size: number): string => `bench-${size}`;

/**
 * Builds and serves the app, the generated stories and the bare page.
 *
 * @param built a folder with the built app; undefined: the app is built now
 */
export async function serveBoth(built: string | undefined): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'crosscurrents-bench-'));
  const [app, bare] = [join(folder, 'app'), join(folder, 'bare')];
  if (built === undefined) await build({ logLevel: 'warn', build: { outDir: app, emptyOutDir: true } });
  else await cp(built, app, { recursive: true });
  await buildBare(bare);
  await mkdir(join(app, 'stories'), { recursive: true });
  for (const size of STORY_SIZES) {
    await writeFile(join(app, 'stories', `${storyNameOf(size)}.json`), JSON.stringify(generatedStory(size)));
  }
  for (const each of [app, bare]) await compressFolder(each);
  const servers = [await serve(app, { port: 0 }), await serve(bare, { port: 0 })] as const;
  return {
    app: servers[0].url,
    bare: servers[1].url,
    async close() {
      for (const server of servers) await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Builds the bare page like the app in what affects speed: the same target, the library as a separate file, nothing inlined. */
const buildBare = (outDir: string) =>
  build({
    root: 'tests/bench/bare',
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: join(process.cwd(), 'public'),
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
