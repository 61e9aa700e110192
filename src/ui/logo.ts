/** Two currents that cross: strokes in a 32 × 16 box. */
export const LOGO = {
  path: 'M1 12C9 12 11 4 17 4S25 12 31 12M1 4C9 4 11 12 17 12S25 4 31 4',
  width: 32,
  height: 16,
  stroke: 1.6,
} as const;
