import { check } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import { tableText } from '../../../src/parts/commands/relation-files';
import type { StoryFault } from '../../../src/story/faults';
import type { Story } from '../../../src/story/format';
import { claimsOf, dependentsOf, relationsOfPlace } from '../../../src/story/questions';
import { inspect, readStory } from '../../../src/story/reading/read';
import { relationsGeoJson, storyGeoJson } from '../../../src/story/tables/geojson';
import { relationsCsv } from '../../../src/story/tables/tables';
import { en } from '../../../src/text/en';
import { faultWords } from '../../../src/text/late/author-texts';
import { viewOf } from '../../../src/view/url';
import { fixtureStory, fixtureText } from '../../fixtures/anywhere/fixture-story';
import { SHAPED } from '../../fixtures/anywhere/shaped';

const [straits, dateLine] = SHAPED;
if (!straits || !dateLine) throw new Error('There are no stories with shapes.');

// biome-ignore lint/suspicious/noExplicitAny: any part of a story file.
type Loose = any;

/** The faults of the story after a change of its file, without their lines. */
function faultsAfter(change: (file: Loose) => unknown): Partial<StoryFault>[] {
  const file = JSON.parse(fixtureText(straits as NonNullable<typeof straits>));
  change(file);
  const text = JSON.stringify(file);
  const faults = inspect(text).faults;
  expect(readStory(text).ok).toBe(faults.length === 0);
  // Each says what to do.
  for (const fault of faults) expect(faultWords(fault, en).length).toBeGreaterThan(20);
  return faults.map(({ code, path }) => ({ code, path }));
}

describe('the check of a way', () => {
  it('accepts one whose points rest on claims', () => {
    expect(faultsAfter(() => {})).toEqual([]);
  });

  it.each<[string, (via: Loose, relation: Loose) => unknown, Partial<StoryFault>[]]>([
    ['a point without a claim', (via) => void delete via[0].claims, [{ code: 'missing-field', path: 'relations[0].via[0].claims' }]],
    ['a point with no claims', (via) => Object.assign(via[0], { claims: [] }), [{ code: 'wrong-shape', path: 'relations[0].via[0].claims' }]],
    ['a claim that there is not', (via) => Object.assign(via[0], { claims: ['nobody'] }), [{ code: 'dangling-id', path: 'relations[0].via[0].claims[0]' }]],
    ['a place that there is not', (via) => Object.assign(via[2], { place: 'nowhere' }), [{ code: 'dangling-id', path: 'relations[0].via[2].place' }]],
    ['a point that is nowhere', (via) => void delete via[0].at, [{ code: 'route-point', path: 'relations[0].via[0]' }]],
    ['a point in two ways', (via) => Object.assign(via[2], { at: [44, 12] }), [{ code: 'route-point', path: 'relations[0].via[2]' }]],
    ['no points', (_, relation) => Object.assign(relation, { via: [] }), [{ code: 'wrong-shape', path: 'relations[0].via' }]],
    ['a point twice', (via) => void via.splice(1, 0, { ...via[0] }), [{ code: 'route-point-twice', path: 'relations[0].via[1]' }]],
    ['its start as a point', (via) => void via.unshift({ place: 'jeddah', claims: ['invented'] }), [{ code: 'route-point-twice', path: 'relations[0].via[0]' }]],
    ['its end as a point', (via) => void via.push({ at: [54.09, 17.02], claims: ['invented'] }), [{ code: 'route-point-twice', path: 'relations[0].via[4]' }]],
    ['a point outside of the map', (via) => Object.assign(via[0], { at: [80, 20] }), [{ code: 'point-outside-bounds', path: 'relations[0].via[0].at' }]],
    ['a point with its coordinates swapped', (via) => Object.assign(via[0], { at: [16.2, 41] }), [{ code: 'swapped', path: 'relations[0].via[0].at' }]],
    ['a forgotten point', (via) => Object.assign(via[0], { at: [0, 0] }), [{ code: 'null-island', path: 'relations[0].via[0].at' }]],
    ['no end', (_, relation) => { delete relation.to; relation.direction = 'none'; }, [{ code: 'route-without-end', path: 'relations[0].via' }]],
  ])('finds %s', (_, change, faults) => {
    expect(faultsAfter((file) => change(file.relations[0].via, file.relations[0]))).toEqual(faults);
  }); // biome-ignore format: a row each

  it('lets a point be outside of the map on the way to a place that is', () => {
    const change = (offMap: boolean) => (file: Loose) => {
      file.places.push({
        ...file.places[0],
        id: 'cairo',
        name: 'Cairo',
        at: [31.24, 30.04],
        territory: 'EGY',
        offMap: true,
      });
      file.relations[0].to = offMap ? 'cairo' : 'salalah';
      file.relations[0].via.push({ at: [32, 29], claims: ['invented'] });
    };
    expect(faultsAfter(change(true))).toEqual([]);
    expect(faultsAfter(change(false))).toMatchObject([{ code: 'point-outside-bounds' }]);
  });
});

describe('the check of an area', () => {
  it.each<[string, (areas: Loose) => unknown, Partial<StoryFault>[]]>([
    ['an area that is nowhere', ([area]) => void delete area.ring, [{ code: 'area-shape', path: 'areas[0]' }]],
    ['an area in two ways', ([area]) => Object.assign(area, { territory: 'OMN' }), [{ code: 'area-shape', path: 'areas[0]' }]],
    ['a territory that there is not', (areas) => Object.assign(areas[2], { territory: 'XXX' }), [{ code: 'unknown-territory', path: 'areas[2].territory' }]],
    ['a ring that crosses itself', ([area]) => Object.assign(area, { ring: [area.ring[1], area.ring[0], ...area.ring.slice(2)] }), [{ code: 'ring-crosses', path: 'areas[0].ring[1]' }]],
    ['a ring of two corners', ([area]) => void area.ring.splice(2), [{ code: 'ring-short', path: 'areas[0].ring' }]],
    ['a ring elsewhere', ([area]) => Object.assign(area, { ring: [[1, 1], [2, 1], [2, 2]] }), [{ code: 'ring-outside-bounds', path: 'areas[0].ring' }]],
    ['a ring with its coordinates swapped', ([area]) => Object.assign(area, { ring: area.ring.map(([x, y]: number[]) => [y, x]) }), [{ code: 'swapped', path: 'areas[0].ring' }]],
    ['no claims', ([area]) => Object.assign(area, { claims: [] }), [{ code: 'wrong-shape', path: 'areas[0].claims' }]],
    ['a layer that there is not', ([area]) => Object.assign(area, { layer: 'none' }), [{ code: 'dangling-id', path: 'areas[0].layer' }]],
    ['its end before its beginning', ([area]) => { area.since = '2026-02'; area.until = '2025'; }, [{ code: 'dates-reversed', path: 'areas[0].until' }]],
    ['an id that a place has', ([area]) => Object.assign(area, { id: 'aden' }), [{ code: 'ambiguous-id', path: 'areas[0].id' }]],
  ])('finds %s', (_, change, faults) => {
    expect(faultsAfter((file) => change(file.areas))).toEqual(faults);
  }); // biome-ignore format: a row each

  it('finds a camera that is to fit a whole territory', () => {
    expect(faultsAfter((file) => Object.assign(file.chapters[0], { camera: { fit: ['harvest-land'] } }))).toEqual([
      { code: 'fit-territory', path: 'chapters[0].camera.fit[0]' },
    ]);
  });
});

/** The story, in which only the points of the way rest on a second claim. */
function withWayClaim(): Story {
  const file = JSON.parse(fixtureText(straits as NonNullable<typeof straits>));
  file.claims.push({ ...file.claims[0], id: 'way', text: 'It went by Aden.' });
  file.relations[0].via[2].claims = ['way'];
  const reading = readStory(JSON.stringify(file));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.story;
}

describe('a relation with a way', () => {
  const story = withWayClaim();
  const [boat] = story.relations;
  if (!boat) throw new Error('The story has no relation.');

  it('rests on the claims of its points as well', () => {
    expect(claimsOf(story, boat).map(({ id }) => id)).toEqual(['invented', 'way']);
    expect(dependentsOf(story, 'way' as (typeof boat.claims)[number]).relations).toEqual([boat]);
  });

  it('is one of the places that it leads by', () => {
    const aden = story.places.find(({ name }) => name === 'Aden');
    expect(aden && relationsOfPlace(story, aden.id)).toContain(boat);
  });

  it('is saved with its points in GeoJSON and CSV', () => {
    const { features } = check(JSON.stringify(relationsGeoJson(story, [boat]))) as Loose;
    expect(features[0].geometry).toEqual({
      type: 'LineString',
      coordinates: [[39.17, 21.5], [41, 16.2], [43.25, 12.65], [45.03, 12.79], [49, 12.6], [54.09, 17.02]],
    }); // biome-ignore format: one line
    expect(features[0].properties.via.map(({ name }: Loose) => name)).toEqual([
      'Blue buoy',
      undefined,
      'Aden',
      'Shell bank',
    ]);
    const [head, row] = relationsCsv(story, [boat]).split('\r\n');
    expect(head).toMatch(/,Via$/);
    expect(row).toMatch(/,"Blue buoy \(16\.2, 41\) \| 12\.65, 43\.25 \| Aden \| Shell bank \(12\.6, 49\)"$/);
  });

  it('adds no column for relations without one', () => {
    expect(relationsCsv(story, story.relations.slice(2))).not.toContain('Via');
  });
});

describe('the GeoJSON of shapes', () => {
  it('cuts ways and areas at 180°', () => {
    const story = fixtureStory(dateLine);
    const { features } = check(JSON.stringify(storyGeoJson(story, story.relations, story.areas))) as Loose;
    const byId = (id: string) => features.find((feature: Loose) => feature.id === id).geometry;
    expect(byId('tie-1').type).toBe('MultiLineString');
    // Three crossings: four parts.
    expect(byId('tie-1').coordinates).toHaveLength(4);
    expect(byId('drum-waters').type).toBe('MultiPolygon');
    expect(byId('drum-waters').coordinates).toHaveLength(2);
    for (const [lon] of [...byId('tie-1').coordinates.flat(), ...byId('drum-waters').coordinates.flat(2)]) {
      expect(Math.abs(lon)).toBeLessThanOrEqual(180);
    }
  });

  it('of a view has the areas that it shows', () => {
    const story = fixtureStory(straits);
    const saved = (hash: string) =>
      JSON.parse(tableText(story, viewOf(story, hash).view, 'geojson')).features.map(({ id }: Loose) => id);
    expect(saved('#/explore')).toEqual(expect.arrayContaining(['kite-area', 'shell-field', 'harvest-land']));
    // Its layer is off.
    expect(saved('#/explore?layers=dialogue')).not.toContain('shell-field');
    expect(saved('#/explore?layers=dialogue')).toContain('kite-area');
  });
});
