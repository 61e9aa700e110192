import { expect, it } from 'vitest';
import { territoryBoxes } from '../../../scripts/story/territory-boxes.mjs';
import { TERRITORY_BOXES } from '../../../src/authoring/territory-boxes';

it('has the box of every territory of the basemap: run scripts/story/territory-boxes.mjs', async () => {
  const known = new Map(TERRITORY_BOXES.split(';').map((row) => [row.slice(0, 3), row.slice(4)]));
  for (const [id, box] of await territoryBoxes()) expect(known.get(id), id).toBe(box.join(' '));
});
