import { expect, it } from 'vitest';
import { orMissed } from '../../bench/figures/doors';

it('a load that fails is counted as missed and said, and the run goes on', async () => {
  const said: string[] = [];
  const load = await orMissed(
    'matrix',
    () => Promise.reject(new Error('no live map in 180 s')),
    (line) => said.push(line),
  );
  expect(load).toMatchObject({ mapShown: Number.POSITIVE_INFINITY, live: Number.POSITIVE_INFINITY });
  expect(said).toEqual(['matrix: missed, no live map in 180 s']);
});
