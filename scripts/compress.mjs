// @ts-check
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * Vite plugin that writes a `.br` and a `.gz` file beside each compressible file of the build. `serve.mjs` sends them. Other
 * hosts can too: `brotli_static` and `gzip_static` of nginx, `precompressed` of Caddy.
 */

/** Without fonts and pictures: their formats are already compressed. */
const COMPRESSIBLE = /\.(?:css|html|js|json|md|mjs|svg|txt|webmanifest)$/;

/** Brotli's highest level: an eighth less than 9, 2 % less than 10, for two seconds more of the build. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const GZIP = { level: 9 };

/** @returns {import('vite').Plugin} */
export function compress() {
  return {
    name: 'crosscurrents:compress',
    apply: 'build',
    writeBundle: {
      // Runs after all files are written, including those of `public`.
      order: 'post',
      sequential: true,
      handler: ({ dir = 'dist' }) => compressFolder(dir),
    },
  };
}

/**
 * Writes the compressed files of a folder. It writes none where compression saves nothing, for example for a very small file.
 *
 * @param {string} folder a built app
 */
export async function compressFolder(folder) {
  const files = await readdir(folder, { recursive: true });
  await Promise.all(
    files
      .filter((file) => COMPRESSIBLE.test(file))
      .map(async (file) => {
        const path = join(folder, file);
        const body = await readFile(path);
        const [br, gz] = await Promise.all([promisify(brotliCompress)(body, BROTLI), promisify(gzip)(body, GZIP)]);
        if (br.length < body.length) await writeFile(`${path}.br`, br);
        if (gz.length < body.length) await writeFile(`${path}.gz`, gz);
      }),
  );
}
