import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/story/format';

/** The pages of the story in its languages, as search engines and other sites read them. */

const LOCALES = { ko: 'ko_KR', ja: 'ja_JP', 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW' } as const;
const page = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const meta = (html: string, key: string) =>
  [...html.matchAll(new RegExp(`<meta (?:name|property)="${key}" content="([^"]*)"`, 'g'))].map(([, text]) => text);

describe.each(Object.entries(LOCALES))('the page in %s', (lang, locale) => {
  const html = page(`${lang}/index.html`);
  const story = JSON.parse(page(`stories/northeast-asia-2026.${lang}.json`)) as Story;

  it('has its own language, title, description and preview', () => {
    expect(html).toContain(`<html lang="${lang}"`);
    expect(html).toContain(`<title>${story.title}`);
    for (const key of ['description', 'og:description']) expect(meta(html, key)).toEqual([story.summary]);
    expect(meta(html, 'og:title')).toEqual([story.title]);
    expect(meta(html, 'og:locale')).toEqual([locale]);
    const [picture = ''] = meta(html, 'og:image');
    expect(existsSync(`dist/${picture.replace('../', '')}`), picture).toBe(true);
  });

  it('has the story in its language at the first paint, and names the other pages', () => {
    // Lines of a title end between its phrases.
    expect(html.replaceAll(/<\/?(?:wbr|x-t)\/?>/g, '')).toMatch(new RegExp(`<h1[^>]*>(?:<[^>]*>)*${story.title}`));
    for (const other of Object.keys(LOCALES)) expect(html).toContain(`href="../${other}/#/explore"`);
    expect(html).toContain('href="../#/explore?lang=en"');
  });

  it('has the names on its map in its language, and in English', () => {
    const { objects } = JSON.parse(page(`geo/stories/northeast-asia-2026.${lang}.topo.json`));
    const [own = {}] = objects.labels.geometries.map(({ properties }: { properties: object }) => properties);
    expect(Object.keys(own).filter((key) => key.startsWith('name:'))).toEqual(['name:en', `name:${lang}`]);
  });

  it('leads to the page of all stories in its language, and that page to the stories', () => {
    const list = page(`${lang}/stories.html`);
    expect(html).toContain('href="./stories.html"');
    expect(list).toContain(`<html lang="${lang}"`);
    expect(list).toMatch(
      new RegExp(`<li class="story-card" lang="${lang}"[^>]*>[\\s\\S]*?<a href="../${lang}/">${story.title}</a>`),
    );
    expect(list).toContain('<a href="../telegram-1917.html">');
    const files = [...list.matchAll(/(?:src|srcset|href)="(\.\.\/[^"#]*)"/g)].map(
      ([, file = '']) => `dist/${file.slice(3)}`,
    );
    for (const file of files) expect(existsSync(file), file).toBe(true);
  });

  it('has a speaker’s page that knows those of the other languages', () => {
    const speaker = page(`${lang}/speaker.html`);
    expect(speaker).toContain(`lang="${lang}"`);
    expect(speaker).toContain('{"lang":"en","href":"../speaker.html"}');
    expect(speaker).toContain('{"lang":"ja","href":"../ja/speaker.html"}');
  });
});
