import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`)
  // Downloads hold what is compressed already.
  .filter((path) => !/\.(?:br|gz)$|^dist\/downloads\//.test(path));

const FORMATS = ['.png', '.woff2'];

it('the build has each file compressed beside it, unless its own format is', () => {
  const without = files.filter((path) => !existsSync(`${path}.br`) || !existsSync(`${path}.gz`));
  expect([...new Set(without.map(extname))].sort()).toEqual(FORMATS);
  expect(without).toEqual(files.filter((path) => FORMATS.includes(extname(path))));
});

it('and each says the same', () => {
  const compressed = files.filter((path) => existsSync(`${path}.br`));
  expect(compressed.length).toBeGreaterThan(30);
  for (const path of compressed) {
    const body = readFileSync(path);
    expect(body.equals(brotliDecompressSync(readFileSync(`${path}.br`))), `${path}.br`).toBe(true);
    expect(body.equals(gunzipSync(readFileSync(`${path}.gz`))), `${path}.gz`).toBe(true);
  }
});
