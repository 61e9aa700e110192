import type { Feature } from 'geojson';
import { clippedLine, clippedRing, type Frame } from './clip';
import type { Globe, Spread } from './globe';
import type { Nodes } from './nodes';
import { outlinesOf } from './outline';
import { pathData, type XY } from './path';
import type { PaintRun } from './runs';
import { written } from './svg';

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
  readonly defs: string;
}

/** Lines are cut where their width has changed by this much. */
const WIDTH_STEP = 0.93;
/** Px around the picture in which lines go on, for the sake of the widest. */
const MARGIN = 40;
/** An area smaller than this many px on both sides is not seen. */
const SPECK = 0.5;

export function sharedPaths(runs: readonly PaintRun[], globe: Globe, nodes: Nodes, prefix: string): SharedPaths {
  const frame: Frame = {
    left: -MARGIN,
    top: -MARGIN,
    right: globe.size.width + MARGIN,
    bottom: globe.size.height + MARGIN,
  };
  const users = new Map<Feature, Map<PaintRun['kind'], number[]>>();
  runs.forEach((run, index) => {
    for (const feature of run.features) {
      const kinds = users.get(feature) ?? new Map<PaintRun['kind'], number[]>();
      kinds.set(run.kind, [...(kinds.get(run.kind) ?? []), index]);
      users.set(feature, kinds);
    }
  });

  const outlines = new Map<Feature, Spread[][]>();
  const outline = (feature: Feature): Spread[][] => {
    const known = outlines.get(feature) ?? outlinesOf(feature.geometry, globe, nodes);
    outlines.set(feature, known);
    return known;
  };

  const groups = new Map<string, { kind: PaintRun['kind']; features: Feature[]; runs: number[] }>();
  for (const [feature, kinds] of users) {
    for (const [kind, indexes] of kinds) {
      const key = `${kind} ${indexes.join(' ')}`;
      const group = groups.get(key);
      if (group) group.features.push(feature);
      else groups.set(key, { kind, features: [feature], runs: indexes });
    }
  }

  const parts: PathPart[][] = runs.map(() => []);
  const defs: string[] = [];
  for (const group of groups.values()) {
    const made =
      group.kind === 'fill'
        ? areas(group.features.flatMap(outline), frame)
        : lines(group.features.flatMap(outline), frame, globe);
    for (const { d, scale } of made) {
      let attributes: PathPart['attributes'] = { d };
      if (group.runs.length > 1) {
        const id = `${prefix}${defs.length}`;
        defs.push(written({ name: 'path', attributes: { id, d } }));
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
        .flatMap(outline)
        .flatMap((line) =>
          kind === 'fill'
            ? [clippedRing(line, frame)]
            : clippedLine(line, frame).map((part) => part.map(({ x, y }): XY => [x, y])),
        ),
    defs: defs.join(''),
  };
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
