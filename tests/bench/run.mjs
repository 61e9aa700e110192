// @ts-check
import { runnerImport } from 'vite';

/** `npm run bench`: Node runs no TypeScript, so Vite brings it the benchmark. */
/** @type {{ module: typeof import('./bench') }} */
const { module } = await runnerImport('./tests/bench/bench.ts', { configFile: false, logLevel: 'warn' });
await module.main(process.argv.slice(2));
