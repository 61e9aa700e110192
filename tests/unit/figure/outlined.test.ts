import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../src/figure/figure';
import { readOutlines } from '../../../src/figure/letters/outlines';
import { portable } from '../../../src/figure/letters/portable';
import { pointsAlong } from '../../../src/figure/letters/text-path';
import { type Element, markupOf, referencesIn } from '../../../src/figure/svg/svg';
import { marksOnly, scene, story } from './scenes';

const outlines = readOutlines(JSON.parse(readFileSync('public/fonts/outlines.json', 'utf8')));
const ALL = `layers=${story.layers.map(({ id }) => id).join(',')}`;

const everyElement = (element: Element): Element[] => [
  element,
  ...(element.children ?? []).flatMap((child) => (typeof child === 'string' ? [] : everyElement(child))),
];
const named = (element: Element, name: string) => everyElement(element).filter((one) => one.name === name);
const labelsOf = (element: Element) => everyElement(element).flatMap((one) => one.attributes['aria-label'] ?? []);
const idsOf = (element: Element) => everyElement(element).flatMap((one) => one.attributes['id'] ?? []);
const text = (attributes: Element['attributes'], ...children: (Element | string)[]): Element => ({
  name: 'text',
  attributes: { 'font-family': 'Map Sans Regular,sans-serif', 'font-size': 20, fill: '#123456', ...attributes },
  children,
});
const picture = (...children: Element[]): Element => ({ name: 'svg', attributes: {}, children });

describe.each([
  '#/explore',
  `#/explore?${ALL}`,
  '#/explore?select=place:seoul&map=2/30/150',
  ...story.chapters.map(({ id }) => `#/story/${id}`),
])('the figure of %s with its letters as shapes', (hash) => {
  const { element, drawn } = figureOf(scene(hash, { sources: marksOnly }));
  const made = portable(element, outlines);

  test('contains no text and nothing that only browsers support', () => {
    expect(named(made, 'text')).toEqual([]);
    expect(markupOf(made)).not.toMatch(/font-|textPath|paint-order| href=|undefined|NaN/);
  });

  test('has the words of every label', () => {
    const words = drawn.flatMap((mark) => mark.words?.replace(/\s+/g, ' ').trim() ?? []);
    expect(labelsOf(made).toSorted()).toEqual(words.toSorted());
  });

  test('has each id that it refers to, and no id twice', () => {
    const ids = idsOf(made);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of referencesIn(made)) expect(ids).toContain(id);
  });
});

describe('a text as shapes', () => {
  test('has its halo under all of its letters', () => {
    const [, group] = everyElement(
      portable(picture(text({ stroke: '#ffffff', 'stroke-width': 4 }, 'Seoul')), outlines),
    );
    const [halo, letters] = group?.children ?? [];
    expect(halo).toMatchObject({ name: 'g', attributes: { fill: 'none', stroke: '#ffffff', 'stroke-width': '200' } });
    expect(letters).toMatchObject({ name: 'use', attributes: { fill: '#123456', stroke: 'none' } });
  });

  test('inherits from its groups, and prefers its own attributes', () => {
    const group: Element = {
      name: 'g',
      attributes: { 'font-family': 'Map Sans Semibold', fill: '#0000ff', 'font-size': 30 },
      children: [{ name: 'text', attributes: { x: 0, y: 0, fill: '#ff0000' }, children: ['A'] }],
    };
    const alone = text({ x: 0, y: 0, 'font-family': 'Map Sans Semibold', 'font-size': 30, fill: '#ff0000' }, 'A');
    const shapes = (element: Element) => named(portable(picture(element), outlines), 'path');
    expect(shapes(group)).toEqual(shapes(alone));
  });

  test('has its lines and colours', () => {
    const two = text({ x: 10, y: 20 }, 'Taiwan', {
      name: 'tspan',
      attributes: { x: 12, y: 40, 'font-size': 10, fill: '#ff0000' },
      children: ['Taipei'],
    });
    const made = portable(picture(two), outlines);
    expect(labelsOf(made)).toEqual(['Taiwan Taipei']);
    expect(named(made, 'path').map(({ attributes }) => attributes['fill'])).toEqual(['#123456', '#ff0000']);
    // The second line begins 2 px to the right and 20 px below, in thousandths of 20 px, less the side of its T.
    const [, x = '', y = ''] = /^m(\d+) (\d+)/.exec(String(named(made, 'path')[1]?.attributes['d'])) ?? [];
    expect(Number(x)).toBeGreaterThan(100);
    expect(Number(y)).toBeGreaterThan(500);
    expect(Number(y)).toBeLessThanOrEqual(1000);
  });

  test('leaves letters that our fonts lack as text in the fonts of the reader, in their place', () => {
    const made = portable(picture(text({ x: 0, y: 50 }, 'Seoul 서울')), outlines);
    const left = named(made, 'text');
    expect(left.map(({ children }) => children)).toEqual([['서'], ['울']]);
    expect(labelsOf(made)).toEqual(['Seoul 서울']);
    expect(left[1]?.attributes['transform']).toMatch(/^translate\(\d+(\.\d+)? 0\)$/);
  });

  test('leaves out letters that its path has no room for, as browsers do', () => {
    const way: Element = { name: 'path', attributes: { id: 'way', d: 'M0 0L40 0' } };
    const along = (startOffset: number): Element =>
      text({}, { name: 'textPath', attributes: { href: '#way', startOffset }, children: ['oooooo'] });
    const contours = (startOffset: number) =>
      String(
        named(
          portable(picture({ name: 'defs', attributes: {}, children: [way] }, along(startOffset)), outlines),
          'path',
        )
          .map(({ attributes }) => attributes['d'])
          .join(''),
      ).split('z').length - 1;
    // An o of 20 px is 10.8 px wide and has two contours.
    expect(contours(0)).toBe(8);
    expect(contours(20)).toBe(4);
  });
});

describe('a path', () => {
  const step = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 50 }));

  test('is followed at constant speed from its beginning to its end and no farther', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        let [x, y, length] = [0, 0, 0];
        let d = 'M0 0L';
        for (const [dx, dy] of steps) {
          [x, y, length] = [x + dx, y + dy, length + Math.hypot(dx, dy)];
          d += `${x} ${y} `;
        }
        const way = pointsAlong(d);
        const end = way(length - 1e-9);
        expect(end?.x).toBeCloseTo(x, 5);
        expect(end?.y).toBeCloseTo(y, 5);
        expect([way(-0.01), way(length + 0.01)]).toEqual([undefined, undefined]);
        const [a, b] = [way(length * 0.4), way(length * 0.4 + 0.5)];
        if (a && b) expect(Math.hypot(b.x - a.x, b.y - a.y)).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });
});
