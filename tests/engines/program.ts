import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How long, in milliseconds, a program may take to end when it is asked to. */
const PATIENCE = 10_000;

/** Whether a program is on the PATH. */
export const isInstalled = (command: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => isExecutable(join(folder, command)));

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A program that runs beside the tests until it is stopped. */
export class Program {
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
  private readonly child: ChildProcess;

  /** Its messages are dropped, apart from those that `read` takes: standard error, or the file descriptor 3. */
  constructor(command: string, args: readonly string[], env: NodeJS.ProcessEnv, read?: 'stderr' | 'fd3') {
    this.child = spawn(command, args, {
      env,
      stdio: ['ignore', 'ignore', read === 'stderr' ? 'pipe' : 'ignore', read === 'fd3' ? 'pipe' : 'ignore'],
    });
    // When the tests are interrupted, nobody stops it. Programs on a display end with it.
    const kill = () => this.child.kill('SIGKILL');
    process.once('exit', kill);
    this.ended = new Promise((done) => {
      const end = () => {
        process.off('exit', kill);
        done();
      };
      this.child.once('exit', end);
      this.child.once('error', end);
    });
  }

  /**
   * Waits for the program to write something.
   *
   * @returns the first group of `pattern`
   * @throws {Error} with what it wrote, when it ends before
   */
  async says(pattern: RegExp): Promise<string> {
    const stream = this.child.stderr ?? this.child.stdio[3];
    if (!stream || !('on' in stream)) throw new Error('Nothing is read from this program.');
    let text = '';
    return new Promise((resolve, reject) => {
      stream.on('data', (part: Buffer) => {
        text += part.toString();
        const found = pattern.exec(text)?.[1];
        if (found) resolve(found);
      });
      void this.ended.then(() => reject(new Error(`${this.child.spawnfile} ended at once. It wrote:\n${text}`)));
    });
  }

  /** Resolves when it has ended: by itself, within `PATIENCE`, or because it was killed. */
  async end(): Promise<void> {
    const late = setTimeout(() => this.child.kill('SIGKILL'), PATIENCE);
    await this.ended;
    clearTimeout(late);
  }

  /** Asks it to end. */
  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.end();
  }
}
