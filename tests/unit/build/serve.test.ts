import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';

const PAGE = `<!doctype html><title>Hello</title>${'words '.repeat(500)}`;

let outer: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  outer = await mkdtemp(join(tmpdir(), 'crosscurrents-serve-'));
  const inner = join(outer, 'dist');
  await mkdir(join(inner, 'assets'), { recursive: true });
  await writeFile(join(outer, 'secret.txt'), 'secret');
  await writeFile(join(inner, 'index.html'), PAGE);
  await writeFile(join(inner, 'assets', 'worker-abc.mjs'), 'export {};');
  server = await serve(inner, { port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(outer, { recursive: true });
});

describe('the server', () => {
  test('gives the page, under the headers of a careful host', async () => {
    const { status, headers } = await ask('/');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    });
  });

  test('compresses as the browser understands it', async () => {
    const brotli = await ask('/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE);
    const gzip = await ask('/', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(gzip.body).toString()).toBe(PAGE);
    expect((await ask('/')).body.toString()).toBe(PAGE);
  });

  test('says what has not changed, and what never will', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { 'if-none-match': String(headers['etag']) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const asset = await ask('/assets/worker-abc.mjs');
    expect(asset.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(asset.headers['cache-control']).toContain('immutable');
  });

  test.each(['/missing.js', '/assets', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/%00'])(
    'gives nothing for %s',
    async (path) => {
      const { status, body } = await ask(path);
      expect([status, body.toString()]).toEqual([404, '404\n']);
    },
  );

  test('takes the next port where one is taken', async () => {
    const taken = Number(new URL(server.url).port);
    const next = await serve(join(outer, 'dist'), { port: taken });
    try {
      expect(Number(new URL(next.url).port)).toBeGreaterThan(taken);
    } finally {
      await next.close();
    }
  });

  test('says what to do where nothing has been built', async () => {
    await expect(serve(join(outer, 'nowhere'))).rejects.toThrow('npm run build');
  });
});

/** A request as it is written, where `fetch` would tidy the path and undo the compression. */
function ask(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((done, failed) => {
    get({ host: '127.0.0.1', port: new URL(server.url).port, path, headers }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
    }).on('error', failed);
  });
}
