import { type ComponentChild, h } from 'preact';
import { SWATCH_SIZE, type SwatchMark, type SwatchPart, swatchParts } from './swatch-parts';

/** A mark as on the map, with its casing, on the map's background colour. */
export function Swatch({ mark }: { mark: SwatchMark }) {
  const { width, height } = SWATCH_SIZE;
  return (
    <svg
      class="swatch"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      {swatchParts(mark).map(element)}
    </svg>
  );
}

const element = ({ name, attributes, children = [] }: SwatchPart, key: number): ComponentChild =>
  h(name, { ...attributes, key }, children.map(element));
