import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableText } from '../../../src/parts/commands/relation-files';
import { claimsOf, paragraphsOf } from '../../../src/story/questions';
import { separatorOf } from '../../../src/story/tables/csv';
import { relationsCsv, relationsGeoJson } from '../../../src/story/tables/tables';
import { viewOf } from '../../../src/view/url';
import { openingStory } from './files';

const story = openingStory();

/** What no XML holds: control characters, halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** A cell that some spreadsheet runs. */
const FORMULA = /^(?:[\t\r]|[\s"\u200b\ufeff]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/** Parses CSV as RFC 4180 defines it. */
function read(csv: string, separator: ',' | ';' = ','): string[][] {
  const rows: string[][] = [[]];
  const cells = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r\\n|$)`, 'g');
  for (const [, quoted, plain = '', end] of csv.replace(/^\uFEFF/, '').matchAll(cells)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

/** Texts with what breaks out of a cell. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ';',
        ',',
        '=',
        '+',
        '-',
        '@',
        '＝',
        '＋',
        '－',
        '＠',
        '"',
        "'",
        '\t',
        '\r',
        '\n',
        ' ',
        '\ufeff',
        'A1',
      ),
      fc.constantFrom('\0', '\u0008', '\ud800', '\udc00'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

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
        expect(cell.replaceAll("'", '')).toBe(title.replace(FORBIDDEN, '\ufffd').replaceAll("'", ''));
        expect(cell).not.toMatch(FORMULA);
      }),
    );
  });

  it.each([
    [',', ';'],
    [';', ','],
  ] as const)(
    'separated by "%s" have no formula even for a program that expects "%s", and are whole for the other',
    (used, other) => {
      const [relation] = story.relations;
      if (!relation) throw new Error('The story has a relation');
      fc.assert(
        fc.property(hostile, hostile, (title, summary) => {
          const csv = relationsCsv(story, [{ ...relation, title, summary }], used);
          expect(csv).not.toMatch(FORBIDDEN);
          const rows = read(csv, used);
          expect(rows.map((row) => row.length)).toEqual([12, 12]);
          const wrong = read(csv, other).flat();
          // A program that ignores quotes within a cell, and one that does not know quotes at all.
          const broken = csv.slice(1).split(new RegExp(`[${other}\\t\\r\\n]`));
          for (const cell of rows.flat()) expect(cell).not.toMatch(FORMULA);
          for (const cell of [...wrong, ...broken]) expect(cell.replace(/^[\t\r]+/, '')).not.toMatch(FORMULA);
        }),
        { numRuns: 1000 },
      );
    },
  );

  it('are separated as the spreadsheets of the reader’s language expect', () => {
    expect(['en-US', 'ko', 'ja', 'en-GB', 'zh'].map(separatorOf)).toEqual([',', ',', ',', ',', ',']);
    expect(['de', 'fr', 'es', 'pt-BR', 'ru'].map(separatorOf)).toEqual([';', ';', ';', ';', ';']);
  });

  it('take no longer for a long text than it is long', () => {
    const [relation] = story.relations;
    if (!relation) throw new Error('The story has a relation');
    for (const unit of ['\n', ';=', '; ', 'W', '" ']) {
      const from = performance.now();
      relationsCsv(story, [{ ...relation, title: unit.repeat(50_000) }]);
      expect(performance.now() - from, JSON.stringify(unit)).toBeLessThan(2000);
    }
  });
});

describe('relations as GeoJSON', () => {
  it('are JSON that any program reads, with every text unchanged', () => {
    const [relation, ...others] = story.relations;
    const ids = new Set<string>(relation?.claims);
    if (!relation) throw new Error('The story has a relation');
    const written = (text: string) => {
      const named = {
        ...story,
        places: story.places.map((place) => ({ ...place, name: text })),
        claims: story.claims.map((claim) => (ids.has(claim.id) ? { ...claim, text } : claim)),
      };
      return tableText(
        { ...named, relations: [{ ...relation, title: text, label: text, summary: text }, ...others] },
        viewOf(named, `#/explore?layers=${relation.layer}`).view,
        'geojson',
      );
    };
    const plain = JSON.parse(written('x'));
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        const file = written(text);
        // A file is bytes: half of a surrogate pair would become another letter.
        expect(new TextDecoder().decode(new TextEncoder().encode(file))).toBe(file);
        const read = JSON.parse(file);
        expect(read.features[0].properties.title).toBe(text);
        const inPlace = JSON.stringify(plain).replaceAll('"x"', JSON.stringify(text));
        expect(read).toEqual(JSON.parse(inPlace));
      }),
      { numRuns: 300 },
    );
  });

  it('are lines between their places or points at the one, each with its claims and paragraphs', () => {
    const { type, features } = relationsGeoJson(story, story.relations);
    expect(type).toBe('FeatureCollection');
    expect(features.length).toBe(story.relations.length);
    story.relations.forEach((relation, i) => {
      const feature = features[i];
      const at = (id: string | undefined) => story.places.find((place) => place.id === id)?.at ?? [0, 0];
      const [from, to] = [at(relation.from), at(relation.to)];
      const crosses = Math.abs(to[0] - from[0]) > 180;
      if (relation.to === undefined) expect(feature?.geometry).toEqual({ type: 'Point', coordinates: from });
      else if (!crosses) expect(feature?.geometry).toEqual({ type: 'LineString', coordinates: [from, to] });
      else expect(feature?.geometry.type).toBe('MultiLineString');
      expect(feature?.properties?.['claims'].map(({ id }: { id: string }) => id)).toEqual(relation.claims);
      expect(feature?.properties?.['paragraphs']).toEqual(paragraphsOf(claimsOf(story, relation)));
    });
  });

  it('are cut at the antimeridian, as RFC 7946 says, and go the shorter way round', () => {
    const [relation] = story.relations.filter(({ to }) => to !== undefined);
    if (!relation) throw new Error('The story has a relation between two places');
    const position = fc.tuple(
      fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 180, 0, 179.5, -179.5)),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(position, position, (from, to) => {
        const places = story.places.map((place) =>
          place.id === relation.from ? { ...place, at: from } : place.id === relation.to ? { ...place, at: to } : place,
        );
        const [feature] = relationsGeoJson({ ...story, places }, [relation]).features;
        const { geometry } = feature ?? {};
        const lines =
          geometry?.type === 'MultiLineString'
            ? geometry.coordinates
            : geometry?.type === 'LineString'
              ? [geometry.coordinates]
              : [];
        let width = 0;
        for (const line of lines) {
          for (const [lon = 999, lat = 999] of line) {
            expect(Math.abs(lon)).toBeLessThanOrEqual(180);
            expect(Math.abs(lat)).toBeLessThanOrEqual(90);
          }
          width += Math.abs((line.at(-1)?.[0] ?? 0) - (line[0]?.[0] ?? 0));
        }
        expect(width).toBeLessThanOrEqual(180 + 1e-9);
        if (lines.length === 2) {
          expect(
            [lines[0]?.at(-1)?.[0], lines[1]?.[0]?.[0]].map(Math.abs as (lon: number | undefined) => number),
          ).toEqual([180, 180]);
          expect(lines[0]?.at(-1)?.[1]).toBe(lines[1]?.[0]?.[1]);
        }
      }),
    );
  });
});
