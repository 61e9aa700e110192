import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Topology } from 'topojson-specification';
import { type FigureInput, figureOf } from '../figure/figure';
import { type FramedPicture, geometryPart, marksPart, prerenderedFigure, type Variant } from '../figure/prerendered';
import { markupOf } from '../figure/svg/svg';
import type { Story } from '../story/format';
import { geodataOf } from '../style/geodata';
import { PALETTES } from '../style/palette';
import { statesFor } from '../style/states';
import { styleFor } from '../style/style';
import { type Camera, MIN_ZOOM, type Size } from '../view/camera';
import { DESK } from '../view/fitting';
import { cameraOf, closestFrameOf } from '../view/framing';
import { cameraDistance } from '../view/projection';
import { BOUNDS_MARGINS } from '../view/room';
import type { View } from '../view/view';
import { blended } from './blend';
import type { ColorTable } from './color-table';
import { framer } from './frame';
import { levelsOf } from './levels';
import { boxRule, onlyOne, roomRule, type ShownFrom, shownFrom, widthBetween } from './window-rules';

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

/** The framed box of far bounds has another shape where the camera is nearer: beyond this share, such maps have their own. */
const SAME = 0.002;

/** The smallest and the largest map that the levels of zoom are made for. Beyond, the nearest level is shown. */
const SMALLEST: Size = { width: 320, height: 300 };
const LARGEST: Size = { width: 2140, height: 1351 };
/** Widths are drawn at these shares of a level and interpolated between them. */
const WITHIN = [0.1, 0.9] as const;

type DayOrNight = 'day' | 'night';

/** @throws Error if a figure leaves something out, or if its elements depend on the palette */
export function fittingFigure(story: Story, view: View, world: Topology, colors: ColorTable): FittingFigure {
  const geodata = geodataOf(world, story);
  const states = statesFor({ story, view });
  const styleBy = (palette: DayOrNight): StyleSpecification =>
    styleFor({ story, view, palette: PALETTES[palette], scale: 1 }, './');
  const cameraAt = (size: Size) => cameraOf(story, view, size);
  const base = cameraAt(BASEMAP);
  const frameOf = framer(story, base, BASEMAP);

  const drawn = (palette: DayOrNight, style: StyleSpecification, input: Input): FramedPicture => {
    const { element, leftOut } = figureOf({ style, states, geodata, ...input });
    if (leftOut.length > 0) throw new Error(`The figure leaves out by ${palette}: ${leftOut.join('; ')}`);
    return { picture: element, frame: frameOf(input.camera, input.size, input.distance) };
  };
  const byDayAndNight = (draw: (palette: DayOrNight) => FramedPicture): FramedPicture => {
    const day = draw('day');
    return { ...day, picture: blended(day.picture, draw('night').picture, colors.variable) };
  };
  /** The frame's width in px in a window whose map has this zoom. All windows show the same picture. */
  const frame = frameOf(base, BASEMAP);
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
  const frameAt = (zoom: number): number => width * 2 ** (zoom - base.zoom);
  /** The basemap cut and dashed for one zoom, with line widths interpolated between two others. */
  const basemapBetween = (
    zooms: readonly [number, number],
    tileZoom: number,
    isIncluded: (layer: string) => boolean,
    idPrefix: string,
  ) =>
    byDayAndNight((palette) => {
      const style = styleBy(palette);
      const part = { ...style, layers: style.layers.filter(({ id }) => isIncluded(id)) };
      const [a, b] = zooms.map((styleZoom) =>
        geometryPart(drawn(palette, part, { ...atDetail(base), styleZoom, tileZoom, idPrefix })),
      ) as [FramedPicture, FramedPicture];
      const [from, to] = zooms.map(frameAt) as [number, number];
      return {
        ...a,
        picture: blended(a.picture, b.picture, (attribute, first, second) =>
          attribute === 'stroke-width' ? widthBetween([from, Number(first)], [to, Number(second)]) : first,
        ),
      };
    });

  const range = [SMALLEST, LARGEST].map((size) => cameraAt(size).zoom) as [number, number];
  const levels = levelsOf(styleBy('day'), geodata, states, range);
  const zooms = widthZooms(cameraAt(SIZES.desk).zoom, cameraAt(SIZES.wall).zoom);
  const basemap = basemapBetween(zooms, zooms[0], (layer) => !levels.layers.has(layer), 'g');
  const variants = levels.ranges.map(([from, to], i): Variant => {
    const within = WITHIN.map((share) => from + share * (to - from)) as [number, number];
    return {
      name: levelClass(i),
      ...basemapBetween(within, within[0], (layer) => levels.layers.has(layer), `l${i}_`),
    };
  });
  const sized = Object.entries(SIZES).map(([name, size], i) => {
    const camera = cameraAt(size);
    const draw = (at: Camera, of: Size, idPrefix: string, isIncluded: (layer: string) => boolean): FramedPicture =>
      byDayAndNight((palette) =>
        marksPart(drawn(palette, styleBy(palette), { camera: at, size: of, idPrefix }), isIncluded),
      );
    const own = Math.floor(camera.zoom);
    const others = levelsOfSize(i, cameraAt)
      .filter((level) => level !== own)
      .map((level) => ({ level, layers: turnedNames(styleBy('day'), own, level) }))
      .filter(({ layers: turned }) => turned.length > 0);
    const classesOf = (isIncluded: (level: number) => boolean): string =>
      levels.ranges.flatMap(([from], n) => (isIncluded(Math.floor(from)) ? levelClass(n) : [])).join(' ');
    const turned = [...new Set(others.flatMap(({ layers: ids }) => ids))];
    const key = name.charAt(0);
    return {
      whole: { name, ...draw(camera, size, key, (id) => !turned.includes(id)) },
      parts: [
        ...turned.map((layer, n) => ({
          name,
          within: classesOf((level) => !others.some((one) => one.level === level && one.layers.includes(layer))),
          ...draw(camera, size, `${key}${n}_`, (id) => id === layer),
        })),
        ...others.map(({ level, layers: ids }) => {
          // A map of the same shape whose zoom is of that level.
          const growth = level + (level > own ? 0.1 : 0.9) - camera.zoom;
          const scaled = { width: size.width * 2 ** growth, height: size.height * 2 ** growth };
          const at = { ...camera, zoom: camera.zoom + growth };
          return {
            name,
            within: classesOf((one) => one === level),
            ...draw(at, scaled, `${key}${level}-`, (id) => ids.includes(id)),
          };
        }),
      ],
    };
  });
  const marks = sized.map(({ whole }): Variant => whole);
  const { layers } = styleBy('day');
  const order = { order: layers.map(({ id }) => id), overRim: layers.find(({ type }) => type === 'symbol')?.id };
  const figure = prerenderedFigure(order, basemap, variants, [...marks, ...sized.flatMap(({ parts }) => parts)]);
  const closestZoom = closestFrameOf(story);
  const closest = frameAt(closestZoom);
  const isLimited = closest < Math.max(DESK.width, DESK.height);
  const widest = isLimited ? { width: closest, desk: DESK, margins: BOUNDS_MARGINS } : undefined;
  const sizes = Object.entries(SIZES).map(
    ([name, size]): ShownFrom => [name, 'map', size.width * NEARLY, size.height * NEARLY],
  );
  return {
    html: markupOf({ ...figure, attributes: { ...figure.attributes, class: 'standing' } }),
    css: [
      '@layer rooms{',
      roomRule(BOUNDS_MARGINS),
      boxRule(width / height, widest),
      ...marks.flatMap(({ frame: own }, i) => {
        const ratio = (own.right - own.left) / (own.bottom - own.top);
        return Math.abs((ratio * height) / width - 1) < SAME ? [] : shownFrom(i, sizes[i], boxRule(ratio, widest));
      }),
      ...onlyOne(sizes),
      ...onlyOne(
        levels.ranges.map(([from], i): ShownFrom => {
          const room = roomAt(from, closestZoom);
          const wide = frameAt(from);
          return [levelClass(i), 'room', Math.max(room.width, wide), Math.max(room.height, (wide / width) * height)];
        }),
      ),
      '}',
    ].join('\n'),
  };
}

/** The whole levels of zoom of maps that use the marks of a size. */
function levelsOfSize(index: number, cameraAt: (size: Size) => Camera): number[] {
  const sizes = Object.values(SIZES);
  const nearly = ({ width, height }: Size): Size => ({ width: width * NEARLY, height: height * NEARLY });
  const [size, next] = [sizes[index], sizes[index + 1]].map((one) => one && nearly(one));
  const low = index === 0 || !size ? SMALLEST : size;
  const high = next
    ? [
        { ...LARGEST, width: next.width },
        { ...LARGEST, height: next.height },
      ]
    : [LARGEST];
  const [from, to] = [cameraAt(low).zoom, Math.max(...high.map((one) => cameraAt(one).zoom))].map(Math.floor);
  return Array.from({ length: Math.max(0, (to ?? 0) - (from ?? 0) + 1) }, (_, i) => (from ?? 0) + i);
}

/** The layers of places whose names or symbols are on other sides at two levels of zoom. */
const turnedNames = ({ layers }: StyleSpecification, a: number, b: number): string[] =>
  layers.flatMap((layer) => {
    if (layer.type !== 'symbol' || layer.source !== 'story/places') return [];
    const at = (zoom: number) =>
      JSON.stringify(Object.values(layer.layout ?? {}).map((value) => steppedAt(value, zoom)));
    return at(a) === at(b) ? [] : [layer.id];
  });

/** The value of a property at a zoom, if it steps with the zoom (`style/layers/sides.ts`); otherwise the property. */
function steppedAt(value: unknown, zoom: number): unknown {
  if (!Array.isArray(value) || value[0] !== 'step' || String(value[1]) !== 'zoom') return value;
  const steps: readonly unknown[] = value.slice(3);
  return steps.reduce((last, from, i) => (i % 2 === 0 && zoom >= Number(from) ? steps[i + 1] : last), value[2]);
}

type Input = Pick<FigureInput, 'camera' | 'size' | 'extraMargin' | 'distance' | 'styleZoom' | 'tileZoom' | 'idPrefix'>;

/** The input for the basemap: scaled down, and extended beyond the map. */
const atDetail = (camera: Camera) => ({
  camera: { ...camera, zoom: camera.zoom + Math.log2(DETAIL) },
  distance: cameraDistance(BASEMAP) * DETAIL,
  size: { width: BASEMAP.width * DETAIL, height: BASEMAP.height * DETAIL },
  extraMargin: { x: BEYOND.x * DETAIL, y: BEYOND.y * DETAIL, coarser: BEYOND.coarser },
});

const levelClass = (level: number): string => `level-${level}`;

/** Two zooms between which widths are interpolated. All maps may have the same zoom: the closest one, or the one of the whole world. */
const widthZooms = (a: number, b: number): [number, number] =>
  b - a < 0.1 ? [Math.max(MIN_ZOOM, a - 0.5), a] : [a, b];

/** The least room of a map that may have this zoom: none below the closest, which only grows with the screen. */
function roomAt(zoom: number, closest: number): Size {
  if (zoom <= closest) return { width: 0, height: 0 };
  const { left, right, top, bottom } = BOUNDS_MARGINS;
  const growth = 2 ** (zoom - closest);
  return { width: DESK.width * growth - left - right, height: DESK.height * growth - top - bottom };
}
