import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Figure, figureOf } from '../../../src/figure/figure';
import { PALETTES } from '../../../src/style/palette';
import { projectionOf } from '../../../src/view/projection';
import { marksOnly, scene, story } from './scenes';

const palettes = Object.values(PALETTES).map(({ name }) => name);
const allOn = `layers=${story.layers.map(({ id }) => id).join(',')}`;
const views = [
  '#/explore',
  `#/explore?${allOn}`,
  '#/explore?layers=',
  ...story.layers.map(({ id }) => `#/explore?layers=${id}`),
  ...story.chapters.map(({ id }) => `#/story/${id}`),
];
const targetsOf = ({ drawn }: Figure) => new Set(drawn.flatMap(({ target }) => target ?? []));

const cameras = fc.record({
  center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -70, max: 75, noNaN: true })),
  zoom: fc.double({ min: 1, max: 7, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.constant(0),
});
const sizes = fc.record({ width: fc.integer({ min: 200, max: 1920 }), height: fc.integer({ min: 200, max: 1200 }) });

describe('the figure draws everything that the style defines', () => {
  test.each(palettes)('in the palette %s, for each layer alone, all at once, and each chapter', (palette) => {
    for (const hash of views) {
      const { leftOut } = figureOf(scene(hash, { palette, sources: marksOnly }));
      expect(leftOut, hash).toEqual([]);
    }
  });

  test('with land as well, and the hatches that are cut out of it', () => {
    expect(figureOf(scene()).leftOut).toEqual([]);
    const disputed = figureOf(scene('#/explore?map=6/44/146'));
    expect(disputed.leftOut).toEqual([]);
    expect(/data-layer="disputed/.test(disputed.svg)).toBe(true);
  });

  test('every visible place, and every relation of a visible layer', () => {
    for (const layer of story.layers) {
      const targets = targetsOf(figureOf(scene(`#/explore?layers=${layer.id}`, { sources: marksOnly })));
      const near = story.places.filter(({ offMap }) => !offMap);
      for (const place of near) expect(targets, layer.id).toContain(`place:${place.id}`);
      const ids = near.map(({ id }) => id as string);
      for (const relation of story.relations.filter((one) => one.layer === layer.id)) {
        if (!ids.includes(relation.from) || (relation.to && !ids.includes(relation.to))) continue;
        expect(targets, layer.id).toContain(`relation:${relation.id}`);
      }
    }
  });

  test('no relation of a hidden layer, and no hidden place', () => {
    const targets = targetsOf(figureOf(scene('#/explore?layers=&places=seoul', { sources: marksOnly })));
    // Names of the basemap are shown in every view.
    expect([...targets].filter((target) => !target.startsWith('name:'))).toEqual(['place:seoul']);
  });
});

describe('features that the figure cannot draw', () => {
  test('are reported, and the rest is drawn', () => {
    const input = scene('#/explore', { sources: marksOnly });
    const strange = { id: 'heat', type: 'heatmap' as const, source: 'story/places' };
    const wrong = {
      id: 'wrong',
      type: 'circle' as const,
      source: 'story/places',
      paint: { 'circle-radius': ['no-such-expression'] as never, 'circle-blur': 1 },
    };
    const { svg, leftOut } = figureOf({
      ...input,
      style: { ...input.style, layers: [...input.style.layers, strange, wrong] },
    });
    expect(leftOut).toContain('heat: layers of type heatmap');
    expect(leftOut).toContain('wrong: circle-blur');
    expect(leftOut.some((line) => line.startsWith('wrong: circle-radius: '))).toBe(true);
    expect(svg).toContain('data-target="place:seoul"');
  });

  test('include the pitch of the camera', () => {
    const camera = { center: [127, 37] as const, zoom: 4, bearing: 0, pitch: 30 };
    expect(figureOf(scene('#/explore', { camera, sources: marksOnly })).leftOut).toEqual(['the camera’s pitch']);
  });
});

describe('the SVG', () => {
  const { svg } = figureOf(scene());

  test('is the same for the same input', () => {
    expect(figureOf(scene()).svg).toBe(svg);
  });

  test('contains nothing that a strict content security policy blocks', () => {
    expect(svg).not.toMatch(/\sstyle=|<style|<script|\son\w+=|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });

  test('escapes the texts of the story', () => {
    const input = scene('#/explore', { sources: marksOnly });
    const places = marksOnly['story/places']?.features ?? [];
    const named = places.map((one) => ({ ...one, properties: { ...one.properties, name: '<b onload="x">&' } }));
    const { svg: text } = figureOf({
      ...input,
      geodata: { ...marksOnly, 'story/places': { type: 'FeatureCollection', features: named } },
    });
    expect(text).toContain('&lt;b onload=&quot;x&quot;&gt;&amp;');
    expect(text).not.toContain('<b ');
  });

  test('names each layer that it draws, in the order of the style', () => {
    const ids = [...svg.matchAll(/data-layer="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(ids).toEqual(
      scene()
        .style.layers.map(({ id }) => id)
        .filter((id) => ids.includes(id)),
    );
  });

  test('contains every element that it refers to', () => {
    const references = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id);
    expect(references.length).toBeGreaterThan(20);
    for (const id of references) expect(svg).toContain(`id="${id}"`);
  });

  test.each([
    [984, 768],
    [1500, 1080],
    [390, 574],
    [390, 844],
  ])('of the whole region at %i × %i leaves room in the first paint: 35 KB over the wire at most', (width, height) => {
    const text = figureOf(scene('#/explore', { size: { width, height } })).svg;
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(35_000);
  });
});

describe('places', () => {
  const marker = /^place\/(.+)\/marker$/;

  test('are where the projection puts them, for any camera, and hidden behind the globe', () => {
    let compared = 0;
    fc.assert(
      fc.property(cameras, sizes, (camera, size) => {
        const { drawn } = figureOf(scene('#/explore?layers=', { camera, size, sources: marksOnly }));
        const { project } = projectionOf(camera, size);
        for (const place of story.places) {
          const mark = drawn.find(({ layer }) => marker.exec(layer)?.[1] === place.id);
          const { x, y, front } = project(place.at);
          const inside = front > 0 && x >= 0 && y >= 0 && x <= size.width && y <= size.height;
          if (front <= 0) expect(mark).toBeUndefined();
          if (inside) expect(mark).toBeDefined();
          if (!mark) continue;
          if (mark.shape.type !== 'disc') throw new Error(`The mark of ${place.id} is no disc`);
          expect(Math.hypot(mark.shape.x - x, mark.shape.y - y)).toBeLessThan(1);
          compared += 1;
        }
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(0);
  });
});
