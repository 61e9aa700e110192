import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../scripts/single/page.mjs';
import type { Downloads } from '../../src/offline/downloads';
import { LANGUAGES } from '../../src/text/catalogs';

const FOLDER = 'dist/downloads';
const list = JSON.parse(readFileSync(`${FOLDER}/list.json`, 'utf8')) as Downloads;
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const textsOf = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, text = '']) => text);
const SCRIPTS = /<script(?: type="module")?>([\s\S]*?)<\/script>/g;

it('there is a single file of each story in each of its languages', () => {
  const made = list.files.map(({ story, lang }) => `${story} ${lang}`);
  expect(made).toEqual(expect.arrayContaining(LANGUAGES.map((lang) => `northeast-asia-2026 ${lang}`)));
  expect(made).toContain('telegram-1917 en');
  const files = [...list.files, ...(list.site ? [list.site] : [])];
  expect(readdirSync(FOLDER).sort()).toEqual([...files.map(({ file }) => file), 'list.json'].sort());
  for (const { file, bytes } of files) expect(statSync(`${FOLDER}/${file}`).size, file).toBe(bytes);
});

describe.each(list.files)('$file', ({ file, lang, story, bytes }) => {
  const html = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const packed = (attribute: string) => {
    const [text = ''] = textsOf(html, new RegExp(`<script type="text/plain" ${attribute}>([^<]*)</script>`, 'g'));
    return gunzipSync(Buffer.from(text, 'base64')).toString();
  };

  it('weighs at most 3 MB', () => {
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('allows the scripts and styles that it holds by their hashes, and nothing else', () => {
    const scripts = [...textsOf(html, SCRIPTS), packed('id="program"')].map(sha256);
    const styles = textsOf(html, /<style>([\s\S]*?)<\/style>/g).map(sha256);
    expect([scripts.length, styles.length]).toEqual([3, 1]);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${scripts.join(' ')}`,
      `style-src ${styles.join(' ')}`,
      'worker-src blob:',
      'img-src data: blob:',
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types default program worker',
    ]);
    expect(html).not.toMatch(/<[a-z][^>]*\sstyle="/);
  });

  it('asks for no other file', () => {
    const plain = html.replace(/<script type="[^"]*" [^>]*>[\s\S]*?<\/script>/g, '');
    const addresses = textsOf(plain, /\s(?:href|src|srcset)="([^"]*)"/g);
    const others = addresses.filter((address) => !/^(?:#|data:|https:\/\/)/.test(address));
    // The links to other languages are not shown (`scripts/single/single.css`).
    expect(others.filter((address) => !/^\.{1,2}\/(?:[\w-]+\/)?#\/explore/.test(address))).toEqual([]);
    expect(textsOf(html, /url\(([^)]{0,40})/g).filter((url) => !/^(?:data:|["']?#)/.test(url))).toEqual([]);
  });

  it('holds its story, and all of its statements as text', () => {
    const name = lang === 'en' ? story : `${story}.${lang}`;
    const text = readFileSync(`dist/stories/${name}.json`, 'utf8');
    expect(packed(`data-file="stories/${name}.json"`)).toBe(text);
    const { relations } = JSON.parse(text) as { relations: { id: string }[] };
    const statements = html.slice(html.indexOf('id="all-statements"'));
    expect(relations.length).toBeGreaterThan(0);
    for (const { id } of relations) expect(statements).toContain(`<article id="/explore?select=relation:${id}">`);
  });
});

it('the site for a laptop has each file of the build that a server needs, and how to start it', () => {
  const files = unzipSync(readFileSync(`${FOLDER}/${list.site?.file}`));
  const site = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replace(/^dist\//, ''))
    .filter((path) => !/^downloads\/|\.(?:br|gz)$/.test(path));
  expect(Object.keys(files).sort()).toEqual(
    [...site, 'README.txt', 'start.py'].map((path) => `crosscurrents/${path}`).sort(),
  );
  for (const path of ['index.html', 'sw.js'])
    expect(Buffer.from(files[`crosscurrents/${path}`] ?? []).equals(readFileSync(`dist/${path}`))).toBe(true);
  expect(existsSync(`${FOLDER}/crosscurrents.zip.br`)).toBe(false);
});
