import type { Element } from '../svg/svg';

/** In px of the picture. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Returns a map clipped to a frame of a larger picture, and the definitions that the picture needs for it. `map`: an `<svg>` as
 * from `figureOf`.
 */
export function framedMap(map: Element, frame: Frame): { readonly defs: Element; readonly element: Element } {
  const [own, ...layers] = map.children ?? [];
  const clip: Element = {
    name: 'clipPath',
    attributes: { id: 'frame' },
    children: [{ name: 'rect', attributes: { ...frame } }],
  };
  const moved = { transform: `translate(${frame.x} ${frame.y})` };
  return {
    defs: {
      name: 'defs',
      attributes: {},
      children: [clip, ...(typeof own === 'object' ? (own.children ?? []) : [])],
    },
    element: {
      name: 'g',
      attributes: { 'clip-path': 'url(#frame)' },
      children: [{ name: 'g', attributes: moved, children: layers }],
    },
  };
}
