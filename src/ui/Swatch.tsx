import { type ComponentChild, type ComponentChildren, h } from 'preact';
import { SWATCH_SIZE, type SwatchMark, type SwatchPart, swatchParts } from './swatch-parts';

/** A mark as on the map, with its casing, on the map's background colour. */
export const Swatch = ({ mark }: { mark: SwatchMark }) => (
  <SwatchFrame>{swatchParts(mark).map(partElement)}</SwatchFrame>
);

/** The `<svg>` of a swatch, hidden from assistive technology: the text beside it says the same. */
export function SwatchFrame({ children }: { children: ComponentChildren }) {
  const { width, height } = SWATCH_SIZE;
  return (
    <svg class="swatch" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {children}
    </svg>
  );
}

/** A part as an element. */
export const partElement = ({ name, attributes, children = [] }: SwatchPart, key: number): ComponentChild =>
  h(name, { ...attributes, key }, children.map(partElement));
