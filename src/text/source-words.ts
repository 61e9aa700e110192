import type { Story } from '../story/format';
import type { Messages } from './en';
import { isArticle } from './is-article';
import { ofOtherSource } from './other-source';
import { ofSeveralSources } from './several-sources';

/** Returns a catalog with the words for what a story tells: an article, another source, or several sources. */
export function withSourceWords(messages: Messages, sources: Story['sources']): Messages {
  if (isArticle(sources)) return messages;
  return sources.length > 1 ? ofSeveralSources(messages) : ofOtherSource(messages);
}
