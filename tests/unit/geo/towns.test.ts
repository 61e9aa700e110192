// The world is right: each town in its own country, and no country without land, in each file that a map reads.

import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, test, vi } from 'vitest';
import { land } from '../../../geo/countries.mjs';
import { degreesOf, withPositions } from '../../../geo/grid.mjs';
import { CAPITALS, PORTS, TOWNS } from '../../../geo/tables/towns.mjs';

vi.setConfig({ testTimeout: 60_000 });

type Land = Feature<Polygon | MultiPolygon>;

const folder = new URL('../../../public/geo/', import.meta.url);
const FILES = ['world.topo.json', ...readdirSync(new URL('stories/', folder)).map((name) => `stories/${name}`)];

/** The land of the 1:10 million source, which no map can be truer than. */
const source = land().countries.map(({ geometry, ...rest }) => ({
  ...rest,
  geometry: withPositions(geometry, degreesOf) as MultiPolygon,
}));

function countriesOf(file: string): Land[] {
  const world: Topology = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const { countries } = world.objects;
  if (countries?.type !== 'GeometryCollection') throw new Error(`${file} has no countries`);
  return feature(world, countries).features as Land[];
}

/** The codes on whose land a point is, on a map that draws each edge straight. */
const ownersAt = (countries: readonly Land[], lon: number, lat: number) =>
  countries
    .filter(({ geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return polygons.some((rings) => rings.filter((ring) => isInside(ring, lon, lat)).length % 2 === 1);
    })
    .map(({ id }) => String(id));

function isInside(ring: readonly Position[], lon: number, lat: number): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

const inSource = TOWNS.filter(([code, , lon, lat]) => ownersAt(source, lon, lat).includes(code));

describe('towns', () => {
  test('are capitals of all countries and main ports, most of which the source has in their country', () => {
    expect(CAPITALS.length).toBeGreaterThan(230);
    expect(PORTS.length).toBeGreaterThan(120);
    expect(inSource.length / TOWNS.length).toBeGreaterThan(0.85);
  });

  test.each(FILES)('in %s are each in their own country, where the source has them there', (file) => {
    const countries = countriesOf(file);
    const astray = inSource.filter(([code, , lon, lat]) => ownersAt(countries, lon, lat).join() !== code);
    expect(astray.map(([code, name]) => `${name}, ${code}`)).toEqual([]);
  });
});

describe('codes', () => {
  test.each(FILES)('in %s have land, as many as the source has', (file) => {
    const drawn = new Set(countriesOf(file).map(({ id }) => id));
    expect(source.map(({ id }) => id).filter((id) => !drawn.has(id))).toEqual([]);
  });

  test('of ISO 3166-1 that have no land are those that the source does not have, or has as part of another on purpose', () => {
    const drawn = new Set(source.map(({ id }) => String(id)));
    const missing = [...new Set(CAPITALS.map(([code]) => code))].filter((code) => !drawn.has(code));
    // The source has the Vatican as a line without area.
    expect(missing).toEqual(['VAT']);
    for (const part of ['HKG', 'MAC']) expect(drawn.has(part), part).toBe(false);
  });
});

test('the world for stories without one of their own is light enough to load at once', () => {
  expect(gzipSync(readFileSync(new URL('world.topo.json', folder)), { level: 9 }).length).toBeLessThanOrEqual(180_000);
});
