import { shortNumber } from '../figure/svg/svg';
import type { Margins, Size } from '../view/camera';

/** CSS rules that fit the prerendered figure into a window, and choose its parts by the window's size. */

/** As `boundsMargins`: at least these px, and more in large type. */
export const roomRule = ({ top, right, bottom, left }: Margins): string =>
  `.room{inset:${[top, right, bottom, left].map((px) => `max(${px}px,${px / 16}rem)`).join(' ')}}`;

/** The widest that the framed box may be, in px on a map of any size, and how it grows on maps larger than `desk`. */
export interface Widest {
  readonly width: number;
  readonly desk: Size;
  readonly margins: Margins;
}

/** As large as the room allows; no larger than `widest`, if there is one. */
export function boxRule(ratio: number, widest: Widest | undefined): string {
  const fitting = `min(100cqw,${short4(ratio)}*100cqh)`;
  return `.standing{--wide:${widest ? `min(${fitting},${widestRule(widest)})` : fitting};aspect-ratio:${short4(ratio)}}`;
}

function widestRule({ width, desk, margins: { left, right, top, bottom } }: Widest): string {
  const across = `${short4(width / desk.width)}*(100cqw + ${left + right}px)`;
  const down = `${short4(width / desk.height)}*(100cqh + ${top + bottom}px)`;
  return `max(${shortNumber(width)}px,min(${across},${down}))`;
}

/** A class that is shown in containers of this size or larger, in px. */
export type ShownFrom = readonly [name: string, container: string, width: number, height: number];

/** Rules that show one of several classes: the last one whose minimum size the container has. */
export function onlyOne(classes: readonly ShownFrom[]): string[] {
  const hidden = `:is(${classes.map(([name]) => `.${name}`)}){display:none}`;
  return classes.map((one, i) => shownFrom(i, one, `${hidden}.${one[0]}{display:inline}`));
}

/** Rules for the containers that show the class; those of the first one are for all. */
export function shownFrom(index: number, one: ShownFrom | undefined, rules: string): string {
  if (!one || index === 0) return rules;
  const [, container, width, height] = one;
  return `@container ${container} (min-width:${shortNumber(width)}px) and (min-height:${shortNumber(height)}px){${rules}}`;
}

/** A line width in CSS, interpolated linearly between two widths at two widths of the framed box. All in px. */
export function widthBetween([from, a]: readonly [number, number], [to, b]: readonly [number, number]): string {
  const growth = to === from ? 0 : (b - a) / (to - from);
  return growth === 0 ? shortNumber(a) : `calc(${shortNumber(a - growth * from)}px + ${short4(growth)}*var(--wide))`;
}

const short4 = (value: number): string => String(Math.round(value * 1e4) / 1e4);
