import { describe, expect, it } from 'vitest';
import { arcsOf } from '../../../src/composition/arcs';
import { CLEAR, distanceBetween, endRowOf, markedEnds } from '../../../src/composition/end-rows';
import { openingStory } from '../story/files';

const story = openingStory();

describe('the marks at the ends of lines', () => {
  it('do not lie on each other where lines end at the same place', () => {
    const marks = arcsOf(story).flatMap((arc) =>
      markedEnds(arc).map((end) => ({
        place: arc.relation[end],
        name: `${arc.relation.id} ${end}`,
        at: endRowOf(story, arc.relation.id, end),
      })),
    );
    expect(marks.length).toBeGreaterThan(15);
    const near = marks.flatMap((a, i) =>
      marks
        .slice(i + 1)
        .filter((b) => a.place === b.place && distanceBetween(a.at, b.at) < CLEAR)
        .map((b) => `${a.name} and ${b.name}: ${Math.round(distanceBetween(a.at, b.at))} px`),
    );
    expect(near).toEqual([]);
  });

  it('are next to their place where there is room', () => {
    const rows = arcsOf(story).flatMap((arc) =>
      markedEnds(arc).map((end) => endRowOf(story, arc.relation.id, end).row),
    );
    expect(rows.filter((row) => row === 0).length).toBeGreaterThan(rows.length / 2);
  });
});
