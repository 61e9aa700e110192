// @ts-check
import { runnerImport } from 'vite';

/** `npm run bench`: the benchmark is TypeScript without file extensions in imports, which Node cannot run, so Vite loads it. */
const args = process.argv.slice(2);
const file = args.includes('--builds') ? 'compare-builds' : 'bench';
/** @type {{ module: { main: (args: readonly string[]) => Promise<void> } }} */
const { module } = await runnerImport(`./tests/bench/${file}.ts`, { configFile: false, logLevel: 'warn' });
await module.main(args);
