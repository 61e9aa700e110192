import type { TestProject } from 'vitest/node';
import { firefox } from './firefox';
import { isInstalled, Program } from './program';
import { webkit } from './webkit';

declare module 'vitest' {
  interface ProvidedContext {
    /** The display for the browsers' windows; undefined if none of them can run. */
    display: string | undefined;
    /** The names of the engines that are skipped. */
    leftOut: readonly string[];
  }
}

/**
 * Runs once for all engines. It starts a virtual display, because the engines draw WebGL only in a window, and prints one line
 * about engines that are skipped because they are not installed.
 *
 * @throws {Error} in continuous integration, where no engine may be skipped
 */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const display = isInstalled('Xvfb') ? [] : ['xvfb'];
  const lacking = [firefox, webkit]
    .map(({ name, missing }) => ({ name, packages: [...missing(), ...display] }))
    .filter(({ packages }) => packages.length > 0);
  project.provide(
    'leftOut',
    lacking.map(({ name }) => name),
  );
  if (lacking.length > 0) {
    const list = lacking.map(({ name, packages }) => `${name} (not installed: ${packages.join(', ')})`);
    const line = `Left out: ${list.join('; ')}`;
    if (process.env['CI']) throw new Error(line);
    console.log(line);
    if (lacking.length === 2) return undefined;
  }
  const server = new Program(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'],
    process.env,
    'fd3',
  );
  project.provide('display', `:${await server.says(/(\d+)\n/)}`);
  return () => server.stop();
}
