// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { preloadTooltip } from '../../../src/panels/frame/LateTooltip';
import { MapFurniture } from '../../../src/panels/frame/MapFurniture';
import { Panel } from '../../../src/panels/frame/Panel';
import { en } from '../../../src/text/en';
import { breakPart, shown } from '../broken-part';
import { rendered } from '../component-driver';
import { appAt } from './test-app';

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
      breakPart(name);
      const page = await shown(app, <Panel app={app} />);
      const failed = page.getAllByText(en.part.failed);
      expect(errors).toHaveBeenCalled();
      page.getByRole('main');
      expect(page.element.textContent?.length).toBeGreaterThan(en.part.failed.length * failed.length);
      breakPart('');
      for (const button of page.getAllByRole('button', { name: en.part.retry }))
        await act(() => void fireEvent.click(button));
      expect(page.element.textContent).toBe(whole);
    },
  );

  it.each(['SearchButton', 'ZoomButtons', 'ExportMenu', 'EdgePointers', 'MapNote', 'Tooltip', 'Timeline'])(
    'over the map: without %s the rest is there',
    async (name) => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
      await preloadTooltip();
      breakPart(name);
      const app = appAt('#/explore');
      const page = await shown(app, <MapFurniture app={app} />);
      const isQuiet = name === 'EdgePointers' || name === 'Tooltip';
      expect(page.queryAllByText(en.part.failed)).toHaveLength(isQuiet ? 0 : 1);
      if (name !== 'SearchButton') page.getByRole('button', { name: new RegExp(en.search.open) });
      if (name !== 'Timeline') page.getByRole('slider', { name: en.timeline.slider });
    },
  );
});
