import type { Source, Story } from '../format';

/**
 * The texts of a story that a translation has in another language, by what they belong to: `story`, `place:seoul`, `claim:summit-day`.
 * Names of files, ids, dates, positions, paragraphs and who says what are no texts, so a translation cannot change them.
 */
export interface TextsOf {
  readonly [field: string]: string | readonly string[];
}
export type Texts = Readonly<Record<string, TextsOf>>;

/** A field of an object that has texts, with what it belongs to. `field` is a path: "ask.question". */
export interface TextField {
  readonly field: string;
  /** A translation may leave it out: then the story's own is kept. */
  readonly optional?: true;
}

const named = (...fields: readonly string[]): readonly TextField[] => fields.map((field) => ({ field }));
const IMAGE: readonly TextField[] = named('image.alt', 'image.caption');
/** Names by which the search finds it, besides those of the story's own language. */
const ALIASES: TextField = { field: 'aliases', optional: true };

/** The lists of a story whose members have an id, with the fields that are texts. Authors of sources are as the sources write them. */
const LISTS = {
  sources: { kind: 'source', fields: [...named('kind', 'dateline', 'topics'), ...IMAGE] },
  places: { kind: 'place', fields: [...named('name', 'marker', 'side', 'summary'), ALIASES, ...IMAGE] },
  people: { kind: 'person', fields: [...named('name', 'role'), ALIASES, ...IMAGE] },
  areas: { kind: 'area', fields: [...named('name', 'summary'), ALIASES] },
  claims: { kind: 'claim', fields: named('text', 'quote') },
  layers: { kind: 'layer', fields: named('title', 'summary', 'kindName') },
  relations: { kind: 'relation', fields: named('title', 'label', 'short', 'summary') },
  events: { kind: 'event', fields: [...named('title', 'summary'), ...IMAGE] },
  chapters: {
    kind: 'chapter',
    fields: [...named('title', 'body', 'notes', 'ask.question', 'ask.answer'), ...IMAGE],
  },
  unsaid: { kind: 'unsaid', fields: named('text') },
} as const satisfies Partial<Record<keyof Story, { kind: string; fields: readonly TextField[] }>>;

const WHOLE: readonly TextField[] = named('title', 'summary');
/** Of a source whose title is not its own words. */
const TITLE: readonly TextField[] = named('title');

/** Whether the story itself, or others in its language, gave the source its title: a translation then has its own, as of any text. */
export const isTitleGiven = ({ lang }: Story, { titleLang }: Source): boolean => titleLang === lang;

/** An object of a story that has texts. */
export interface WithTexts {
  /** What a translation calls it: "place:seoul"; "correction:1" is the first correction, "relation:pipeline/2" the second point of its way. */
  readonly key: string;
  readonly fields: readonly TextField[];
  readonly of: object;
}

/** Returns everything in a story that has texts, in the story's order. The objects are the story's own. */
export function withTexts(story: Story): readonly WithTexts[] {
  const { sources, ...lists } = LISTS;
  return [
    { key: 'story', fields: WHOLE, of: story },
    ...story.sources.map((one: Source) => ({
      key: `${sources.kind}:${one.id}`,
      fields: isTitleGiven(story, one) ? [...TITLE, ...sources.fields] : sources.fields,
      of: one,
    })),
    ...Object.entries(lists).flatMap(([list, { kind, fields }]) =>
      story[list as keyof typeof lists].map((one) => ({ key: `${kind}:${one.id}`, fields, of: one })),
    ),
    ...story.relations.flatMap(({ id, via = [] }) =>
      via.map((one, index) => ({ key: `relation:${id}/${index + 1}`, fields: named('name'), of: one })),
    ),
    ...story.corrections.map((one, index) => ({ key: `correction:${index + 1}`, fields: named('text'), of: one })),
  ];
}

/** Reads a field by its path, "ask.question". Undefined if there is none. */
export function textAt(of: object, field: string): string | readonly string[] | undefined {
  let value: unknown = of;
  for (const name of field.split('.')) value = (value as Record<string, unknown> | undefined)?.[name];
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.length > 0 ? (value as readonly string[]) : undefined;
}

/** Returns the story's own texts in the form of a translation. */
export function textsOf(story: Story): Texts {
  return Object.fromEntries(
    withTexts(story).map(({ key, fields, of }) => [
      key,
      Object.fromEntries(
        fields.flatMap(({ field }) => {
          const text = textAt(of, field);
          return text === undefined ? [] : [[field, text]];
        }),
      ),
    ]),
  );
}
