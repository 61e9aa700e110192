// @ts-check
import { writeFile } from 'node:fs/promises';
import { storyPictures } from './link-preview.mjs';

/**
 * Writes the README's pictures from the figure: `npm run pictures`. `tests/unit/build/story-pictures.test.ts` checks that the
 * committed files are up to date.
 */

const { readmePicture } = await storyPictures();
await writeFile('docs/map-day.svg', await readmePicture('day'));
await writeFile('docs/map-night.svg', await readmePicture('night'));
