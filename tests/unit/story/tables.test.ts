import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tableText } from '../../../src/parts/commands/relation-files';
import { claimsOf } from '../../../src/story/questions';
import { citationsOf } from '../../../src/story/sources/citations';
import { separatorOf } from '../../../src/story/tables/csv';
import { relationsGeoJson } from '../../../src/story/tables/geojson';
import { citedText, placesCsv, relationsCsv } from '../../../src/story/tables/tables';
import { viewOf } from '../../../src/view/url';
import { longAgo, openingStory, threeSources } from './files';

const story = openingStory();
const several = threeSources();

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

describe('what is planned, and entries of authority files', () => {
  const old = longAgo();

  it('have their columns, and years before our era stay text in spreadsheets', () => {
    const rows = Papa.parse<Record<string, string>>(relationsCsv(old, old.relations).slice(1), {
      header: true,
      delimiter: ',',
    }).data;
    expect(rows.map((row) => row['Planned']).slice(0, 5)).toEqual(['', '', 'yes', 'yes', 'yes']);
    expect(rows[0]).toMatchObject({ Since: "'-0056", Until: '0079' });
    const [rome, naples, ancona] = Papa.parse<Record<string, string>>(placesCsv(old).slice(1), {
      header: true,
      delimiter: ',',
    }).data;
    expect([rome, naples, ancona].map((row) => row?.['SameAs'])).toEqual(
      old.places.map(({ sameAs }) => sameAs.join(' | ')),
    );
  });

  it('are properties in GeoJSON, which others may leave out', () => {
    const { features } = check(JSON.stringify(relationsGeoJson(old, old.relations))) as ReturnType<
      typeof relationsGeoJson
    >;
    expect(features.map(({ properties }) => properties?.['planned'])).toEqual([undefined, undefined, true, true, true]);
    const [rome, naples] = old.places;
    expect(features[0]?.properties).toMatchObject({
      fromSameAs: rome?.sameAs,
      toSameAs: naples?.sameAs,
      since: '-0056',
    });
    expect(features[4]?.properties).not.toHaveProperty('fromSameAs');
    for (const { properties } of relationsGeoJson(story, story.relations).features)
      expect(Object.keys(properties ?? {})).not.toEqual(expect.arrayContaining(['planned']));
  });
});

describe('relations as CSV', () => {
  it('are read back unchanged, with their claims and paragraphs', () => {
    const [header, ...rows] = read(relationsCsv(story, story.relations));
    expect(rows.length).toBe(story.relations.length);
    const column = (name: string) => header?.indexOf(name) ?? -1;
    story.relations.forEach((relation, i) => {
      const row = rows[i];
      expect(row?.length).toBe(header?.length);
      expect(row?.[column('Label')]).toBe(relation.title);
      expect(row?.[column('Citations')]).toBe(citedText(story, claimsOf(story, relation)));
      for (const { text } of claimsOf(story, relation)) expect(row?.[column('Statements')]).toContain(text);
    });
  });

  it('contain any text unchanged, and no text that a spreadsheet reads as a formula', () => {
    const [relation] = story.relations;
    if (!relation) throw new Error('The story has a relation');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const [header, row] = read(relationsCsv(story, [{ ...relation, title }]));
        const cell = row?.[header?.indexOf('Label') ?? -1] ?? '';
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
          expect(rows.map((row) => row.length)).toEqual([20, 20]);
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

/** The tables as a program reads them that is not ours: Papa Parse, which finds the separator itself. */
function network(one: typeof story, separator: ',' | ';') {
  const rowsOf = (csv: string) => {
    const { data, errors, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    return { rows: data, fields: meta.fields ?? [] };
  };
  return {
    edges: rowsOf(relationsCsv(one, one.relations, separator)),
    nodes: rowsOf(placesCsv(one, separator)),
  };
}

describe.each([
  ['with one source', story],
  ['with several sources', several],
])('the network of a story %s', (_, one) => {
  it.each([',', ';'] as const)(
    'has the columns that Gephi, Kumu and Cytoscape look for, separated by “%s”',
    (separator) => {
      const { edges, nodes } = network(one, separator);
      // Kumu: "From must be in the first cell of column A, To in that of column B", and Label for elements.
      expect(edges.fields.slice(0, 2)).toEqual(['From', 'To']);
      expect(nodes.fields[0]).toBe('Label');
      // Gephi: these names, and these values of Type.
      expect(edges.fields).toEqual(expect.arrayContaining(['Source', 'Target', 'Type', 'Id', 'Label']));
      expect(nodes.fields).toEqual(expect.arrayContaining(['Id', 'Label']));
      for (const { Type } of edges.rows) expect(['Directed', 'Undirected']).toContain(Type);
      for (const { Direction } of edges.rows) expect(['mutual', 'directed', 'undirected']).toContain(Direction);
    },
  );

  it('has each relation between two nodes that are there, by id and by name', () => {
    const { edges, nodes } = network(one, ',');
    expect(edges.rows.map(({ Id }) => Id)).toEqual(one.relations.map(({ id }) => id));
    const [ids, names] = [nodes.rows.map(({ Id }) => Id), nodes.rows.map(({ Label }) => Label)];
    for (const { From, To, Source, Target } of edges.rows) {
      for (const id of [Source, Target]) expect(ids).toContain(id);
      expect([From, To]).toEqual([names[ids.indexOf(Source)], names[ids.indexOf(Target)]]);
    }
  });

  it('keeps what a place does alone, as an edge to itself', () => {
    const { edges } = network(one, ',');
    const alone = one.relations.filter(({ to }) => to === undefined);
    expect(alone.length).toBeGreaterThan(0);
    const loops = edges.rows.filter(({ Source, Target }) => Source === Target);
    expect(loops.map(({ Id }) => Id)).toEqual(alone.map(({ id }) => id));
  });

  it('keeps every place with its position, also one without a relation', () => {
    const { nodes } = network(one, ',');
    expect(nodes.rows.map(({ Id }) => Id)).toEqual(one.places.map(({ id }) => id));
    expect(nodes.rows.map(({ Longitude, Latitude }) => [Number(Longitude), Number(Latitude)])).toEqual(
      one.places.map(({ at }) => at),
    );
  });

  it('names the sources of each row', () => {
    const { edges, nodes } = network(one, ',');
    const all: readonly { id: string; claims: (typeof one.claims)[number]['id'][] }[] = [
      ...one.relations,
      ...one.places,
    ];
    for (const row of [...edges.rows, ...nodes.rows]) {
      const claims = claimsOf(one, all.find(({ id }) => id === row['Id']) ?? { claims: [] });
      for (const { source, label, paragraphs } of citationsOf(one, claims)) {
        expect(row['Sources']).toContain(source.title);
        expect(row['Citations']).toContain(`${label ? `${label} ` : ''}¶ ${paragraphs.join(', ')}`);
      }
    }
  });
});

it('the places without a relation are in the network', () => {
  const { edges, nodes } = network(several, ',');
  const connected = edges.rows.flatMap(({ Source, Target }) => [Source, Target]);
  expect(nodes.rows.map(({ Id }) => Id).filter((id) => !connected.includes(id))).toEqual(['far-point']);
});

it('two places with one name are two nodes', () => {
  const twins = { ...several, places: several.places.map((place) => ({ ...place, name: 'Nicosia' })) };
  const { edges, nodes } = network(twins, ',');
  expect(new Set(nodes.rows.map(({ Label }) => Label)).size).toBe(twins.places.length);
  expect(edges.rows[0]).toMatchObject({ From: 'Nicosia (port-merrow)', To: 'Nicosia (upper-dale)' });
});

describe('relations as GeoJSON', () => {
  it('name the source of each claim, and all that the relation cites', () => {
    const [agreement] = relationsGeoJson(several, several.relations).features;
    expect(agreement?.properties).toMatchObject({
      citations: 'A ¶ 1, 2; Herald ¶ 1',
      sources: 'A: Two towns sign for the river | Herald: Valley gets a fifth of the water',
      cited: [
        { source: 'gazette', label: 'A', url: several.sources[0]?.url, paragraphs: [1, 2] },
        { source: 'herald', label: 'Herald', paragraphs: [1] },
      ],
    });
    expect(agreement?.properties?.['claims'][1]).toMatchObject({
      source: 'herald',
      label: 'Herald',
      paragraphs: [1],
      supports: ['gazette-signed'],
    });
  });

  it.each([
    ['with one source', story],
    ['with several sources', several],
  ])('of a story %s are valid for a checker that is not ours', (_, one) => {
    const text = tableText(one, viewOf(one, '#/explore').view, 'geojson');
    expect(check(text)).toEqual(JSON.parse(text));
  });

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
      expect(feature?.properties?.['cited'].map((one: { paragraphs: number[] }) => one.paragraphs)).toEqual(
        citationsOf(story, claimsOf(story, relation)).map(({ paragraphs }) => paragraphs),
      );
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
