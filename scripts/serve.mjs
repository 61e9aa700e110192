// @ts-check
import { access, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentSecurityPolicy } from './csp.mjs';

/**
 * Serves the built app: `node scripts/serve.mjs [folder] [--port 4173] [--host]`.
 *
 * A server of our own, and not Vite's preview, because it needs nothing but Node, compresses, and sends the headers that
 * README.md recommends to whoever hosts the app; so the tests run under them.
 */

const FIRST_PORT = 4173;
/** How many ports to try from the first one on. */
const PORTS = 100;

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /^(?:text\/|application\/|image\/svg)/;

const HEADERS = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  Vary: 'Accept-Encoding',
};

/**
 * From 10 on Brotli looks for the best way through a whole file: an eighth less than 9, for half a second at the first request
 * for the largest file. 11 takes three times as long for one more hundredth.
 */
const QUALITY = 10;

/** @type {(body: Buffer) => Promise<Buffer>} */
export const brotli = (body) =>
  promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });

/** @type {Record<'br' | 'gzip', (body: Buffer) => Promise<Buffer>>} */
const compress = {
  br: brotli,
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
};

/**
 * Serves a folder until it is closed.
 *
 * @param {string} folder the built app
 * @param {{ port?: number, host?: string }} [options] `port`: the first to try, 0 for any; `host`: the address to listen
 *   at, by default this computer only (127.0.0.1 and ::1, which browsers may both mean by "localhost")
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} the address, with a slash at its end
 * @throws {Error} when the folder holds no page or none of 100 ports is free
 */
export async function serve(folder, { port = FIRST_PORT, host } = {}) {
  const root = resolve(folder);
  await access(join(root, 'index.html')).catch(() => {
    throw new Error(`${folder} holds no index.html: run "npm run build" first.`);
  });
  /** @type {Map<string, Promise<Buffer>>} compressed bodies by path, time of change and coding */
  const compressed = new Map();

  /** @type {import('node:http').RequestListener} */
  const answer = async (request, response) => {
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
      const path = fileIn(root, request.url ?? '/');
      const file = path === undefined ? undefined : await stat(path).catch(() => undefined);
      if (path === undefined || !file?.isFile()) return end(response, 404);

      const tag = `"${file.size.toString(36)}-${file.mtimeMs.toString(36)}"`;
      response.setHeader('ETag', tag);
      response.setHeader('Cache-Control', cachingOf(relative(root, path)));
      if (request.headers['if-none-match'] === tag) return end(response, 304);

      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      response.setHeader('Content-Type', type);
      const coding = COMPRESSIBLE.test(type) ? codingFor(request.headers['accept-encoding']) : undefined;
      /** @type {Buffer} */
      let body = await readFile(path);
      if (coding) {
        const key = `${path} ${tag} ${coding}`;
        const made = compressed.get(key) ?? compress[coding](body);
        compressed.set(key, made);
        body = await made;
        response.setHeader('Content-Encoding', coding);
      }
      response.setHeader('Content-Length', body.length);
      response.writeHead(200, HEADERS).end(request.method === 'HEAD' ? undefined : body);
    } catch {
      end(response, 500);
    }
  };

  const listening = await listenOnFreePort(host ? [host] : ['127.0.0.1', '::1'], port, answer);
  return {
    url: `http://localhost:${listening.port}/`,
    close: async () => {
      await Promise.all(
        listening.servers.map((server) => {
          server.closeAllConnections();
          return new Promise((done) => server.close(done));
        }),
      );
    },
  };
}

/**
 * @param {string} root
 * @param {string} url a request's path and query
 * @returns {string | undefined} the file it asks for; undefined where that would lie outside of the root
 */
function fileIn(root, url) {
  try {
    const name = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const path = resolve(root, `.${name.endsWith('/') ? `${name}index.html` : name}`);
    return path.startsWith(root + sep) && !name.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What Vite puts in assets has its content's hash in its name. Fonts are asked for twice within a visit, by the first picture
 * and by the live map, and seldom change. All else is asked for again.
 *
 * @param {string} file in the folder
 */
function cachingOf(file) {
  if (file.startsWith(`assets${sep}`)) return 'public, max-age=31536000, immutable';
  return file.startsWith(`fonts${sep}`) ? 'public, max-age=600' : 'no-cache';
}

/**
 * @param {string | string[] | undefined} accepted the header Accept-Encoding
 * @returns {'br' | 'gzip' | undefined}
 */
function codingFor(accepted) {
  const codings = String(accepted ?? '')
    .split(',')
    .map((coding) => coding.split(';')[0]?.trim());
  return codings.includes('br') ? 'br' : codings.includes('gzip') ? 'gzip' : undefined;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function end(response, status) {
  if (!response.headersSent) response.writeHead(status, HEADERS);
  response.end(status === 304 ? undefined : `${status}\n`);
}

/**
 * Listens at every address on one port. Only then does "localhost" mean this server and no other.
 *
 * @param {string[]} hosts
 * @param {number} first
 * @param {import('node:http').RequestListener} answer
 */
async function listenOnFreePort(hosts, first, answer) {
  for (let tried = 0; tried < PORTS; tried++) {
    /** @type {import('node:http').Server[]} */
    const servers = [];
    let port = first === 0 ? 0 : first + tried;
    let taken = false;
    for (const host of hosts) {
      const server = createServer(answer);
      const fault = await listen(server, port, host);
      if (fault === undefined) {
        servers.push(server);
        port = portOf(server);
      } else if (fault.code === 'EADDRINUSE') {
        taken = true;
      } else if (fault.code !== 'EADDRNOTAVAIL' && fault.code !== 'EAFNOSUPPORT') {
        // A computer without IPv6 has no ::1, and 127.0.0.1 alone is what "localhost" means there. All else is a fault.
        throw fault;
      }
    }
    if (!taken && servers.length > 0) return { servers, port };
    for (const server of servers) server.close();
  }
  throw new Error(`No free port between ${first} and ${first + PORTS - 1}: give another with --port.`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<NodeJS.ErrnoException | undefined>} what stopped it; undefined when it listens
 */
function listen(server, port, host) {
  return new Promise((done) => {
    server.once('error', done);
    server.listen(port, host, () => done(undefined));
  });
}

/** @param {import('node:http').Server} server one that listens */
function portOf(server) {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** @returns {string[]} this computer's IPv4 addresses on the networks that it is in */
function networkAddresses() {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: String(FIRST_PORT) }, host: { type: 'boolean', default: false } },
  });
  const host = values.host ? { host: '0.0.0.0' } : {};
  try {
    const { url } = await serve(positionals[0] ?? 'dist', { port: Number(values.port), ...host });
    console.log(`Crosscurrents is running at ${url}`);
    const addresses = values.host ? networkAddresses() : [];
    for (const address of addresses) console.log(`and on the network at ${url.replace('localhost', address)}`);
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  }
}
