import { KIND_NAMES, PLACE_KIND_NAMES } from '../../../src/kinds/at-start';
import { storyText } from '../../unit/story/files';

/** The fields of a story that hold text for readers (`src/story/format.ts`). */
const TEXTS: ReadonlySet<string> = new Set([
  ...[
    'title',
    'summary',
    'kind',
    'dateline',
    'topics',
    'name',
    'aliases',
    'marker',
    'kindName',
    'side',
    'role',
    'text',
    'quote',
  ],
  ...['label', 'short', 'body', 'notes', 'question', 'answer', 'authors', 'publisher', 'licence'],
]);
/** "kind" is a text in sources only. */
const KINDS: ReadonlySet<string> = new Set([...KIND_NAMES, ...PLACE_KIND_NAMES, 'person', 'institution']);

/** Returns the built-in story with another text in every field. */
export function storyWith(text: (field: string) => string): string {
  const replaced = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return TEXTS.has(field) && !KINDS.has(value) ? text(field) : value;
    if (Array.isArray(value)) return value.map((one) => replaced(one, field));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, key)]));
    return value;
  };
  return JSON.stringify(replaced(JSON.parse(storyText), ''));
}
