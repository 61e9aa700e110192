import type { ComponentChildren } from 'preact';
import { directionOf } from '../../story/direction';
import type { Source, Story } from '../../story/format';
import { titleLanguage } from '../../story/sources/source-language';

/** Returns words with their language and direction; the words alone where they are in the language of the page. */
export const inLanguage = (words: string, lang: string | undefined): ComponentChildren =>
  lang === undefined ? (
    words
  ) : (
    <span lang={lang} dir={directionOf(lang)}>
      {words}
    </span>
  );

/** Returns the title of a source, as the source writes it and in its language. */
export const sourceTitle = (story: Story, source: Source): ComponentChildren =>
  inLanguage(source.title, titleLanguage(story, source));
