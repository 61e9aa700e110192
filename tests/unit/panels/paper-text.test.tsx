// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PrintSheet } from '../../../src/panels/print/PrintSheet';
import type { Story } from '../../../src/story/format';
import { readStory } from '../../../src/story/reading/read';
import { rendered } from '../component-driver';
import { smallStory } from '../gate/small-story';
import { appWith } from './test-app';

const reading = readStory(JSON.stringify(smallStory()));
if (!reading.ok) throw new Error('The small story has faults.');
const base = reading.story;
const [place, relation, chapter] = [base.places[0], base.relations[0], base.chapters[0]];
if (!place || !relation || !chapter) throw new Error('The small story lacks a place, a relation or a chapter.');
const ADDRESSES = [
  '#/explore',
  '#/explore?panel=teach',
  '#/explore?panel=matrix',
  `#/explore?select=place:${place.id}`,
  `#/explore?select=relation:${relation.id}`,
  `#/story/${chapter.id}`,
];

/** The story with a text in each field whose words are printed. */
const storyWith = (text: string): Story => ({
  ...base,
  title: text,
  summary: text,
  places: base.places.map((one) => ({ ...one, name: text, role: text })),
  people: base.people.map((one) => ({ ...one, name: text, role: text })),
  layers: base.layers.map((one) => ({ ...one, title: text })),
  relations: base.relations.map((one) => ({ ...one, title: text, label: text, summary: text })),
  events: base.events.map((one) => ({ ...one, title: text, summary: text })),
  claims: base.claims.map((one) => ({ ...one, text })),
  chapters: base.chapters.map((one) => ({ ...one, title: text, body: text, notes: text })),
  sources: base.sources.map((one) => ({ ...one, title: text, topics: one.topics.map(() => text) })),
  unsaid: base.unsaid.map((one) => ({ ...one, text })),
});

/** The sheet's elements with the names of their attributes, and where its links lead. */
function printed(text: string, hash: string) {
  const app = appWith(storyWith(text), hash);
  const sheet = rendered(app, <PrintSheet app={app} address="https://example.org/" />);
  const elements = [...sheet.element.querySelectorAll('*')];
  const kinds = elements.map(({ localName, attributes }) =>
    [localName, ...[...attributes].map(({ name }) => name).filter((name) => name !== 'lang')].join(' '),
  );
  const links = elements.map((element) => element.getAttribute('href')).filter((href) => href !== null);
  sheet.element.remove();
  return { kinds: [...new Set(kinds)].sort(), links, text: sheet.text };
}

const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    'javascript:alert(1)',
    '&lt;b&gt;&#0;',
    ']]><!--',
    '\0\u0008\ud800',
    '\u202edrow',
    'دمشق',
    '서울 東京',
  ),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
);

it.each(ADDRESSES)('any text is printed as text alone, at %s', (hash) => {
  const plain = printed('Plain', hash);
  expect(plain.text).toContain('Plain');
  fc.assert(
    fc.property(hostile, (text) => {
      const sheet = printed(text, hash);
      expect(sheet.text).toContain(text);
      expect(sheet.kinds.filter((kind) => !plain.kinds.includes(kind) && kind !== 'span')).toEqual([]);
      expect(sheet.links).toEqual(plain.links);
    }),
    { numRuns: 40 },
  );
});
