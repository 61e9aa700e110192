import type { Claim, Story } from '../../src/story/format';
import { readStory } from '../../src/story/reading/read';
import { PUBLISHED } from '../unit/story/files';
import { SHIPPED } from './shipped';

/** Each story that ships with the project. */
export const stories: readonly Story[] = [...SHIPPED].map((name) => {
  const reading = readStory(PUBLISHED.get(name) ?? '');
  if (!reading.ok) throw new Error(`${name} has faults`);
  return reading.story;
});

/** A text that a reader sees, where it is in the file, and the claims that it rests on. */
export interface ShownText {
  readonly path: string;
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** All texts that retell claims: everything but the claims themselves, the names, the roles and the open questions. */
export function textsOnClaims(story: Story): ShownText[] {
  const texts: ShownText[] = [];
  const add = (path: string, ids: readonly string[], fields: Readonly<Record<string, string | undefined>>) => {
    const claims = story.claims.filter(({ id }) => ids.includes(id));
    for (const [field, text] of Object.entries(fields))
      if (text) texts.push({ path: `${path}.${field}`, text, claims });
  };
  add('story', story.summaryClaims, { summary: story.summary });
  for (const { id, topics } of story.sources)
    for (const [i, topic] of topics.entries()) {
      const cited = story.claims.filter((claim) => claim.source === id && claim.paragraphs.includes(i + 1));
      texts.push({ path: `${id}.topics[${i}]`, text: topic, claims: cited });
    }
  for (const { id, summary, claims } of story.places) add(id, claims, { summary });
  for (const { id, title, summary } of story.layers) {
    const claims = story.relations.filter(({ layer }) => layer === id).flatMap((relation) => relation.claims);
    add(id, claims, { title, summary });
  }
  for (const { id, title, label, short, summary, claims } of story.relations) {
    add(id, claims, { title, label, summary, ...(short && { short }) });
  }
  for (const { id, title, summary, claims } of story.events) add(id, claims, { title, summary });
  for (const { id, title, body, notes, ask, claims } of story.chapters) {
    const all = [...claims, ...(ask?.claims ?? [])];
    add(id, claims, { title, body });
    add(id, all, { notes, question: ask?.question });
    add(id, ask?.claims ?? [], { answer: ask?.answer });
  }
  return texts;
}

/** All texts of the story that a reader sees, with the path to each; not its quotes, which have the source's typography. */
export function textsIn(story: Story): [path: string, text: string][] {
  const texts: [path: string, text: string][] = [];
  (function visit(value: unknown, path: string) {
    if (typeof value === 'string') texts.push([path, value]);
    else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) if (key !== 'quote') visit(inner, `${path}.${key}`);
    }
  })(story, '');
  return texts;
}

/** Those of {@link textsIn} that are sentences, titles or labels. */
export const proseIn = (story: Story): [path: string, text: string][] =>
  textsIn(story).filter(([path]) =>
    /\.(?:title|summary|text|body|notes|question|answer|role|label|short|topics\.\d+)$/.test(path),
  );

/** All texts in our own words, the words in quotation marks left out. */
export function ourWords(story: Story): { path: string; text: string }[] {
  const others = [
    ...story.claims.map(({ id, text }) => ({ path: `${id}.text`, text })),
    ...story.people.map(({ id, role }) => ({ path: `${id}.role`, text: role })),
    ...story.unsaid.map(({ id, text }) => ({ path: `${id}.text`, text })),
  ];
  return [...textsOnClaims(story), ...others].map(({ path, text }) => ({ path, text: text.replace(/“[^”]*”/g, '“”') }));
}
