// @ts-check
import { once } from 'node:events';
import { access, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { contentSecurityPolicy } from './csp.mjs';
import { acceptedCodings, leadsOut } from './http.mjs';

/**
 * Serves the built app: `node scripts/serve.mjs [folder] [--port 4173] [--host] [--frame-ancestors "'self'"] [--cors]`. It sends the
 * compressed files of the build and the headers that README.md recommends to hosts, so the tests run with these headers.
 */

const FIRST_PORT = 4173;
/** Number of ports to try, counted from the first one. */
const PORTS = 100;

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  Vary: 'Accept-Encoding',
};

/**
 * No page of another origin can hold a window of the app. The speaker's window is the exception: a browser would separate it
 * from a page in a frame that opened it, and in a frame of another site they have no other way to find each other.
 *
 * @param {string} url of the request
 */
const openerPolicyOf = (url) =>
  /^\/(?:[^/?#]+\.)?speaker\.html/.test(url) ? 'unsafe-none' : 'same-origin-allow-popups';

/** A computer without IPv6 has no ::1. There, "localhost" means only 127.0.0.1. */
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

/**
 * Serves a folder until `close` is called.
 *
 * @param {string} folder the built app
 * @param {{ port?: number, host?: string, frameAncestors?: string | undefined, cors?: boolean, onRequest?: (path: string) => void }} [options] `port`: the first port to try, 0 for any
 *   free one; `host`: the address to listen on, by default this computer only (127.0.0.1 and ::1, because a browser may use
 *   either for "localhost"); `frameAncestors`: which sites may show the page in a frame, by default any; `cors`: pages of any origin may read the files, as a frame without an origin of its own has to;
 *   `onRequest` is told the path of each request
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with a slash
 * @throws {Error} when the folder contains no page, none of 100 ports is free or `frameAncestors` is no list of sources
 */
export async function serve(folder, { port: first = FIRST_PORT, host, frameAncestors, cors = false, onRequest } = {}) {
  await access(join(folder, 'index.html')).catch(() => {
    throw new Error(`${folder} holds no index.html: run "npm run build" first.`);
  });
  const hosts = host ? [host] : ['127.0.0.1', '::1'];
  const answer = answerFrom(folder, framePolicy(frameAncestors), cors, onRequest);
  for (let port = first; port < first + PORTS; port++) {
    const servers = await listen(answer, hosts, first === 0 ? 0 : port);
    if (servers) return { url: `http://localhost:${portOf(servers[0])}/`, close: () => closeAll(servers) };
  }
  throw new Error(`No free port between ${first} and ${first + PORTS - 1}: give another with --port.`);
}

/**
 * Returns the directive of the security policy that says who may show the page in a frame. Only a header can set it, a page
 * cannot: https://www.w3.org/TR/CSP3/#directive-frame-ancestors
 *
 * @param {string | undefined} sources "'none'", "'self'", or origins with spaces between them
 */
function framePolicy(sources) {
  if (sources === undefined || sources.trim() === '') return '';
  if (/[;,\r\n]/.test(sources)) throw new Error(`--frame-ancestors takes sources with spaces between them: ${sources}`);
  return `; frame-ancestors ${sources.trim()}`;
}

/**
 * @param {string} folder
 * @param {string} frames
 * @param {boolean} cors
 * @param {((path: string) => void) | undefined} onRequest
 * @returns {import('node:http').RequestListener}
 */
function answerFrom(folder, frames, cors, onRequest) {
  const files = sirv(folder, {
    // Reads the disk on each request, so a new build is served without a restart.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', cachingOf(path)),
  });
  return async (request, response) => {
    const { method = '', url = '/', headers } = request;
    onRequest?.(url);
    response.setHeaders(new Map(Object.entries(HEADERS)));
    response.setHeader('Content-Security-Policy', contentSecurityPolicy + frames);
    response.setHeader('Cross-Origin-Opener-Policy', openerPolicyOf(url));
    // Not by default: drafts on this computer are not for each page that its browser shows.
    if (cors) response.setHeader('Access-Control-Allow-Origin', '*');
    if (method !== 'GET' && method !== 'HEAD') return fail(response.setHeader('Allow', 'GET, HEAD'), 405);
    headers['accept-encoding'] = acceptedCodings(headers['accept-encoding'] ?? '');
    const missing = () => notFound(folder, frames, request, response);
    if (await leadsOut(folder, url)) return missing();
    files(request, response, missing);
  };
}

/**
 * Answers with the page for missing addresses, `404.html`, where a browser asks for a page.
 *
 * @param {string} folder
 * @param {string} frames
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function notFound(folder, frames, { headers, method }, response) {
  const page =
    /text\/html/.test(headers.accept ?? '') && (await readFile(join(folder, '404.html'), 'utf8').catch(() => ''));
  if (!page) return fail(response, 404);
  // The page holds its own policy, which allows its style and its script.
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? contentSecurityPolicy;
  response.setHeader('Content-Security-Policy', policy + frames);
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
  // This server shows the app at its root.
  response.end(method === 'HEAD' ? '' : page.replace('<a href="./"', '<a href="/"'));
}

/**
 * Returns the caching rule for a path. Files in `assets` have a content hash in their name. Fonts rarely change and are
 * requested twice within a visit, by the first picture and by the live map. Everything else is revalidated.
 *
 * @param {string} path of the request
 */
function cachingOf(path) {
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable';
  return path.startsWith('/fonts/') ? 'public, max-age=600' : 'no-cache';
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function fail(response, status) {
  response.writeHead(status).end(`${status}\n`);
}

/**
 * Listens on all addresses with the same port. Only then does "localhost" always mean this server and no other.
 *
 * @param {import('node:http').RequestListener} answer
 * @param {string[]} hosts
 * @param {number} port
 * @returns {Promise<[import('node:http').Server, ...import('node:http').Server[]] | undefined>} undefined when the port is in
 *   use
 */
async function listen(answer, hosts, port) {
  /** @type {import('node:http').Server[]} */
  const servers = [];
  for (const host of hosts) {
    const server = createServer(answer).listen(servers[0] ? portOf(servers[0]) : port, host);
    try {
      await once(server, 'listening');
      servers.push(server);
    } catch (fault) {
      const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
      if (NO_SUCH_ADDRESS.includes(code)) continue;
      await closeAll(servers);
      if (code === 'EADDRINUSE') return undefined;
      throw fault;
    }
  }
  const [first, ...others] = servers;
  return first && [first, ...others];
}

/** @param {readonly import('node:http').Server[]} servers */
async function closeAll(servers) {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  }
}

/** @param {import('node:http').Server} server that is already listening */
function portOf(server) {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** @returns {string[]} this computer's IPv4 addresses in its networks */
function networkAddresses() {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: String(FIRST_PORT) },
      host: { type: 'boolean', default: false },
      'frame-ancestors': { type: 'string' },
      cors: { type: 'boolean', default: false },
    },
  });
  const frameAncestors = values['frame-ancestors'] ?? process.env['FRAME_ANCESTORS'];
  const host = values.host ? { host: '0.0.0.0' } : {};
  try {
    const { url } = await serve(positionals[0] ?? 'dist', {
      port: Number(values.port),
      ...host,
      frameAncestors,
      cors: values.cors,
    });
    console.log(`Crosscurrents is running at ${url}`);
    const addresses = values.host ? networkAddresses() : [];
    for (const address of addresses) console.log(`and on the network at ${url.replace('localhost', address)}`);
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  }
}
