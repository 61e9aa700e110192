// @ts-check
import { runnerImport } from 'vite';

/** `npm run bench`: the benchmark is TypeScript without file extensions in imports, which Node cannot run, so Vite loads it. */
/** @type {{ module: typeof import('./bench') }} */
const { module } = await runnerImport('./tests/bench/bench.ts', { configFile: false, logLevel: 'warn' });
await module.main(process.argv.slice(2));
