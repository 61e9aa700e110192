import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/figure/figure';
import { geodataOf } from '../../src/style/geodata';
import { PALETTES } from '../../src/style/palette';
import { FIXTURES } from '../fixtures/anywhere';
import { landOf, marksOf, marksOnly, scene, story } from '../unit/figure/scenes';
import { telegram } from '../unit/story/files';
import { allKinds } from './all-kinds';
import { type Picture, readme } from './readme';

/**
 * The figure as pictures to look through: a change in what is drawn is a change of these files. `npx vitest run
 * --project unit tests/gallery -u` writes them again; look at each one that changes before you commit it.
 */

const PALETTE_NAMES = Object.values(PALETTES).map(({ name }) => name);
const SIZE = { width: 480, height: 360 };

/** Each palette with the basemap, and each layer in it without: its arcs, marks and labels, and the places. */
const byPalette: Picture[] = PALETTE_NAMES.flatMap((palette) => [
  { file: `${palette}/overview.svg`, title: story.title, hash: '#/explore', palette, basemap: true },
  ...story.layers.map(({ id, title }) => ({
    file: `${palette}/layer-${id}.svg`,
    title,
    hash: `#/explore?layers=${id}`,
    palette,
    basemap: false,
  })),
]);
const chapters: Picture[] = story.chapters.map(({ id, title }) => ({
  file: `chapters/${id}.svg`,
  title,
  hash: `#/story/${id}`,
  palette: 'day',
  basemap: true,
}));
/** The second story: the whole in each palette, and its chapters without land. */
const second = telegram();
const secondLand = landOf(second);
const secondMarks = marksOf(second, secondLand);
const ofSecond: Picture[] = [
  ...PALETTE_NAMES.map((palette) => ({
    file: `${second.id}/${palette}.svg`,
    title: second.title,
    hash: '#/explore',
    palette,
    basemap: true,
  })),
  ...second.chapters.map(({ id, title }) => ({
    file: `${second.id}/${id}.svg`,
    title,
    hash: `#/story/${id}`,
    palette: 'day' as const,
    basemap: false,
  })),
];
const pictures = [...byPalette, ...chapters, ...ofSecond];
/** Ways and areas of a test story, in each palette. */
const shaped = FIXTURES.find(({ id }) => id === 'ways-and-areas');
const shapes = PALETTE_NAMES.map((palette) => ({ file: `shapes/${palette}.svg`, palette }));
const kinds = PALETTE_NAMES.map((palette) => ({ file: `kinds/${palette}.svg`, palette }));

describe('the gallery', () => {
  it.each([...byPalette, ...chapters])('$file is what the figure draws', async ({ file, hash, palette, basemap }) => {
    await expectFile(file, scene(hash, { palette, size: SIZE, ...(basemap ? {} : { sources: marksOnly }) }));
  });

  it.each(ofSecond)('$file is what the figure draws of the second story', async ({ file, hash, palette, basemap }) => {
    const sources = basemap ? secondLand : secondMarks;
    await expectFile(file, scene(hash, { of: second, palette, size: SIZE, sources }));
  });

  it.each(shapes)('$file is what the figure draws of ways and areas', async ({ file, palette }) => {
    if (!shaped) throw new Error('There is no story with ways and areas.');
    const sources = marksOf(shaped, geodataOf(undefined, shaped));
    await expectFile(file, scene('#/explore', { of: shaped, palette, size: SIZE, sources }));
  });

  it.each(kinds)('$file is every kind of line, symbol and place', async ({ file, palette }) => {
    await expect(`${allKinds(PALETTES[palette]).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(file);
  });

  it('has a page that shows all of them', async () => {
    await expect(readme(byPalette, chapters, ofSecond, shapes, kinds)).toMatchFileSnapshot('README.md');
  });

  it('has no picture besides', () => {
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
    const svgs = files.map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.svg'));
    expect(svgs.sort()).toEqual([...pictures, ...shapes, ...kinds].map(({ file }) => file).sort());
  });
});

async function expectFile(file: string, input: Parameters<typeof figureOf>[0]): Promise<void> {
  const { svg, leftOut } = figureOf(input);
  expect(leftOut).toEqual([]);
  // A line for each element, so that a difference can be read.
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(file);
}
