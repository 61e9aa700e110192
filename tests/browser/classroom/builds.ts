import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { offlineFiles } from '../../../scripts/offline/files.mjs';
import { serve } from '../../../scripts/serve.mjs';

/** An address to which builds are published, one after the other. */
export interface Host {
  /** With a slash at its end. */
  readonly url: string;
  /** Paths that were requested so far. */
  readonly requests: readonly string[];
  /** Publishes the build in a folder instead of the one before. */
  publish(folder: string): Promise<void>;
  /** The network is gone. */
  leave(): Promise<void>;
}

/** Serves the build in `folder` until the test ends. */
export async function hostOf(folder: string): Promise<Host> {
  const requests: string[] = [];
  const onRequest = (path: string) => void requests.push(path);
  let server: Awaited<ReturnType<typeof serve>> | undefined = await serve(folder, { port: 0, onRequest });
  const { url } = server;
  const leave = async () => {
    await server?.close();
    server = undefined;
  };
  onTestFinished(leave);
  return {
    url,
    requests,
    leave,
    async publish(next) {
      await leave();
      server = await serve(next, { port: Number(new URL(url).port), onRequest });
    },
  };
}

/** What the titles of the next build end with. */
export const NEXT = ' (next)';

/**
 * Makes the next build from the one in `dist`, as a change in each chunk would: all of them have other names, so the files of the two
 * builds do not fit together.
 *
 * @returns its folder
 */
export async function nextBuild(): Promise<string> {
  const folder = await copyOf('dist');
  // What is compressed would still be of the first build.
  for (const path of await filesIn(folder)) if (/\.(?:br|gz)$/.test(path)) await rm(join(folder, path));
  const files = await filesIn(folder);
  const chunks = files.filter((path) => /^assets\/.*\.(?:js|css)$/.test(path)).map((path) => basename(path));
  const renamed = (text: string) =>
    chunks.reduce((all, name) => all.replaceAll(name, name.replace(/..(?=\.\w+$)/, 'zz')), text);
  for (const path of files) {
    if (!/\.(?:js|css|html|json|webmanifest)$/.test(path)) continue;
    const text = await readFile(join(folder, path), 'utf8');
    const next = path.endsWith('.html') ? text.replaceAll('</title>', `${NEXT}</title>`) : text;
    await rm(join(folder, path));
    await writeFile(join(folder, renamed(path)), renamed(next));
  }
  await listAgain(folder);
  return folder;
}

/** Makes a build without offline use, as `npm run build -- --no-offline` does: with the kill switch. */
export async function buildWithoutOffline(): Promise<string> {
  const folder = await copyOf('dist');
  for (const path of await filesIn(folder)) {
    if (/\.html\.(?:br|gz)$/.test(path)) await rm(join(folder, path));
    if (!path.endsWith('.html')) continue;
    const text = await readFile(join(folder, path), 'utf8');
    await writeFile(join(folder, path), text.replace('<html', '<html data-offline="off"'));
  }
  await cp('scripts/offline/farewell.js', join(folder, 'sw.js'));
  return folder;
}

/** A copy of a build, deleted at the end of the test. */
export async function copyOf(build: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crosscurrents-build-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(build, folder, { recursive: true });
  return folder;
}

/** Puts the list of the files as they are now into the service worker. */
async function listAgain(folder: string): Promise<void> {
  const path = join(folder, 'sw.js');
  const text = await readFile(path, 'utf8');
  const [, before = '', worker = ''] = /^const BUILD=(\{.*?\});\n(.*)$/s.exec(text) ?? [];
  const { day, files } = JSON.parse(before) as { day: string; files: Record<string, [string, number, string?]> };
  const parts = new Set(Object.values(files).flatMap(([, , names]) => names?.split(' ') ?? []));
  const languages = [...parts].filter((part) => /^(?:[a-z]{2}|zh-Han[st])$/.test(part));
  const stories = [...parts].filter((part) => !languages.includes(part));
  const build = await offlineFiles(folder, await filesIn(folder), { day, languages, stories });
  await writeFile(path, `const BUILD=${JSON.stringify(build)};\n${worker}`);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
