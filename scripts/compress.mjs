// @ts-check
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * A Vite plugin that writes `.br` and `.gz` beside each compressible file of the build. `serve.mjs` sends them, as other hosts
 * can: `brotli_static` and `gzip_static` of nginx, `precompressed` of Caddy.
 */

/** Fonts and pictures are compressed by their own format. */
const COMPRESSIBLE = /\.(?:css|html|js|json|md|mjs|svg|txt)$/;

/** From 10 on Brotli searches a whole file for the shortest encoding: an eighth less than 9. 11 takes three times as long for 1 %. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
const GZIP = { level: 9 };

/** @returns {import('vite').Plugin} */
export function compress() {
  return {
    name: 'crosscurrents:compress',
    apply: 'build',
    writeBundle: {
      // After all files are written, those of `public` too.
      order: 'post',
      sequential: true,
      handler: ({ dir = 'dist' }) => compressFolder(dir),
    },
  };
}

/**
 * Where compression saves nothing, as in a very small file, none is written.
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
