// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { isProgram, pathsOf } from './programs.mjs';

/**
 * Chromium for the browser tests and the screenshots. It is searched in the usual places, or downloaded once. `node
 * scripts/chromium.mjs` finds or downloads it and prints its path.
 */

/** Command-line flags of every browser that is started here. */
const FLAGS = [
  // Tests mostly run in containers, where Chromium has no permission to set up its sandbox. It opens only our own page.
  '--no-sandbox',
  // No network requests by Chromium itself.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
/**
 * Software WebGL only: with software GPU rasterization of the whole page, painting takes ten times as long. WebGL 2 in software
 * gives the same result on every computer.
 */
const WITH_WEBGL = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
];
/** Simulates a computer without a graphics card, and so without WebGL, as in some classrooms. */
const WITHOUT_WEBGL = ['--disable-gpu', '--disable-3d-apis'];

/** Command names on the PATH, the most likely first. */
const COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'msedge'];

/** Install locations that are not on the PATH. */
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [];
  }),
};

/** Advice for the case that no browser was found and none could be downloaded. */
const ADVICE =
  'No Chrome or Chromium was found or could be fetched: install one, or set CHROME_PATH to its program, and run this again.';

/**
 * Starts a browser.
 *
 * @param {{ webgl?: boolean, flags?: readonly string[] }} [options] `webgl`: false simulates a computer without WebGL; `flags`:
 *   additional Chromium flags
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchChromium({ webgl = true, flags = [] } = {}) {
  return chromium.launch({
    executablePath: findOrFetchChromium(),
    args: [...FLAGS, ...flags, ...(webgl ? WITH_WEBGL : WITHOUT_WEBGL)],
  });
}

/**
 * @returns {string} the path of a Chrome or Chromium: CHROME_PATH, else an installed one, else one that is downloaded now
 * @throws {Error} with one sentence that explains what to do
 */
export function findOrFetchChromium() {
  const given = process.env['CHROME_PATH'];
  if (given) {
    if (isProgram(given)) return given;
    throw new Error(`CHROME_PATH is ${given}, and that is no program: correct it or leave it out.`);
  }
  const found = findChromium() ?? (fetchChromium() ? findChromium() : undefined);
  if (!found) throw new Error(ADVICE);
  return found;
}

/** @returns {string | undefined} */
function findChromium() {
  return [
    ...COMMANDS.flatMap(pathsOf),
    ...(process.platform === 'darwin' || process.platform === 'win32'
      ? PLACES[process.platform]
      : ['/snap/bin/chromium']),
    chromium.executablePath(),
  ].find(isProgram);
}

/** Debian's package installs every library that Chromium needs. On other systems Playwright installs what is necessary. */
function fetchChromium() {
  console.log('No Chrome or Chromium found: fetching one. This happens once.');
  const isRoot = process.getuid?.() === 0;
  if (isRoot && isDebian() && run('apt-get', ['update', '-q'])) {
    if (run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'])) return true;
  }
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const withLibraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  return run(process.execPath, [join(playwright, 'cli.js'), 'install', ...withLibraries, 'chromium']);
}

/** Excludes Ubuntu, where the package `chromium` only installs a snap. */
function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether the command succeeded
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(findOrFetchChromium());
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  }
}
