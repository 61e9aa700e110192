import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { findOrFetchChromium } from '../../scripts/chromium.mjs';

/** The machine and the versions of a run: without them two runs cannot be compared. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  /** In GB. */
  readonly memory: number;
  readonly chromium: string;
  readonly node: string;
  readonly maplibre: string;
  readonly app: string;
}

export async function machineInfo(): Promise<Machine> {
  const versionIn = async (file: string): Promise<string> => {
    const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
    return version;
  };
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memory: Math.round(totalmem() / 2 ** 30),
    chromium: execFileSync(findOrFetchChromium(), ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim(),
    node: process.version,
    maplibre: await versionIn('node_modules/maplibre-gl/package.json'),
    app: measuredCommit() ?? (await versionIn('package.json')),
  };
}

/** Returns the commit that is measured, or undefined outside of a repository. */
function measuredCommit(): string | undefined {
  try {
    const changed = execFileSync('git', ['status', '--porcelain', '--untracked-files=no'], { encoding: 'utf8' }) !== '';
    const name = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
    return changed ? `${name} with changes` : name;
  } catch {
    return undefined;
  }
}
