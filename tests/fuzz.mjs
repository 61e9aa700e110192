// @ts-check
// Looks for cases that the properties of the unit tests get wrong: runs them again and again, each time with another seed.
//   npm run fuzz                    ten rounds
//   npm run fuzz -- 3 tests/unit/view    three rounds of the tests in a folder
//   SEED=123 npm run fuzz -- 1      the round of a seed again

import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const [rounds = '10', folder = 'tests/unit'] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => `${folder}/${file}`)
  .filter((file) => /\.test\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes('fc.'));
if (!(Number(rounds) > 0) || files.length === 0) {
  console.error('usage: npm run fuzz -- [rounds] [folder]');
  process.exit(1);
}

/** @type {string[]} */
const failed = [];
for (let round = 1; round <= Number(rounds); round++) {
  const seed = process.env['SEED'] ?? String(randomInt(2 ** 31));
  console.log(`\nRound ${round} of ${rounds}: SEED=${seed}`);
  const command = ['vitest', 'run', '--project', 'unit', '--reporter', 'dot', ...files];
  const { status } = spawnSync('npx', command, { stdio: 'inherit', env: { ...process.env, SEED: seed } });
  if (status !== 0) failed.push(seed);
}
if (failed.length > 0) console.error(`\nFailed with SEED=${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
