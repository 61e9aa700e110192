/** A line as it is drawn on the map. Lengths in CSS px, dashes in line widths. */
export interface SwatchLine {
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  /** Share of the width that a pale core takes; 0: none. */
  readonly core: number;
}

/** A shape in a 24 × 24 box that points up; `stroke` is 0 where it is filled. */
export interface SwatchShape {
  readonly path: string;
  readonly stroke: number;
}

interface Props {
  /** Undefined: the shape stands alone. */
  readonly line?: SwatchLine | undefined;
  readonly end: SwatchShape;
  /** Whether the line bears the shape at its beginning as well. */
  readonly both: boolean;
  /** How far the line stays from the shape's tip, as a share of its box: it runs in until no gap shows. */
  readonly inset: number;
  /** The side of the box that the end mark stands in, in px. */
  readonly size: number;
  readonly color: string;
  readonly casing: string;
  /** What lies under the mark on the map. */
  readonly ground: string;
}

const WIDTH = 52;
const HEIGHT = 28;
/** How far the casing shows on each side, in px. */
const CASING = 1.75;
const EDGE = 4;

/** A small piece of the map: the very mark that it draws, on its ground, in its casing. */
export function Swatch({ line, end, both, inset, size, color, casing, ground }: Props) {
  const middle = HEIGHT / 2;
  const scale = size / 24;
  const tipAt = (x: number, turn: number) =>
    `translate(${x} ${middle}) rotate(${turn}) translate(${-size / 2} 0) scale(${scale})`;
  const places = line
    ? [tipAt(WIDTH - EDGE, 90), ...(both ? [tipAt(EDGE, -90)] : [])]
    : [`translate(${(WIDTH - size) / 2} ${(HEIGHT - size) / 2}) scale(${scale})`];
  const around = (2 * CASING) / scale;
  const from = `M${both ? EDGE + size * inset : EDGE} ${middle}H${WIDTH - EDGE - size * inset}`;
  return (
    <svg
      class="swatch"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      <rect width={WIDTH} height={HEIGHT} fill={ground} />
      {line && (
        <g fill="none" stroke-linecap={line.cap}>
          <path d={from} stroke={casing} stroke-width={line.width + 2 * CASING} />
          <path
            d={from}
            stroke={color}
            stroke-width={line.width}
            stroke-dasharray={line.dash.length ? line.dash.map((length) => length * line.width).join(' ') : 'none'}
          />
          {line.core > 0 && (
            <path d={from} stroke={casing} stroke-width={line.width * line.core} stroke-linecap="butt" />
          )}
        </g>
      )}
      {places.map((place) => (
        <g key={place} transform={place} stroke-linejoin="round">
          <path d={end.path} fill={end.stroke ? 'none' : casing} stroke={casing} stroke-width={end.stroke + around} />
          <path
            d={end.path}
            fill={end.stroke ? 'none' : color}
            stroke={end.stroke ? color : 'none'}
            stroke-width={end.stroke || 0}
          />
        </g>
      ))}
    </svg>
  );
}
