import type { Feature } from 'geojson';
import type { Defs } from '../svg/defs';
import { pathData, type XY } from '../svg/path';
import { clippedLine, clippedRing, type Frame } from './clip';
import { dashed } from './dashes';
import type { Globe, Position, Spread } from './globe';
import { linesOf, type Nodes } from './nodes';
import { lineOnGlobe, outlinesOf } from './outline';
import type { PaintRun } from './runs';
import { type Squeeze, UNSEEN } from './simplify';

/**
 * A coast is drawn seven times and must be written once. Features that appear together in the same runs make one path;
 * a path that several runs use goes to `<defs>`, and they refer to it.
 */
export interface PathPart {
  /** Attributes that stand for the path: its data, or a reference to it. */
  readonly name: 'path' | 'use';
  readonly attributes: { readonly d: string } | { readonly href: string };
  /** Share of its width that a line keeps here: farther from the viewer it is thinner. */
  readonly scale: number;
}

export interface SharedPaths {
  readonly partsOf: (run: PaintRun) => readonly PathPart[];
  /** The lines and rings of a run, in px, for pointing at them. */
  readonly outlineOf: (run: PaintRun) => XY[][];
}

/** Lines are cut where their width has changed by this much. */
const WIDTH_STEP = 0.93;
/** Px around the picture in which lines go on, for the sake of the widest. */
const MARGIN = 26;

/** Px that the ground goes on for around the picture, for a window of another shape. */
export interface Beyond {
  readonly x: number;
  readonly y: number;
  /** There, lines may be off by so many times as much: the windows that show it show it smaller. */
  readonly coarser: number;
}

/** Lengths outside of the picture as a window sees them that shows that much more. */
function squeezed({ width, height }: Globe['size'], { coarser }: Beyond): Squeeze {
  const inside = (at: number, size: number) => (at < 0 ? at / coarser : at > size ? size + (at - size) / coarser : at);
  return ({ x, y }) => ({ x: inside(x, width), y: inside(y, height) });
}
/** An area smaller than this many px on both sides is not seen. */
const SPECK = 0.5;

export function sharedPaths(
  runs: readonly PaintRun[],
  globe: Globe,
  nodes: Nodes,
  defs: Defs,
  beyond: Beyond = { x: 0, y: 0, coarser: 1 },
): SharedPaths {
  const frame: Frame = {
    left: -MARGIN - beyond.x,
    top: -MARGIN - beyond.y,
    right: globe.size.width + MARGIN + beyond.x,
    bottom: globe.size.height + MARGIN + beyond.y,
  };
  const squeeze = beyond.coarser > 1 ? squeezed(globe.size, beyond) : undefined;
  const outlines = new Map<Feature, Map<string, Spread[][]>>();
  const outline = (feature: Feature, run: PaintRun | undefined): Spread[][] => {
    const ways = outlines.get(feature) ?? new Map<string, Spread[][]>();
    outlines.set(feature, ways);
    const way = run?.dash.join(' ') ?? '';
    const known =
      ways.get(way) ??
      (run?.dash.length
        ? dashesOn(feature, run, globe)
        : outlinesFrom(feature, globe, nodes, toleranceOf(run, globe), squeeze));
    ways.set(way, known);
    return known;
  };
  const parts: PathPart[][] = runs.map(() => []);
  for (const group of groupsOf(runs)) {
    const run = runs[group.runs[0] ?? 0];
    const all = group.features.flatMap((feature) => outline(feature, run));
    const made = run?.kind === 'fill' ? areas(all, frame) : lines(all, frame, globe);
    for (const { d, scale } of made) {
      let attributes: PathPart['attributes'] = { d };
      if (group.runs.length > 1) {
        const id = defs.add((own) => ({ name: 'path', attributes: { id: own, d } }));
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

/** By how many px the lines of a run may be off: as much as its source says, which grows until the next zoom level. */
const toleranceOf = (run: PaintRun | undefined, { zoom }: Globe): number =>
  Math.max(UNSEEN, (run?.tiling?.tolerance ?? 0) * 2 ** (zoom - (run?.tiling?.level ?? 0)));

/** The outlines on the globe that was drawn last: a palette, a switch or a hover changes none of them. */
let kept: { readonly globe: Globe; readonly nodes: Nodes; readonly outlines: Map<Feature, Spread[][]> } | undefined;

function outlinesFrom(
  feature: Feature,
  globe: Globe,
  nodes: Nodes,
  tolerance: number,
  squeeze: Squeeze | undefined,
): Spread[][] {
  if (squeeze) return outlinesOf(feature.geometry, globe, nodes, tolerance, squeeze);
  if (kept?.globe !== globe || kept.nodes !== nodes) kept = { globe, nodes, outlines: new Map() };
  const outlines = kept.outlines.get(feature) ?? outlinesOf(feature.geometry, globe, nodes, tolerance);
  kept.outlines.set(feature, outlines);
  return outlines;
}

interface Group {
  readonly features: Feature[];
  /** The runs that use the path, by their index. */
  readonly runs: readonly number[];
}

/** Features that the same runs draw in the same way. */
function groupsOf(runs: readonly PaintRun[]): Iterable<Group> {
  const users = new Map<Feature, Map<string, number[]>>();
  runs.forEach(({ features, kind, dash }, index) => {
    const way = `${kind} ${dash.join(' ')}`;
    for (const feature of features) {
      const ways = users.get(feature) ?? new Map<string, number[]>();
      users.set(feature, ways.set(way, [...(ways.get(way) ?? []), index]));
    }
  });
  const groups = new Map<string, Group>();
  for (const [feature, ways] of users) {
    for (const [way, indexes] of ways) {
      const key = `${way} ${indexes.join(' ')}`;
      const group = groups.get(key);
      if (group) group.features.push(feature);
      else groups.set(key, { features: [feature], runs: indexes });
    }
  }
  return groups.values();
}

/** Each dash of a feature's lines as a line of its own. */
function dashesOn({ geometry }: Feature, { dash, tiling }: PaintRun, globe: Globe): Spread[][] {
  return linesOf(geometry)
    .map((line) => line.map(([lon = 0, lat = 0]): Position => [lon, lat]))
    .flatMap((line) => (tiling ? dashed(line, dash, tiling) : [line]))
    .map((line) => lineOnGlobe(line, globe));
}

interface Made {
  readonly d: string;
  readonly scale: number;
}

function areas(rings: readonly Spread[][], frame: Frame): Made[] {
  const seen = rings.filter((ring) => overlaps(ring, frame) && ring.some(({ front }) => front > 0) && !isSpeck(ring));
  const d = pathData(
    seen.map((ring) => clippedRing(ring, frame)),
    { closed: true },
  );
  return d ? [{ d, scale: 1 }] : [];
}

/** Lines in pieces of nearly one width, all pieces of one width together. */
function lines(all: readonly Spread[][], frame: Frame, globe: Globe): Made[] {
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

/** The line cut where its width comes to another step; neighbours share the point between them. */
function piecesOf(line: readonly Spread[], globe: Globe): [number, XY[]][] {
  const pieces: [number, XY[]][] = [];
  let current = Number.NaN;
  let before: XY | undefined;
  for (const { x, y, front } of line) {
    const step = Math.min(40, Math.round(Math.log(Math.max(1e-3, globe.groundScale(front))) / Math.log(WIDTH_STEP)));
    if (step !== current) pieces.push([step, before ? [before] : []]);
    current = step;
    before = [x, y];
    pieces.at(-1)?.[1].push(before);
  }
  return pieces;
}

function overlaps(line: readonly Spread[], frame: Frame): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of line) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left <= frame.right && right >= frame.left && top <= frame.bottom && bottom >= frame.top;
}

function isSpeck(ring: readonly Spread[]): boolean {
  const xs = ring.map(({ x }) => x);
  const ys = ring.map(({ y }) => y);
  return Math.max(...xs) - Math.min(...xs) < SPECK && Math.max(...ys) - Math.min(...ys) < SPECK;
}
