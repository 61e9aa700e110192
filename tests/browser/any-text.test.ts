import { expect, test } from 'vitest';
import { en } from '../../src/text/en';
import { storyText } from '../unit/story/files';
import { type App, openApp } from './driver';

const FILE = 'stories/northeast-asia-2026.json';

/** A page without WebGL that shows the built-in story with changes. */
function opened(change: (story: ReturnType<typeof JSON.parse>) => void, hash: string): Promise<App> {
  const story = JSON.parse(storyText);
  change(story);
  const answer = { status: 200, contentType: 'application/json', body: JSON.stringify(story) };
  return openApp({ webgl: false, size: [1024, 768], hash, answers: { [FILE]: answer } });
}

/** Texts that reach out of the window, or out of what scrolls up and down only; and boxes that scroll sideways. */
const tooWide = (app: App): Promise<string[]> =>
  app.page.evaluate(() => {
    const found = new Set<string>();
    if (document.documentElement.scrollWidth > innerWidth) found.add('the page');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!holder || holder.closest('svg') || !node.textContent?.trim()) continue;
      let [left, right, hidden] = [0, innerWidth, false];
      for (let element: Element | null = holder; element && !hidden; element = element.parentElement) {
        const style = getComputedStyle(element);
        hidden = style.visibility === 'hidden' || style.display === 'none' || style.clipPath !== 'none';
        if (style.overflowX === 'visible') continue;
        const box = element.getBoundingClientRect();
        // "…" stands for what a line has no room for.
        hidden ||= style.textOverflow === 'ellipsis' && box.right <= innerWidth + 1;
        [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      }
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (!hidden && box.width > 0 && (box.right > right + 1 || box.left < left - 1)) {
        found.add(`${holder.tagName}.${holder.className} in ${holder.parentElement?.className}`);
      }
    }
    return [...found];
  });

test('a word without a break makes nothing wider than its place, in any text and on any page', async () => {
  const word = 'W'.repeat(300);
  const app = await opened((story) => {
    const texts = [
      'title',
      'summary',
      'name',
      'marker',
      'side',
      'role',
      'text',
      'label',
      'body',
      'notes',
      'question',
      'answer',
    ];
    const lengthen = (value: Record<string, unknown>): void => {
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === 'string' && texts.includes(key)) value[key] = word;
        else if (key === 'quote') value[key] = word;
        else if (typeof inner === 'object' && inner !== null) lengthen(inner as Record<string, unknown>);
      }
    };
    lengthen(story);
    Object.assign(story.sources[0], { kind: word, dateline: word, topics: story.sources[0].topics.map(() => word) });
    story.claims[0].text = 'W'.repeat(50_000);
  }, '#/explore');
  for (const view of [
    '#/explore',
    '#/explore?select=place:seoul',
    '#/explore?select=relation:seoul-beijing-restoration',
    '#/explore?select=claim:lee-new-phase',
    '#/explore?panel=voices',
    '#/explore?panel=matrix',
    '#/explore?panel=source',
    '#/story/question',
    '#/present/summit?step=2',
  ]) {
    await app.goTo(view);
    await app.settled();
    expect([view, await tooWide(app)]).toEqual([view, []]);
  }
});

/** The left edges of the parts of the first "A → B" in the list, in px. */
const endsOf = (app: App): Promise<{ from: number; sign: number; to: number }> =>
  app.page.evaluate(() => {
    const ends = [...document.querySelectorAll('#panel .ends')].find((one) => one.textContent?.includes('→'));
    if (!ends) throw new Error('The list has no arrow');
    const texts = [...ends.childNodes].filter((node) => node.textContent?.trim());
    const left = (node: Node | undefined): number => {
      const range = document.createRange();
      range.selectNodeContents(node as Node);
      return range.getBoundingClientRect().left;
    };
    return { from: left(texts[0]), sign: left(texts[1]), to: left(texts.at(-1)) };
  });

test.each(['en', 'ar'])(
  'two Arabic names are on the side of the arrow that is theirs, in a story in “%s”',
  async (lang) => {
    const app = await opened((story) => {
      story.lang = lang;
      story.places.forEach((place: { name: string }, i: number) => {
        place.name = ['دمشق', 'بكين', 'بغداد'][i % 3] ?? '';
      });
    }, `#/explore?layers=memory,taiwan-strait`);
    await app.page.locator('#panel .ends').first().waitFor();
    const { from, sign, to } = await endsOf(app);
    expect(from).toBeLessThan(sign);
    expect(sign).toBeLessThan(to);
    expect(await app.page.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
    const [panel, map] = await Promise.all([app.panel.boundingBox(), app.map.boundingBox()]);
    expect(panel?.x).toBeLessThan(map?.x ?? 0);
  },
);

test('a browser that hides what pages draw is told of as such', async () => {
  const app = await openApp({
    webgl: false,
    first: () => {
      const { getImageData } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.getImageData = function (this: CanvasRenderingContext2D, ...args: unknown[]) {
        const image: ImageData = Reflect.apply(getImageData, this, args);
        image.data.forEach((_, i) => {
          image.data[i] = (i * 89) % 251;
        });
        return image;
      };
    },
  });
  await app.settled();
  await app.page.getByRole('button', { name: en.picture.take }).click();
  await app.page.getByRole('button', { name: /^1×/ }).click();
  await app.page.getByRole('region', { name: en.picture.take }).getByText(en.picture.blocked).waitFor();
});
