import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type ImportFile, importFiles } from '../../../src/authoring/drafts/import-files';
import type { Story } from '../../../src/story/format';
import { readStory } from '../../../src/story/reading/read';
import { storyGeoJson } from '../../../src/story/tables/geojson';
import { placesCsv, relationsCsv } from '../../../src/story/tables/tables';
import { en } from '../../../src/text/en';
import { authorTextsFor } from '../../../src/text/late/author-texts';
import { FIXTURES } from '../../fixtures/anywhere';
import { longAgoText, PUBLISHED, threeSourcesText } from '../story/files';
import { OTHER_STORIES } from '../story/other-stories';

// Each run reads stories, which is slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const storyOf = (text: string): Story => {
  const read = readStory(text);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.story;
};
const STORIES: readonly (readonly [string, Story])[] = [
  ...[...PUBLISHED, ...OTHER_STORIES].map(([name, text]) => [name, storyOf(text)] as const),
  ['three sources', storyOf(threeSourcesText)],
  ['long ago', storyOf(longAgoText)],
  ...FIXTURES.map((story) => [story.id, story] as const),
];

const file = (name: string, text: string): ImportFile => ({ name, bytes: new TextEncoder().encode(text) });

/** Imports files, and fills in what no table holds: dates and kinds of the sources, and the story's own. */
function readBack(original: Story, ...files: ImportFile[]): Story {
  const { draft, notices } = importFiles(files, authorTextsFor(en).toDos);
  expect(notices.filter(({ code }) => code !== 'shapes')).toEqual([]);
  const story = JSON.parse(draft?.json ?? '{}');
  story.date = original.date;
  if (!Array.isArray(story.bounds)) story.bounds = original.bounds;
  for (const source of story.sources) {
    const { date } = original.sources.find(({ title }) => title === source.title) ?? original;
    Object.assign(source, { date, kind: 'x', dateline: 'x' });
  }
  return storyOf(JSON.stringify(story));
}

describe.each(STORIES)('export, import and export of %s', (_, story) => {
  const some = fc.subarray([...story.relations]);

  it('give the same tables', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(',' as const, ';' as const), (relations, separator) => {
        const tables = (one: Story, shown: Story['relations']) => [
          relationsCsv(one, shown, separator),
          placesCsv(one, separator),
        ];
        const [edges = '', nodes = ''] = tables(story, relations);
        // A table of no rows is nothing to import.
        const files = [...(relations.length > 0 ? [file('edges.csv', edges)] : []), file('nodes.csv', nodes)];
        const again = readBack(story, ...files);
        expect(tables(again, again.relations)).toEqual([edges, nodes]);
      }),
      { numRuns: 5, examples: [[story.relations, ',']] },
    );
  });

  it('give the same features', () => {
    fc.assert(
      fc.property(some, (relations) => {
        const features = storyGeoJson(story, relations, []);
        const again = readBack(story, file('story.geojson', JSON.stringify(features)));
        expect(storyGeoJson(again, again.relations, [])).toEqual(features);
      }),
      { numRuns: 5, examples: [[story.relations]] },
    );
  });
});

it('the stories have all that tables hold', () => {
  const relations = STORIES.flatMap(([, story]) => story.relations);
  expect(relations.some(({ hinders }) => hinders)).toBe(true);
  expect(relations.some(({ via = [] }) => via.some(({ place }) => place) && via.some(({ name }) => name))).toBe(true);
  expect(STORIES.flatMap(([, story]) => story.layers).some(({ kindName }) => kindName)).toBe(true);
});
