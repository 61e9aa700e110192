// @ts-check
import { runnerImport } from 'vite';

/** Runs a command for authors: `npm run story -- check FILE`. Ends with 1 if a file has faults or the command is wrong. */

const { module } = await runnerImport('./scripts/story/commands.ts');
process.exitCode = await module.run(process.argv.slice(2));
