import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytesOf, sumsOf, translatedSumsOf } from '../../scripts/weights.mjs';
import { LANGUAGES } from '../../src/text/catalogs';

const PAGE = /^(?!.*speaker\.html$).*\.html$/;
/** Files that each sum must include, so that none is left out by mistake. */
const PARTS: Record<string, readonly RegExp[]> = {
  'first paint': [PAGE, /program.*\.js$/, /program.*\.css$/, /opening/, /sans\.woff2$/, /serif\.woff2$/],
  'until the map is live': [
    PAGE,
    /program.*\.js$/,
    /maplibre-(?!shared|worker)/,
    /maplibre-shared/,
    /maplibre-worker/,
    /style-spec/,
    /^stories\/.*\.json$/,
    /^geo\/.*\.topo\.json$/,
    /map-sans\.woff2$/,
    /map-sans-semibold\.woff2$/,
    /map-serif-italic\.woff2$/,
  ],
  'speaker’s window': [
    /speaker\.html$/,
    /program.*\.js$/,
    /speaker-(?!texts).*\.js$/,
    /speaker.*\.css$/,
    /sans\.woff2$/,
  ],
};

describe.each(sumsOf('dist'))('$story: $name', ({ name, story, cap, files }) => {
  it('is no heavier than its cap', () => {
    expect(
      bytesOf('dist', files),
      '"npm run weights" shows the files; scripts/weights.mjs holds the cap',
    ).toBeLessThanOrEqual(cap);
  });

  it('counts each file once, and the large ones among them', () => {
    expect(new Set(files).size).toBe(files.length);
    const parts = PARTS[name] ?? [];
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) expect(files.filter((file) => part.test(file)).length, String(part)).toBe(1);
    if (name === 'until the map is live') expect(files).toContain(`stories/${story}.json`);
  });
});

it('there are sums for each story of the build', () => {
  const stories = readdirSync('dist/stories').filter((file) => /^[^.]+\.json$/.test(file));
  expect(new Set(sumsOf('dist').map(({ story }) => `${story}.json`))).toEqual(new Set(stories));
});

describe.each(translatedSumsOf('dist'))('$story: $name', ({ cap, files }) => {
  it('is at most a quarter heavier than in the story’s own language', () => {
    expect(bytesOf('dist', files), '"npm run weights" shows the files').toBeLessThanOrEqual(cap);
  });

  it('counts each file once, its catalog among them', () => {
    expect(new Set(files).size).toBe(files.length);
    for (const part of [...(PARTS['first paint'] ?? []), /assets\/catalog-.*\.js$/])
      expect(files.filter((file) => part.test(file)).length, String(part)).toBe(1);
  });
});

it('the opening story has a page in each language', () => {
  const pages = translatedSumsOf('dist').map(({ files: [page] }) => page);
  expect(pages).toEqual(expect.arrayContaining(LANGUAGES.slice(1).map((lang) => `${lang}/index.html`)));
});
