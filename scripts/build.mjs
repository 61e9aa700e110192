// @ts-check
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { OFFLINE } from './offline/offline.mjs';
import { writeDownloads, writeNoDownloads } from './single/downloads.mjs';
import { ASKED, storyPages } from './site/pages.mjs';

/**
 * Builds the site: `npm run build`. All stories of `public/stories`, the default one as the start page; or those that are named, the first
 * one as the start page:
 *
 *     npm run build -- --story my-story
 *     npm run build -- --story my-story --story another
 *     npm run build -- --story path/to/my-story.json --outDir ../site
 *
 * Then it makes what a teacher takes along (`single/downloads.mjs`), but not with `--no-downloads`.
 *
 * With `--no-offline` the site is not kept for offline use, and what earlier builds have kept is deleted.
 */
try {
  const { values } = parseArgs({
    options: {
      story: { type: 'string', multiple: true, default: [] },
      outDir: { type: 'string' },
      logLevel: { type: 'string' },
      'no-downloads': { type: 'boolean', default: false },
      'no-offline': { type: 'boolean', default: false },
    },
  });
  // Vite takes the first environment that it is asked for, and what reads the stories is no build.
  process.env['NODE_ENV'] ??= 'production';
  if (values['no-offline']) process.env[OFFLINE] = 'off';
  process.env[ASKED] = JSON.stringify(values.story);
  // Before the build starts: what an author has to change is shown by itself.
  await storyPages();
  await build({
    ...(values.logLevel && { logLevel: /** @type {import('vite').LogLevel} */ (values.logLevel) }),
    ...(values.outDir && { build: { outDir: values.outDir } }),
  });
  const dist = values.outDir ?? 'dist';
  if (values['no-downloads']) await writeNoDownloads(dist);
  else await writeDownloads(dist);
} catch (fault) {
  const isPlain = fault instanceof Error && (fault.name === 'BuildFault' || 'code' in fault);
  console.error(isPlain ? fault.message : fault);
  process.exitCode = 1;
}
