import { type ChildProcess, spawn } from 'node:child_process';
import { isProgram, pathsOf } from '../../scripts/programs.mjs';

/** Time limit for a program to exit after a request to stop, in milliseconds. */
const PATIENCE = 10_000;

/** Returns whether a program is on the PATH. */
export const isInstalled = (command: string): boolean => pathsOf(command).some(isProgram);

/** A program that runs beside the tests until it is stopped. */
export class Program {
  /** Resolves when the program has exited. */
  readonly ended: Promise<void>;
  private readonly child: ChildProcess;

  /** Output of the program is ignored, except the stream that `read` selects: standard error, or the file descriptor 3. */
  constructor(command: string, args: readonly string[], env: NodeJS.ProcessEnv, read?: 'stderr' | 'fd3') {
    this.child = spawn(command, args, {
      env,
      stdio: ['ignore', 'ignore', read === 'stderr' ? 'pipe' : 'ignore', read === 'fd3' ? 'pipe' : 'ignore'],
    });
    // If the tests are interrupted, `stop` is not called, so the program is killed at exit. Programs with windows exit when
    // their display closes.
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
   * Waits until the output of the program matches `pattern`.
   *
   * @returns the first group of `pattern`
   * @throws {Error} with the program's output, if it exits before
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

  /** Resolves when the program has exited: by itself, within `PATIENCE`, or because it was killed. */
  async end(): Promise<void> {
    const late = setTimeout(() => this.child.kill('SIGKILL'), PATIENCE);
    await this.ended;
    clearTimeout(late);
  }

  /** Requests the program to exit. */
  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.end();
  }
}
