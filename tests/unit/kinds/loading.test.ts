import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawnBy, markedBy } from '../../../scripts/site/kinds-at-start.mjs';
import type { Kind, PlaceKind } from '../../../src/kinds/at-start';
import { KIND_TABLE } from '../../../src/kinds/kind-table';
import { PLACE_TABLE } from '../../../src/kinds/place-table';

const story = JSON.parse(readFileSync('public/stories/northeast-asia-2026.json', 'utf8'));

/** As in the built program, which has the looks of the opening story only. */
vi.mock('../../../src/kinds/at-start', async (original) => ({
  ...(await original<object>()),
  AT_START: drawnBy(story, KIND_TABLE),
  PLACES_AT_START: markedBy(story, PLACE_TABLE),
}));

const storyOf = (kind: Kind, place: PlaceKind = 'capital', hasLine = true) => ({
  places: [{ kind: place }],
  layers: [{ id: 'one', kind }],
  relations: [{ layer: 'one', ...(hasLine ? { to: 'b' } : {}) }],
});

describe('the looks of kinds', () => {
  let kinds: typeof import('../../../src/kinds/kinds');
  beforeEach(async () => {
    vi.resetModules();
    kinds = await import('../../../src/kinds/kinds');
  });

  it('of the opening story are there from the start, and nothing is loaded for it', async () => {
    await kinds.loadKindsOf(story);
    expect(kinds.lookOf('rupture').line).toEqual(KIND_TABLE.rupture.line);
    expect(kinds.KIND_COLORS.night.rupture).toBe(KIND_TABLE.rupture.color.night);
    expect(kinds.findLook('agreement')).toBeUndefined();
    expect(() => kinds.lookOf('agreement')).toThrow('agreement');
  });

  it.each([
    ['a line of another kind', storyOf('agreement')],
    ['a symbol that the opening story does not draw', storyOf('trade', 'capital', false)],
    ['a place of another kind', storyOf('trade', 'sea')],
  ])('are all loaded with a story that has %s', async (_, other) => {
    await kinds.loadKindsOf(other);
    expect(kinds.lookOf('agreement')).toEqual(KIND_TABLE.agreement);
    expect(kinds.lookOf('trade').alone).toEqual(KIND_TABLE.trade.alone);
    expect(kinds.KIND_COLORS.day.agreement).toBe(KIND_TABLE.agreement.color.day);
    expect(kinds.placeMarkOf('sea')).toEqual(PLACE_TABLE.sea);
  });

  it('are taken from no name that the table lacks', async () => {
    expect(kinds.findLook('toString')).toBeUndefined();
    expect(kinds.placeMarkOf('toString')).toBe('dot');
  });
});

describe('the built program', () => {
  it('has a symbol only where the opening story draws one', () => {
    const looks = drawnBy(story, KIND_TABLE);
    expect(Object.keys(looks).sort()).toEqual(
      [...new Set(story.layers.map(({ kind }: { kind: string }) => kind))].sort(),
    );
    expect(Object.keys(looks).filter((kind) => looks[kind]?.alone)).toEqual(['launch']);
  });
});
