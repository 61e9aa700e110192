// @vitest-environment happy-dom
import { waitFor } from '@testing-library/dom';
import { describe, expect, it, vi } from 'vitest';
import { KIND_NAMES, PLACE_KIND_NAMES } from '../../../src/kinds/at-start';
import { KIND_TABLE } from '../../../src/kinds/kind-table';
import { Panel } from '../../../src/panels/frame/Panel';
import { PALETTES } from '../../../src/style/palette';
import { en } from '../../../src/text/en';
import { kindTextsFor } from '../../../src/text/late/kind-texts';
import { panelAt, rendered } from '../component-driver';
import { appAt } from '../panels/test-app';

const texts = kindTextsFor(en);
const HASH = '#/explore?panel=kinds';

describe('the page of all kinds', () => {
  it('says when the drawings could not be loaded, keeps the words, and tries again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const working = appAt(HASH);
    let isThere = false;
    const app = { ...working, figure: () => (isThere ? working.figure() : Promise.reject(new Error('No network'))) };
    const page = rendered(app, <Panel app={app} />);
    await waitFor(() => page.getByRole('alert'));
    expect(page.text).toContain(texts.kinds.agreement.use);
    isThere = true;
    page.getByRole('button', { name: en.late.retry }).click();
    await waitFor(() => expect(page.element.querySelectorAll('.kind-strip svg').length).toBeGreaterThan(0));
    expect(page.queryByRole('alert')).toBeNull();
  });

  it('shows each kind with name, use, the word to write, and a drawing in each palette', async () => {
    const page = panelAt(HASH);
    await waitFor(() => expect(page.element.querySelectorAll('.kind-strip svg').length).toBeGreaterThan(0));
    for (const kind of KIND_NAMES) {
      const { name, use } = texts.kinds[kind];
      page.getByRole('heading', { level: 4, name: `${name} ${kind}` });
      expect(page.text).toContain(use);
      const drawings = page.getByRole('img', { name: texts.drawn(name) });
      const svgs = [...drawings.querySelectorAll('svg')];
      expect(svgs).toHaveLength(3);
      // The map's own marks: the colour of each palette, the signs at both ends and the symbol.
      Object.values(PALETTES).forEach((palette, i) => {
        const markup = svgs[i]?.outerHTML ?? '';
        expect(markup, `${kind} ${palette.name}`).toContain(palette.kinds[kind]);
        expect(markup.split(` d="${KIND_TABLE[kind].end.path}"`).length - 1).toBeGreaterThanOrEqual(2);
        expect(markup).toContain(KIND_TABLE[kind].alone.path);
      });
    }
    for (const kind of PLACE_KIND_NAMES) page.getByRole('img', { name: texts.drawnPlace(texts.places[kind].name) });
  });

  it('has ids that are used once', async () => {
    const page = panelAt(HASH);
    await waitFor(() => expect(page.element.querySelectorAll('.kind-strip svg').length).toBeGreaterThan(0));
    const ids = [...page.element.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['matrix', 'teach'])('is reached from the page “%s”', (panel) => {
    const link = panelAt(`#/explore?panel=${panel}`).getByRole('link', { name: en.panels.kinds.open });
    expect(link.getAttribute('href')).toContain('panel=kinds');
  });
});
