import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Topology } from 'topojson-specification';
import { type FigureInput, figureOf } from '../figure/figure';
import { type FramedPicture, geometryPart, marksPart, prerenderedFigure, type Variant } from '../figure/prerendered';
import { markupOf, shortNumber } from '../figure/svg/svg';
import type { Story } from '../story/format';
import { geodataOf } from '../style/geodata';
import { PALETTES } from '../style/palette';
import { statesFor } from '../style/states';
import { styleFor } from '../style/style';
import type { Camera, Margins, Size } from '../view/camera';
import { boundsOnScreen, cameraOf } from '../view/framing';
import { cameraDistance } from '../view/projection';
import { BOUNDS_MARGINS } from '../view/room';
import type { View } from '../view/view';
import { blended } from './blend';
import type { ColorTable } from './color-table';

/** The figure of a view that CSS fits into any window, by day and by night: its elements and their style sheet. */
export interface FittingFigure {
  readonly html: string;
  readonly css: string;
}

/** The map size that the basemap is drawn for, and how far maps of other shapes extend beyond it, in CSS px. */
const BASEMAP: Size = { width: 1215, height: 911 };
const BEYOND = { x: 360, y: 500, coarser: 3 };
/** The basemap is drawn at this share of its size: its paths are rounded to a grid, and a coarser one takes fewer bytes. */
const DETAIL = 0.45;

/** Map sizes with exact marks and names. Any other map uses those of the largest size that is not much larger than itself. */
const SIZES: Readonly<Record<'phone' | 'desk' | 'wall', Size>> = {
  phone: { width: 390, height: 485 },
  desk: { width: 984, height: 679 },
  wall: { width: 1500, height: 991 },
};
/** A map of this share of a size still uses its marks: window borders and bars reduce the map. */
const NEARLY = 0.94;

/** Dashes are made at integer zoom levels. These are the levels of the framing in all windows. */
const LEVELS = [2, 3, 4, 5];

type DayOrNight = 'day' | 'night';

/** @throws Error if a figure leaves something out, or if its elements depend on the palette or zoom */
export function fittingFigure(story: Story, view: View, world: Topology, colors: ColorTable): FittingFigure {
  const geodata = geodataOf(world, story);
  const styleBy = (palette: DayOrNight): StyleSpecification =>
    styleFor({ story, view, palette: PALETTES[palette], scale: 1 }, './');
  const cameraAt = (size: Size) => cameraOf(story, view, size);

  const drawn = (palette: DayOrNight, style: StyleSpecification, input: Input): FramedPicture => {
    const { element, leftOut } = figureOf({ style, states: statesFor({ story, view }), geodata, ...input });
    if (leftOut.length > 0) throw new Error(`The figure leaves out by ${palette}: ${leftOut.join('; ')}`);
    return { picture: element, frame: boundsOnScreen(story, input.camera, input.size, input.distance) };
  };
  const byDayAndNight = (draw: (palette: DayOrNight) => FramedPicture): FramedPicture => {
    const day = draw('day');
    return { ...day, picture: blended(day.picture, draw('night').picture, colors.variable) };
  };
  /** The frame's width in px in a window whose map has this zoom. All windows show the same picture. */
  const { left, right, top, bottom } = boundsOnScreen(story, cameraAt(BASEMAP), BASEMAP);
  const frameAt = (zoom: number): number => (right - left) * 2 ** (zoom - cameraAt(BASEMAP).zoom);
  /** The basemap with line widths interpolated between two zooms. */
  const basemapBetween = (zooms: readonly [number, number], isIncluded: (layer: string) => boolean, idPrefix: string) =>
    byDayAndNight((palette) => {
      const style = styleBy(palette);
      const part = { ...style, layers: style.layers.filter(({ id }) => isIncluded(id)) };
      const [a, b] = zooms.map((styleZoom) =>
        geometryPart(drawn(palette, part, { ...atDetail(cameraAt(BASEMAP)), styleZoom, idPrefix })),
      ) as [FramedPicture, FramedPicture];
      const [from, to] = zooms.map(frameAt) as [number, number];
      return {
        ...a,
        picture: blended(a.picture, b.picture, (attribute, first, second) =>
          attribute === 'stroke-width' ? widthBetween([from, Number(first)], [to, Number(second)]) : first,
        ),
      };
    });

  const dashed = new Set(
    styleBy('day').layers.flatMap(({ id, ...layer }) =>
      layer.type === 'line' && layer.paint?.['line-dasharray'] ? [id] : [],
    ),
  );
  const zooms = [SIZES.desk, SIZES.wall].map((size) => cameraAt(size).zoom) as [number, number];
  const basemap = basemapBetween(zooms, (layer) => !dashed.has(layer), 'g');
  const dashes = LEVELS.map(
    (level): Variant => ({
      name: levelClass(level),
      ...basemapBetween([level + 0.1, level + 0.9], (layer) => dashed.has(layer), `d${level}`),
    }),
  );
  const marks = Object.entries(SIZES).map(
    ([name, size]): Variant => ({
      name,
      ...byDayAndNight((palette) =>
        marksPart(drawn(palette, styleBy(palette), { camera: cameraAt(size), size, idPrefix: name.charAt(0) })),
      ),
    }),
  );
  const order = styleBy('day').layers.map(({ id }) => id);
  const figure = prerenderedFigure(order, basemap, dashes, marks);
  const ratio = short4((right - left) / (bottom - top));
  return {
    html: markupOf({ ...figure, attributes: { ...figure.attributes, class: 'standing' } }),
    css: [
      '@layer rooms{',
      roomRule(BOUNDS_MARGINS),
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

type Input = Pick<FigureInput, 'camera' | 'size' | 'extraMargin' | 'distance' | 'styleZoom' | 'idPrefix'>;

/** The input for the basemap: scaled down, and extended beyond the map. */
const atDetail = (camera: Camera) => ({
  camera: { ...camera, zoom: camera.zoom + Math.log2(DETAIL) },
  distance: cameraDistance(BASEMAP) * DETAIL,
  size: { width: BASEMAP.width * DETAIL, height: BASEMAP.height * DETAIL },
  extraMargin: { x: BEYOND.x * DETAIL, y: BEYOND.y * DETAIL, coarser: BEYOND.coarser },
});

const levelClass = (level: number): string => `level-${level}`;

/** As `boundsMargins`: at least these px, and more in large type. */
const roomRule = ({ top, right, bottom, left }: Margins): string =>
  `.room{inset:${[top, right, bottom, left].map((px) => `max(${px}px,${px / 16}rem)`).join(' ')}}`;

/** Rules that show one of several classes: the last one whose minimum size the container has. */
function onlyOne(
  classes: readonly (readonly [name: string, container: string, width: number, height: number])[],
): string[] {
  const hidden = `:is(${classes.map(([name]) => `.${name}`)}){display:none}`;
  return classes.map(([name, container, width, height], i) => {
    const rules = `${hidden}.${name}{display:inline}`;
    const from = `(min-width:${shortNumber(width)}px) and (min-height:${shortNumber(height)}px)`;
    return i === 0 ? rules : `@container ${container} ${from}{${rules}}`;
  });
}

const short4 = (value: number): string => String(Math.round(value * 1e4) / 1e4);

/** A line width in CSS, interpolated linearly between two widths at two frame widths. All in px. */
function widthBetween([from, a]: readonly [number, number], [to, b]: readonly [number, number]): string {
  const growth = (b - a) / (to - from);
  return growth === 0 ? shortNumber(a) : `calc(${shortNumber(a - growth * from)}px + ${short4(growth)}*var(--wide))`;
}
