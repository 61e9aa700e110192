// @ts-check
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotli } from './serve.mjs';

/**
 * What the built app weighs on the wire, file by file and in the sums that a visitor pays: `npm run weights` prints it beside
 * the caps, `npm run weights -- --write` raises or lowers each cap to today's weight. `tests/built/weights.test.ts` holds the
 * build against the caps, so that growth is a decision and stands in a commit.
 */

const CAPS = 'tests/built/caps.json';
/** Room above today's weight, for what another hash or a compiler's next version changes: a share, and bytes. */
const ROOM = { share: 0.012, bytes: 40 };
/** What hosts compress, here as hard as serve.mjs does it. The rest is compressed by its own format. */
const COMPRESSED = /\.(?:css|html|js|json|mjs|svg|txt|md|webmanifest)$/;
/** Vite puts a hash of the content before the ending of what it makes. */
const HASH = /(?<=^assets\/.+)-[\w-]{8}(?=\.\w+$)/;
/** What the live map takes beyond the page itself, by the beginnings of names. */
const LIVE = [
  'assets/live-map',
  'assets/maplibre',
  'assets/rolldown-runtime',
  'assets/style-spec',
  'fonts/map-',
  'geo/world.topo.json',
  'stories/northeast-asia-2026.json',
];

/** Letters that the built-in story's map does not write. */
const LATER = /^fonts\/map-.*-more\./;

/** @typedef {Record<string, { cap: number, why: string }>} Caps */

/**
 * @param {string} folder the built app
 * @returns {Promise<Record<string, number>>} bytes by name, in the order of names: files without their hashes, and sums
 */
export async function weights(folder) {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  /** @type {Map<string, number>} bytes by the file's path in the folder */
  const bytes = new Map();
  for (const file of files.filter((one) => one.isFile())) {
    const path = join(file.parentPath, file.name);
    bytes.set(relative(folder, path).split(sep).join('/'), await weightOf(path));
  }
  /** @type {Record<string, number>} */
  const weighed = {};
  for (const [path, weight] of bytes) {
    const name = path.replace(HASH, '');
    weighed[name] = (weighed[name] ?? 0) + weight;
  }
  for (const page of [...bytes.keys()].filter((path) => path.endsWith('.html'))) {
    const atOnce = [page, ...askedAtOnce(await readFile(join(folder, page), 'utf8'))];
    weighed[`sum: ${page} and what it asks for at once`] = sumOf(bytes, (path) => atOnce.includes(path));
    if (page === 'index.html') {
      weighed['sum: until the map is live'] = sumOf(
        bytes,
        (path) => atOnce.includes(path) || (LIVE.some((name) => path.startsWith(name)) && !LATER.test(path)),
      );
    }
  }
  return Object.fromEntries(Object.entries(weighed).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @returns {Promise<Caps>} */
export const readCaps = async () => JSON.parse(await readFile(CAPS, 'utf8'));

/** @param {number} bytes */
export const capFor = (bytes) => Math.ceil((bytes * (1 + ROOM.share) + ROOM.bytes) / 10) * 10;

/** @param {string} path */
async function weightOf(path) {
  const body = await readFile(path);
  if (!COMPRESSED.test(path)) return body.length;
  return (await brotli(body)).length;
}

/**
 * The files that a page's own elements ask for, as paths in the folder; icons and pictures for other sites are left out.
 *
 * @param {string} html
 */
function askedAtOnce(html) {
  const elements = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return elements
    .filter(
      (element) =>
        /^<script|rel="(?:stylesheet|preload|modulepreload)"/.test(element) && !element.includes('fetchpriority="low"'),
    )
    .flatMap((element) => /(?:src|href)="\.?\/?([^"]+)"/.exec(element)?.[1] ?? []);
}

/**
 * @param {Map<string, number>} bytes
 * @param {(path: string) => boolean} counts
 */
const sumOf = (bytes, counts) => [...bytes].reduce((sum, [path, weight]) => sum + (counts(path) ? weight : 0), 0);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const weighed = await weights('dist');
  const caps = await readCaps().catch(() => /** @type {Caps} */ ({}));
  const table = Object.entries(weighed).map(([name, bytes]) => ({
    name,
    bytes,
    cap: caps[name]?.cap,
    next: capFor(bytes),
  }));
  console.table(Object.fromEntries(table.map(({ name, ...row }) => [name, row])));
  const gone = Object.keys(caps).filter((name) => !(name in weighed));
  if (gone.length > 0) console.log(`No longer built: ${gone.join(', ')}`);
  if (process.argv.includes('--write')) {
    const next = table.map(({ name, next: cap }) => [name, { cap, why: caps[name]?.why ?? '' }]);
    await writeFile(CAPS, `${JSON.stringify(Object.fromEntries(next), null, 2)}\n`);
    console.log(`${CAPS} is written. What is new there still needs its "why".`);
  }
}
