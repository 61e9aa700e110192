// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';

/**
 * Compares two folders of screenshots pixel by pixel: `npm run screenshots:compare -- before after`. It prints which files
 * differ and by how many pixels. The exit code is 1 if any file differs.
 */

const [before, after] = process.argv.slice(2);
if (!before || !after) throw new Error('Two folders are needed: npm run screenshots:compare -- before after');

const [old, fresh] = await Promise.all([before, after].map(picturesIn));
const names = [...new Set([...(old ?? []), ...(fresh ?? [])])].sort();
let different = 0;
for (const name of names) {
  const difference = !old?.includes(name)
    ? `only in ${after}`
    : fresh?.includes(name)
      ? await compared(join(before, name), join(after, name))
      : `only in ${before}`;
  if (difference === undefined) continue;
  different += 1;
  console.log(`${name}: ${difference}`);
}
console.log(`${different} of ${names.length} differ`);
if (different > 0 || names.length === 0) process.exitCode = 1;

/** @param {string} folder */
async function picturesIn(folder) {
  return (await readdir(folder)).filter((name) => name.endsWith('.png'));
}

/**
 * @param {string} one path of a PNG
 * @param {string} other
 * @returns {Promise<string | undefined>} the difference and its position; undefined when the pictures are equal
 */
async function compared(one, other) {
  const files = await Promise.all([one, other].map((path) => readFile(path)));
  if (files[0]?.equals(files[1] ?? Buffer.of())) return undefined;
  const [a, b] = files.map((file) => PNG.sync.read(file));
  if (!a || !b) return 'unreadable';
  if (a.width !== b.width || a.height !== b.height) return `${a.width} × ${a.height} and ${b.width} × ${b.height} px`;
  let count = 0;
  const box = { left: a.width, top: a.height, right: 0, bottom: 0 };
  for (let pixel = 0; pixel < a.width * a.height; pixel++) {
    if (a.data.readUInt32BE(pixel * 4) === b.data.readUInt32BE(pixel * 4)) continue;
    count += 1;
    const [x, y] = [pixel % a.width, Math.floor(pixel / a.width)];
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
  }
  return count === 0 ? undefined : `${count} px, within ${box.left},${box.top} to ${box.right},${box.bottom}`;
}
