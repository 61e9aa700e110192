import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { offlineFiles, partsOf } from '../../../scripts/offline/files.mjs';

const SITE = { day: '2026-01-05', languages: ['ko', 'zh-Hans'], stories: ['telegram-1917'] };

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'offline-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const listOf = async (files: Readonly<Record<string, string>>) =>
  offlineFiles(await folderOf(files), Object.keys(files), SITE);

it('lists each file with the start of its SHA-256, its bytes, and what it belongs to', async () => {
  const { files, day } = await listOf({ 'index.html': 'abc', 'ko/index.html': '서울' });
  expect(files).toEqual({
    // https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
    'index.html': ['ba7816bf8f01cfea', 3],
    'ko/index.html': [expect.stringMatching(/^[0-9a-f]{16}$/), 6, 'ko'],
  });
  expect(day).toBe('2026-01-05');
});

it('leaves out what no page shows', async () => {
  const { files } = await listOf({
    'index.html': '',
    'sw.js': '',
    '404.html': '',
    'og.png': '',
    'ko/og.png': '',
    'oembed.json': '',
    'ko/telegram-1917.oembed.json': '',
    'telegram-1917.og.png': '',
    'index.html.br': '',
    'licenses.md': '',
  });
  expect(Object.keys(files)).toEqual(['index.html']);
});

it('its id depends on the files alone, whatever their order', async () => {
  const one = await listOf({ a: '1', b: '2' });
  expect((await listOf({ b: '2', a: '1' })).id).toBe(one.id);
  expect((await listOf({ a: '1', b: '3' })).id).not.toBe(one.id);
  expect((await listOf({ a: '1', c: '2' })).id).not.toBe(one.id);
});

it.each([
  ['index.html', ''],
  ['assets/program-BdS8J0Q1.js', ''],
  ['assets/Notes-x-ko-abc.js', ''],
  ['stories/northeast-asia-2026.json', ''],
  ['stories/northeast-asia-2026.names.json', ''],
  ['fonts/map-sans.woff2', ''],
  ['ko/index.html', 'ko'],
  ['stories/northeast-asia-2026.ko.json', 'ko'],
  ['stories/northeast-asia-2026.zh-Hans.json', 'zh-Hans'],
  ['assets/catalog-ko-BdS8J0Q1.js', 'ko'],
  ['assets/catalog-zh-hans-BdS8J0Q1.js', 'zh-Hans'],
  ['assets/kore-BdS8J0Q1.css', 'ko'],
  ['fonts/Hans/map-sans.woff2', 'zh-Hans'],
  ['telegram-1917.html', 'telegram-1917'],
  ['telegram-1917.speaker.html', 'telegram-1917'],
  ['geo/stories/telegram-1917.topo.json', 'telegram-1917'],
  ['ko/telegram-1917.html', 'ko telegram-1917'],
])('%s belongs to “%s”', (path, parts) => {
  expect(partsOf(path, SITE).join(' ')).toBe(parts);
});
