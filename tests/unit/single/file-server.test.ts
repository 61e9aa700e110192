// @vitest-environment happy-dom

import { gzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { fetch as ask } from '../../../scripts/single/file-server.js';

const SITE = new URL('./', document.baseURI).href;

function block(path: string, text: string): void {
  const element = document.createElement('script');
  element.type = 'text/plain';
  element.dataset['file'] = path;
  element.textContent = Buffer.from(gzipSync(Buffer.from(text))).toString('base64');
  document.body.append(element);
}

beforeEach(() => {
  document.body.replaceChildren();
  document.head.replaceChildren();
  block('stories/first.ko.json', '{"title":"서울"}');
});

describe('the program of a single file gets', () => {
  it('what the file holds, by its path', async () => {
    const response = await ask(new URL('stories/first.ko.json', SITE));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ title: '서울' });
  });

  it('the same with a query, as an address and as a request', async () => {
    for (const asked of [
      `${SITE}stories/first.ko.json?x#y`,
      'stories/first.ko.json',
      new Request(`${SITE}stories/first.ko.json`),
    ])
      expect((await ask(asked)).status).toBe(200);
  });

  it('names in any script', async () => {
    block('stories/서울 1.json', '{}');
    expect((await ask(`${SITE}stories/${encodeURIComponent('서울 1')}.json`)).status).toBe(200);
  });

  it('a font from the style sheet', async () => {
    const style = document.createElement('style');
    const data = Buffer.from('letters').toString('base64');
    style.textContent = `@font-face{src:url(data:font/woff2;file=fonts%2Fmap-sans.woff2;base64,${data})}`;
    document.head.append(style);
    expect(await (await ask(`${SITE}fonts/map-sans.woff2`)).text()).toBe('letters');
    expect((await ask(`${SITE}fonts/map-sans-more.woff2`)).status).toBe(404);
  });

  it('404 for anything else, wherever it is', async () => {
    for (const asked of [
      'stories/none.json',
      '../x',
      'a%zz',
      'stories/"]',
      'https://elsewhere.example/stories/first.ko.json',
    ])
      expect((await ask(new URL(asked, `${SITE}`))).status, asked).toBe(404);
  });

  it('a page of its own kind at its own address, so that it may load itself again', async () => {
    const response = await ask(location.pathname);
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/id="present".*id="speaker"/);
  });
});
