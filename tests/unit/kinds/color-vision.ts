/** How people with a colour deficiency see colours, and how different two colours look. */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const IDENTITY: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/**
 * Complete colour deficiencies, on linear RGB. Source: Machado, Oliveira and Fernandes, “A Physiologically-based Model for
 * Simulation of Color Vision Deficiency”, IEEE TVCG 15 (6), 2009, tables for severity 1.0.
 */
export const VISIONS = {
  normal: IDENTITY,
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;
export type Vision = keyof typeof VISIONS;

/** The distance of two colours "#rrggbb" in OKLab, as somebody sees them: 0.02 is just noticeable, black to white is 1. */
export function colorDistance(a: string, b: string, vision: Vision): number {
  const [one, other] = [a, b].map((hex) => oklab(seen(linear(hex), VISIONS[vision]))) as [Triple, Triple];
  return Math.hypot(...one.map((value, i) => value - (other[i] ?? 0)));
}

const linear = (hex: string): Triple =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;

const times = (matrix: Matrix, [x, y, z]: Triple): Triple =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;

const seen = (rgb: Triple, vision: Matrix): Triple =>
  times(vision, rgb).map((value) => Math.min(1, Math.max(0, value))) as unknown as Triple;

/** Source: Ottosson, “A perceptual color space for image processing”, 2020. */
function oklab(rgb: Triple): Triple {
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt) as unknown as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    lms,
  );
}
