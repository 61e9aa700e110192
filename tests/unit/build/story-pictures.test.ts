import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { pngOf, tagsFor } from '../../../scripts/link-preview.mjs';
import { cardMap, linkPreview, readmePicture } from '../../../scripts/story-pictures';
import { PALETTES } from '../../../src/style/palette';
import { countPixels, near } from '../../browser/pixels';
import { openingStory } from '../story/files';

const story = openingStory();

describe('the README’s pictures', () => {
  test.each(['day', 'night'] as const)('are what scripts/pictures.mjs makes: %s', async (palette) => {
    const committed = readFileSync(`docs/map-${palette}.svg`, 'utf8');
    expect(committed === (await readmePicture(palette)), 'run "npm run pictures" and commit what it makes').toBe(true);
  });

  test('stand in the README, by day and by night, with words for who does not see them', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toMatch(/prefers-color-scheme: dark[^>]*docs\/map-night\.svg/);
    expect(readme).toMatch(/<img[^>]*src="docs\/map-day\.svg"[^>]*alt="[^"]{40,}"/);
  });
});

describe('the preview of a link', () => {
  test('is a picture of 1200 × 630 that takes less than 300 kB, and the same bytes each time', async () => {
    const { svg, size } = await linkPreview(story);
    const bytes = await pngOf(svg);
    const png = PNG.sync.read(Buffer.from(bytes));
    expect([png.width, png.height, size]).toEqual([1200, 630, { width: 1200, height: 630 }]);
    expect(bytes.length).toBeLessThan(300_000);
    expect(Buffer.from(await pngOf((await linkPreview(story)).svg)).equals(Buffer.from(bytes))).toBe(true);
  });

  test('has a name with a letter that the fonts lack, with a letter like it', async () => {
    const [first, ...others] = story.places;
    const named = (name: string) => linkPreview({ ...story, places: first ? [{ ...first, name }, ...others] : [] });
    const [lacking, plain] = [await named('Nukuʻalofa Ḥaḍra'), await named('Nuku‘alofa Hadra')];
    expect(lacking.svg === plain.svg, 'the same picture').toBe(true);
    expect(lacking.missing.join('')).toContain('ʻ');
    expect((await named('서울')).missing).toContain('서');
  });

  test('shows the map and, in large letters, the story’s title', async () => {
    const { svg, title } = await linkPreview(story);
    const png = PNG.sync.read(Buffer.from(await pngOf(svg)));
    const { water, actorLand, placeHalo, kinds } = PALETTES.day;
    const share = (color: string) => countPixels(png, near(color, 3)) / (png.width * png.height);
    expect(share(water)).toBeGreaterThan(0.15);
    expect(share(actorLand)).toBeGreaterThan(0.05);
    expect(share(placeHalo)).toBeGreaterThan(0.3);
    expect(share(kinds.rupture)).toBeGreaterThan(0.001);
    expect(title).toBe(story.title);
    const labels = [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, words]) => words).join(' ');
    expect(labels).toContain(story.title);
    // The smallest label has at least 18 px.
    const sizes = [...svg.matchAll(/scale\((0?\.\d+)\)" ?/g)].map(([, scale]) => Number(scale) * 1000);
    expect(Math.min(...sizes.filter((size) => size > 5))).toBeGreaterThan(17);
  });

  test('is told with the page’s own words, and a whole address where the site’s is known', async () => {
    const preview = await linkPreview(story);
    const start = { page: 'index.html', preview: 'og.png' };
    const contents = (siteUrl?: string, files = start) =>
      new Map(
        tagsFor({ ...preview, lang: story.lang }, files, siteUrl).map(({ attrs }) => [
          attrs?.['property'] ?? attrs?.['name'],
          attrs?.['content'],
        ]),
      );
    const known = contents('https://maps.example/news');
    expect(known.get('og:image')).toBe('https://maps.example/news/og.png');
    expect(known.get('og:url')).toBe('https://maps.example/news/');
    expect(known.get('og:title')).toBe(story.title);
    expect(known.get('og:locale')).toBe('en_US');
    expect(known.get('description')).toBe(story.summary);
    expect(known.get('og:image:alt')).toMatch(/^Map with Seoul, Beijing/);
    const unknown = contents();
    expect(unknown.get('og:image')).toBe('./og.png');
    expect(unknown.has('og:url')).toBe(false);
    const other = contents('https://maps.example/news/', { ...start, page: '서울.html', preview: '서울.og.png' });
    expect(other.get('og:url')).toBe('https://maps.example/news/%EC%84%9C%EC%9A%B8.html');
    expect(other.get('og:image')).toBe('https://maps.example/news/%EC%84%9C%EC%9A%B8.og.png');
  });
});

test('the map of a story’s card has its places, and letters as shapes', async () => {
  const { svg, size } = await cardMap(story, 'night');
  expect(size).toEqual({ width: 400, height: 250 });
  expect(svg).not.toContain('<text');
  const labels = [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, words]) => words).join(' ');
  const missing = story.places.filter(({ name, offMap }) => !offMap && !labels.includes(name)).map(({ id }) => id);
  expect(missing).toEqual([]);
});
