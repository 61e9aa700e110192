import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const html = readFileSync('dist/index.html', 'utf8');
const asked = [...html.matchAll(/<link [^>]*href="\.\/([^"]+)" fetchpriority="low"[^>]*>/g)].map(
  ([, file = '']) => file,
);

it('the built page asks ahead for all that the live map takes, each file once, but not for its worker’s', () => {
  for (const file of [
    /live-map-.*\.js/,
    /live-map-.*\.css/,
    /maplibre-(?!shared|worker).*\.js/,
    /maplibre-shared-.*\.js/,
    /style-spec-.*\.js/,
  ]) {
    expect(asked.filter((one) => file.test(one)).length, String(file)).toBe(1);
  }
  expect(new Set(asked).size).toBe(asked.length);
  // A preloaded worker would be requested once more when it starts.
  expect(asked.filter((file) => /worker/.test(file))).toEqual([]);
  for (const file of asked) expect(existsSync(`dist/${file}`), file).toBe(true);
});

it('and only behind its first picture', () => {
  expect(html.indexOf('fetchpriority="low"')).toBeGreaterThan(html.indexOf('id="over-map"'));
});

it('the head asks for what the first picture waits for and nothing else, styles first', () => {
  const head = html.slice(0, html.indexOf('</head>'));
  const files = [...head.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file = '']) =>
    file.replace(/-[\w-]{8}\./, '.'),
  );
  expect(files).toEqual(['assets/program.css', 'assets/first-paint.css', 'assets/opening.js']);
});

it('type and program come behind the picture, before what the live map takes', () => {
  const [picture, type, program, live] = ['id="over-map"', 'as="font"', 'type="module"', 'fetchpriority="low"'].map(
    (part) => html.indexOf(part),
  );
  expect(picture).toBeGreaterThan(0);
  expect(type).toBeGreaterThan(picture ?? 0);
  expect(program).toBeGreaterThan(type ?? 0);
  expect(live).toBeGreaterThan(program ?? 0);
});
