import { expect, it } from 'vitest';
import { statesFor } from '../../../src/style/states';
import { litBy } from '../../../src/view/drawn';
import { select } from '../../../src/view/steps';
import { defaultView, type Selection } from '../../../src/view/view';
import { openingStory } from '../story/files';

const story = openingStory();
const statesWith = (selection: Selection | undefined) =>
  statesFor({ story, view: select(selection)(defaultView(story)) });
const withState = (states: ReturnType<typeof statesFor>, name: 'receded' | 'selected') =>
  [...states].flatMap(([id, state]) => (state[name] ? [id] : [])).sort();

it('nothing has a state while nothing is selected', () => {
  expect([...statesWith(undefined)]).toEqual([]);
});

it('what the selection is not about recedes', () => {
  const all: Selection[] = [
    ...story.places.map(({ id }) => ({ kind: 'place' as const, id })),
    ...story.relations.map(({ id }) => ({ kind: 'relation' as const, id })),
    ...story.events.map(({ id }) => ({ kind: 'event' as const, id })),
  ];
  expect(all.length).toBeGreaterThan(10);
  for (const selection of all) {
    const lit = litBy(story, select(selection)(defaultView(story)));
    const dark = [
      ...story.places.filter(({ id }) => !lit?.places.has(id)).map(({ id }) => `place:${id}`),
      ...story.relations.filter(({ id }) => !lit?.relations.has(id)).map(({ id }) => `relation:${id}`),
    ].sort();
    expect([selection, withState(statesWith(selection), 'receded')]).toEqual([selection, dark]);
  }
});

it('a place or a name that is selected has the state, a name with its parts', () => {
  expect(withState(statesWith({ kind: 'place', id: 'seoul' }), 'selected')).toEqual(['place:seoul']);
  expect(withState(statesWith({ kind: 'name', id: 'southern-kurils' }), 'selected')).toEqual(
    ['southern-kurils', 'iturup', 'kunashir', 'shikotan', 'habomai'].map((id) => `name:${id}`).sort(),
  );
  expect(withState(statesWith({ kind: 'event', id: story.events[0]?.id ?? '' }), 'selected')).toEqual([]);
});
