import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

let server: ViteDevServer;
let url: string;
beforeAll(async () => {
  server = await createServer({ server: { port: 0 }, logLevel: 'silent', optimizeDeps: { noDiscovery: true } });
  await server.listen();
  url = server.resolvedUrls?.local[0] ?? '';
});
afterAll(() => server.close());

const text = async (path: string) => (await fetch(url + path)).text();

test('the development server has the pages of the story in its languages', async () => {
  const pages = { '': 'main.tsx', 'ko/': 'main.tsx', 'zh-Hant/speaker.html': 'speaker.tsx' };
  for (const [path, program] of Object.entries(pages)) {
    const html = await text(path);
    expect(html).toContain(`src="/src/app/${program}`);
    expect(html).toContain('"lang":"zh-Hans"');
  }
  expect(await text('ko/')).toMatch(/<html lang="ko" data-translation="ko" data-root="..\/"/);
  expect(await text('ko/')).toContain('{"lang":"en","href":"../"}');
  expect(await text('')).not.toContain('data-translation');
});

test('the development server has the translated story, and others as their files have them', async () => {
  const story = JSON.parse(await text('stories/northeast-asia-2026.ko.json'));
  expect(story).toMatchObject({ format: 'crosscurrents/1', lang: 'ko' });
  expect(story.title).toMatch(/\p{Script=Hangul}/u);
  expect(JSON.parse(await text('stories/northeast-asia-2026.json')).lang).toBe('en');
});
