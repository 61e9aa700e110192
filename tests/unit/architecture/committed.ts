import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The files of the project, as paths from its folder: those that git tracks, and new ones that it does not ignore. */
export const committed: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((path) => existsSync(path));
