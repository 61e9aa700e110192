import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Topology } from 'topojson-specification';
import { type FigureInput, figureOf } from '../figure/figure';
import { type Drawing, groundOf, marksOf, standingFigure, type Variant } from '../figure/standing';
import { short, written } from '../figure/svg/svg';
import type { Story } from '../story/format';
import { geodataOf } from '../style/geodata';
import { PALETTES } from '../style/palette';
import { styleFor } from '../style/style';
import type { Camera, Size } from '../view/camera';
import { boundsOnScreen, cameraOf } from '../view/framing';
import { cameraDistance } from '../view/projection';
import { AROUND_BOUNDS, type Margins } from '../view/room';
import type { View } from '../view/view';
import { blended } from './blend';
import type { ColorTable } from './color-table';

/** The figure of a view that fits itself into any window, by day and by night: its elements and their style sheet. */
export interface FittingFigure {
  readonly html: string;
  readonly css: string;
}

/** The map that the ground is drawn for, and how much more of it maps of other shapes show, in CSS px. */
const GROUND: Size = { width: 1215, height: 911 };
const BEYOND = { x: 360, y: 500, coarser: 3 };
/** The ground is drawn at this share of its size: its paths keep to a grid, and a coarser one takes fewer bytes. */
const DETAIL = 0.45;

/** Maps over a timeline whose marks and names are exact. Any other has those of the largest that is hardly wider and higher than itself. */
const SIZES: Readonly<Record<'phone' | 'desk' | 'wall', Size>> = {
  phone: { width: 390, height: 485 },
  desk: { width: 984, height: 679 },
  wall: { width: 1500, height: 991 },
};
/** A map a little smaller than a size takes its marks too: a window's edge or bar makes it so. */
const NEARLY = 0.94;

/** Dashes are made at whole zoom levels, and these are the ones that windows come to. */
const LEVELS = [2, 3, 4, 5];

type Lit = 'day' | 'night';

/** @throws Error where a figure leaves something out, or another palette or zoom gives other elements */
export function fittingFigure(story: Story, view: View, world: Topology, colors: ColorTable): FittingFigure {
  const geodata = geodataOf(world, story);
  const styleBy = (palette: Lit): StyleSpecification =>
    styleFor({ story, view, palette: PALETTES[palette], scale: 1 }, './');
  const cameraAt = (size: Size) => cameraOf(story, view, size);

  const drawn = (palette: Lit, style: StyleSpecification, input: Input): Drawing => {
    const { element, leftOut } = figureOf({ style, geodata, ...input });
    if (leftOut.length > 0) throw new Error(`The figure leaves out by ${palette}: ${leftOut.join('; ')}`);
    return { picture: element, frame: boundsOnScreen(story, input.camera, input.size, input.distance) };
  };
  const byDayAndNight = (draw: (palette: Lit) => Drawing): Drawing => {
    const day = draw('day');
    return { ...day, picture: blended(day.picture, draw('night').picture, colors.variable) };
  };
  /** The frame's width in a window whose map has this zoom: all show the same picture. */
  const { left, right, top, bottom } = boundsOnScreen(story, cameraAt(GROUND), GROUND);
  const frameAt = (zoom: number): number => (right - left) * 2 ** (zoom - cameraAt(GROUND).zoom);
  /** The ground as the style has it between two zooms. */
  const groundBetween = (zooms: readonly [number, number], keep: (layer: string) => boolean, idPrefix: string) =>
    byDayAndNight((palette) => {
      const style = styleBy(palette);
      const kept = { ...style, layers: style.layers.filter(({ id }) => keep(id)) };
      const [a, b] = zooms.map((styleZoom) =>
        groundOf(drawn(palette, kept, { ...atDetail(cameraAt(GROUND)), styleZoom, idPrefix })),
      ) as [Drawing, Drawing];
      const [from, to] = zooms.map(frameAt) as [number, number];
      return {
        ...a,
        picture: blended(a.picture, b.picture, (attribute, one, other) =>
          attribute === 'stroke-width' ? widthBetween([from, Number(one)], [to, Number(other)]) : one,
        ),
      };
    });

  const dashed = new Set(
    styleBy('day').layers.flatMap(({ id, ...layer }) =>
      layer.type === 'line' && layer.paint?.['line-dasharray'] ? [id] : [],
    ),
  );
  const zooms = [SIZES.desk, SIZES.wall].map((size) => cameraAt(size).zoom) as [number, number];
  const ground = groundBetween(zooms, (layer) => !dashed.has(layer), 'g');
  const dashes = LEVELS.map(
    (level): Variant => ({
      name: levelClass(level),
      ...groundBetween([level + 0.1, level + 0.9], (layer) => dashed.has(layer), `d${level}`),
    }),
  );
  const marks = Object.entries(SIZES).map(
    ([name, size]): Variant => ({
      name,
      ...byDayAndNight((palette) =>
        marksOf(drawn(palette, styleBy(palette), { camera: cameraAt(size), size, idPrefix: name.charAt(0) })),
      ),
    }),
  );
  const order = styleBy('day').layers.map(({ id }) => id);
  const figure = standingFigure(order, ground, dashes, marks);
  const ratio = short4((right - left) / (bottom - top));
  return {
    html: written({ ...figure, attributes: { ...figure.attributes, class: 'standing' } }),
    css: [
      '@layer rooms{',
      roomRule(AROUND_BOUNDS),
      `.standing{--wide:min(100cqw,${ratio}*100cqh);aspect-ratio:${ratio}}`,
      ...onlyOne(
        Object.entries(SIZES).map(([name, { width, height }]) => [name, 'map', width * NEARLY, height * NEARLY]),
      ),
      ...onlyOne(
        LEVELS.map((level) => [
          levelClass(level),
          'room',
          frameAt(level),
          (frameAt(level) / (right - left)) * (bottom - top),
        ]),
      ),
      '}',
    ].join('\n'),
  };
}

type Input = Pick<FigureInput, 'camera' | 'size' | 'beyond' | 'distance' | 'styleZoom' | 'idPrefix'>;

/** The ground, smaller, and farther than the window. */
const atDetail = (camera: Camera) => ({
  camera: { ...camera, zoom: camera.zoom + Math.log2(DETAIL) },
  distance: cameraDistance(GROUND) * DETAIL,
  size: { width: GROUND.width * DETAIL, height: GROUND.height * DETAIL },
  beyond: { x: BEYOND.x * DETAIL, y: BEYOND.y * DETAIL, coarser: BEYOND.coarser },
});

const levelClass = (level: number): string => `level-${level}`;

const roomRule = ({ top, right, bottom, left }: Margins): string =>
  `.room{inset:${top}px ${right}px ${bottom}px ${left}px}`;

/** Of some classes, each for containers from a size on, a container shows the last that it is large enough for. */
function onlyOne(
  classes: readonly (readonly [name: string, container: string, width: number, height: number])[],
): string[] {
  const hidden = `:is(${classes.map(([name]) => `.${name}`)}){display:none}`;
  return classes.map(([name, container, width, height], i) => {
    const rules = `${hidden}.${name}{display:inline}`;
    const from = `(min-width:${short(width)}px) and (min-height:${short(height)}px)`;
    return i === 0 ? rules : `@container ${container} ${from}{${rules}}`;
  });
}

const short4 = (value: number): string => String(Math.round(value * 1e4) / 1e4);

/** A line's width on the straight line between two widths, each in a frame of another width. All in px. */
function widthBetween([from, a]: readonly [number, number], [to, b]: readonly [number, number]): string {
  const growth = (b - a) / (to - from);
  return growth === 0 ? short(a) : `calc(${short(a - growth * from)}px + ${short4(growth)}*var(--wide))`;
}
