import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FirstPaint, firstPaint } from '../../../src/first-paint/page';
import { claimsOf } from '../../../src/story/questions';
import { cameraOf } from '../../../src/view/framing';
import { projectionOf } from '../../../src/view/projection';
import { defaultView } from '../../../src/view/view';
import { openingStory, storyText } from '../story/files';

const world = JSON.parse(readFileSync('public/geo/stories/northeast-asia-2026.topo.json', 'utf8'));
const story = openingStory();
const paint: FirstPaint = await firstPaint(storyText, world);
const statementsPage = paint.statements({
  policy: "default-src 'none'",
  icon: 'data:,',
  styles: ['./a.css', './b.css'],
  site: undefined,
});
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;
const SIZES = ['phone', 'desk', 'wall'];

describe('the first paint', () => {
  it('takes few bytes', () => {
    expect(gzipped(paint.figure)).toBeLessThan(40_000);
    const { statements: _, frameCode: __, citable, ...first } = paint;
    expect(gzipped([...Object.values(first), ...Object.values(citable(undefined))].join(''))).toBeLessThan(50_000);
  });

  it('has nothing inline that the pages’ policy forbids', () => {
    const { panel, withoutScript, figure, furniture } = paint;
    const { tags, data } = paint.citable(undefined);
    // A block of data is no script: `dataBlock` lets no text of the story end it.
    const html = [panel, withoutScript, figure, furniture, tags, data, statementsPage]
      .join('')
      .replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, '');
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<script|<style/i);
  });

  it('refers to what is there, and names each thing once', () => {
    const ids = [...paint.figure.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...paint.figure.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id);
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
    const colors = [...`${paint.figure}${paint.panel}${statementsPage}`.matchAll(/var\((--c\w+)\)/g)].map(
      ([, name]) => name,
    );
    for (const name of new Set(colors)) expect(paint.css.split(`${name}:`).length, name).toBeGreaterThan(2);
  });

  it('has each place that is near, by name and mark, for each size', () => {
    for (const place of story.places.filter(({ offMap }) => !offMap)) {
      for (const size of SIZES) {
        const layer = (part: string) =>
          new RegExp(`<g data-layer="place/${place.id}/${part}"[^>]* class="${size}">`).test(paint.figure);
        expect(layer('marker') && layer('label'), `${place.id} ${size}`).toBe(true);
      }
    }
  });

  it('has beside it a whole page of all statements, with the surroundings that it is given', () => {
    expect(statementsPage).toMatch(
      /^<!doctype html><html lang="en" dir="ltr"><head><meta http-equiv="Content-Security-Policy" /,
    );
    expect(statementsPage).toContain('<link rel="stylesheet" href="./a.css"/><link rel="stylesheet" href="./b.css"/>');
    expect(statementsPage).not.toContain('<noscript');
    const text = statementsPage
      .replace(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    for (const relation of story.relations) {
      for (const claim of claimsOf(story, relation)) expect(text, claim.id).toContain(claim.text);
    }
  });

  it('leads a browser that runs no scripts from each entry to its part of that page', () => {
    const entries = [...paint.withoutScript.matchAll(/<a id="([^"]+)" href="statements\.html#([^"]+)">/g)];
    expect(entries.length).toBeGreaterThanOrEqual(story.relations.length + story.places.length + story.events.length);
    for (const [, id = '', target] of entries) {
      expect(target).toBe(id);
      expect(statementsPage.split(` id="${id}"`).length, id).toBe(2);
    }
    // Each link of the overview to a subject of the story.
    const told = [...paint.panel.matchAll(/href="#(\/(?:explore\?select=(?!claim:)|story\/)[^"]+)"/g)];
    expect(told.length).toBeGreaterThan(30);
    for (const [, id] of told) expect(entries.map(([, one]) => one)).toContain(id);
  });

  it('has no link on that page which leads nowhere', () => {
    const inside = [...statementsPage.matchAll(/href="#([^"]+)"/g)];
    expect(inside.length).toBeGreaterThan(20);
    for (const [, id] of inside) expect(statementsPage.includes(` id="${id}"`), id).toBe(true);
  });

  it('says of a story with faults what they are', async () => {
    await expect(firstPaint('{}', world)).rejects.toThrow(/unknown-format/);
  });
});

describe('the framing of the story’s bounds', () => {
  it('gives the same picture in any window, only larger or smaller', () => {
    const corner = fc.double({ min: 0, max: 1, noNaN: true });
    const size = fc.record({ width: fc.integer({ min: 320, max: 3840 }), height: fc.integer({ min: 300, max: 2160 }) });
    const [west, south, east, north] = story.bounds;
    const at = ([x, y]: readonly [number, number], window: { width: number; height: number }) => {
      const { project } = projectionOf(cameraOf(story, defaultView(story), window), window);
      const point = project([west + (east - west) * x, south + (north - south) * y]);
      const [left, right] = [project([west, south]), project([east, south])];
      // Measured in widths of the bounds, from the centre of the window.
      const unit = right.x - left.x;
      return { x: (point.x - window.width / 2) / unit, y: (point.y - window.height / 2) / unit };
    };
    fc.assert(
      fc.property(fc.tuple(corner, corner), size, size, (position, one, other) => {
        const [a, b] = [at(position, one), at(position, other)];
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(0.002);
      }),
      { numRuns: 3000 },
    );
  });
});
