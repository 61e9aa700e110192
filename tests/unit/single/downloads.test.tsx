// @vitest-environment happy-dom

import { waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Downloads } from '../../../src/offline/downloads';
import { Panel } from '../../../src/panels/frame/Panel';
import { en } from '../../../src/text/en';
import { downloadTextsFor } from '../../../src/text/late/classroom/download-texts';
import { offlineTextsFor } from '../../../src/text/late/classroom/offline-texts';
import { rendered } from '../component-driver';
import { appAt } from '../panels/test-app';

const texts = downloadTextsFor(en);
const LIST: Downloads = {
  files: [
    { story: 'another', lang: 'en', file: 'crosscurrents.another.en.html', bytes: 1 },
    { story: 'northeast-asia-2026', lang: 'ko', file: 'crosscurrents.northeast-asia-2026.ko.html', bytes: 2_237_136 },
    { story: 'northeast-asia-2026', lang: 'en', file: 'crosscurrents.northeast-asia-2026.en.html', bytes: 2_000_001 },
  ],
  site: { file: 'crosscurrents.zip', bytes: 5_660_000 },
};

/** The page for teachers of a site whose list of downloads is answered with this. */
function teachPage(answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', vi.fn(answer));
  const app = appAt('#/explore?panel=teach');
  return rendered(app, <Panel app={app} />);
}

afterEach(() => {
  vi.unstubAllGlobals();
  for (const name of ['root', 'single']) delete document.documentElement.dataset[name];
});

describe('the page for teachers', () => {
  it('offers the story in each language as one file, the reader’s first, and the site for a laptop', async () => {
    const page = teachPage(async () => Response.json(LIST));
    await waitFor(() => page.getByRole('heading', { name: texts.title }));
    const links = page.getAllByRole('link').filter((link) => link.hasAttribute('download'));
    expect(links.map((link) => link.textContent)).toEqual([
      texts.file('English', 2.1),
      texts.file('한국어', 2.3),
      texts.site(5.7),
    ]);
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      './downloads/crosscurrents.northeast-asia-2026.en.html',
      './downloads/crosscurrents.northeast-asia-2026.ko.html',
      './downloads/crosscurrents.zip',
    ]);
    for (const line of texts.laptop) page.getByText(line);
  });

  it('finds them from the folder of another language', async () => {
    document.documentElement.dataset['root'] = '../';
    const page = teachPage(async () => Response.json(LIST));
    await waitFor(() => page.getByText(texts.site(5.7)));
    expect(page.getByRole('link', { name: texts.site(5.7) }).getAttribute('href')).toBe(
      '../downloads/crosscurrents.zip',
    );
  });

  it.each([
    ['a server without them', async () => new Response('', { status: 404 })],
    ['a server that answers with a page', async () => new Response('<!doctype html>')],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['another list', async () => Response.json(null)],
    ['a build without them', async () => Response.json({ files: [] })],
  ])('offers none with %s', async (_, answer) => {
    const asked = vi.fn(answer);
    const page = teachPage(asked);
    await waitFor(() => expect(asked).toHaveBeenCalled());
    expect(page.queryByRole('heading', { name: texts.title })).toBeNull();
    expect(page.queryByRole('heading', { name: texts.laptopTitle })).toBeNull();
  });

  it('of the single file says what it is, and offers nothing to keep or to load', () => {
    document.documentElement.dataset['single'] = '';
    const asked = vi.fn(async () => Response.json(LIST));
    const page = teachPage(asked);
    page.getByText(texts.inFile);
    expect(page.queryByText(offlineTextsFor(en).none)).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });
});
