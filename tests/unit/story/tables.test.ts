import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf, paragraphsOf } from '../../../src/story/questions';
import { relationsCsv, relationsGeoJson } from '../../../src/story/tables';
import { openingStory } from './files';

const story = openingStory();

/** Parses CSV as RFC 4180 defines it. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g;
  for (const [, quoted, plain = '', end] of csv.replace(/^\uFEFF/, '').matchAll(cells)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

describe('relations as CSV', () => {
  it('are read back unchanged, with their claims and paragraphs', () => {
    const [header, ...rows] = read(relationsCsv(story, story.relations));
    expect(rows.length).toBe(story.relations.length);
    const column = (name: string) => header?.indexOf(name) ?? -1;
    story.relations.forEach((relation, i) => {
      const row = rows[i];
      expect(row?.length).toBe(header?.length);
      expect(row?.[column('title')]).toBe(relation.title);
      expect(row?.[column('paragraphs')]).toBe(paragraphsOf(claimsOf(story, relation)).join(' '));
      for (const { text } of claimsOf(story, relation)) expect(row?.[column('claims')]).toContain(text);
    });
  });

  it('contain any text unchanged, and no text that a spreadsheet reads as a formula', () => {
    const [relation] = story.relations;
    if (!relation) throw new Error('The story has a relation');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const [header, row] = read(relationsCsv(story, [{ ...relation, title }]));
        const cell = row?.[header?.indexOf('title') ?? -1] ?? '';
        expect(cell.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(title.replace(/^'(?=[=+\-@\t\r])/, ''));
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('relations as GeoJSON', () => {
  it('are lines between their places or points at the one, each with its claims and paragraphs', () => {
    const { type, features } = relationsGeoJson(story, story.relations);
    expect(type).toBe('FeatureCollection');
    expect(features.length).toBe(story.relations.length);
    story.relations.forEach((relation, i) => {
      const feature = features[i];
      const at = (id: string | undefined) => story.places.find((place) => place.id === id)?.at;
      expect(feature?.geometry).toEqual(
        relation.to === undefined
          ? { type: 'Point', coordinates: at(relation.from) }
          : { type: 'LineString', coordinates: [at(relation.from), at(relation.to)] },
      );
      expect(feature?.properties?.['claims'].map(({ id }: { id: string }) => id)).toEqual(relation.claims);
      expect(feature?.properties?.['paragraphs']).toEqual(paragraphsOf(claimsOf(story, relation)));
    });
  });
});
