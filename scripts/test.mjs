// @ts-check
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The one gate: `npm test`. All steps run, also after one has failed, but for what cannot run without it: the browser
 * tests need the build. The last line counts the tests.
 */

/**
 * @typedef {{ name: string, command: string, reports?: boolean, needs?: string }} Step
 * `command`: a script of package.json; `reports`: it runs tests and writes Vitest's JSON report; `needs`: the name of a step
 * that must have passed.
 */

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'types', command: 'check:types' },
  { name: 'lint', command: 'check:lint' },
  { name: 'dead code', command: 'check:dead' },
  { name: 'unit tests', command: 'test:unit', reports: true },
  { name: 'build', command: 'build' },
  { name: 'browser tests', command: 'test:browser', reports: true, needs: 'build' },
  { name: 'tour in other engines', command: 'test:engines', reports: true, needs: 'build' },
];

const folder = await mkdtemp(join(tmpdir(), 'crosscurrents-test-'));
/** @type {Map<string, boolean>} which steps passed; one that could not run did not */
const passed = new Map();
/** @type {string[]} */
const summary = [];
const tests = { passed: 0, failed: 0 };

for (const step of STEPS) {
  console.log(`\n── ${step.name}`);
  if (step.needs && !passed.get(step.needs)) {
    passed.set(step.name, false);
    summary.push(`✗ ${step.name}: not run, since ${step.needs} failed`);
    continue;
  }
  const started = performance.now();
  const report = join(folder, `${step.command.replace(':', '-')}.json`);
  const ok = await runScript(
    step.command,
    step.reports ? ['--reporter=default', '--reporter=json', `--outputFile=${report}`] : [],
  );
  const counted = step.reports ? await readReport(report) : undefined;
  if (counted) {
    tests.passed += counted.passed;
    tests.failed += counted.failed;
  }
  passed.set(step.name, ok);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const count = counted ? `: ${counted.passed} passed, ${counted.failed} failed` : step.reports ? ': no report' : '';
  summary.push(`${ok ? '✓' : '✗'} ${step.name}${count} (${seconds} s)`);
}

await rm(folder, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}\n`);
console.log(`${tests.passed} passed, ${tests.failed} failed`);
process.exitCode = [...passed.values()].every(Boolean) ? 0 : 1;

/**
 * @param {string} script a script of package.json
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it exited with 0
 */
function runScript(script, args) {
  const npm = ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
  return new Promise((done) => {
    // On Windows npm is a script, which only a shell starts.
    const child = spawn('npm', npm, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', () => done(false));
    child.once('exit', (code) => done(code === 0));
  });
}

/**
 * A file that could not even be read as tests counts as one failed test.
 *
 * @param {string} path of Vitest's JSON report
 * @returns {Promise<{ passed: number, failed: number } | undefined>} undefined where the run left no report
 */
async function readReport(path) {
  try {
    /** @type {import('vitest/node').JsonTestResults} */
    const report = JSON.parse(await readFile(path, 'utf8'));
    const unread = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + unread.length };
  } catch {
    return undefined;
  }
}
