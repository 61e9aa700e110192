import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import { citationTags, dataBlock, linkedData } from '../../../src/first-paint/citable';
import { type FirstPaint, firstPaint } from '../../../src/first-paint/page';
import { workOfMap, workOfSource } from '../../../src/story/citing/work';
import type { Story } from '../../../src/story/format';
import { longAgo, openingStory, storyText, threeSources } from '../story/files';

const SITE = 'https://example.org/map/';
const SCHEMA = 'http://schema.org/';

/** In place of the file at schema.org, which a test must not ask for: each term is one of schema.org's, and these are links. */
const CONTEXT = {
  '@vocab': SCHEMA,
  id: '@id',
  type: '@type',
  ...Object.fromEntries(['url', 'license'].map((name) => [name, { '@id': `${SCHEMA}${name}`, '@type': '@id' }])),
};
const documentLoader = async (url: string) => {
  expect(url).toBe('https://schema.org');
  return { contextUrl: undefined, documentUrl: url, document: { '@context': CONTEXT } };
};

type Node = Record<string, unknown> & { '@id': string; '@type'?: string[] };

/** All nodes of the data as jsonld.js reads them, which is not ours. */
async function nodesOf(data: object, base = SITE): Promise<Node[]> {
  const flat = await jsonld.flatten(data as jsonld.JsonLdDocument, undefined, { documentLoader, base });
  return flat as unknown as Node[];
}
const ofType = (nodes: readonly Node[], type: string) => nodes.filter((node) => node['@type']?.includes(SCHEMA + type));
const values = (node: Node | undefined, name: string): unknown[] =>
  ((node?.[SCHEMA + name] as { '@value'?: unknown; '@id'?: string }[] | undefined) ?? []).map(
    (value) => value['@value'] ?? value['@id'],
  );

describe.each([
  ['one source', openingStory()],
  ['several sources', threeSources()],
  ['corrections', longAgo()],
] as [string, Story][])('the linked data of a story with %s', (_, story) => {
  let nodes: Node[];
  beforeAll(async () => {
    nodes = await nodesOf(linkedData(story, SITE, story.claims));
  });

  it('is a map that cites each source', () => {
    const [map] = ofType(nodes, 'LearningResource');
    expect(map?.['@id']).toBe(SITE);
    expect(values(map, 'name')).toEqual([story.title]);
    expect(values(map, 'citation')).toEqual(story.sources.map(({ id }) => `${SITE}#source-${id}`));
    for (const { id, title, url, publisher, authors } of story.sources) {
      const node = nodes.find((one) => one['@id'] === `${SITE}#source-${id}`);
      expect(values(node, 'name')).toEqual([title]);
      expect(values(node, 'url')).toEqual(url === undefined ? [] : [url]);
      expect(values(node, 'author')).toEqual(authors);
      expect(values(node, 'publisher')).toHaveLength(publisher === undefined ? 0 : 1);
    }
  });

  it('has each statement as a Claim, at its own address, which appears in its source and cites its paragraphs', () => {
    const claims = ofType(nodes, 'Claim');
    expect(claims.length).toBe(story.claims.length);
    for (const claim of story.claims) {
      const node = claims.find((one) => one['@id'].endsWith(`#/explore?select=claim:${claim.id}`));
      expect(values(node, 'text')).toEqual([claim.text]);
      const link = claim.basis === 'inferred' ? 'isBasedOn' : 'appearance';
      expect(values(node, link)).toEqual([`${SITE}#source-${claim.source}`]);
      expect(String(values(node, 'citation')[0])).toMatch(/¶ \d/);
      const [author] = values(node, 'author');
      const speaker = story.people.find(({ id }) => claim.basis === 'said' && id === claim.speaker);
      expect(
        values(
          nodes.find((one) => one['@id'] === author),
          'name',
        ),
      ).toEqual(speaker ? [speaker.name] : []);
    }
  });

  it('becomes statements of RDF, none of which is lost', async () => {
    const quads = (await jsonld.toRDF(linkedData(story, SITE, story.claims) as jsonld.JsonLdDocument, {
      documentLoader,
      base: SITE,
      format: 'application/n-quads',
    })) as unknown as string;
    expect(quads.split('\n').filter((line) => line.includes(`<${SCHEMA}Claim>`)).length).toBe(story.claims.length);
  });

  it('is relative to the page where its address is not known', async () => {
    const here = await nodesOf(linkedData(story, undefined, []), 'https://school.example/maps/');
    expect(ofType(here, 'LearningResource')[0]?.['@id']).toBe('https://school.example/maps/');
  });
});

describe('the date of a story', () => {
  const published = (date: string) =>
    (linkedData({ ...openingStory(), date }, SITE, []) as { datePublished?: string }).datePublished;
  it.each([
    ['2026-01-06', '2026-01-06'],
    ['1917-01', '1917-01'],
    ['1917', '1917'],
    ['1917~', undefined],
    ['1917-01/1917-02', undefined],
    ['../1917', undefined],
    ['-0043', undefined],
  ])('%s is what ISO 8601 can say of it: %s', (date, iso) => expect(published(date)).toBe(iso));
});

describe('the linked data of a corrected story', () => {
  const story = longAgo();

  it('lists the corrections, and says when the last was made', async () => {
    const nodes = await nodesOf(linkedData(story, SITE, story.claims));
    expect(
      ofType(nodes, 'CorrectionComment').map((node) => [...values(node, 'datePublished'), ...values(node, 'text')]),
    ).toEqual(story.corrections.map(({ date, text }) => [date, text]));
    const [map] = ofType(nodes, 'LearningResource');
    expect(values(map, 'correction')).toHaveLength(story.corrections.length);
    expect(values(map, 'dateModified')).toEqual(['2025-12-09']);
  });

  it('says which entry of an authority file a place or a person is', async () => {
    const nodes = await nodesOf(linkedData(story, SITE, story.claims));
    const named = (type: string, name: string) => ofType(nodes, type).find((node) => values(node, 'name')[0] === name);
    expect(values(named('Place', 'Rome'), 'sameAs')).toEqual(story.places[0]?.sameAs);
    expect(values(named('Place', 'Ancona'), 'sameAs')).toEqual([]);
    expect(values(named('Person', 'Livia Ponti'), 'sameAs')).toEqual(story.people[0]?.sameAs);
  });

  it('is as short as before on the first page', () => {
    const data = linkedData(story, SITE, []) as Record<string, unknown>;
    expect(data).not.toHaveProperty('correction');
    expect(data['dateModified']).toBe('2025-12-09');
    expect(linkedData(openingStory(), SITE, [])).not.toHaveProperty('dateModified');
  });
});

describe('the data block', () => {
  it('is ended by no text of the story, and is JSON', () => {
    const hostile = fc.oneof(fc.constantFrom('</script>', '<!--', '<script>', ']]>'), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(hostile, (text) => {
        const block = dataBlock({ text });
        const [, inside = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(block) ?? [];
        expect(JSON.parse(inside)).toEqual({ text });
      }),
    );
  });
});

describe('the citation tags', () => {
  const tagsOf = (story: Story) =>
    citationTags(
      workOfMap(story, { product: 'Crosscurrents', url: SITE, accessed: undefined }),
      story.sources.map((source) => workOfSource(story, source)),
    );

  it('name the map, its date and its address', () => {
    expect(Object.fromEntries(tagsOf(openingStory()))).toMatchObject({
      citation_title: openingStory().title,
      citation_publication_date: '2026/01/06',
      citation_language: 'en',
      citation_public_url: SITE,
    });
  });

  it('have a reference for each source, with no more than is known', () => {
    expect(
      tagsOf(threeSources())
        .filter(([name]) => name === 'citation_reference')
        .map(([, content]) => content),
    ).toEqual([
      'citation_title=Two towns sign for the river;citation_author=Ines Calder;citation_author=Jo O’Dell;citation_publisher=The Merrow Gazette;citation_publication_date=2024/03/05;citation_language=en;citation_public_url=https://gazette.example.org/two-towns?edition=1&page=2',
      'citation_title=Valley gets a fifth of the water;citation_publisher=Dale Herald;citation_publication_date=2024/03/06',
      'citation_title=L’eau de la vallée : rapport annuel;citation_author=River Board;citation_language=fr',
    ]);
  });
});

describe('the built pages', () => {
  const world = JSON.parse(readFileSync('public/geo/world.topo.json', 'utf8'));
  // Drawing the figure takes seconds.
  const painted: Promise<FirstPaint> = firstPaint(storyText, world);
  const dataIn = (html: string) =>
    JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '');

  it('have the tags in the head; the first one names its source, the page of all statements has all claims', async () => {
    const paint = await painted;
    const { tags, data } = paint.citable(SITE);
    const page = paint.statements({ policy: '', icon: '', styles: [], site: SITE });
    for (const html of [tags, page.split('</head>')[0] ?? '']) {
      expect(html).toContain(`<meta name="citation_title" content="${openingStory().title}"`);
      expect(html).toContain('<meta name="citation_reference"');
    }
    const [first, whole] = await Promise.all([data, page].map((html) => nodesOf(dataIn(html))));
    expect(ofType(first ?? [], 'Claim').length).toBe(0);
    expect(values(ofType(first ?? [], 'LearningResource')[0] as Node, 'citation').length).toBe(
      openingStory().sources.length,
    );
    expect(ofType(whole ?? [], 'Claim').length).toBe(openingStory().claims.length);
  });
});
