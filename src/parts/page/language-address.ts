import type { LanguagePage, Site } from '../../story/story-card';

/**
 * Returns the address of a view on a page of the story in one of its languages. That in the story's own language leads on to the reader's
 * (`scripts/opening.js`), unless the address says which it is to have, or the reader has chosen this one.
 */
export function addressOnPage({ languages }: Site, page: LanguagePage, hash: string, isChosen = false): string {
  const leadsOn = page.lang === languages[0]?.lang && !isChosen;
  return page.href + hash + (leadsOn ? `${hash.includes('?') ? '&' : '?'}lang=${page.lang}` : '');
}
