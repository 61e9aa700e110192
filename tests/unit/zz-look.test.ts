import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { pngOf } from '../../scripts/link-preview.mjs';
import { readOutlines } from '../../src/figure/letters/outlines';
import { pictureOf } from '../../src/pictures/picture';
import { geodataOf } from '../../src/style/geodata';
import { PALETTES } from '../../src/style/palette';
import { en } from '../../src/text/en';
import { viewOf } from '../../src/view/url';
import { madeStory } from './made-story';

const file = (path: string) => readFileSync(`public/${path}`, 'utf8');
const shots = JSON.parse(process.env['SHOTS'] ?? '[]') as {
  name: string;
  n: number;
  p?: number;
  hash: string;
  w: number;
  h: number;
  pal: 'day' | 'night';
}[];
it('draws', async () => {
  const world = JSON.parse(file('geo/world.topo.json'));
  const outlines = readOutlines(JSON.parse(file('fonts/outlines.json')));
  for (const { name, n, p, hash, w, h, pal } of shots) {
    const story = madeStory(n, p);
    const svg = pictureOf({
      story,
      view: viewOf(story, hash).view,
      palette: PALETTES[pal],
      scale: 1,
      messages: en,
      outlines,
      mapSize: { width: w, height: h },
      geodata: geodataOf(world, story),
    }).svg();
    writeFileSync(`/tmp/shots/${name}.png`, await pngOf(svg));
  }
}, 100000);
