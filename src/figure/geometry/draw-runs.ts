import { HATCH_WIDTH, readIcon } from '../../style/icons';
import { isInteractive, targetOfLayer } from '../../style/layers/interactive';
import { type DrawnMark, namesOf } from '../read/drawn-mark';
import { type LayerReader, tileLevel } from '../read/evaluate';
import { pathData, UNIT } from '../svg/path';
import type { Attributes, Element } from '../svg/svg';
import type { Globe } from './globe';
import { hatchLines } from './hatch';
import type { PaintRun } from './runs';
import type { PathPart, SharedPaths } from './shared-paths';

/** Returns the elements of a run, with coordinates in `UNIT`. */
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
  // Where transparent pieces of a line overlap, the overlap would be visible: so the opacity is set on their group.
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
  // As in the live map, hatches are made at the whole zoom level and scale with the map until the next one.
  const scale = 2 ** (zoom - tileLevel(zoom));
  const d = pathData(hatchLines(paths.outlineOf(run), icon.size * scale, icon.way));
  const paint: Attributes = {
    'data-target': run.target,
    fill: 'none',
    stroke: icon.color,
    'stroke-width': (HATCH_WIDTH * scale) / UNIT,
    'stroke-opacity': run.opacity < 1 ? run.opacity : undefined,
  };
  return d ? [{ name: 'path', attributes: { ...paint, d } }] : [];
}

function lineElement(run: PaintRun, { name, attributes, scale }: PathPart): Element {
  const paint: Attributes = {
    'data-target': run.target,
    fill: 'none',
    ...run.attributes,
    'stroke-width': (run.width * scale) / UNIT,
  };
  return { name, attributes: { ...paint, ...attributes } };
}

/** Returns the mark of a run for hit tests: only a run that can be selected needs one. */
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
