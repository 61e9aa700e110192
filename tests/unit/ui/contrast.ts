/** WCAG 2 relative luminance of "#rrggbb". */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast ratio of two colours, 1 to 21; NaN where one of them is not a colour. */
export function contrast(a: string | undefined, b: string | undefined): number {
  const [light = 0, dark = 0] = [luminance(a ?? ''), luminance(b ?? '')].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** "#rrggbb" over another, at an opacity of 0 to 1. */
export const mixed = (over: string, under: string, opacity: number): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [a = 0, b = 0] = [over, under].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
      return Math.round(a * opacity + b * (1 - opacity))
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;
