import type { Story } from '../../../src/story/format';
import { FIXTURES } from '../../fixtures/anywhere';
import { longAgo, openingStory, openingStoryIn, telegram, threeSources } from '../story/files';

const story = openingStory();

/** What a story may lack. */
export const bare = (of: Story): Story => ({ ...of, people: [], events: [], chapters: [], unsaid: [], relations: [] });
export const withoutQuestions = (of: Story): Story => ({
  ...of,
  chapters: of.chapters.map(({ ask: _, ...chapter }) => chapter),
});
/** A story that says one thing, of one place, in one chapter. */
export const single = (of: Story): Story => ({
  ...of,
  places: of.places.slice(0, 1),
  claims: of.claims.filter(({ basis }) => basis === 'reported').slice(0, 1),
  events: of.events.slice(0, 1),
  chapters: of.chapters.slice(0, 1),
  relations: [],
});

/** Stories of all kinds: published ones, others, and what is left of one where much is missing. */
export const STORIES: readonly (readonly [name: string, story: Story])[] = [
  ['the opening story', story],
  ['its translation', openingStoryIn('ko')],
  ['a telegram', telegram()],
  ['long ago and to come', longAgo()],
  ['three sources', threeSources()],
  ['without questions', withoutQuestions(story)],
  ['without chapters, people, events and open questions', bare(story)],
  ['one place, one statement, one chapter', single(story)],
  ...FIXTURES.map((fixture) => [fixture.id, fixture] as const),
];
