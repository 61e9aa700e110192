import { figureOf } from '../../src/figure/figure';
import { KIND_NAMES, PLACE_KIND_NAMES } from '../../src/kinds/at-start';
import type { Palette } from '../../src/style/palette';
import { kindSpecimen, placeSpecimen } from '../../src/style/specimen';

/** CSS px. */
const SIZE = { width: 412, height: 60 };
const NAME = 110;

/** Returns one drawing of all kinds in a palette, a row each: the name that story files write, and its specimen. */
export function allKinds(palette: Palette): string {
  const specimens = [
    ...KIND_NAMES.map((kind) => ({ name: kind, specimen: kindSpecimen(kind, palette, SIZE) })),
    ...PLACE_KIND_NAMES.map((kind) => ({ name: kind, specimen: placeSpecimen(kind, palette, SIZE) })),
  ];
  const rows = specimens.map(({ name, specimen }, i) => {
    const { svg, leftOut } = figureOf({ ...specimen, idPrefix: `row-${i}` });
    if (leftOut.length > 0) throw new Error(`The figure leaves out ${leftOut.join()}`);
    const y = i * SIZE.height;
    return `<text x="4" y="${y + SIZE.height / 2 + 5}">${name}</text>${svg.replace('<svg ', `<svg x="${NAME}" y="${y}" `)}`;
  });
  const [width, height] = [NAME + SIZE.width, specimens.length * SIZE.height];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="14"><rect width="100%" height="100%" fill="#fff"/>${rows.join('')}</svg>`;
}
