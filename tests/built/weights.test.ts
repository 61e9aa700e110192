import { describe, expect, it } from 'vitest';
import { capFor, readCaps, weights } from '../../scripts/weights.mjs';

const weighed = await weights('dist');
const caps = await readCaps();
const HOW = 'is that meant? Then "npm run weights -- --write", and say why in the commit';

describe('what the build weighs on the wire', () => {
  it.each(Object.entries(caps))('%s: no more than its cap', (name, { cap }) => {
    expect(weighed[name], `${name} is no longer built: ${HOW}`).toBeDefined();
    expect(weighed[name], HOW).toBeLessThanOrEqual(cap);
  });

  it.each(Object.entries(caps))('%s: a cap that is tight, so that the next growth is seen', (name, { cap }) => {
    expect(cap, HOW).toBeLessThanOrEqual(capFor(weighed[name] ?? 0) * 1.03);
  });

  it('has a cap for each file, and each cap says what it is for', () => {
    expect(Object.keys(weighed).filter((name) => !caps[name])).toEqual([]);
    expect(Object.entries(caps).filter(([, { why }]) => why === '')).toEqual([]);
  });
});
