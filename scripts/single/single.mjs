// @ts-check
import { parseArgs } from 'node:util';
import { writeDownloads } from './downloads.mjs';
import { MOST_BYTES } from './page.mjs';

/**
 * Makes the single files and the site's .zip from a build: `npm run single`, after `npm run build`, which does the same.
 *
 *     npm run single -- --from dist --to my-folder
 */
const { values } = parseArgs({ options: { from: { type: 'string', default: 'dist' }, to: { type: 'string' } } });
try {
  for (const { file, bytes } of await writeDownloads(values.from, values.to)) {
    const isHeavy = file.endsWith('.html') && bytes > MOST_BYTES;
    console.log(`${(bytes / 1e6).toFixed(2).padStart(6)} MB  ${file}${isHeavy ? '  (more than 3 MB)' : ''}`);
  }
} catch (fault) {
  const isMissing = fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';
  console.error(isMissing ? `There is no whole build in ${values.from}: run "npm run build" first.` : fault);
  process.exitCode = 1;
}
