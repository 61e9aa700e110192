// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { scormPackage } from './package.mjs';

/**
 * Packs a single file of the site for a learning platform (SCORM 1.2): `npm run scorm`, after `npm run single`.
 *
 *     npm run scorm -- dist-single/ko.html
 *     npm run scorm -- dist-single/ko.html --to week-3.zip
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' } } });
const [from = 'dist-single/en.html'] = positionals;
const to = values.to ?? `${from.replace(/\.html?$/i, '')}.scorm.zip`;
try {
  const made = await scormPackage(await readFile(from, 'utf8'));
  await writeFile(to, made);
  console.log(`${(made.length / 1e6).toFixed(2)} MB  ${to}`);
} catch (fault) {
  const isMissing = fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';
  const reason = fault instanceof Error ? fault.message : String(fault);
  console.error(
    isMissing
      ? `There is no ${from}. Make the single file with "npm run single", or give its path: npm run scorm -- path/to/en.html`
      : `${from} was not packed. ${reason}`,
  );
  process.exitCode = 1;
}
