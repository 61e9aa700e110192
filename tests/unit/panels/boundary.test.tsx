// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/dom';
import { type ComponentType, h, options, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MapFurniture } from '../../../src/panels/frame/MapFurniture';
import { Panel } from '../../../src/panels/frame/Panel';
import type { App } from '../../../src/parts/app-context';
import { en } from '../../../src/text/en';
import { type Rendered, rendered } from '../component-driver';
import { appAt } from './test-app';

const vnodeBefore = options.vnode;
/** The name of the component that throws whenever it is rendered. */
let broken = '';
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
async function shown(app: App, children: VNode): Promise<Rendered> {
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

/** Each part of each screen, and the heading or name of another part that must go on. */
const PARTS = [
  ['#/explore', ['Masthead', 'Notices', 'Leads', 'Relationships', 'Places', 'Events', 'People', 'Chapters', 'About']],
  ['#/explore', ['LayerRow', 'PlaceRow', 'Claims']],
  ['#/story/rupture', ['ReadingHead', 'Reading', 'ReadingFoot']],
  ['#/explore?select=place:seoul', ['Detail', 'PlaceDetail']],
  ['#/explore?panel=matrix', ['WholePage', 'MatrixView']],
] as const;

describe('a part of the panel that throws', () => {
  it.each(PARTS.flatMap(([hash, names]) => names.map((name) => [name, hash] as const)))(
    '%s at %s is replaced by a sentence, and comes back when it is tried again',
    async (name, hash) => {
      const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
      const app = appAt(hash);
      const whole = rendered(app, <Panel app={app} />).element.textContent;
      errors.mockClear();
      broken = name;
      const page = await shown(app, <Panel app={app} />);
      const failed = page.getAllByText(en.part.failed);
      expect(errors).toHaveBeenCalled();
      page.getByRole('main');
      expect(page.element.textContent?.length).toBeGreaterThan(en.part.failed.length * failed.length);
      broken = '';
      for (const button of page.getAllByRole('button', { name: en.part.retry }))
        await act(() => void fireEvent.click(button));
      expect(page.element.textContent).toBe(whole);
    },
  );

  it.each(['SearchButton', 'ZoomButtons', 'ExportMenu', 'EdgePointers', 'MapNote', 'Tooltip', 'Timeline'])(
    'over the map: without %s the rest is there',
    async (name) => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
      broken = name;
      const app = appAt('#/explore');
      const page = await shown(app, <MapFurniture app={app} />);
      const isQuiet = name === 'EdgePointers' || name === 'Tooltip';
      expect(page.queryAllByText(en.part.failed)).toHaveLength(isQuiet ? 0 : 1);
      if (name !== 'SearchButton') page.getByRole('button', { name: new RegExp(en.search.open) });
      if (name !== 'Timeline') page.getByRole('slider', { name: en.timeline.slider });
    },
  );
});
