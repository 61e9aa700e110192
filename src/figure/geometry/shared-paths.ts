import type { Feature } from 'geojson';
import type { Box } from '../../view/framing';
import type { Defs } from '../svg/defs';
import { pathData, type XY } from '../svg/path';
import { clippedLine, clippedRing } from './clip';
import { dashed } from './dashes';
import type { Globe, GlobePoint, Position } from './globe';
import { sightOf } from './in-sight';
import { linesOf } from './lines';
import { type DrawnArcs, drawnArcs, lineOnGlobe, type OutlineOptions, outlinesOf } from './outline';
import type { PaintRun } from './runs';
import { DEFAULT_TOLERANCE, type Distortion } from './simplify';

/**
 * A coast is drawn seven times, but its path is written once. Features that appear in the same runs share one path. A path that
 * several runs use is placed in `<defs>`, and they refer to it.
 */
export interface PathPart {
  /** A `<path>` with its data, or a `<use>` that refers to one in `<defs>`. */
  readonly name: 'path' | 'use';
  readonly attributes: { readonly d: string } | { readonly href: string };
  /** Factor on the line's width: farther from the viewer it is thinner. */
  readonly scale: number;
}

export interface SharedPaths {
  readonly partsOf: (run: PaintRun) => readonly PathPart[];
  /** Returns the lines and rings of a run in px, for hit tests. */
  readonly outlineOf: (run: PaintRun) => XY[][];
}

/** A line is cut where its width has changed by this factor. */
const WIDTH_STEP = 0.93;
/** Px by which lines continue outside of the picture: as much as the widest line needs. */
const MARGIN = 26;

/** Px around the picture in which fills and lines are drawn too, for windows with another aspect ratio. */
export interface ExtraMargin {
  readonly x: number;
  readonly y: number;
  /** Factor on the tolerance of lines there: the windows that show this margin show it smaller. */
  readonly coarser: number;
}

/** Returns a distortion that divides lengths outside of the picture by `coarser`. */
function marginDistortion({ width, height }: Globe['size'], { coarser }: ExtraMargin): Distortion {
  const divided = (value: number, size: number) =>
    value < 0 ? value / coarser : value > size ? size + (value - size) / coarser : value;
  return ({ x, y }) => ({ x: divided(x, width), y: divided(y, height) });
}

/** An area that is smaller than this in width and height (px) is not visible. */
const SPECK = 0.5;

export function sharedPaths(
  runs: readonly PaintRun[],
  globe: Globe,
  defs: Defs,
  extraMargin: ExtraMargin = { x: 0, y: 0, coarser: 1 },
): SharedPaths {
  const frame: Box = {
    left: -MARGIN - extraMargin.x,
    top: -MARGIN - extraMargin.y,
    right: globe.size.width + MARGIN + extraMargin.x,
    bottom: globe.size.height + MARGIN + extraMargin.y,
  };
  const distortion = extraMargin.coarser > 1 ? marginDistortion(globe.size, extraMargin) : undefined;
  const isInSight = sightOf(globe, frame);
  const arcs = distortion && drawnArcs();
  const outlines = new Map<Feature, Map<string, Outlines>>();
  const outline = (feature: Feature, run: PaintRun | undefined): Outlines => {
    const byDash = outlines.get(feature) ?? new Map<string, Outlines>();
    outlines.set(feature, byDash);
    const dashKey = run?.dash.join(' ') ?? '';
    const lines =
      byDash.get(dashKey) ??
      (run?.dash.length
        ? dashesOn(feature, run, globe, isInSight)
        : outlinesFrom(feature, globe, { tolerance: toleranceOf(run, globe), distortion, arcs, isInSight }));
    byDash.set(dashKey, lines);
    return lines;
  };
  const parts: PathPart[][] = runs.map(() => []);
  for (const group of groupsOf(runs)) {
    const run = runs[group.runs[0] ?? 0];
    const all = group.features.flatMap((feature) => outline(feature, run));
    const paths = run?.kind === 'fill' ? areaPaths(all, frame) : linePaths(all, frame, globe);
    for (const { d, scale } of paths) {
      let attributes: PathPart['attributes'] = { d };
      if (group.runs.length > 1) {
        const id = defs.add((newId) => ({ name: 'path', attributes: { id: newId, d } }));
        attributes = { href: `#${id}` };
      }
      const part: PathPart = { name: 'd' in attributes ? 'path' : 'use', attributes, scale };
      for (const index of group.runs) parts[index]?.push(part);
    }
  }
  const indexOf = new Map(runs.map((run, index) => [run, index]));
  return {
    partsOf: (run) => parts[indexOf.get(run) ?? -1] ?? [],
    outlineOf: ({ kind, features }) =>
      features
        .flatMap((feature) => outline(feature, undefined))
        .flatMap((line) =>
          kind === 'fill'
            ? [clippedRing(line, frame)]
            : clippedLine(line, frame).map((part) => part.map(({ x, y }): XY => [x, y])),
        ),
  };
}

/**
 * Returns by how many px the lines of a run may be inexact: as its source says, scaled with the map until the next zoom level.
 */
const toleranceOf = (run: PaintRun | undefined, { zoom }: Globe): number =>
  Math.max(DEFAULT_TOLERANCE, (run?.tiling?.tolerance ?? 0) * 2 ** (zoom - (run?.tiling?.level ?? 0)));

/** Lines and rings in px. */
type Outlines = readonly (readonly GlobePoint[])[];

/** Caches the outlines on the last globe: they stay the same when the palette, the layers or the hovered feature change. */
let cache: { readonly globe: Globe; readonly outlines: Map<Feature, Outlines>; readonly arcs: DrawnArcs } | undefined;

function outlinesFrom(feature: Feature, globe: Globe, options: OutlineOptions): Outlines {
  if (options.distortion) return outlinesOf(feature.geometry, globe, options);
  if (cache?.globe !== globe) cache = { globe, outlines: new Map(), arcs: drawnArcs() };
  const { arcs } = cache;
  const outlines = cache.outlines.get(feature) ?? outlinesOf(feature.geometry, globe, { ...options, arcs });
  cache.outlines.set(feature, outlines);
  return outlines;
}

interface Group {
  readonly features: Feature[];
  /** The runs that use the path, by their index. */
  readonly runs: readonly number[];
}

/** Returns groups of features that the same runs draw in the same way. */
function groupsOf(runs: readonly PaintRun[]): Iterable<Group> {
  const users = new Map<Feature, Map<string, number[]>>();
  runs.forEach(({ features, kind, dash }, index) => {
    const drawnAs = `${kind} ${dash.join(' ')}`;
    for (const feature of features) {
      const indexes = users.get(feature) ?? new Map<string, number[]>();
      users.set(feature, indexes.set(drawnAs, [...(indexes.get(drawnAs) ?? []), index]));
    }
  });
  const groups = new Map<string, Group>();
  for (const [feature, byDrawing] of users) {
    for (const [drawnAs, indexes] of byDrawing) {
      const key = `${drawnAs} ${indexes.join(' ')}`;
      const group = groups.get(key);
      if (group) group.features.push(feature);
      else groups.set(key, { features: [feature], runs: indexes });
    }
  }
  return groups.values();
}

/** Returns each dash of a feature's lines as a line of its own. */
function dashesOn(
  { geometry }: Feature,
  { dash, tiling }: PaintRun,
  globe: Globe,
  isInSight: ReturnType<typeof sightOf>,
): Outlines {
  return linesOf(geometry)
    .filter(isInSight)
    .map((line) => line.map(([lon = 0, lat = 0]): Position => [lon, lat]))
    .flatMap((line) => (tiling ? dashed(line, dash, tiling) : [line]))
    .map((line) => lineOnGlobe(line, globe));
}

interface ScaledPath {
  readonly d: string;
  readonly scale: number;
}

function areaPaths(rings: Outlines, frame: Box): ScaledPath[] {
  const visible = rings.filter(
    (ring) => overlaps(ring, frame) && ring.some(({ front }) => front > 0) && !isSpeck(ring),
  );
  const d = pathData(
    visible.map((ring) => clippedRing(ring, frame)),
    { closed: true },
  );
  return d ? [{ d, scale: 1 }] : [];
}

/** Returns one path for each step of the width, of all pieces of lines that have about this width. */
function linePaths(all: Outlines, frame: Box, globe: Globe): ScaledPath[] {
  const pieces = new Map<number, XY[][]>();
  for (const line of all) {
    if (!overlaps(line, frame)) continue;
    for (const part of clippedLine(line, frame)) {
      for (const [step, piece] of piecesOf(part, globe)) {
        const same = pieces.get(step);
        if (same) same.push(piece);
        else pieces.set(step, [piece]);
      }
    }
  }
  return [...pieces]
    .map(([step, same]) => ({ d: pathData(same), scale: WIDTH_STEP ** step }))
    .filter(({ d }) => d !== '');
}

/** Returns the line cut into pieces where the step of its width changes. Two adjacent pieces share the point between them. */
function piecesOf(line: readonly GlobePoint[], globe: Globe): [number, XY[]][] {
  const pieces: [number, XY[]][] = [];
  let current = Number.NaN;
  let piece: XY[] = [];
  let previous: XY | undefined;
  for (const { x, y, front } of line) {
    const step = Math.min(40, Math.round(Math.log(Math.max(1e-3, globe.lineScale(front))) / Math.log(WIDTH_STEP)));
    if (step !== current) {
      piece = previous ? [previous] : [];
      pieces.push([step, piece]);
    }
    current = step;
    previous = [x, y];
    piece.push(previous);
  }
  return pieces;
}

function overlaps(line: readonly GlobePoint[], frame: Box): boolean {
  const { left, top, right, bottom } = boxAround(line);
  return left <= frame.right && right >= frame.left && top <= frame.bottom && bottom >= frame.top;
}

function isSpeck(ring: readonly GlobePoint[]): boolean {
  const { left, top, right, bottom } = boxAround(ring);
  return right - left < SPECK && bottom - top < SPECK;
}

function boxAround(line: readonly GlobePoint[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of line) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}
