import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameEntity } from '../../../src/view/name-selection';
import { BASE_NAMES } from '../../../src/view/names';
import { canonicalSelection, resolve } from '../../../src/view/resolve';
import { pairOf, paragraphOf, SELECTION_KINDS, type Selection } from '../../../src/view/view';
import { FIXTURES } from '../../fixtures/anywhere';
import { named, openingStory } from '../story/files';

/** The built-in story, with areas. */
const story = { ...openingStory(), areas: named(FIXTURES, 'ways-and-areas').areas };

/** Everything that can be selected, with what it resolves to. */
const everything: readonly [Selection, object][] = [
  ...story.places.map((place): [Selection, object] => [{ kind: 'place', id: place.id }, { place }]),
  ...story.relations.map((relation): [Selection, object] => [{ kind: 'relation', id: relation.id }, { relation }]),
  ...story.events.map((event): [Selection, object] => [{ kind: 'event', id: event.id }, { event }]),
  ...story.people.map((person): [Selection, object] => [{ kind: 'person', id: person.id }, { person }]),
  ...story.claims.map((claim): [Selection, object] => [{ kind: 'claim', id: claim.id }, { claim }]),
  ...story.areas.map((area): [Selection, object] => [{ kind: 'area', id: area.id }, { area }]),
  ...story.places.flatMap((a, i) =>
    story.places.slice(i + 1).map((b): [Selection, object] => [pairOf(story, b.id, a.id), { pair: [a, b] }]),
  ),
  ...story.sources.flatMap((source) =>
    source.topics.map((_, i): [Selection, object] => [paragraphOf(source, i + 1), { source, paragraph: i + 1 }]),
  ),
  ...BASE_NAMES.map((name): [Selection, object] => [nameEntity(name), { name }]),
];

describe('resolve', () => {
  it('finds every entity of the story and every name of the basemap by its selection', () => {
    expect(new Set(everything.map(([{ kind }]) => kind))).toEqual(new Set(SELECTION_KINDS));
    for (const [selection, found] of everything) {
      expect(resolve(story, selection), JSON.stringify(selection)).toEqual({ kind: selection.kind, ...found });
      expect(canonicalSelection(story, selection)).toEqual(selection);
    }
  });

  it('returns the story’s own objects, not copies', () => {
    for (const place of story.places) {
      const resolved = resolve(story, { kind: 'place', id: place.id });
      expect(resolved?.kind === 'place' && resolved.place).toBe(place);
    }
  });

  it('returns undefined for an id that the kind does not have, whatever it is', () => {
    const known = new Set(everything.map(([{ kind, id }]) => `${kind}:${id}`));
    const id = fc.oneof(
      fc.string(),
      fc.constantFrom('toString', '__proto__', 'constructor', ''),
      fc.constantFrom(...everything.map(([selection]) => selection.id)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...SELECTION_KINDS), id, (kind, text) => {
        const reversed = text.split(',').reverse().join(',');
        fc.pre(![text, reversed].some((one) => known.has(`${kind}:${one}`)));
        expect(resolve(story, { kind, id: text })).toBeUndefined();
        expect(canonicalSelection(story, { kind, id: text })).toBeUndefined();
      }),
    );
  });

  it('rejects a pair of one place, of three, or with an unknown one', () => {
    for (const id of ['seoul', 'seoul,seoul', 'seoul,beijing,tokyo', 'seoul,atlantis', ',seoul']) {
      expect(resolve(story, { kind: 'pair', id }), id).toBeUndefined();
    }
  });

  it('rejects a paragraph that its source does not have', () => {
    const [source] = story.sources;
    for (const number of ['0', '01', String((source?.paragraphs ?? 0) + 1), '1/2', '1.5', '']) {
      expect(resolve(story, { kind: 'paragraph', id: `${source?.id}/${number}` }), number).toBeUndefined();
    }
    expect(resolve(story, { kind: 'paragraph', id: 'no-source/1' })).toBeUndefined();
  });

  it('accepts a pair in either order, and its canonical form is the story’s order', () => {
    const { id } = pairOf(story, 'seoul', 'beijing');
    const reversed = id.split(',').reverse().join(',');
    expect(resolve(story, { kind: 'pair', id: reversed })?.kind).toBe('pair');
    expect(canonicalSelection(story, { kind: 'pair', id: reversed })).toEqual({ kind: 'pair', id });
  });
});
