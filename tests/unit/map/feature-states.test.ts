import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyStates } from '../../../src/map/feature-states';
import { GATHERED, sourcesOfId } from '../../../src/style/sources';
import { type FeatureState, type FeatureStates, withHover } from '../../../src/style/states';
import { fakeMap } from './fake-map';

const IDS = ['place:seoul', 'relation:summit', 'relation:memory', 'name:liancourt', 'name:TWN'];
const states: fc.Arbitrary<FeatureStates> = fc
  .dictionary(
    fc.constantFrom(...IDS),
    fc.record(
      { hover: fc.boolean(), receded: fc.boolean(), selected: fc.boolean(), wide: fc.constantFrom(0.5, 1, 2) },
      { requiredKeys: [] },
    ),
  )
  .map((each) => new Map(Object.entries(each)));

/** A map that holds feature state as MapLibre does: what is set is merged with what was there. */
function stateful(has: (source: string) => boolean = () => true) {
  const held = new Map<string, object>();
  let calls = 0;
  const { map } = fakeMap({
    getSource: (name: string) => (has(name) ? {} : undefined),
    setFeatureState({ source, id }: { source: string; id: string }, state: object) {
      calls++;
      held.set(`${source} ${id}`, { ...held.get(`${source} ${id}`), ...state });
    },
  });
  const read = (source: string, id: string): FeatureState => held.get(`${source} ${id}`) ?? {};
  return { map, read, calls: () => calls, held };
}
const whole = ({ hover = false, receded = false, selected = false, wide = 1 }: FeatureState) => ({
  hover,
  receded,
  selected,
  wide,
});

it('each feature has exactly its state after any sequence of states', () => {
  fc.assert(
    fc.property(fc.array(states, { minLength: 1, maxLength: 5 }), (sequence) => {
      const { map, read } = stateful();
      let before: FeatureStates = new Map();
      for (const after of sequence) {
        applyStates(map, before, after);
        before = after;
      }
      for (const id of IDS) {
        expect(sourcesOfId(id).length).toBeGreaterThan(0);
        for (const source of sourcesOfId(id)) expect(whole(read(source, id))).toEqual(whole(before.get(id) ?? {}));
      }
    }),
  );
});

it('only features whose state differs are set', () => {
  const { map, calls } = stateful();
  const receded: FeatureStates = new Map([['place:seoul', { receded: true }]]);
  expect(applyStates(map, new Map(), receded)).toEqual(['place:seoul']);
  const set = calls();
  expect(applyStates(map, receded, new Map([['place:seoul', { receded: true, hover: false }]]))).toEqual([]);
  expect(calls()).toBe(set);
  expect(applyStates(map, receded, withHover(receded, ['name:TWN']))).toEqual(['name:TWN']);
});

it('a source that the style does not have gets no state', () => {
  const { map, held } = stateful((source) => source === GATHERED.plain);
  applyStates(map, new Map(), new Map([['relation:summit', { receded: true }]]));
  expect([...held.keys()]).toEqual([`${GATHERED.plain} relation:summit`]);
});

it('the pointer adds to a state and takes nothing away', () => {
  const hovered = withHover(new Map([['place:seoul', { receded: true }]]), ['place:seoul', 'place:tokyo']);
  expect([...hovered]).toEqual([
    ['place:seoul', { receded: true, hover: true }],
    ['place:tokyo', { hover: true }],
  ]);
});
