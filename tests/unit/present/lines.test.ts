import { describe, expect, it } from 'vitest';
import { arcsOf } from '../../../src/composition/arcs';
import { type DrawnMark, figureOf } from '../../../src/figure/figure';
import { boxesTouch } from '../../../src/figure/symbols/collision';
import type { ChapterId } from '../../../src/story/format';
import type { Size } from '../../../src/view/camera';
import { mapIn } from '../../../src/view/caption-area';
import { drawnRelations } from '../../../src/view/drawn';
import { type Box, boxAround, cameraOf } from '../../../src/view/framing';
import { projectionOf } from '../../../src/view/projection';
import { seenBesideCaption } from '../../../src/view/room';
import { chapterOf, defaultView } from '../../../src/view/view';
import { marksOnly, scene, story } from '../figure/scenes';

const far = new Set<string>(story.places.filter(({ offMap }) => offMap).map(({ id }) => id));
const WINDOWS: readonly Size[] = [
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];
/** The panel's width on a desktop screen. */
const PANEL = 382;
/** No line touches the edge: half of the widest line's width, in px. */
const APART = 4;

/** The lines between places of the region that extend beyond the edges: their names, and by how many px. */
function beyond(mode: 'story' | 'present', id: ChapterId, map: Size, seen: Box): string[] {
  const view = defaultView(story, mode, id, chapterOf(story, { chapter: id })?.build.length);
  const { project } = projectionOf(cameraOf(story, view, map), map);
  const drawn: readonly string[] = drawnRelations(story, view);
  const lines = arcsOf(story).filter(
    ({ relation }) => drawn.includes(relation.id) && !far.has(relation.from) && !far.has(relation.to ?? ''),
  );
  return lines.flatMap(({ relation, line }) => {
    const { left, top, right, bottom } = seen;
    const least = Math.min(...line.map(project).flatMap(({ x, y }) => [x - left, right - x, y - top, bottom - y]));
    return least < APART ? [`${id}: ${relation.id} by ${Math.round(APART - least)} px`] : [];
  });
}

describe('the lines of every chapter', () => {
  it.each(WINDOWS)('are inside the map that a presentation shows, at $width × $height', (window) => {
    const map = mapIn(window);
    expect(story.chapters.flatMap(({ id }) => beyond('present', id, map, seenBesideCaption(map)))).toEqual([]);
  });

  it.each(WINDOWS)('are inside the map beside the text, at $width × $height', ({ width, height }) => {
    const map = width > height ? { width: width - PANEL, height } : { width, height: height / 2 };
    const seen = { left: 0, top: 0, right: map.width, bottom: map.height };
    expect(story.chapters.flatMap(({ id }) => beyond('story', id, map, seen))).toEqual([]);
  });
});

/** The box of a name, or of the middle line of one that follows a line. */
const boxOf = ({ shape }: DrawnMark) => {
  if (shape.type === 'disc') throw new Error('A name is no disc.');
  return boxAround((shape.type === 'line' ? shape.lines : shape.rings).flat());
};

describe.each(WINDOWS.filter(({ width, height }) => width > height))('at $width × $height', (window) => {
  const map = mapIn(window);
  const seen = seenBesideCaption(map);
  const chapters = story.chapters.map((chapter) => {
    const { drawn } = figureOf(
      scene(`#/present/${chapter.id}?step=${chapter.build.length}`, {
        palette: 'projector',
        size: map,
        sources: marksOnly,
      }),
    );
    return { chapter, drawn: drawn.filter(({ words }) => words), marks: drawn };
  });

  it('the labels of a chapter’s selection and of a place’s own actions are inside the free area', () => {
    for (const { chapter, drawn } of chapters) {
      const layers: readonly string[] = chapter.layers;
      const sites = story.relations.filter(({ to, layer }) => to === undefined && layers.includes(layer));
      for (const target of [chapter.select ?? [], sites.map(({ id }) => `relation:${id}`)].flat()) {
        const own = drawn.filter((mark) => mark.target === target);
        expect(own, `${chapter.id}: ${target}`).not.toEqual([]);
        for (const box of own.map(boxOf)) {
          expect(box.left, `${chapter.id}: ${target}`).toBeGreaterThan(seen.left);
          expect(box.right, `${chapter.id}: ${target}`).toBeLessThan(seen.right);
          expect(box.top, `${chapter.id}: ${target}`).toBeGreaterThan(0);
        }
      }
    }
  });

  it('no name of an island or a sea covers the mark of a place', () => {
    for (const { chapter, drawn, marks } of chapters) {
      const quiet = drawn.filter(({ layer }) => layer.startsWith('label/'));
      for (const { layer, shape } of marks) {
        if (!layer.startsWith('place/') || !layer.endsWith('/marker') || shape.type !== 'disc') continue;
        const { x, y, radius } = shape;
        const disc = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
        const covered = quiet.filter((mark) => boxesTouch(boxOf(mark), disc)).map(({ words }) => words);
        expect(covered, `${chapter.id}: ${layer}`).toEqual([]);
      }
    }
  });
});
