import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnyDate } from '../../../src/authoring/drafts/dates';
import { type ImportFile, importFiles } from '../../../src/authoring/drafts/import-files';
import { plainText } from '../../../src/authoring/drafts/plain-text';
import { readDegrees, readPair } from '../../../src/authoring/drafts/positions';
import { reviewFile } from '../../../src/authoring/review';
import { relationsGeoJson } from '../../../src/story/tables/geojson';
import { placesCsv, relationsCsv } from '../../../src/story/tables/tables';
import { en } from '../../../src/text/en';
import { authorTextsFor } from '../../../src/text/late/author-texts';
import { longAgo, openingStory } from '../story/files';
import { encoded } from './encoded';
import * as samples from './samples';

const texts = authorTextsFor(en);
const file = (text: string, name = 'table.csv'): ImportFile => ({ name, bytes: encoded(text, 'utf-8') });
const json = (value: unknown) => file(JSON.stringify(value), 'file.json');

/** What the tests look at of a draft. */
interface Drafted {
  title: string;
  bounds: number[] | string;
  places: {
    id: string;
    name: string;
    at: number[] | string;
    territory?: string;
    summary: string;
    aliases?: string[];
    sameAs?: string[];
    $comment?: string;
  }[];
  relations: {
    id: string;
    from: string;
    to?: string;
    label: string;
    layer: string;
    direction: string;
    since?: string;
    until?: string;
    planned?: boolean;
    claims: string[];
    $comment?: string;
  }[];
  layers: { id: string; kind: string; title: string; $comment?: string }[];
  claims: {
    id: string;
    text: string;
    source?: string;
    paragraphs: number[];
    basis: string;
    speaker?: string;
    $comment?: string;
  }[];
  events: { date: string; title: string; summary: string }[];
  chapters: { title: string; body: string; camera: { fit: string[] } }[];
  people: { name: string; role: string }[];
  sources: { id: string; title: string; paragraphs: number }[];
}

function imported(...files: ImportFile[]) {
  const result = importFiles(files, texts.toDos);
  if (!result.draft) throw new Error(`No draft: ${JSON.stringify(result.notices)}`);
  const review = reviewFile(new TextEncoder().encode(result.draft.json), result.name);
  // A draft is open, not wrong: what is missing is marked.
  expect(review.faults).toEqual([]);
  expect(review.toDo.length).toBeGreaterThan(0);
  return {
    ...result,
    story: JSON.parse(result.draft.json) as Drafted,
    review,
    codes: result.notices.map(({ code }) => code),
  };
}

/** The ends of each relationship by the places' names. */
const endsIn = ({ places, relations }: Pick<Drafted, 'places' | 'relations'>) => {
  const nameOf = (id: string | undefined) => places.find((place) => place.id === id)?.name;
  return relations.map(({ from, to }) => [nameOf(from), nameOf(to)]);
};

describe('tables', () => {
  const nodes = [
    ['Id', 'Label', 'Latitude', 'Longitude', 'Country'],
    ['1', 'Séoul', '37.5665', '126.978', 'KOR'],
    ['2', 'Pékin', '39.9042', '116.4074', 'CN'],
    ['3', 'L’Isle, "Sur"', '-12.5', '-43', ''],
  ];
  const cell = (text: string, separator: string) =>
    text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  const table = (rows: string[][], separator: string, end = '\n') =>
    rows.map((row) => row.map((one) => cell(one, separator)).join(separator)).join(end);

  it.each([
    [',', '.'],
    [';', ','],
    ['\t', '.'],
    ['\t', ','],
    [',', ','],
    ['|', '.'],
  ])('with %j between cells and %j in decimals give the same places', (separator, decimal) => {
    const rows = nodes.map((row, i) =>
      row.map((one, at) => (i > 0 && (at === 2 || at === 3) ? one.replace('.', decimal) : one)),
    );
    for (const end of ['\n', '\r\n', '\r']) {
      const { story } = imported(file(table(rows, separator, end)));
      expect(story.places.map(({ name, at, territory }) => [name, at, territory?.slice(0, 4)])).toEqual([
        ['Séoul', [126.978, 37.5665], 'KOR'],
        ['Pékin', [116.4074, 39.9042], 'CHN'],
        ['L’Isle, "Sur"', [-43, -12.5], undefined],
      ]);
    }
  });

  it.each([
    ['utf-8', 'Source,Target,Label\n서울,北京,外交関係\n'],
    ['utf-16le', 'Source,Target,Label\n서울,北京,外交関係\n'],
    ['utf-16be', 'Source,Target,Label\n서울,北京,外交関係\n'],
    ['gb18030', '来源,目标,标签\n首尔,北京,恢复关系\n北京,东京,断绝往来\n'],
    ['big5', '來源,目標,標籤\n首爾,北京,恢復關係\n北京,東京,斷絕往來\n'],
    ['shift_jis', '出発,到着,ラベル\nソウル,北京,関係の回復\n'],
    ['euc-kr', '출발,도착,라벨\n서울,베이징,관계 회복\n'],
    ['windows-1252', 'Quelle;Ziel;Bezeichnung\nZürich;Genève;Gespräche\n'],
  ] as const)('in %s are read, also where their headings are of its language', (encoding, text) => {
    const { story, encodings } = imported({ name: 'a.csv', bytes: encoded(text, encoding) });
    const [, first = ''] = text.split('\n');
    const [from, to, label] = first.split(/[,;]/);
    expect(encodings).toMatchObject([{ encoding }]);
    expect(endsIn(story)[0]).toEqual([from, to]);
    expect(story.relations[0]?.label).toBe(label);
  });

  it('are read in the encoding that somebody chose', () => {
    const bytes = encoded('Name,Role\nКиев,x\n', 'windows-1251');
    const { encodings } = imported({ name: 'a.csv', bytes, encoding: 'windows-1252' });
    expect(encodings).toMatchObject([{ encoding: 'windows-1252', sure: true }]);
  });

  it('of Gephi: numbers name the nodes, isolated ones stay, the type is the direction', () => {
    const { story, codes } = imported(file(samples.GEPHI_EDGES), file(samples.GEPHI_NODES));
    expect(endsIn(story)).toEqual([
      ['Seoul', 'Beijing'],
      ['Beijing', 'Tokyo'],
    ]);
    expect(story.relations.map(({ direction }) => direction)).toEqual(['none', 'forward']);
    expect(story.places.map(({ id }) => id)).toEqual(['seoul', 'beijing', 'tokyo', 'alone']);
    expect(codes).toEqual(['unknown-columns']);
  });

  it('of Kumu: the type is the kind of the layer, and a kind that there is not is to do', () => {
    const { story } = imported(file(samples.KUMU_EDGES.replace('pressure', 'friction')));
    expect(endsIn(story)).toEqual([
      ['Seoul', 'Beijing'],
      ['Beijing', 'Tokyo'],
    ]);
    expect(story.relations.map(({ direction }) => direction)).toEqual(['both', 'forward']);
    expect(story.layers[0]).toMatchObject({ kind: 'dialogue' });
    expect(story.layers[1]?.$comment).toContain('“friction” is no kind');
    expect(story.layers[1]?.$comment).toMatch(/: restoration, .*, launch\. .*panel=kinds/);
  });

  it('of edges without a direction have it to do, those with one not', () => {
    const edges = (rows: string) => imported(file(rows)).story.relations.map(({ $comment }) => $comment ?? '');
    expect(edges('Source,Target\nA,B\n')).toEqual([expect.stringMatching(/^TODO: The file gives no direction/)]);
    expect(edges('Source,Target,Direction\nA,B,both\n')).toEqual(['']);
  });

  it('of places name their territory by a code of three letters or two, or by name', () => {
    const given = ['Uruguay', 'AR', 'BRA', 'the gambia', 'Cote d’Ivoire', 'st. lucia', 'UK', 'Ruritania', ''];
    const rows = given.map((territory, i) => `Place ${i},1${i},2${i},${territory}`);
    const { story, notices } = imported(file(`Name,Latitude,Longitude,Territory\n${rows.join('\n')}\n`));
    expect(story.places.map(({ territory }) => territory)).toEqual([
      'URY',
      'ARG',
      'BRA',
      'GMB',
      'CIV',
      'LCA',
      'GBR',
      undefined,
      undefined,
    ]);
    expect(story.places[7]?.$comment).toMatch(/TODO.*“Ruritania”/);
    expect(story.places[8]?.$comment).toBeUndefined();
    expect(notices).toMatchObject([{ code: 'unknown-territory', detail: '“Ruritania” (Place 7)' }]);
  });

  it('of edges may have their columns in any order and with any capitals', () => {
    const columns = ['source', 'TARGET', 'Label', 'kind', 'since'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        fc.constantFrom(',', ';', '\t'),
        (order, separator) => {
          const row = ['Seoul', 'Beijing', 'Talks', 'dialogue', '2026-01-05'];
          const { story } = imported(
            file([columns, row].map((cells) => order.map((at) => cells[at]).join(separator)).join('\n')),
          );
          expect(endsIn(story)).toEqual([['Seoul', 'Beijing']]);
          expect(story.relations[0]).toMatchObject({ label: 'Talks', since: '2026-01-05' });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of statements, events and people become those', () => {
    const { story } = imported(
      file(
        'Statement,Paragraphs,Basis,Speaker,Quote\nThey met.,"1, 2",reported,,\nHe hopes.,3,said,Lee,a new phase\nPerhaps.,,,,\n',
      ),
      file('Date;Title;Description\n5.1.2026;Meeting;They met\n2025-11;Rupture;\n'),
      file('Name,Role\nLee,President\n'),
    );
    expect(story.claims.slice(0, 3)).toMatchObject([
      { text: 'They met.', paragraphs: [1, 2], basis: 'reported' },
      { text: 'He hopes.', paragraphs: [3], basis: 'said', speaker: 'lee' },
      { text: 'Perhaps.', basis: 'inferred', $comment: expect.stringMatching(/^TODO/) },
    ]);
    expect(story.claims[0]?.$comment).toBe(undefined);
    expect(story.events).toMatchObject([
      { date: '2026-01-05', title: 'Meeting' },
      { date: '2025-11', title: 'Rupture' },
    ]);
    expect(story.people).toMatchObject([{ name: 'Lee', role: 'President' }]);
  });

  it('with latitude and longitude swapped throughout are put right, with a notice', () => {
    const { story, codes } = imported(file('name,lat,lon\nSeoul,126.978,37.5665\nTokyo,139.69,35.69\n'));
    expect(story.places.map(({ at }) => at)).toEqual([
      [126.978, 37.5665],
      [139.69, 35.69],
    ]);
    expect(codes).toEqual(['swapped-columns']);
  });

  it('have faults that are named with their rows', () => {
    expect(imported(file('Source,Target\nA,B,surplus\n,B\n"C",D\n')).notices).toMatchObject([
      { code: 'too-many-cells', detail: '2' },
      { code: 'no-ends', detail: '3' },
    ]);
    expect(imported(file('Source,Target\nA,"B\nC,D\n')).codes).toContain('broken-quotes');
    const { story, codes, review } = imported(file('Source,Target,Since\nA,B,5/6/2026\n'));
    expect(codes).toEqual(['bad-date']);
    expect(story.relations[0]).not.toHaveProperty('since');
    expect(review.toDo.some(({ detail = '' }) => detail.includes('5/6/2026'))).toBe(true);
  });

  it.each([
    ['', 'no-table'],
    ['a,b,c\n1,2,3\n', 'no-table'],
    ['Weight;Since\n1;2026\n', 'unknown-table'],
    ['{"a": 1}', 'not-readable'],
    ['{"a": ', 'not-readable'],
    ['PK\u0003\u0004', 'workbook'],
  ])('that hold nothing for a story say what is missing: %j', (text, code) => {
    const { draft, notices } = importFiles([file(text)], texts.toDos);
    expect(draft).toBe(undefined);
    expect(notices.map((notice) => notice.code)).toContain(code);
    for (const notice of notices) expect(texts.notices[notice.code](notice.detail ?? '')).toMatch(/\.$/);
  });

  it('of any bytes never fail', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc
            .string({ unit: 'binary', maxLength: 300 })
            .map((text) => new TextEncoder().encode(`Source,Target,Label\n${text}`)),
          fc.json().map((text) => new TextEncoder().encode(text)),
        ),
        (bytes) => {
          const { draft } = importFiles([{ name: 'any', bytes }], texts.toDos);
          if (draft) expect(reviewFile(new TextEncoder().encode(draft.json)).faults).toEqual([]);
        },
      ),
      { numRuns: 400, examples: [[new TextEncoder().encode('Source,Target,Label\n\u0e34')]] },
    );
  });
});

describe('files of other programs', () => {
  it('Kumu’s blueprint: elements are places, connections relationships', () => {
    const { story, codes } = imported(json(samples.KUMU));
    expect(endsIn(story)).toEqual([
      ['Seoul', 'Beijing'],
      ['Beijing', 'Tokyo'],
    ]);
    expect(story.places[0]).toMatchObject({ id: 'seoul', at: [126.978, 37.5665], summary: 'The capital' });
    expect(story.places.map(({ name }) => name)).toContain('Alone');
    expect(codes).toEqual(['markup']);
  });

  it('StoryMapJS: a slide is a chapter at its place, and its text is plain', () => {
    const { story, codes } = imported(json(samples.STORYMAP));
    expect(story.title).toBe('A walk');
    expect(story.chapters).toMatchObject([
      { title: 'A walk', body: 'All points.\nBold & plain.' },
      { title: '1790', body: 'First.\nSecond – link.', camera: { fit: ['kent-county-maryland'] } },
      { title: 'Again', body: 'Here' },
    ]);
    expect(story.places.map(({ at }) => at)).toEqual([
      [-76.18667, 39.275],
      [-76.94167, 39.26833],
    ]);
    expect(codes).toEqual(expect.arrayContaining(['media', 'markup']));
  });

  it('TimelineJS: events and eras at the precision that they have, none invented', () => {
    const { story, codes } = imported(json(samples.TIMELINE));
    expect(story.title).toBe('The seventh century');
    expect(story.events.map(({ date }) => date)).toEqual([
      '0602/0629',
      '0622-08-09',
      '2026-01',
      // 44 BCE, which EDTF writes as −43.
      '-0043-03-15',
      expect.stringMatching(/^TODO.*Long ago/),
      '0600/0650',
      '0700/',
      '/0750',
    ]);
    expect(codes).toContain('bad-date');
  });

  it('GeoJSON: points are places, lines relationships between those at their ends', () => {
    const { story, codes, notices } = imported(json(samples.GEOJSON));
    expect(endsIn(story)).toEqual([
      ['Seoul', 'Beijing'],
      ['170.00, 0.00', '-170.00, 10.00'],
      ['Seoul', '139.69, 35.69'],
    ]);
    expect(story.places[0]).toMatchObject({ name: 'Seoul', summary: 'A city' });
    expect(codes).toEqual(expect.arrayContaining(['shapes', 'routes', 'markup']));
    expect(notices.find(({ code }) => code === 'shapes')?.detail).toBe('2');
  });
});

describe('import after export', () => {
  const story = openingStory();
  const places = new Map<string, string>(story.places.map(({ id, name }) => [id, name]));
  const expected = story.relations.map(({ from, to }) => [places.get(from), to && places.get(to)]);
  const byEnds = (ends: unknown[][]) => [...ends].map(String).sort();

  it.each([',', ';'] as const)('gives the relationships, statements and layers of a CSV with %j again', (separator) => {
    const { story: draft } = imported(file(relationsCsv(story, story.relations, separator)));
    expect(endsIn(draft)).toEqual(expected);
    expect(draft.relations.map(({ since }) => since)).toEqual(story.relations.map(({ since }) => since));
    expect(new Set(draft.layers.map(({ title }) => title))).toEqual(
      new Set(story.relations.map(({ layer }) => story.layers.find(({ id }) => id === layer)?.title)),
    );
    const cited = new Set(story.relations.flatMap(({ claims }) => claims));
    for (const claim of story.claims.filter(({ id }) => cited.has(id)))
      expect(draft.claims).toContainEqual(
        expect.objectContaining({ text: claim.text, paragraphs: claim.paragraphs, basis: claim.basis }),
      );
  });

  it('gives those of a GeoJSON again, with the places where they were', () => {
    const { story: draft } = imported(json(relationsGeoJson(story, story.relations)));
    expect(byEnds(endsIn(draft))).toEqual(byEnds(expected));
    for (const place of draft.places)
      expect(place.at).toEqual(story.places.find(({ name }) => name === place.name)?.at);
  });

  it('gives years before our era, open ends, what is planned and entries of authority files again', () => {
    const { relations, places: towns } = longAgo();
    const dated = relations.map(({ since, until }) => [since, until]);
    const { story: draft } = imported(file(relationsCsv(longAgo(), relations)), file(placesCsv(longAgo())));
    expect(draft.relations.map(({ since, until }) => [since, until])).toEqual(dated);
    expect(draft.relations.map(({ planned = false }) => planned)).toEqual([false, false, true, true, true]);
    expect(draft.places.map(({ sameAs = [] }) => sameAs)).toEqual(towns.map(({ sameAs }) => sameAs));
    const { story: drawn } = imported(json(relationsGeoJson(longAgo(), relations)));
    expect(new Set(drawn.relations.map(({ since, until }) => String([since, until])))).toEqual(
      new Set(dated.map(String)),
    );
  });

  it('reads ids of Wikidata and GeoNames by their column, and whole addresses', () => {
    const { story: draft, codes } = imported(
      file(
        'Name,Latitude,Longitude,Wikidata,GeoNames ID,sameAs\n' +
          'Rome,41.9,12.5,Q220,3169070,https://pleiades.stoa.org/places/423025\nNaples,40.85,14.27,,,\n',
      ),
    );
    expect(codes).not.toContain('unknown-columns');
    expect(draft.places.map(({ sameAs }) => sameAs)).toEqual([
      [
        'https://pleiades.stoa.org/places/423025',
        'https://www.wikidata.org/wiki/Q220',
        'https://www.geonames.org/3169070',
      ],
      undefined,
    ]);
  });

  it('reads the list of edges with names and ids, the list of nodes, and statements of several sources', () => {
    const edges =
      'From,To,Source,Target,Type,Direction,Id,Label,Layer,Kind,Since,Until,Summary,Statements,Basis,Citations,Sources\n' +
      'Cairo,Mogadishu,cairo,mogadishu,Undirected,mutual,pact,Pact,Security,alliance,2024-08,,They agreed.,' +
      '"A pact was signed. [A ¶ 2, 3] | He praised it. [VOA ¶ 1]",reported | said: Sisi,"A ¶ 2, 3; VOA ¶ 1",A: First report | VOA: Second report\n';
    const nodes =
      'Label,Id,Type,Latitude,Longitude,Territory,Aliases,Summary,Statements,Basis,Citations,Sources\n' +
      'Cairo,cairo,capital,30,31.2,EGY,Kairo | Le Caire,,,,,\nHargeisa,hargeisa,capital,9.6,44,SOL,,,,,,\n';
    const { story: draft, codes } = imported(file(edges), file(nodes));
    expect(endsIn(draft)).toEqual([['Cairo', 'Mogadishu']]);
    expect(draft.relations[0]).toMatchObject({ direction: 'both', label: 'Pact', since: '2024-08' });
    expect(draft.places.map(({ name }) => name)).toEqual(['Cairo', 'Hargeisa', 'Mogadishu']);
    expect(draft.places[0]).toMatchObject({
      at: [31.2, 30],
      territory: 'EGY',
      aliases: ['Kairo', 'Le Caire'],
      kind: 'capital',
    });
    expect(draft.claims.slice(0, 2)).toMatchObject([
      { text: 'A pact was signed.', source: 'a', paragraphs: [2, 3], basis: 'reported' },
      { text: 'He praised it.', source: 'voa', paragraphs: [1], basis: 'said', speaker: 'sisi' },
    ]);
    expect(draft.sources.slice(0, 2)).toMatchObject([
      { id: 'a', title: 'First report', paragraphs: 3 },
      { id: 'voa', title: 'Second report' },
    ]);
    expect(codes).toEqual([]);
  });

  it('gives the same table the second time', () => {
    const first = imported(file(relationsCsv(story, story.relations))).story;
    const rows = endsIn(first).map(([from, to], i) => `"${from}","${to ?? ''}","${first.relations[i]?.label}"`);
    const second = imported(file(['Source,Target,Label', ...rows].join('\n'))).story;
    expect(endsIn(second)).toEqual(endsIn(first));
    expect(second.relations.map(({ label }) => label)).toEqual(first.relations.map(({ label }) => label));
  });
});

describe('cells', () => {
  it.each([
    ['37.5665', 37.5665],
    ['37,5665', 37.5665],
    ['−12.5', -12.5],
    ['37° 34′ 12″ N', 37.57],
    ['126°58\'40"E', 126.977778],
    ['12.5S', -12.5],
    ['W 43', -43],
    ['３７．５', 37.5],
    ['north', undefined],
    ['1,234,5', undefined],
    ['', undefined],
  ])('of degrees: %j', (text, degrees) => expect(readDegrees(text)).toBe(degrees));

  it.each([
    ['37.57, 126.98', [126.98, 37.57]],
    ['37,57; 126,98', [126.98, 37.57]],
    ['37.57 126.98', [126.98, 37.57]],
    ['37°N 127°E', [127, 37]],
    ['127°E 37°N', [127, 37]],
    ['POINT(126.98 37.57)', [126.98, 37.57]],
    ['Seoul', undefined],
  ])('of positions: %j', (text, at) => expect(readPair(text)).toEqual(at));

  it.each([
    ['2026-01-05', '2026-01-05'],
    ['2026/1/5', '2026-01-05'],
    ['2026.1', '2026-01'],
    ['5.1.2026', '2026-01-05'],
    ['13/1/2026', '2026-01-13'],
    ['1/13/2026', '2026-01-13'],
    ['5/1/2026', undefined],
    ['5 January 2026', '2026-01-05'],
    ['Jan. 5th, 2026', '2026-01-05'],
    ['January 2026', '2026-01'],
    ['1945', '1945'],
    ['c. 1945', '1945~'],
    ['2026年1月5日', '2026-01-05'],
    ['2026년 1월', '2026-01'],
    ['2026-01-05T09:00:00Z', '2026-01-05'],
    ['44 BC', '-0043'],
    ['c. 44 BCE', '-0043~'],
    ['15 March 44 B.C.', '-0043-03-15'],
    ['1 BC', '0000'],
    ['0 BC', undefined],
    ['AD 79', '0079'],
    ['24 August 79 CE', '0079-08-24'],
    ['Brumaire 8 AD', undefined],
    ["'-0043-03-15", '-0043-03-15'],
    ['2025-11/..', '2025-11/..'],
    ['30.2.2026', undefined],
    ['soon', undefined],
  ])('of dates: %j', (text, date) => expect(readAnyDate(text)).toBe(date));

  it('of HTML become text without any markup', () => {
    expect(
      plainText(
        '<p>A &lt;b&gt; &#x41;&#66;</p><style>x{}</style><!-- c --> <svg onload=alert(1)><text>no</text></svg>',
      ),
    ).toBe('A <b> AB');
    expect(plainText('<img src=x onerror="alert(1)"')).toBe('');
    expect(plainText('1 < 2 and 3 > 2')).toBe('1 < 2 and 3 > 2');
  });
});
