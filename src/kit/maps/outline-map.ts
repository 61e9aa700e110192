import { figureOf } from '../../figure/figure';
import type { Element } from '../../figure/svg/svg';
import type { Story } from '../../story/format';
import { SEMIBOLD } from '../../style/fonts';
import type { Geodata } from '../../style/geodata';
import { PALETTES, type Palette } from '../../style/palette';
import type { Scene } from '../../style/scene';
import { sources } from '../../style/sources';
import { basemap, styleOf } from '../../style/style';
import type { PaperFrame } from '../../view/paper';
import { defaultView } from '../../view/view';
import { borderPoints } from './border-points';
import type { MapPicture } from './map-picture';
import { DISC_RADIUS, DOT_RADIUS, type NumberMark, numberMarks } from './number-marks';
import { ON_ITS_SIDE, ON_WALL, outlineFrame, placesOn, UPRIGHT } from './outline-frame';

/** White land on light water, with dark lines: it is copied in black and white, and pupils write and colour on it. */
const INK: Palette = {
  ...PALETTES.day,
  space: '#ffffff',
  water: '#eceff0',
  waterlines: ['#e6eaeb', '#dfe4e6', '#d5dbde'],
  land: '#ffffff',
  coast: '#4a4a4a',
  border: '#7d7d7d',
  demarcation: '#4a4a4a',
  lake: '#eceff0',
  river: '#c3cacd',
  graticule: '#d5dbde',
  disputed: '#4a4a4a',
  islandLabel: '#4a4a4a',
  markerRing: '#ffffff',
};
const BLACK = '#000000';
const WHITE = '#ffffff';

/** The outline map with a number at each place. */
export function blanksMap(story: Story, geodata: Geodata): MapPicture {
  const frame = outlineFrame(story, UPRIGHT);
  const size = shownSize(frame);
  const marks = numberMarks(placesOn(story, frame), size, borderPoints(geodata, frame));
  return pictureOf('kit-blanks', outline(story, geodata, frame, 'kit-blanks'), frame, [
    ...marks.map(leader),
    ...marks.map(({ dot }) => dotOf(dot, 1)),
    ...marks.flatMap(numbered),
  ]);
}

/** The outline map with a dot at each place, and no names. */
export function muteMap(story: Story, geodata: Geodata): MapPicture {
  const frame = outlineFrame(story, ON_ITS_SIDE);
  const dots = placesOn(story, frame).map((at) => dotOf(at, 1));
  return pictureOf('kit-mute', outline(story, geodata, frame, 'kit-mute'), frame, dots);
}

/** On a wall, lines and dots are seen from some steps away. */
const WALL_SCALE = 1.6;

/** The map without names, as large as a wall with so many pages on each side. */
export function wallMap(story: Story, geodata: Geodata, pages: number): MapPicture {
  const page = outlineFrame(story, ON_WALL);
  const frame: PaperFrame = {
    camera: { ...page.camera, zoom: page.camera.zoom + Math.log2(pages) },
    size: { width: page.size.width * pages, height: page.size.height * pages },
    distance: page.distance * pages,
    shownHeight: page.shownHeight * pages,
  };
  const dots = placesOn(story, frame).map((at) => dotOf(at, WALL_SCALE));
  return pictureOf('kit-wall', outline(story, geodata, frame, 'kit-wall', WALL_SCALE), frame, dots);
}

const shownSize = ({ size, shownHeight }: PaperFrame) => ({ width: size.width, height: shownHeight });

/** The basemap alone, without names: drawn by the rules of the live map, so borders that are not agreed are dashed here as well. */
function outline(story: Story, geodata: Geodata, frame: PaperFrame, idPrefix: string, scale = 1): Element {
  const scene: Scene = { story, view: defaultView(story), palette: INK, scale };
  const layers = basemap(scene, []).filter(({ type }) => type !== 'symbol');
  const { camera, size, distance } = frame;
  const style = styleOf(story.lang, sources(story), layers, './');
  return figureOf({ style, geodata, camera, size, distance, idPrefix }).element;
}

/** A figure on white, cut to what a sheet shows of it, with something drawn over it in px of that. */
export function pictureOf(id: string, figure: Element, frame: PaperFrame, over: readonly Element[] = []): MapPicture {
  const size = shownSize(frame);
  const above = (frame.size.height - frame.shownHeight) / 2;
  const { attributes, children = [] } = figure;
  const ground: Element = { name: 'rect', attributes: { y: above, ...size, fill: WHITE } };
  const group: Element = { name: 'g', attributes: { transform: `translate(0 ${above})` }, children: over };
  const element: Element = {
    name: 'svg',
    attributes: { ...attributes, height: size.height, viewBox: `0 ${above} ${size.width} ${size.height}` },
    children: [ground, ...children, ...(over.length > 0 ? [group] : [])],
  };
  return { id, element, size };
}

const dotOf = ({ x, y }: NumberMark['dot'], scale: number): Element => ({
  name: 'circle',
  attributes: { cx: x, cy: y, r: DOT_RADIUS * scale, fill: BLACK, stroke: WHITE, 'stroke-width': 1.2 * scale },
});

const leader = ({ dot, disc }: NumberMark): Element => ({
  name: 'path',
  attributes: {
    d: `M${round(dot.x)} ${round(dot.y)}L${round(disc.x)} ${round(disc.y)}`,
    stroke: BLACK,
    'stroke-width': 1,
  },
});

/** The number's size, and how far its foot is below the middle of its disc, in px. */
const NUMBER = { size: 12, foot: 4.2 } as const;

const numbered = ({ disc }: NumberMark, i: number): Element[] => [
  {
    name: 'circle',
    attributes: { cx: disc.x, cy: disc.y, r: DISC_RADIUS, fill: WHITE, stroke: BLACK, 'stroke-width': 1.2 },
  },
  {
    name: 'text',
    attributes: {
      // Digits of the map's font have one width, 0.5 em.
      x: disc.x - (String(i + 1).length * NUMBER.size) / 4,
      y: disc.y + NUMBER.foot,
      'font-family': `${SEMIBOLD[0]},sans-serif`,
      'font-size': NUMBER.size,
      fill: BLACK,
    },
    children: [String(i + 1)],
  },
];

const round = (value: number): number => Math.round(value * 100) / 100;
