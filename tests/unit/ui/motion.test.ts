import { describe, expect, it } from 'vitest';
import { parsed, SHEETS } from './style-sheets';

const MOVING = /^(?:transition|animation|scroll-behavior)/;

/**
 * Motion is added for users who accept it, never removed for the others: a rule that shortens it for all elements gives
 * each of them a transition, and inherited values, a colour or visibility, then reach each level of the page one frame
 * after the level above it.
 */
describe('the style sheets', () => {
  it('contain some motion', () => {
    const moving = SHEETS.flatMap((sheet) => parsed(sheet).declarations.filter(({ name }) => MOVING.test(name)));
    expect(moving.length).toBeGreaterThan(5);
  });

  it.each(SHEETS)('%s moves nothing for a user who prefers reduced motion', (sheet) => {
    const found = parsed(sheet).declarations.filter(({ name, needsMotion }) => MOVING.test(name) && !needsMotion);
    expect(found.map(({ name }) => name)).toEqual([]);
  });
});
