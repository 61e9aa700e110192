// @vitest-environment happy-dom

import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';

const script = readFileSync('scripts/single/window.js', 'utf8');
const page = document.documentElement;

/** Runs the first script of the file at an address. */
function openAt(address: string): void {
  const { pathname, search } = new URL(address);
  const listen = window.addEventListener.bind(window);
  runInNewContext(script, { document, location: { pathname, search }, addEventListener: listen });
}

beforeEach(() => {
  for (const name of ['audience', 'speaker', 'window']) delete page.dataset[name];
  document.body.innerHTML =
    '<div id="panel"></div><div id="stage"></div><div id="present"></div><section id="all-statements"></section><script type="text/plain" id="program"></script>';
});

describe('a window of the single file', () => {
  it('knows the addresses of both windows, whatever the file is called', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => `${encodeURIComponent(text)}.html`);
    fc.assert(
      fc.property(name, (file) => {
        const address = `file:///C:/Users/a%20b/${file}`;
        openAt(`${address}#/explore`);
        expect(new URL(page.dataset['audience'] ?? '', address).href).toBe(address);
        expect(new URL(`${page.dataset['speaker']}#/present`, address).href).toBe(`${address}?speaker#/present`);
      }),
    );
  });

  it('is the page, whose statements go when its program has come', () => {
    openAt('file:///map.html?theme=day');
    expect(page.dataset['window']).toBeUndefined();
    expect(document.getElementById('all-statements')).not.toBeNull();
    window.dispatchEvent(new Event('program'));
    expect(document.getElementById('all-statements')).toBeNull();
    expect(document.getElementById('panel')).not.toBeNull();
  });

  it('is the speaker’s where the address says so: it has nothing of the page but what the file holds', () => {
    openAt('file:///map.html?speaker#/present');
    expect(page.dataset['window']).toBe('speaker');
    document.dispatchEvent(new Event('readystatechange'));
    expect([...document.body.children].map(({ id }) => id)).toEqual(['speaker', 'program']);
  });
});
