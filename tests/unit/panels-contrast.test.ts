import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/base.css', import.meta.url), 'utf8');

/** The custom properties of a theme that are colours. */
function coloursOf(theme: string): Record<string, string> {
  const block = new RegExp(`html\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

/** WCAG 2 relative luminance of "#rrggbb". */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string | undefined, b: string | undefined): number {
  const [light = 0, dark = 0] = [luminance(a ?? ''), luminance(b ?? '')].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['day', 4.5],
  ['night', 4.5],
  ['projector', 7],
] as const)('the %s theme', (theme, least) => {
  const colours = coloursOf(theme);

  it.each(['ink', 'ink-2', 'accent'])(`keeps %s readable on every paper, at ${least}:1`, (text) => {
    for (const paper of ['paper', 'paper-2', 'paper-3']) {
      expect(contrast(colours[text], colours[paper]), `${text} on ${paper}`).toBeGreaterThanOrEqual(least);
    }
  });

  it('keeps the focus ring visible, at 3:1', () => {
    for (const paper of ['paper', 'paper-2', 'paper-3']) {
      expect(contrast(colours['focus'], colours[paper]), paper).toBeGreaterThanOrEqual(3);
    }
  });
});
