import { spawnSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../scripts/single/zip.mjs';

const SITE: readonly (readonly [string, Uint8Array])[] = [
  ['index.html', Buffer.from('<!doctype html>'.repeat(100))],
  ['ko/index.html', Buffer.from('서울')],
  ['fonts/sans.woff2', Buffer.from('letters')],
];
const HOW_TO = ['One.\nTwo.', '하나.\n둘.'];

describe('the site for a laptop', () => {
  it('has all files in one folder, as they are', async () => {
    const files = unzipSync(await zipOf(SITE, HOW_TO));
    expect(Object.keys(files)).toEqual([
      'crosscurrents/README.txt',
      'crosscurrents/start.py',
      ...SITE.map(([path]) => `crosscurrents/${path}`),
    ]);
    for (const [path, content] of SITE)
      expect(Buffer.from(files[`crosscurrents/${path}`] ?? []).equals(content), path).toBe(true);
  });

  it('says how to start it in each language, as Windows’ editor shows it', async () => {
    const readme = unzipSync(await zipOf(SITE, HOW_TO))['crosscurrents/README.txt'] ?? new Uint8Array();
    expect(Buffer.from(readme).toString()).toBe('\ufeffOne.\r\nTwo.\r\n\r\n하나.\r\n둘.\r\n');
  });

  it('has the same bytes in every time zone', async () => {
    const made = (zone: string) => {
      const code = `import { zipOf } from './scripts/single/zip.mjs';
        process.stdout.write(Buffer.from(await zipOf([['a', Buffer.from('b')]], ['c'])).toString('base64'));`;
      const env = { ...process.env, TZ: zone };
      return spawnSync(process.execPath, ['--input-type=module', '-e', code], { env, encoding: 'utf8' }).stdout;
    };
    expect(made('Asia/Seoul')).toBe(made('America/Los_Angeles'));
    expect(made('Asia/Seoul').length).toBeGreaterThan(100);
  });

  it('is served with the types that a browser needs to run it', async () => {
    const server = strFromU8(unzipSync(await zipOf([], []))['crosscurrents/start.py'] ?? new Uint8Array());
    for (const [end, type] of [
      ['.js', 'text/javascript'],
      ['.html', 'text/html'],
      ['.css', 'text/css'],
      ['.json', 'application/json'],
      ['.woff2', 'font/woff2'],
      ['.webmanifest', 'application/manifest+json'],
    ])
      expect(server).toContain(`"${end}": "${type}"`);
    // For this computer alone.
    expect(server).toContain('"127.0.0.1"');
  });
});
