import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';

const css = readFileSync(new URL('../../../src/ui/base.css', import.meta.url), 'utf8');

/** The custom properties of a theme that are colours. */
function coloursOf(theme: string): Record<string, string> {
  const block = new RegExp(`html\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
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
