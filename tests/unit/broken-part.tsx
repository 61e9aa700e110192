import { type ComponentType, h, options, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';
import type { App } from '../../src/parts/app-context';
import { type Rendered, rendered } from './component-driver';

/** Lets a component of the program throw, so that a test sees what it takes down with it. */

const vnodeBefore = options.vnode;
let broken = '';
/** From now on the component of this name throws whenever it is rendered; with '', none does. */
export const breakPart = (name: string): void => {
  broken = name;
};
options.vnode = (vnode: VNode) => {
  const { type } = vnode;
  if (broken && typeof type === 'function' && type.name === broken) {
    vnode.type = (props: object) => {
      if (broken) throw new Error('broken on purpose');
      return h(type as ComponentType, props);
    };
  }
  vnodeBefore?.(vnode);
};

/** Renders, and renders again what has failed. */
export async function shown(app: App, children: VNode): Promise<Rendered> {
  let page: Rendered | undefined;
  await act(() => {
    page = rendered(app, children);
  });
  if (!page) throw new Error('Nothing is rendered');
  return page;
}

afterEach(() => {
  broken = '';
  vi.restoreAllMocks();
});
