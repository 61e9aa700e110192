import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openApp } from './driver';

test('the built page holds the policy, and nothing inline', () => {
  const page = readFileSync('dist/index.html', 'utf8');
  expect(page.indexOf('Content-Security-Policy')).toBeGreaterThan(0);
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  // Blocks of data are no scripts: a browser does not run them.
  const withoutData = page.replaceAll(/<script type="application\/(?:ld\+)?json"[^>]*>[^<]*<\/script>/g, '');
  expect(withoutData).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)|\son[a-z]+=/i);
});

test('the app starts under the policy, in its own fonts, and sends requests only to its own server', async () => {
  const app = await openApp();
  await app.mapIs('live');
  await app.settled();
  for (const family of ['Crosscurrents Sans', 'Crosscurrents Serif']) {
    const drawn = await app.page.evaluate(
      (name) => document.fonts.load(`16px "${name}"`).then((faces) => faces.map(({ status }) => status)),
      family,
    );
    expect(drawn, family).toEqual(['loaded']);
  }
  expect(app.faults).toEqual([]);
  expect(app.requests.length).toBeGreaterThan(5);

  // With the live map there, its worker's address is the one that may become a script: no text becomes markup even so.
  app.expectErrors(/requires 'Trusted/, /Not a script of this page/);
  const refused = await app.page.evaluate(() => {
    const refuses = (act: () => void) => {
      try {
        act();
        return false;
      } catch {
        return true;
      }
    };
    return [
      refuses(() => {
        document.createElement('p').innerHTML = '<b>bold</b>';
      }),
      refuses(() => new Worker('./assets/other.js')),
    ];
  });
  expect(refused).toEqual([true, true]);
});

test('a page of another server can be neither requested nor shown', async () => {
  const app = await openApp({
    webgl: false,
    expectedErrors: [/violates the following Content Security Policy/, /Refused to connect/],
  });
  const refused = await app.page.evaluate(() =>
    fetch('https://example.org/').then(
      () => false,
      () => true,
    ),
  );
  expect(refused).toBe(true);
});
