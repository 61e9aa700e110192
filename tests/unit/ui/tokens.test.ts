import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';

const css = readFileSync('src/ui/tokens.css', 'utf8');

/** The colours of the panel's palettes: those of the root are for day and night, and the projector sets its own. */
function colorsOf(palette: 'day' | 'night' | 'projector'): Record<string, string> {
  const projector = css.slice(css.indexOf("[data-theme='projector']"), css.indexOf('@media'));
  const root = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', day = '', night = '']) => [name, palette === 'night' ? night : day],
  );
  const own = [...projector.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name = '', color = '']) => [name, color]);
  return Object.fromEntries(palette === 'projector' ? [...root, ...own] : root);
}

describe.each(['day', 'night', 'projector'] as const)('the colours of the panel by %s', (palette) => {
  const colors = colorsOf(palette);
  const papers = ['paper', 'paper-2', 'paper-3'];

  it.each(['ink-2', 'rule-strong', 'focus'])('show a border of a field in --%s', (name) => {
    for (const paper of papers) expect(contrast(colors[name], colors[paper]), paper).toBeGreaterThanOrEqual(3);
  });

  it.each(['ink', 'ink-2', 'accent'])('make words legible in --%s', (name) => {
    for (const paper of papers) expect(contrast(colors[name], colors[paper]), paper).toBeGreaterThanOrEqual(4.5);
  });
});

it('no field is known by a border that is fainter', () => {
  const time = readFileSync('src/present/speaker/speaker-time.css', 'utf8');
  const borders = [...time.matchAll(/input[^{}]*\{[^{}]*?border: 1px solid var\(--([\w-]+)\)/g)].map(
    ([, name]) => name,
  );
  expect(borders).toEqual(['ink-2']);
});
