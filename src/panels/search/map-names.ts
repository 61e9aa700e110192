import type { Story } from '../../story/format';
import type { Messages } from '../../text/catalog';
import { namesTextsFor } from '../../text/late/names-texts';
import type { NameCards } from '../../view/name-cards';
import { baseName, isOnMap, labelIn } from '../../view/names';
import { openPanel } from '../../view/steps';
import { openPage, type SearchDocument } from './search-document';

/** Returns the names on the story's map that have no card, and its dashed borders: each leads to the page that lists them. */
export function mapNameDocuments(
  story: Story,
  messages: Messages,
  { plain, lines, parties }: NameCards,
): SearchDocument[] {
  const isHere = isOnMap(story.bounds);
  const { lang, list } = messages;
  const names = namesTextsFor(messages);
  const document = (id: string, kindWord: string, title: string, also: readonly string[]): SearchDocument => ({
    id: `map:${id}`,
    kind: 'name',
    kindWord,
    title,
    names: [...also],
    choice: openPage(openPanel('names')),
  });
  return [
    ...plain
      .filter(({ at }) => isHere(at))
      .map((name) =>
        document(name.id, names.mapKinds[name.kind], labelIn(name.names, lang), Object.values(name.names)),
      ),
    ...lines
      .filter(({ id, at }) => !baseName(id) && at.some(isHere))
      .map(({ id, about, between }) => {
        const sides = between.map((code) => labelIn(parties[code] ?? { en: code }, lang));
        const title = sides.length > 1 ? names.lines.between(list(sides)) : names.lines.within(list(sides));
        return document(id, names.mapKinds.line, about ?? title, [title]);
      }),
  ];
}
