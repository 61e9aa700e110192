import { type TranslatedStory, translationsOf } from '../../scripts/site/translations';
import { DEFAULT_STORY } from '../../src/story/default-story';
import { openingStory } from './story/files';

/** The default story in these languages, as the build makes it; none named: in all that it is translated into. */
export function translations(...langs: readonly string[]): TranslatedStory[] {
  told ??= translationsOf(`public/stories/${DEFAULT_STORY}.json`, openingStory());
  return told.filter(({ lang }) => langs.length === 0 || langs.includes(lang));
}

let told: TranslatedStory[] | undefined;
