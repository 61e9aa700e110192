import { expect, it } from 'vitest';
import { oembedFile, oembedLink, oembedOf } from '../../../scripts/site/oembed.mjs';
import { frameCode } from '../../../src/parts/share/embed-code';

const SITE = 'https://school.example/map';
const page = {
  title: 'Iron & “salt” <1917> · Crosscurrents',
  product: 'Crosscurrents',
  page: 'ko/telegram-1917.html',
  preview: 'ko/telegram-1917.og.png',
  hasPreview: true,
};
const codeOf = (address: string) => frameCode('map', address, page.title);

it('is beside the page that it is about', () => {
  expect(oembedFile(page)).toBe('ko/telegram-1917.oembed.json');
  expect(oembedFile({ preview: 'og.png' })).toBe('oembed.json');
});

it('has what the format requires of a rich embed, with whole addresses', () => {
  const made = oembedOf(page, SITE, codeOf);
  expect(made).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_url: 'https://school.example/map/',
    width: 800,
    height: 500,
    thumbnail_url: 'https://school.example/map/ko/telegram-1917.og.png',
  });
  expect(made.html).toContain('src="https://school.example/map/ko/telegram-1917.html?embed=map"');
  expect(made.html).toContain('title="Iron &amp; “salt” &lt;1917&gt; · Crosscurrents"');
});

it('names the folder of the start page, and no picture that is not there', () => {
  const made = oembedOf({ ...page, page: 'index.html', preview: 'og.png', hasPreview: false }, SITE, codeOf);
  expect(made.html).toContain('src="https://school.example/map/?embed=map"');
  expect(made).not.toHaveProperty('thumbnail_url');
});

it('is linked from the page, with the title as text', () => {
  expect(oembedLink(page, `${SITE}/`)).toBe(
    '<link rel="alternate" type="application/json+oembed" href="https://school.example/map/ko/telegram-1917.oembed.json" title="Iron &amp; “salt” &lt;1917> · Crosscurrents" />',
  );
});
