import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
const read = (sheet: string): string => readFileSync(join('src', sheet), 'utf8');
/** The part of a style sheet that is for those who have nothing against motion, with one level of rules in it. */
const WANTED = /@media \(prefers-reduced-motion: no-preference\) \{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g;

/**
 * Motion is added where nobody minds it, never taken away elsewhere: a rule that shortens it for all elements gives each of
 * them a transition, and what they inherit, a colour or that they are seen, then comes to each level of the page a frame
 * after the level above it.
 */
describe('the style sheets', () => {
  it('hold some motion', () => {
    expect(sheets.flatMap((sheet) => read(sheet).match(WANTED) ?? []).length).toBeGreaterThan(1);
  });

  it.each(sheets)('%s moves nothing for somebody who asks for no motion', (sheet) => {
    expect(read(sheet).replace(WANTED, '')).not.toMatch(/\b(?:transition|animation|scroll-behavior)[\w-]*\s*:/);
  });
});
