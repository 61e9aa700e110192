import { formatsOf } from '../formats';
import type { WithPart } from './part';

/** The page “Place by place”: a part of the catalog that is loaded with its page, because few visitors open it. */

export type MatrixTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const matrixTextsFor = ({ later }: WithPart<'matrix', MatrixTexts>): MatrixTexts => later?.matrix ?? en;

const { number, plural } = formatsOf('en-GB');

const en = {
  table: 'Relationships between each pair of places',
  /** `more`: relations that are currently hidden. */
  cell: (title: string, relations: readonly string[], more: number) =>
    `${title}: ${[...relations, ...(more ? [`${number(more)} hidden`] : [])].join(', ') || 'no relationship'}`,
  onlyStatements: (title: string) => `${title}: no relationship, but statements mention both`,
  more: (count: number) => (count ? `+${number(count)}` : '·'),
  files: (relations: number) =>
    plural(relations, { one: 'Save or copy # relationship', other: 'Save or copy # relationships' }),
  network: 'Gephi, Kumu and Cytoscape read the CSV of the relationships, and that of the places with it.',
  saveCsv: 'Save CSV',
  savePlaces: 'Save places as CSV',
  saveGeoJson: 'Save GeoJSON',
  copyCsv: 'Copy CSV',
  copyGeoJson: 'Copy GeoJSON',
  copied: 'Copied.',
  notCopied: 'Your browser does not allow copying. Save a file instead.',
};
