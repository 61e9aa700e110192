import { readIcon } from '../../style/icons';
import { isInteractive, targetOfLayer } from '../../style/layers/interactive';
import { type DrawnMark, namesOf } from '../read/drawn-mark';
import { type LayerReader, tileLevel } from '../read/evaluate';
import { pathData, UNIT } from '../svg/path';
import type { Attributes, Element } from '../svg/svg';
import type { Globe } from './globe';
import { hatchLines } from './hatch';
import type { PaintRun } from './runs';
import type { PathPart, SharedPaths } from './shared-paths';

/** Px at a whole zoom level. */
const HATCH_WIDTH = 0.9;

/** The elements of one run, on the grid of `UNIT`. */
export function runElements(run: PaintRun, paths: SharedPaths, globe: Globe): Element[] {
  const parts = paths.partsOf(run);
  if (parts.length === 0) return [];
  const opacity = run.opacity < 1 ? run.opacity : undefined;
  if (run.kind === 'fill') {
    if (run.pattern) return hatchElements(run, run.pattern, paths, globe);
    const { fill } = run.attributes;
    const paint = { 'data-target': run.target, fill, 'fill-rule': 'evenodd', 'fill-opacity': opacity };
    return parts.map((part) => ({ name: part.name, attributes: { ...paint, ...part.attributes } }));
  }
  const elements = parts.map((part) => lineElement(run, part));
  const first = elements[0];
  if (!first || opacity === undefined) return elements;
  // Pieces of one line that can be seen through must not show where they meet: the whole is faded, not each.
  return elements.length === 1
    ? [{ ...first, attributes: { ...first.attributes, opacity } }]
    : [
        {
          name: 'g',
          attributes: { 'data-target': run.target, fill: 'none', opacity },
          children: elements,
        },
      ];
}

function hatchElements(run: PaintRun, name: string, paths: SharedPaths, { zoom }: Globe): Element[] {
  const icon = readIcon(name);
  if (icon?.type !== 'hatch') return [];
  // As dashes, hatches are made at the whole zoom level and grow with the map until the next.
  const scale = 2 ** (zoom - tileLevel(zoom));
  const d = pathData(hatchLines(paths.outlineOf(run), icon.size * scale));
  const look: Attributes = {
    'data-target': run.target,
    fill: 'none',
    stroke: icon.color,
    'stroke-width': (HATCH_WIDTH * scale) / UNIT,
    'stroke-opacity': run.opacity < 1 ? run.opacity : undefined,
  };
  return d ? [{ name: 'path', attributes: { ...look, d } }] : [];
}

function lineElement(run: PaintRun, { name, attributes, scale }: PathPart): Element {
  const look: Attributes = {
    'data-target': run.target,
    fill: 'none',
    ...run.attributes,
    'stroke-width': (run.width * scale) / UNIT,
  };
  return { name, attributes: { ...look, ...attributes } };
}

/** What a run is for a pointer: only what can be selected needs it. */
export function runMark(reader: LayerReader, run: PaintRun, paths: SharedPaths): DrawnMark[] {
  const feature = run.features[0];
  const target = run.target ?? targetOfLayer(reader.layer);
  if (target === undefined || !feature) return [];
  const outline = paths.outlineOf(run).filter((line) => line.length > 1);
  if (outline.length === 0) return [];
  return [
    {
      layer: reader.layer.id,
      id: namesOf(feature).id,
      target,
      interactive: isInteractive(reader.layer),
      part: undefined,
      words: undefined,
      shape:
        run.kind === 'fill' ? { type: 'area', rings: outline } : { type: 'line', lines: outline, width: run.width },
    },
  ];
}
