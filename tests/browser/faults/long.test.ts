import { describe, expect, it } from 'vitest';
import { openingStory } from '../../unit/story/files';
import { openApp } from '../driver';
import { storyWith } from './long-story';

/** Stories whose every text is longer or stranger than any layout expects. */

const story = openingStory();
const asking = story.chapters.find(({ ask }) => ask);
const VIEWS = [
  'explore',
  'explore?select=place:seoul',
  `explore?select=relation:${story.relations[0]?.id}`,
  `explore?select=event:${story.events[0]?.id}`,
  `explore?select=person:${story.people[0]?.id}`,
  `explore?select=claim:${story.claims[0]?.id}`,
  'explore?select=pair:beijing,tokyo',
  'explore?panel=voices',
  'explore?panel=matrix',
  'explore?panel=source',
  'explore?panel=teach',
  'story/rupture',
  'present/rupture',
  `present/${asking?.id}?step=1`,
  'present/rupture?select=place:pyongyang',
];

const STRANGE = [
  'مرحبا\u202e بالعالم',
  'กรุงเทพมหานครอมรรัตนโกสินทร์',
  '👩‍🏫🇰🇷👨‍👩‍👧‍👦',
  'Z̶̡̛a̷l̵g̸o̸',
  '\u00ad\u200b\u2060',
  'ﷺ',
].join('');

/** What is wider than the window: the page, or text outside of every ancestor that clips or scrolls it. */
function overflowing(): string[] {
  const root = document.documentElement;
  const faults = root.scrollWidth > innerWidth ? [`the page is ${root.scrollWidth} px wide`] : [];
  const visibleBox = (element: Element) => {
    let [left, right] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { overflowX, position, clip } = getComputedStyle(one);
      if (clip !== 'auto' && position === 'absolute') return undefined; // for screen readers
      if (overflowX === 'visible') continue;
      const box = one.getBoundingClientRect();
      [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
    }
    return { left: Math.max(left, 0), right: Math.min(right, innerWidth) };
  };
  const isClipped = (element: Element) => {
    for (let one: Element | null = element; one; one = one.parentElement)
      if (getComputedStyle(one).overflowX !== 'visible') return one;
    return undefined;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.nodeValue?.trim() || !parent.checkVisibility({ visibilityProperty: true })) continue;
    if (parent.closest('svg, [aria-hidden="true"], .visually-hidden')) continue;
    range.selectNodeContents(node);
    const { left, right, width } = range.getBoundingClientRect();
    const box = visibleBox(parent);
    if (!box || width === 0 || box.right - box.left <= 1) continue; // or hidden in a small window
    // What is cut off must at least be a scroller or a shortened line.
    const clip = isClipped(parent);
    const style = clip && getComputedStyle(clip);
    const isMeant =
      style &&
      (style.textOverflow === 'ellipsis' ||
        (/auto|scroll/.test(style.overflowX) && clip.scrollWidth > clip.clientWidth && !clip.matches('#panel, body')));
    if ((right > box.right + 1 || left < box.left - 1) && !isMeant)
      faults.push(
        `${parent.tagName}.${parent.className} “${node.nodeValue.slice(0, 20)}”: ${Math.round(left)} to ${Math.round(right)} in ${Math.round(box.left)} to ${Math.round(box.right)}`,
      );
  }
  return faults;
}

describe('a story with texts of', () => {
  it.each([
    // With kerning, the layout of the first view alone would take more than the time limit of the driver.
    ['50,000 letters without a break', () => 'W'.repeat(50_000), [1000, 640]],
    ['many scripts, marks and signs', (field) => STRANGE.repeat(field === 'quote' ? 1 : 20), [390, 844]],
  ] as [string, (field: string) => string, [number, number]][])('%s stays in its layout', async (_, text, size) => {
    const app = await openApp({
      webgl: false,
      size,
      hash: `#/${VIEWS[0]}?story=long`,
      answers: { 'stories/long.json': { contentType: 'application/json', body: storyWith(text) } },
    });
    const faults: string[] = [];
    const look = async (name: string) => {
      faults.push(...(await app.page.evaluate(overflowing)).map((fault) => `${name}: ${fault}`));
    };
    for (const view of VIEWS) {
      await app.goTo(`#/${view}${view.includes('?') ? '&' : '?'}story=long`);
      await app.page
        .locator(view.startsWith('present') ? '#present-title' : '#panel [data-heading]')
        .first()
        .waitFor();
      await app.settled();
      await look(view);
    }
    await app.page.goto(`${app.page.url().split('#', 1)[0]}speaker.html#/present/rupture?story=long`);
    await app.page.locator('.speaker-body').waitFor();
    await look('speaker');
    expect(faults).toEqual([]);
  });
});
