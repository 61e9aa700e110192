import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../../src/style/palette';
import { cameraOf } from '../../../src/view/framing';
import { defaultView } from '../../../src/view/view';
import { changedShare, mapMoved, mapPixelsOf, mapSeenBy, sameMap } from '../../bench/map-pixels';
import { type Frame, SCALE, WINDOW } from '../../bench/screencast';
import { openingStory } from '../story/files';

const story = openingStory();
const world = JSON.parse(readFileSync('public/geo/stories/northeast-asia-2026.topo.json', 'utf8'));
const box = { left: 380, top: 0, width: WINDOW.width - 380, height: WINDOW.height };
const { water, land, coast, marker } = PALETTES.day;
const bare = mapPixelsOf(story, world, cameraOf(story, defaultView(story), box), box, { water, land: [] });
const ours = { ...bare, land: [land] };

type Drawing = Readonly<Record<'land' | 'coast' | 'panel', boolean>> & {
  readonly places: number;
  readonly shift: number;
};
const WHOLE: Drawing = { land: true, coast: true, panel: true, places: 5, shift: 0 };

/** A picture of a window in which a map covers the given share. The land is the map's lower half. */
function picture(drawing: Partial<Drawing> = {}): Frame {
  const drawn = { ...WHOLE, ...drawing };
  const key = JSON.stringify(drawn);
  const frame = painted.get(key) ?? paintedAnew(drawn);
  painted.set(key, frame);
  return frame;
}

const painted = new Map<string, Frame>();

function paintedAnew(drawn: Drawing): Frame {
  const png = new PNG({ width: WINDOW.width * SCALE, height: WINDOW.height * SCALE });
  const paint = (x: number, y: number, hex: string) =>
    png.data.writeUInt32BE(Number.parseInt(`${hex.slice(1)}ff`, 16), (y * png.width + x) * 4);
  for (let y = 0; y < png.height; y++) {
    for (let x = 0; x < png.width; x++) {
      const onMap = x >= box.left * SCALE;
      if (!onMap) paint(x, y, drawn.panel ? '#101010' : '#fafafa');
      else paint(x, y, drawn.land && y > png.height / 2 ? land : water);
    }
  }
  if (drawn.coast) for (const [x, y] of bare.coast) paint(x, y - (y >= drawn.shift ? drawn.shift : 0), coast);
  for (const place of bare.places.slice(0, drawn.places)) for (const [x, y] of place) paint(x, y, marker);
  return { at: 0, png: PNG.sync.write(png, { deflateLevel: 1 }) };
}

const end = picture();

describe('a picture holds the map', () => {
  it('when it has its coast and its five places', () => {
    const holds = mapSeenBy(bare, end);
    expect(bare.places.length).toBe(5);
    expect(holds(picture())).toBe(true);
    expect(holds(picture({ coast: false }))).toBe(false);
    expect(holds(picture({ places: 4 }))).toBe(false);
    expect(holds(picture({ coast: false, land: false, places: 0 }))).toBe(false);
  });

  it('and, where the page draws land, its land', () => {
    expect(mapSeenBy(bare, end)(picture({ land: false }))).toBe(true);
    expect(mapSeenBy(ours, end)(picture({ land: false }))).toBe(false);
    expect(mapSeenBy(ours, end)(picture())).toBe(true);
  });

  it('whatever the panel beside it looks like', () => {
    expect(mapSeenBy(ours, end)(picture({ panel: false }))).toBe(true);
  });

  it('and a page that ends without a map is a fault, not a quick page', () => {
    expect(() => mapSeenBy(bare, picture({ coast: false, land: false }))).toThrow(/coast/);
    expect(() => mapSeenBy(ours, picture({ land: false }))).toThrow(/land/);
    expect(() => mapSeenBy(bare, picture({ places: 3 }))).toThrow(/mark/);
  });
});

describe('two pictures', () => {
  it('show the same map when only the panel differs', () => {
    expect(sameMap(box, picture({ panel: false }), end)).toBe(true);
    expect(changedShare(box, picture({ panel: false }), end)).toBe(0);
  });

  it('do not when one place’s mark is missing', () => {
    expect(sameMap(box, picture({ places: 4 }), end)).toBe(false);
  });

  it('tell whether the map has moved, and not only changed', () => {
    const moved = mapMoved(box, end);
    expect(moved(picture({ panel: false }))).toBe(false);
    expect(moved(picture({ places: 0 }))).toBe(false);
    expect(moved(picture({ shift: 4 }))).toBe(true);
  });
});
