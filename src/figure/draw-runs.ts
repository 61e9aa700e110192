import { readIcon } from '../style/icons';
import type { Defs } from './defs';
import { type LayerReader, tileLevel } from './evaluate';
import type { Globe } from './globe';
import { hatchPattern } from './icon-shape';
import { type DrawnMark, isInteractive, namesOf, targetOfLayer } from './marks';
import { UNIT } from './path';
import type { PaintRun } from './runs';
import type { PathPart, SharedPaths } from './shared-paths';
import type { Attributes, Element } from './svg';

/** The elements of one run, on the grid of `UNIT`. */
export function runElements(run: PaintRun, paths: SharedPaths, globe: Globe, defs: Defs): Element[] {
  const parts = paths.partsOf(run);
  if (parts.length === 0) return [];
  const opacity = run.opacity < 1 ? run.opacity : undefined;
  if (run.kind === 'fill') {
    const fill = run.pattern ? hatchFill(run.pattern, globe, defs) : run.attributes['fill'];
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

function hatchFill(name: string, { zoom }: Globe, defs: Defs): string | undefined {
  const icon = readIcon(name);
  if (icon?.type !== 'hatch') return undefined;
  // As dashes, patterns are made at the whole zoom level and grow with the map until the next. Paths are on a grid.
  const scale = 2 ** (zoom - tileLevel(zoom)) / UNIT;
  return `url(#${defs.add((id) => hatchPattern(id, icon, scale), name)})`;
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
