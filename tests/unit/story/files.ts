import { readdirSync, readFileSync } from 'node:fs';
import { DEFAULT_STORY } from '../../../src/story/default-story';
import type { Story } from '../../../src/story/format';
import { readStory } from '../../../src/story/reading/read';
import { translated } from '../../../src/story/translation/translated';

/** The text of the default story. */
export const storyText = readFileSync(`public/stories/${DEFAULT_STORY}.json`, 'utf8');

/** The default story; throws an error that lists its faults, if it has any. Read once and shared: tests must not change it. */
export const openingStory = (): Story => {
  opening ??= read(storyText);
  return opening;
};

let opening: Story | undefined;

/** The default story in another language. */
export const openingStoryIn = (lang: string): Story => {
  const file = `public/stories/${DEFAULT_STORY}.${lang}.json`;
  return lang === 'en' ? openingStory() : translated(openingStory(), JSON.parse(readFileSync(file, 'utf8')));
};

function read(text: string): Story {
  const reading = readStory(text);
  if (!reading.ok) throw new Error(`The story has faults:\n${JSON.stringify(reading.faults, null, 2)}`);
  return reading.story;
}

/** The text of each published story, by its name, the default one first. A name with a dot is that of a translation. */
export const PUBLISHED: ReadonlyMap<string, string> = new Map(
  readdirSync('public/stories')
    .map((file) => file.replace(/\.json$/, ''))
    .filter((name) => !name.includes('.'))
    .sort((a, b) => Number(b === DEFAULT_STORY) - Number(a === DEFAULT_STORY))
    .map((name) => [name, readFileSync(`public/stories/${name}.json`, 'utf8')]),
);

/** The published story of a primary source: a telegram, dated by a month. */
export const telegram = (): Story => read(PUBLISHED.get('telegram-1917') ?? '');

/** The text of a story with three sources, which agree and disagree. */
export const threeSourcesText = readFileSync('tests/fixtures/three-sources.json', 'utf8');

export const threeSources = (): Story => read(threeSourcesText);

/** The text of a story with years before our era, with what is planned, and with corrections. */
export const longAgoText = readFileSync('tests/fixtures/long-ago-and-to-come.json', 'utf8');

export const longAgo = (): Story => read(longAgoText);

/** Returns the thing with this id. Throws where the story has none. */
export function named<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`The story has no "${id}"`);
  return found;
}
