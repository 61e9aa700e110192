import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');

/** The custom properties of a theme that are colours. */
function coloursOf(theme: 'day' | 'night' | 'projector'): Record<string, string> {
  const colours =
    theme === 'projector'
      ? /\[data-theme='projector'\] \{[^}]*\}/.exec(css)?.[0].matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)
      : css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return Object.fromEntries(
    [...(colours ?? [])].map(([, name = '', day = '', night = day]) => [name, theme === 'night' ? night : day]),
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
