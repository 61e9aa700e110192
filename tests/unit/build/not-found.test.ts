import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { page } from '../../../scripts/not-found/not-found.mjs';
import { catalogOf } from '../../../src/text/all-catalogs';
import { builtTextsFor } from '../../../src/text/late/built-texts';

const script = readFileSync('scripts/not-found/lead-on.js', 'utf8');

/** Runs the page's script at an address. Returns where it goes by itself, and where its link leads. */
function openAt(address: string, start = './') {
  const url = new URL(address, 'https://host.example');
  let gone: string | undefined;
  const link = {
    target: start,
    getAttribute: () => start,
    get href() {
      return new URL(link.target, url).href;
    },
    set href(to: string) {
      link.target = new URL(to, url).href;
    },
  };
  const { origin, pathname, search, hash } = url;
  runInNewContext(script, {
    URL,
    document: { querySelector: () => link },
    location: { origin, pathname, search, hash, replace: (to: string) => (gone = new URL(to, url).href) },
  });
  return { gone, link: link.href };
}

describe('the words of the page for addresses that do not exist', () => {
  /** The page for a reader whose browser names these languages, as the browser shows it. */
  async function shownTo(languages: readonly string[]) {
    const html = await page('./');
    const window = new Window({ url: 'https://host.example/nowhere' });
    const { document } = window;
    document.write(html.replace(/<script>[\s\S]*?<\/script>/g, ''));
    const [policy = ''] = /script-src[^;]*/.exec(html) ?? [];
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
    expect(scripts.length).toBe(2);
    for (const script of scripts) {
      expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
      const { origin, pathname, search, hash } = window.location;
      const location = { origin, pathname, search, hash };
      runInNewContext(script, { document, location, navigator: { languages }, URL, Intl });
    }
    return document;
  }

  test.each([
    [['ko-KR', 'en'], 'ko'],
    [['de', 'ja'], 'ja'],
    [['zh-TW', 'zh-CN'], 'zh-Hant'],
    [['zh-CN'], 'zh-Hans'],
    [['en-GB', 'ko'], 'en'],
    [['de', 'not a tag'], 'en'],
    [[], 'en'],
  ])('are for %j those in %s', async (languages, lang) => {
    const document = await shownTo(languages);
    const messages = catalogOf(lang);
    const { notFound } = builtTextsFor(messages);
    expect(document.documentElement.lang).toBe(lang);
    expect(document.title).toBe(`${notFound.title} · ${messages.product}`);
    const texts = [...document.querySelectorAll('main > *')].map(({ textContent }) => textContent);
    expect(texts).toEqual([messages.product, notFound.title, notFound.why, notFound.start]);
    expect(document.querySelector('a')?.getAttribute('href')).toMatch(/\.\/$|^https:\/\/host.example\/$/);
  });

  test('are English without scripts', async () => {
    const { notFound } = builtTextsFor(catalogOf('en'));
    const html = await page('./');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain(`>${notFound.title}</h1>`);
  });
});

describe('the page for addresses that do not exist', () => {
  const folder = fc.constantFrom('/', '/map/', '/a/b/');
  const sign = fc.constantFrom('%23/', '%2523/', '%23%2F', '%23', '%23!/', 'index.html%23/', '');
  const view = fc.constantFrom(
    'explore',
    'Explore',
    'EXPLORE',
    'present/summit',
    'story/question?step=1',
    'explore?select=place:seoul&date=2026-01-05',
    'explore%3Fdate=2026-01-05',
    'explore?date=2026-01-05).',
  );

  test('leads to the view that a path holds, in the app’s folder', () => {
    fc.assert(
      fc.property(folder, sign, view, fc.boolean(), (base, hash, path, known) => {
        const { gone } = openAt(`${base}${hash}${path}`, known ? base : './');
        expect(gone).toBe(`https://host.example${base}#/${path}`);
      }),
    );
  });

  test('leads to the start where only the end of a sentence was added', () => {
    for (const signs of ['.', ').', '%22', '%E2%80%9D', 'index.html)', '%23', '%23/', ',']) {
      // The URL parser itself resolves "/map/." to "/map/".
      if (signs === '.') continue;
      expect(openAt(`/map/${signs}`).gone, signs).toBe('https://host.example/map/');
      expect(openAt(`/map/${signs}#/present`, '/map/').gone, signs).toBe('https://host.example/map/#/present');
    }
  });

  test('leads to the view of the story’s page that a path holds', () => {
    fc.assert(
      fc.property(folder, fc.constantFrom('my-story.html', '%EC%84%9C%EC%9A%B8.html'), view, (base, page, path) => {
        expect(openAt(`${base}${page}%23/${path}`).gone).toBe(`https://host.example${base}${page}#/${path}`);
        expect(openAt(`${base}${page})`).gone).toBe(`https://host.example${base}${page}`);
        expect(openAt(`${base}${page}`).gone).toBeUndefined();
      }),
    );
  });

  test('leads from other spellings of the page’s file to the page, with query and hash', () => {
    const name = fc.mixedCase(fc.constantFrom('index.htm', 'index.html', 'index.html/'));
    const part = fc.constantFrom(
      '',
      '?select=place:seoul',
      '#/explore?select=place:seoul',
      '?date=2026-01-05#/present',
    );
    fc.assert(
      fc.property(folder, name, part, fc.boolean(), (base, file, asked, known) => {
        const { gone } = openAt(`${base}${file}${asked}`, known ? base : './');
        expect(gone).toBe(`https://host.example${base}${asked}`);
      }),
    );
  });

  test('stays at any other address, with a link that leads on', () => {
    for (const path of [
      '/nowhere',
      '/map/stories/none.json',
      '/map/story.schema.jsn',
      '/a/b/c',
      '/presentation',
      '/index',
      '/myindex.htm',
      '/index.html5',
      '/map/',
    ])
      expect(openAt(path).gone, path).toBeUndefined();
    expect(openAt('/map/nowhere#/present').link).toBe('https://host.example/map/#/present');
    expect(openAt('/map/nowhere?select=place:seoul#/explore').link).toBe(
      'https://host.example/map/?select=place:seoul#/explore',
    );
    expect(openAt('/map/nowhere/').link).toBe('https://host.example/map/');
    expect(openAt('/map/a/b', '/map/').link).toBe('https://host.example/map/');
  });

  test('goes to a shorter path each time, so never round in a circle', () => {
    const part = fc.constantFrom(
      '%23',
      '/',
      'explore',
      'present',
      '.',
      ')',
      'index.html',
      'map',
      '%22',
      '?a=b',
      '#/story',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const asked = new URL(`https://host.example/${parts.join('')}`);
        const { gone } = openAt(asked.href);
        if (gone) expect(new URL(gone).origin).toBe('https://host.example');
        if (gone) expect(new URL(gone).pathname.length).toBeLessThan(asked.pathname.length);
      }),
    );
  });
});
