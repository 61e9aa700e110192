import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
const text = (extension: RegExp) =>
  files
    .filter((file) => extension.test(file))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '');
const css = text(/\.css$/);
const program = text(/\.tsx?$/);

/** All distinct matches of a pattern's group. */
const found = (source: string, pattern: RegExp) => new Set([...source.matchAll(pattern)].map(([, name = '']) => name));

/** Set by the program, which composes their names (src/app/presenting.tsx). */
const CAPTION_SIDES = ['--caption-left', '--caption-bottom'];

/** Set by a sheet, or by the program on an element. */
const defined = new Set([
  ...found(css, /(?<![\w(-])(--[a-z][\w-]*)\s*:/g),
  ...found(program, /['"`{;](--[a-z][\w-]*)['"`:]/g),
  ...CAPTION_SIDES,
]);
const used = new Set([...found(css, /var\((--[a-z][\w-]*)/g), ...found(program, /[(*](--[a-z][\w-]*)\)/g)]);

it('the style sheets define and use custom properties', () => {
  expect(defined.size).toBeGreaterThan(20);
});

it('each one that is defined is used', () => {
  expect([...defined].filter((name) => !used.has(name))).toEqual([]);
});

it('each one that is used is defined', () => {
  expect([...used].filter((name) => !defined.has(name))).toEqual([]);
});
