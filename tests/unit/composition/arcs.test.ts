import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcsOf } from '../../../src/composition/arcs';
import { angleBetween, sizeOf } from '../../../src/composition/sphere';
import type { Story } from '../../../src/story/format';
import { ANYWHERE } from '../figure/scenes';

const STORIES = ANYWHERE.map((of) => ({ of, id: of.id }));

/** How far each line swings aside, and its length, as shares of the diagonal of the story's bounds. */
const swingsOf = (of: Story) => {
  const { diagonal } = sizeOf(of.bounds);
  return arcsOf(of).map(({ relation, line, bow }) => {
    const [from = [0, 0], to = [0, 0]] = [line[0], line.at(-1)];
    const length = angleBetween(from, to) / diagonal;
    return { id: relation.id, length, bow, swing: Math.abs(bow) * length };
  });
};

describe.each(STORIES)('the lines of $id', ({ of }) => {
  it('swing aside by less than a fifth of the region, and the less, the longer they are', () => {
    for (const { id, length, bow, swing } of swingsOf(of)) {
      if (Math.abs(bow) <= 0.04) continue;
      expect(swing, id).toBeLessThan(0.2);
      if (length > 0.5) expect(swing, id).toBeLessThan(0.15);
      if (length > 0.9) expect(swing, id).toBeLessThan(0.08);
    }
  });
});

it('lines of one pair of places fan out, unless the places are close together', () => {
  const [first] = ANYWHERE;
  if (!first) throw new Error('There is no story.');
  const ends = fc.uniqueArray(fc.constantFrom(...first.places.filter(({ offMap }) => !offMap)), {
    minLength: 2,
    maxLength: 2,
  });
  fc.assert(
    fc.property(ends, fc.integer({ min: 2, max: 4 }), ([from, to], count) => {
      const [relation] = first.relations;
      if (!from || !to || !relation) throw new Error('The story has no relation.');
      fc.pre(angleBetween(from.at, to.at) > 0.2 * sizeOf(first.bounds).diagonal);
      const relations = Array.from({ length: count }, (_, i) => ({
        ...relation,
        id: `line-${i}` as typeof relation.id,
        from: from.id,
        to: to.id,
      }));
      const bows = arcsOf({ ...first, relations }).map(({ bow }) => bow);
      expect(new Set(bows).size).toBe(count);
    }),
    { numRuns: 60 },
  );
});
