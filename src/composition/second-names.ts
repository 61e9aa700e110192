import type { Story } from '../story/format';
import type { SecondLanguage, SecondTexts } from '../story/second-language';
import { nameBeside } from './original-names';

/** Returns a second language with its texts. Loaded late, with these. */
export function secondLanguageWith(lang: string, texts: SecondTexts): SecondLanguage {
  const second = { lang, texts };
  const told = new WeakMap<Story, Story>();
  const inStory = (story: Story): Story => {
    const known = told.get(story) ?? withNames(story, second);
    told.set(story, known);
    return known;
  };
  return { ...second, inStory };
}

const withNames = (story: Story, second: SecondLanguage): Story => ({
  ...story,
  places: story.places.map((place) => ({
    ...place,
    originalName: nameBeside(place, { originalNames: false, second }),
  })),
});
