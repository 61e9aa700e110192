import type { PaletteName } from '../../src/style/palette';

export interface Picture {
  /** Its path within the gallery. */
  readonly file: string;
  readonly title: string;
  /** The view that it shows. */
  readonly hash: string;
  readonly palette: PaletteName;
  /** Whether land, water and borders are drawn as well. */
  readonly basemap: boolean;
}

/**
 * The page that shows all pictures: one row for each layer, one column for each palette, then the chapters, the second story, ways and
 * areas, and the kinds.
 */
export function readme(
  byPalette: readonly Picture[],
  chapters: readonly Picture[],
  second: readonly Picture[],
  shapes: readonly Pick<Picture, 'file'>[],
  kinds: readonly Pick<Picture, 'file'>[],
): string {
  const palettes = [...new Set(byPalette.map(({ palette }) => palette))];
  const titles = [...new Set(byPalette.map(({ title }) => title))];
  const cell = (title: string, palette: PaletteName): string => {
    const picture = byPalette.find((one) => one.title === title && one.palette === palette);
    return picture ? `<img src="${picture.file}" alt="" width="300">` : '';
  };
  return [
    '# Gallery',
    '',
    'What the figure draws, as snapshots: the overview and each layer in each palette, then each chapter. The layers are drawn',
    'without land, so that a difference in one of them is a difference of its own marks. Letters are in a font of your system',
    'here, which may cut off the end of a label along an arc; their places are those of the map’s fonts.',
    '',
    '`npx vitest run --project unit tests/gallery -u` writes the files again. Look at each that changes before you commit it.',
    '',
    '## Layers and palettes',
    '',
    `| | ${palettes.join(' | ')} |`,
    `| - |${palettes.map(() => ' - |').join('')}`,
    ...titles.map((title) => `| ${[title, ...palettes.map((palette) => cell(title, palette))].join(' | ')} |`),
    '',
    '## Chapters',
    '',
    ...chapters.flatMap(({ file, title }) => [`**${title}**`, '', `<img src="${file}" alt="" width="480">`, '']),
    '## The second story',
    '',
    second.map(({ file }) => `<img src="${file}" alt="" width="280">`).join(' '),
    '',
    '## Ways and areas of a test story',
    '',
    shapes.map(({ file }) => `<img src="${file}" alt="" width="300">`).join(' '),
    '',
    '## All kinds of lines, symbols and places',
    '',
    kinds.map(({ file }) => `<img src="${file}" alt="" width="280">`).join(' '),
    '',
  ].join('\n');
}
