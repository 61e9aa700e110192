import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { builtPages, policyFor, singlePage } from '../../../scripts/single/page.mjs';
import { madeBuild } from './made-build';

const SCRIPTS = {
  program: 'const program = 1;',
  worker: 'const worker = 1;',
  loader: 'const loader = 1;',
  head: async (lang: string) => `const head = "${lang}";`,
};

/** The single file of a page of the made build, and what it holds. */
async function madePage(file: string, more?: Readonly<Record<string, string>>) {
  const dist = await madeBuild(more);
  const page = (await builtPages(dist)).find((one) => one.file === file);
  if (!page) throw new Error(`No page ${file}`);
  const html = await singlePage(dist, page, SCRIPTS);
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } as never });
  document.write(html);
  const unpacked = (text: string | null | undefined) => gunzipSync(Buffer.from(text ?? '', 'base64')).toString();
  return {
    html,
    document,
    held: (path: string) => {
      const block = document.querySelector(`script[data-file="${path}"]`);
      return block ? unpacked(block.textContent) : undefined;
    },
    program: unpacked(document.querySelector('#program')?.textContent),
    attribute: (name: string) => document.documentElement.getAttribute(`data-${name}`),
  };
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('the pages of a build are those of its stories, the start page first', async () => {
  expect(await builtPages(await madeBuild())).toEqual([
    { file: 'index.html', lang: 'en', story: 'first' },
    { file: 'second.html', lang: 'en', story: 'second' },
    { file: 'ko/index.html', lang: 'ko', story: 'first', translation: 'ko' },
  ]);
});

describe('the single file of a page', () => {
  it('holds what the program asks for by its path', async () => {
    const { held, program } = await madePage('index.html');
    expect(program).toBe(SCRIPTS.program);
    expect(held('worker.js')).toBe(SCRIPTS.worker);
    expect(held('stories/first.json')).toBe('{"id":"first"}');
    expect(held('stories/first.names.json')).toContain('서울');
    expect(held('stories/first.names.ko.json')).toBe('{"ko":1}');
    expect(held('geo/stories/first.topo.json')).toBe('{"world":"first"}');
    expect(held('geo/names.json')).toBe('{"cards":[]}');
    expect(held('fonts/outlines.json')).toBe('{"outlines":1}');
    expect(held('stories/first.ko.json')).toBeUndefined();
    expect(held('stories/second.json')).toBeUndefined();
    expect(held('fonts/Kore/outlines.json')).toBeUndefined();
  });

  it('in another language holds its story, its world and its letters', async () => {
    const { held, attribute, html } = await madePage('ko/index.html');
    expect(held('stories/first.ko.json')).toBe('{"id":"first","lang":"ko"}');
    expect(held('geo/stories/first.ko.topo.json')).toContain('in Korean');
    expect(held('fonts/Kore/outlines.json')).toBe('{"outlines":"ko"}');
    expect(held('stories/first.json')).toBeUndefined();
    // It is in no folder of a site.
    expect([attribute('root'), attribute('translation')]).toEqual([null, 'ko']);
    expect(html).toContain('서울과 베이징');
  });

  it('of a story without a world of its own holds the world of all', async () => {
    const { held } = await madePage('second.html');
    expect(held('geo/world.topo.json')).toBe('{"world":"of all"}');
  });

  it('has a policy with the hash of each script and style, and no other', async () => {
    const { document, program } = await madePage('ko/index.html');
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const ran = [...document.querySelectorAll('script:not([type]), script[type=module]')].map((one) => one.textContent);
    expect(ran).toEqual(['const head = "ko";', SCRIPTS.loader]);
    expect(policy).toContain(`script-src ${[...ran, program].map((text) => sha256(text ?? '')).join(' ')};`);
    const styles = [...document.querySelectorAll('style')].map((one) => sha256(one.textContent ?? ''));
    expect(styles).toHaveLength(1);
    expect(policy).toContain(`style-src ${styles.join(' ')};`);
    expect(policy).not.toMatch(/unsafe|self|https?:|\*|connect-src|data:(?=[^;]*script)/);
    // The first thing in the head: it holds for all that follows.
    expect(document.head.firstElementChild?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
  });

  it('has one style sheet: its own first, then the late ones, without those of other pages and languages', async () => {
    const { document } = await madePage('ko/index.html');
    const css = document.querySelector('style')?.textContent ?? '';
    const order = ['@layer reset', 'font-family:B', '.first{}', '.late{}', 'all-statements'].map((part) =>
      css.indexOf(part),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThanOrEqual(0);
    expect(css).not.toContain('.of-another-page');
    expect((await madePage('index.html')).document.querySelector('style')?.textContent).not.toContain('font-family:B');
  });

  it('has each font in the sheet, with its name', async () => {
    const { html } = await madePage('ko/index.html');
    const url = (name: string, text: string) =>
      `url(data:font/woff2;file=${encodeURIComponent(name)};base64,${Buffer.from(text).toString('base64')})`;
    expect(html).toContain(url('fonts/sans.woff2', 'letters'));
    expect(html).toContain(url('fonts/Kore/map-sans.woff2', 'han-gul'));
  });

  it('shows all statements without scripts, with a sentence why', async () => {
    const { document, attribute } = await madePage('index.html');
    const all = document.querySelector('#all-statements');
    expect(all?.textContent).toContain('Seoul and Beijing');
    expect(all?.querySelector('[id="/a"]')).not.toBeNull();
    const sentences = [...document.querySelectorAll('noscript')];
    expect(sentences.map(({ innerHTML }) => innerHTML)).toEqual(['<p class="notices">No scripts. </p>']);
    expect(sentences.every((one) => all?.contains(one))).toBe(true);
    expect(attribute('statements')).toBe('#all-statements');
  });

  it('leads to no other file', async () => {
    for (const file of ['index.html', 'second.html', 'ko/index.html']) {
      const { html, document, attribute } = await madePage(file);
      const links = [...document.querySelectorAll('[href], [src]')].map(
        (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '',
      );
      expect(links.filter((link) => !/^(?:#|data:)/.test(link))).toEqual([]);
      expect(html).not.toMatch(/og:image|site\.webmanifest|id="stories"/);
      expect([attribute('audience'), attribute('speaker'), attribute('offline'), attribute('single')]).toEqual([
        null,
        null,
        'off',
        '',
      ]);
    }
  });

  it('holds the pictures of the story under their addresses', async () => {
    const { document } = await madePage('second.html');
    const picture = document.querySelector('[data-picture="stories/second/a%20gate.png"]');
    expect(picture?.textContent).toBe(`data:image/png;base64,${Buffer.from('PNG').toString('base64')}`);
    expect((await madePage('index.html')).document.querySelector('[data-picture]')).toBeNull();
  });

  it('holds the licences of what is in it, and no text of them is markup', async () => {
    const { document } = await madePage('index.html');
    expect(document.querySelector('#licences')?.textContent).toContain('Open Font License');
    expect(document.querySelectorAll('script:not([type]), script[type=module]')).toHaveLength(2);
  });

  it('is the same each time', async () => {
    expect((await madePage('ko/index.html')).html).toBe((await madePage('ko/index.html')).html);
  });

  it('is not made where the build lacks a part, or a sheet asks for more than fonts', async () => {
    await expect(madePage('index.html', { 'statements.html': '<html>' })).rejects.toThrow(/no .*statements/);
    await expect(madePage('index.html', { 'assets/late-1.css': 'a{background:url(./x.png)}' })).rejects.toThrow(
      /x\.png/,
    );
  });
});

it('a policy names the hashes of any texts, and nothing of the texts themselves', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (scripts) => {
      const policy = policyFor({ scripts, styles: ['a{}'] });
      for (const script of scripts) expect(policy).toContain(sha256(script));
      expect(policy.split('; ').map((part) => part.split(' ')[0])).toContain('default-src');
      expect(policy).toMatch(/^[\w\s;:'+/=-]+$/);
    }),
    { numRuns: 30 },
  );
});
