import { describe, expect, it } from 'vitest';
import { freeRoom } from '../../src/present/free-room';
import type { ChapterId } from '../../src/story/format';
import { arcsOf } from '../../src/style/arcs';
import type { Size } from '../../src/view/camera';
import { drawnRelations } from '../../src/view/drawn';
import { type Box, cameraOf } from '../../src/view/framing';
import { projectionOf } from '../../src/view/projection';
import { captionPlace } from '../../src/view/room';
import { defaultView } from '../../src/view/view';
import { openingStory } from './story-files';

const story = openingStory();
const far = new Set<string>(story.places.filter(({ offMap }) => offMap).map(({ id }) => id));
const WINDOWS: readonly Size[] = [
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];
/** The panel's width on a desk. */
const PANEL = 382;
/** No line touches the edge: half of the widest line's width, in px. */
const APART = 4;

/** What lies beyond the edges, by name and px, of the lines that a chapter draws between places of the region. */
function beyond(mode: 'story' | 'present', id: ChapterId, map: Size, seen: Box): string[] {
  const view = defaultView(story, mode, id);
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
  it.each(WINDOWS)('lie inside the map that a presentation shows, at $width × $height', (window) => {
    const { side, px } = captionPlace(window);
    const map =
      side === 'left'
        ? { width: window.width + px, height: window.height }
        : { width: window.width, height: window.height + px };
    expect(story.chapters.flatMap(({ id }) => beyond('present', id, map, freeRoom(map)))).toEqual([]);
  });

  it.each(WINDOWS)('lie inside the map beside the text, at $width × $height', ({ width, height }) => {
    const map = width > height ? { width: width - PANEL, height } : { width, height: height / 2 };
    const seen = { left: 0, top: 0, right: map.width, bottom: map.height };
    expect(story.chapters.flatMap(({ id }) => beyond('story', id, map, seen))).toEqual([]);
  });
});
