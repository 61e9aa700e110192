import { expect, it } from 'vitest';
import { PALETTES } from '../../src/style/palette';
import { generatedStory } from '../bench/generated-story';
import { openApp } from './driver';
import { countPixels, near } from './pixels';

const { day } = PALETTES;

it('the live map takes over although a thousand lines cover its land', async () => {
  const story = generatedStory(1000);
  const app = await openApp({
    hash: `#/explore?story=${story.id}`,
    // A small window: each line costs software WebGL its pixels.
    size: [640, 480],
    answers: { [`stories/${story.id}.json`]: { json: story } },
  });
  await app.mapIs('live');
  const png = await app.pixels();
  const land = countPixels(png, near(day.land, 3)) + countPixels(png, near(day.actorLand, 3));
  expect(land).toBeGreaterThan(0);
});
