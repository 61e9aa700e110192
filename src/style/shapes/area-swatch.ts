import type { Area } from '../../story/format';
import { CASING } from '../marks';
import type { Palette } from '../palette';
import { AREA_COLORS, AREA_LOOKS } from './areas';

/** A part of a swatch, as `ui/swatch-parts.ts` has them. */
interface Part {
  readonly name: 'rect' | 'path';
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** Px around the area in its swatch, and the width of its edge. */
const INSET = 4;
const EDGE = 1.6;

/** Returns how a legend shows a kind of area: its hatch and its edge, on land. */
export function areaSwatch(kind: Area['kind'], palette: Palette, size: { width: number; height: number }): Part[] {
  const { way, size: step, dash } = AREA_LOOKS[kind];
  const color = AREA_COLORS[palette.name];
  const [right, bottom] = [size.width - INSET, size.height - INSET];
  const d = [
    ...(way === 'level' ? levels(INSET, bottom, step).map((y) => `M${INSET} ${y}H${right}`) : []),
    ...(way === 'falling' || way === 'crossed' ? slanted(right, bottom, step, false) : []),
    ...(way === 'rising' || way === 'crossed' ? slanted(right, bottom, step, true) : []),
  ].join('');
  const box = { x: INSET, y: INSET, width: right - INSET, height: bottom - INSET, fill: 'none' };
  const dashes = dash.length > 0 ? { 'stroke-dasharray': dash.map((length) => length * EDGE).join(' ') } : {};
  return [
    { name: 'rect', attributes: { width: size.width, height: size.height, fill: palette.land } },
    { name: 'path', attributes: { d, fill: 'none', stroke: color, 'stroke-width': 1 } },
    { name: 'rect', attributes: { ...box, stroke: palette.casing, 'stroke-width': EDGE + 2 * CASING } },
    { name: 'rect', attributes: { ...box, stroke: color, 'stroke-width': EDGE, ...dashes } },
  ];
}

const levels = (top: number, bottom: number, step: number): number[] =>
  Array.from({ length: Math.floor((bottom - top) / step) }, (_, i) => top + (i + 0.5) * step);

/** Lines on which x − y, or x + y, is a multiple of the step, cut at the box. */
function slanted(right: number, bottom: number, step: number, rises: boolean): string[] {
  const [low, high] = rises ? [2 * INSET, right + bottom] : [INSET - bottom, right - INSET];
  return Array.from({ length: Math.floor((high - low) / step) }, (_, i) => low + (i + 0.5) * step).map((sum) => {
    const [from, to] = rises
      ? [Math.max(INSET, sum - bottom), Math.min(right, sum - INSET)]
      : [Math.max(INSET, sum + INSET), Math.min(right, sum + bottom)];
    const yAt = (x: number) => (rises ? sum - x : x - sum);
    return `M${from} ${yAt(from)}L${to} ${yAt(to)}`;
  });
}
