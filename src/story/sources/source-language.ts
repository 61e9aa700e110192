import type { Claim, Source, Story } from '../format';
import { indexStory } from '../questions';

/*
 * In which language the words of a source are, where it is not the story's: the only place that decides it, for all that shows a title
 * of a source or a quotation. Undefined where they are in the story's language, or where the story does not say it.
 */

/** Returns the language of a source's title: that of the source, unless the story says that somebody else has named it. */
export const titleLanguage = ({ lang }: Story, source: Source): string | undefined =>
  otherThan(lang, source.titleLang ?? source.lang);

/** Returns the language of a claim's quotation, which has the words of its source. */
export const quoteLanguage = (story: Story, { source }: Claim): string | undefined =>
  otherThan(story.lang, indexStory(story).sources.get(source)?.lang);

const otherThan = (own: string, lang: string | undefined): string | undefined => (lang === own ? undefined : lang);
