import { describe, expect, it } from 'vitest';
import { isFarOut } from '../../../src/composition/label-sides';
import { figureOf } from '../../../src/figure/figure';
import type { Story } from '../../../src/story/format';
import type { Size } from '../../../src/view/camera';
import { projectionOf } from '../../../src/view/projection';
import { telegram, threeSources } from '../story/files';
import { ANYWHERE, marksOf, scene } from './scenes';

const SIZES: readonly Size[] = [
  { width: 390, height: 485 },
  { width: 480, height: 360 },
  { width: 984, height: 679 },
];

const farOut = (of: Story) => of.chapters.filter(({ camera }) => 'zoom' in camera && isFarOut(camera));
const STORIES = [...ANYWHERE, telegram(), threeSources()].filter((of) => farOut(of).length > 0);
const CASES = STORIES.flatMap((of) => {
  const sources = marksOf(of);
  return farOut(of).flatMap((chapter) =>
    SIZES.map((size) => ({ of, sources, chapter, id: chapter.id, size, ...size })),
  );
});

describe('a chapter that shows the whole globe', () => {
  it('is there in several stories', () => expect(STORIES.length).toBeGreaterThan(2));

  it.each(CASES)('names each of its places: $of.id, $id, at $width × $height', ({ of, sources, chapter, size }) => {
    const input = scene(`#/story/${chapter.id}`, { of, size, sources });
    const { drawn } = figureOf(input);
    const { project } = projectionOf(input.camera, size);
    const inSight = of.places.filter(({ id, at }) => chapter.places.includes(id) && project(at).front > 0);
    const targetsOf = (layer: RegExp) =>
      drawn.filter((mark) => layer.test(mark.layer) && mark.target).map(({ target }) => target);
    const marked = targetsOf(/^place\/.*\/marker$/);
    const named = drawn.filter(({ layer, words }) => /^place\/.*\/label$/.test(layer) && words);
    expect(inSight.length).toBeGreaterThan(2);
    expect(marked.toSorted()).toEqual(inSight.map(({ id }) => `place:${id}`).toSorted());
    expect(named.map(({ target }) => target).toSorted()).toEqual(marked.toSorted());
  });
});
