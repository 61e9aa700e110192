import { storyText } from '../../unit/story/files';

/** The fields of a story that hold text for readers (`src/story/format.ts`). */
const TEXTS: ReadonlySet<string> = new Set([
  ...['title', 'summary', 'kind', 'dateline', 'topics', 'name', 'aliases', 'marker', 'side', 'role', 'text', 'quote'],
  ...['label', 'short', 'body', 'notes', 'question', 'answer', 'authors', 'publisher', 'licence'],
]);
/** "kind" is a text in sources only. */
const KINDS =
  /^(?:capital|territory|site|person|institution|restoration|rupture|launch|dialogue|alliance|pressure|memory|trade)$/;

/** Returns the built-in story with another text in every field. */
export function storyWith(text: (field: string) => string): string {
  const replaced = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return TEXTS.has(field) && !KINDS.test(value) ? text(field) : value;
    if (Array.isArray(value)) return value.map((one) => replaced(one, field));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, key)]));
    return value;
  };
  return JSON.stringify(replaced(JSON.parse(storyText), ''));
}
