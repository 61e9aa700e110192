import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFolder } from '../../../scripts/compress.mjs';
import { serve } from '../../../scripts/serve.mjs';

const PAGE = `<!doctype html><title>Hello</title>${'words '.repeat(500)}`;

let outer: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  outer = await mkdtemp(join(tmpdir(), 'crosscurrents-serve-'));
  const inner = join(outer, 'dist');
  await mkdir(join(inner, 'assets'), { recursive: true });
  await mkdir(join(inner, 'fonts'));
  await writeFile(join(outer, 'secret.txt'), 'secret');
  await writeFile(join(inner, 'index.html'), PAGE);
  await writeFile(join(inner, 'assets', 'worker-abc.mjs'), 'export {};');
  await writeFile(join(inner, 'fonts', 'sans.woff2'), 'a font');
  await writeFile(join(inner, 'speaker.html'), 'speaker');
  await mkdir(join(outer, 'private'));
  await writeFile(join(outer, 'private', 'index.html'), 'secret');
  await compressFolder(inner);
  await writeFile(join(inner, 'packed.txt'), 'packed');
  await symlink(join(outer, 'secret.txt'), join(inner, 'link.txt'));
  await symlink(join(outer, 'secret.txt'), join(inner, 'page.html'));
  await symlink(join(outer, 'secret.txt'), join(inner, 'packed.txt.br'));
  await symlink(join(outer, 'private'), join(inner, 'folder'));
  await symlink(join('..', '..'), join(inner, 'fonts', 'up'));
  await symlink(join('fonts', 'sans.woff2'), join(inner, 'inside.woff2'));
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
      'content-type': 'text/html;charset=utf-8',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    });
  });

  test('sends the compressed file that the browser understands', async () => {
    const brotli = await ask('/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/html;charset=utf-8',
      vary: 'Accept-Encoding',
    });
    expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE);
    const gzip = await ask('/', { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(PAGE);
    const plain = await ask('/');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(PAGE);
  });

  test('says what has not changed, and what never will', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { 'if-none-match': String(headers['etag']) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const asset = await ask('/assets/worker-abc.mjs');
    expect(asset.headers['content-type']).toBe('text/javascript');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const font = await ask('/fonts/sans.woff2');
    expect(font.headers).toMatchObject({ 'content-type': 'font/woff2', 'cache-control': 'public, max-age=600' });
  });

  test('answers a HEAD request with the headers alone, and a range with that part', async () => {
    const head = await ask('/', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(PAGE.length), 0]);
    const part = await ask('/', { range: 'bytes=2-8' });
    expect([part.status, part.body.toString()]).toEqual([206, 'doctype']);
    expect((await ask('/', { range: `bytes=${PAGE.length}-` })).status).toBe(416);
  });

  test('serves what another build writes while it runs', async () => {
    const path = join(outer, 'dist', 'later.txt');
    expect((await ask('/later.txt')).status).toBe(404);
    await writeFile(path, 'one');
    expect((await ask('/later.txt')).body.toString()).toBe('one');
    await writeFile(path, 'another');
    expect((await ask('/later.txt')).body.toString()).toBe('another');
  });

  test('takes no other method', async () => {
    const { status, headers } = await ask('/', {}, 'POST');
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
    expect(headers['content-security-policy']).toBeDefined();
  });

  test.each([
    ['br;q=0', undefined],
    ['gzip;q=0', undefined],
    ['gzip; q=0.0, br;q=0.000', undefined],
    ['br;q=0, gzip', 'gzip'],
    ['BR, gzip;Q=0', 'br'],
    ['*;q=0', undefined],
    ['*', 'br'],
    ['gzip;q=0, *', 'br'],
    ['br;q=0, *;q=0.5', 'gzip'],
    ['br;q=0.2, gzip;q=0.8', 'gzip'],
    ['identity', undefined],
    ['brotli-like, x-gzipped', undefined],
    ['br;q=nonsense', undefined],
  ])('sends for “Accept-Encoding: %s” the coding %s', async (accepted, coding) => {
    const { status, headers, body } = await ask('/', { 'accept-encoding': accepted });
    expect([status, headers['content-encoding']]).toEqual([200, coding]);
    if (!coding) expect(body.toString()).toBe(PAGE);
  });

  test.each([
    '/link.txt',
    '/page.html',
    '/page',
    '/folder/',
    '/folder/index.html',
    '/fonts/up/secret.txt',
    '/fonts/%75p/secret.txt?query',
  ])('follows no link out of its folder: %s', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body.toString()]).toEqual([404, '404\n']);
  });

  test('nor to a compressed file, and follows a link inside it', async () => {
    const packed = await ask('/packed.txt', { 'accept-encoding': 'br' });
    expect([packed.status, packed.body.toString()]).toEqual([404, '404\n']);
    expect((await ask('/inside.woff2')).body.toString()).toBe('a font');
  });

  test('says who may show the page in a frame as the host wants it, and no one else writes the policy', async () => {
    const policy = String((await ask('/')).headers['content-security-policy']);
    expect(policy).not.toContain('frame-ancestors');
    const framed = await serve(join(outer, 'dist'), { port: 0, frameAncestors: "'self' https://school.example" });
    try {
      for (const path of ['/', '/missing']) {
        const answer = await ask(path, { accept: 'text/html' }, 'GET', framed.url);
        expect(answer.headers['content-security-policy'], path).toMatch(
          /; frame-ancestors 'self' https:\/\/school\.example$/,
        );
      }
    } finally {
      await framed.close();
    }
    await expect(serve(join(outer, 'dist'), { frameAncestors: "*; script-src 'unsafe-inline'" })).rejects.toThrow(
      'frame-ancestors',
    );
  });

  test('lets pages of other origins read the files only where the host wants it', async () => {
    expect((await ask('/')).headers['access-control-allow-origin']).toBe(undefined);
    const open = await serve(join(outer, 'dist'), { port: 0, cors: true });
    try {
      expect((await ask('/', {}, 'GET', open.url)).headers['access-control-allow-origin']).toBe('*');
    } finally {
      await open.close();
    }
  });

  test('answers a browser’s request for a missing page with the page that leads on', async () => {
    const path = join(outer, 'dist', '404.html');
    await writeFile(
      path,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'" /><a href="./">On</a>`,
    );
    try {
      const { status, headers, body } = await ask('/%23/explore', { accept: 'text/html,*/*;q=0.8' });
      expect([status, headers['content-type']]).toEqual([404, 'text/html;charset=utf-8']);
      expect(headers['content-security-policy']).toBe("default-src 'none'");
      expect(body.toString()).toContain('<a href="/">');
      expect((await ask('/missing.js', { accept: '*/*' })).body.toString()).toBe('404\n');
    } finally {
      await rm(path);
    }
  });

  test('leaves the speaker’s window connected to the page that opened it', async () => {
    expect((await ask('/')).headers['cross-origin-opener-policy']).toBe('same-origin-allow-popups');
    expect((await ask('/speaker.html')).headers['cross-origin-opener-policy']).toBe('unsafe-none');
  });

  test.each([
    '/missing.js',
    '/assets/missing.js',
    '/assets',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%',
    '/%00',
  ])('gives nothing for %s', async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, body.toString()]).toEqual([404, '404\n']);
    expect(headers['content-security-policy']).toBeDefined();
    expect(headers['cache-control']).toBeUndefined();
  });

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

/** Sends a request exactly as written. `fetch` would normalize the path and decompress the answer. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', at = server.url) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((done, failed) => {
    request({ host: '127.0.0.1', port: new URL(at).port, path, headers, method }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
    })
      .on('error', failed)
      .end();
  });
}
