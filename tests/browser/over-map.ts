import type { Page } from 'playwright-core';
import type { Box } from '../../src/composition/box';

/** A rectangle in px of the window, and what it belongs to. */
export interface NamedBox extends Box {
  readonly name: string;
}

/** What the simple map draws of the story. */
export interface ToldRect extends NamedBox {
  /** "place:seoul". */
  readonly target: string;
  readonly part: 'marker' | 'label' | 'ends' | 'site' | 'beside' | 'short' | 'line';
}

/**
 * Returns what the simple map draws of places and relations, as far as it is in the map's part of the window. A line is a row of
 * small rectangles. `of`: lines and their labels only of these, as "relation:id".
 */
export function toldRects(page: Page, of: readonly string[]): Promise<ToldRect[]> {
  return page.evaluate((lines) => {
    const map = document.querySelector('.simple-map');
    const frame = map?.getBoundingClientRect();
    if (!map || !frame) throw new Error('There is no simple map');
    const [right, bottom] = [Math.min(frame.right, innerWidth), Math.min(frame.bottom, innerHeight)];
    const within = (box: { left: number; top: number; right: number; bottom: number }) => ({
      left: Math.max(box.left, frame.left, 0),
      top: Math.max(box.top, frame.top, 0),
      right: Math.min(box.right, right),
      bottom: Math.min(box.bottom, bottom),
    });
    const found: ToldRect[] = [];
    for (const layer of map.querySelectorAll('[data-layer^="place/"], [data-layer^="relation/"]')) {
      const part = (layer.getAttribute('data-layer') ?? '').split('/').at(-1) as ToldRect['part'];
      for (const node of layer.querySelectorAll<SVGGraphicsElement>('[data-target]')) {
        const target = node.getAttribute('data-target') ?? '';
        const matrix = node.getScreenCTM() ?? undefined;
        const add = (corners: readonly (readonly [number, number])[]) => {
          const points = corners.map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix));
          const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
          const around = {
            left: Math.min(...xs),
            top: Math.min(...ys),
            right: Math.max(...xs),
            bottom: Math.max(...ys),
          };
          const box = within(around);
          if (box.left < box.right && box.top < box.bottom)
            found.push({ ...box, target, part, name: `${part} of ${target} ${node.textContent}` });
        };
        if (part === 'line' || part === 'label' || part === 'short') {
          if (target.startsWith('relation:') && !lines.includes(target)) continue;
        }
        if (part === 'line' && node instanceof SVGPathElement) {
          const length = node.getTotalLength();
          const step = Math.max(length / 60, 1);
          for (let at = 0; at <= length; at += step) {
            const { x, y } = node.getPointAtLength(at);
            add([[x - 2, y - 2], [x + 2, y + 2]]); // biome-ignore format: two corners
          }
        } else if (['marker', 'label', 'short', 'ends', 'site', 'beside'].includes(part)) {
          // Without the halo, which is a stroke.
          const { x, y, width, height } = node.getBBox();
          add([[x, y], [x + width, y], [x + width, y + height], [x, y + height]]); // biome-ignore format: four corners
        }
      }
    }
    return found;
  }, of);
}

/**
 * Returns all that is painted over the map: text, and elements with a background, a border or a picture. Nothing has to be listed
 * here, so a new element cannot be forgotten.
 */
export function overMap(page: Page): Promise<NamedBox[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('#map')?.getBoundingClientRect();
    if (!frame) throw new Error('There is no map');
    type Rect = { left: number; top: number; right: number; bottom: number };
    const cut = (a: Rect, b: Rect): Rect => ({
      left: Math.max(a.left, b.left),
      top: Math.max(a.top, b.top),
      right: Math.min(a.right, b.right),
      bottom: Math.min(a.bottom, b.bottom),
    });
    const found: NamedBox[] = [];
    const nameOf = (node: Element): string => {
      const named = node.closest('[aria-label], [class]');
      return `${named?.getAttribute('aria-label') ?? ''} .${named?.className} "${node.textContent?.slice(0, 30)}"`;
    };
    const walk = (node: Element, clip: Rect): void => {
      if (['map', 'figure'].includes(node.id) || ['SCRIPT', 'STYLE'].includes(node.tagName)) return;
      const style = getComputedStyle(node);
      if (style.display === 'none' || Number(style.opacity) < 0.05 || style.clipPath === 'inset(50%)') return;
      const box = node.getBoundingClientRect();
      const add = (one: Rect) => {
        const { left, top, right, bottom } = cut(one, clip);
        if (right - left > 1 && bottom - top > 1) found.push({ left, top, right, bottom, name: nameOf(node) });
      };
      if (style.visibility === 'visible') {
        const isTransparent = /(?:, 0|\/ 0)\)$/.test(style.backgroundColor);
        const hasBorder = ['top', 'right', 'bottom', 'left'].some(
          (side) =>
            Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
            !/(?:, 0|\/ 0)\)$/.test(style.getPropertyValue(`border-${side}-color`)),
        );
        if (
          !isTransparent ||
          hasBorder ||
          style.backgroundImage !== 'none' ||
          node.tagName === 'svg' ||
          node.tagName === 'IMG'
        )
          add(box);
        for (const child of node.childNodes) {
          if (!(child instanceof Text) || !child.data.trim()) continue;
          const range = document.createRange();
          range.selectNodeContents(child);
          for (const rect of range.getClientRects()) add(rect);
        }
      }
      if (node.tagName === 'svg') return;
      const inner = style.overflowX !== 'visible' || style.overflowY !== 'visible' ? cut(clip, box) : clip;
      for (const child of node.children) walk(child, inner);
    };
    for (const child of document.body.children)
      walk(child, cut(frame, { left: 0, top: 0, right: innerWidth, bottom: innerHeight }));
    return found;
  });
}
