import { describe, expect, it } from 'vitest';
import { SUMS, weightOf } from '../../scripts/weights.mjs';

/** Files that each sum must include, so that none is left out by mistake. */
const PARTS: Record<string, readonly RegExp[]> = {
  'first paint': [/^index\.html$/, /program.*\.js$/, /program.*\.css$/, /opening/, /sans\.woff2$/, /serif\.woff2$/],
  'until the map is live': [
    /^index\.html$/,
    /program.*\.js$/,
    /maplibre-(?!shared|worker)/,
    /maplibre-shared/,
    /maplibre-worker/,
    /style-spec/,
    /^stories\/northeast-asia-2026\.json$/,
    /^geo\/world/,
    /map-sans\.woff2$/,
    /map-sans-semibold\.woff2$/,
    /map-serif-italic\.woff2$/,
  ],
  'speaker’s window': [/^speaker\.html$/, /program.*\.js$/, /speaker.*\.js$/, /speaker.*\.css$/, /sans\.woff2$/],
};

describe.each(SUMS)('$name', ({ name, cap, files }) => {
  it('is no heavier than its cap', () => {
    const sum = files('dist').reduce((bytes, file) => bytes + weightOf('dist', file), 0);
    expect(sum, '"npm run weights" shows the files; scripts/weights.mjs holds the cap').toBeLessThanOrEqual(cap);
  });

  it('counts each file once, and the large ones among them', () => {
    const counted = files('dist');
    expect(new Set(counted).size).toBe(counted.length);
    const parts = PARTS[name] ?? [];
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) expect(counted.filter((file) => part.test(file)).length, String(part)).toBe(1);
  });
});
