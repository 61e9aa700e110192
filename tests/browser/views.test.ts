import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/en';
import { lessonTextsFor } from '../../src/text/late/lesson-texts';
import { openingStory } from '../unit/story/files';
import { type App, openApp } from './driver';
import { overflowing } from './overflowing';

/** Every kind of view in small windows and with large type: nothing is cut off, and every control can be reached and seen. */

const story = openingStory();
const [relation, event, person, claim] = [story.relations[0], story.events[0], story.people[0], story.claims[0]];
const asking = story.chapters.find(({ ask }) => ask);

const VIEWS: Readonly<Record<string, string>> = {
  overview: '#/explore',
  place: '#/explore?select=place:seoul',
  relation: `#/explore?select=relation:${relation?.id}`,
  event: `#/explore?select=event:${event?.id}`,
  person: `#/explore?select=person:${person?.id}`,
  statement: `#/explore?select=claim:${claim?.id}`,
  pair: '#/explore?select=pair:beijing,tokyo',
  name: '#/explore?select=name:liancourt',
  voices: '#/explore?panel=voices',
  matrix: '#/explore?panel=matrix',
  article: '#/explore?panel=source',
  borders: '#/explore?panel=names',
  teach: '#/explore?panel=teach',
  date: '#/explore?date=2026-01-05',
  chapter: '#/story/rupture',
  search: '#/explore',
  presentation: '#/present/rupture',
  question: `#/present/${asking?.id}?step=1`,
  card: '#/present/rupture?select=place:pyongyang',
  drawer: '#/present/rupture',
  'drawer over a card': '#/present/rupture?select=place:pyongyang',
};
async function openDrawer(app: App): Promise<void> {
  await app.page.getByRole('button', { name: lessonTextsFor(en).drawer }).press('Enter');
  await app.page.getByRole('button', { name: lessonTextsFor(en).closeDrawer }).waitFor();
}
/** What a user opens in a view. Escape closes it. */
const OPENED: Readonly<Record<string, (app: App) => Promise<unknown>>> = {
  async search(app) {
    await app.page.keyboard.press('Control+k');
    await app.page.getByRole('dialog').getByRole('combobox').fill('seo');
    await app.page.getByRole('dialog').locator('mark').first().waitFor();
  },
  drawer: openDrawer,
  'drawer over a card': openDrawer,
};
const PAGES: Readonly<Record<string, string>> = {
  speaker: 'speaker.html#/present/rupture',
  statements: 'statements.html',
};

interface Condition {
  readonly size: readonly [width: number, height: number];
  /** The browser's type, in px. */
  readonly type?: number;
  /** Text spacing as WCAG 2.2 has it in 1.4.12. */
  readonly spaced?: boolean;
}
const CONDITIONS: Readonly<Record<string, Condition>> = {
  '320 × 256': { size: [320, 256] },
  '341 × 192': { size: [341, 192] },
  '640 × 512': { size: [640, 512] },
  'type at 200 %': { size: [1024, 768], type: 32 },
  'spaced text': { size: [390, 844], spaced: true },
};

describe('forced colours', () => {
  it('leave no text invisible, dark and light', async () => {
    const app = await openApp({ webgl: false, size: [1000, 640], hash: '#/explore' });
    const faults: string[] = [];
    for (const [name, hash] of Object.entries(VIEWS)) {
      await app.goTo(`${hash}${hash.includes('?') ? '&' : '?'}theme=day`);
      await shown(app, hash);
      await OPENED[name]?.(app);
      for (const colorScheme of ['dark', 'light'] as const) {
        await app.page.emulateMedia({ forcedColors: 'active', colorScheme });
        // The theme of the page may be the opposite of the forced colours: each of its colours left over then shows.
        await app.page.evaluate(
          (theme) => {
            document.documentElement.dataset['theme'] = theme;
          },
          colorScheme === 'dark' ? 'day' : 'night',
        );
        faults.push(...(await app.page.evaluate(faint)).map((fault) => `${name}, ${colorScheme}: ${fault}`));
      }
      if (OPENED[name]) await app.page.keyboard.press('Escape');
    }
    expect([...new Set(faults)]).toEqual([]);
  });
});

/** In the page: text whose colour is close to that of the next opaque background behind it. */
function faint(): string[] {
  const rgba = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = rgba(color).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const backgroundOf = (element: Element): string => {
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if ((rgba(backgroundColor)[3] ?? 1) > 0.5) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  const faults: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (element.closest('svg') || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue;
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    if (!own || element.matches(':disabled, :disabled *')) continue;
    const [text, background] = [luminance(getComputedStyle(element).color), luminance(backgroundOf(element))];
    const ratio = (Math.max(text, background) + 0.05) / (Math.min(text, background) + 0.05);
    if (ratio < 4.5)
      faults.push(
        `${element.tagName}.${element.className} “${element.textContent?.trim().slice(0, 30)}” ${ratio.toFixed(1)}`,
      );
  }
  return faults;
}

describe('nothing is cut off or covered', () => {
  it.each(Object.entries(CONDITIONS))('%s', async (_, condition) => {
    const views = Object.entries(VIEWS);
    const half = Math.ceil(views.length / 2);
    const faults = await Promise.all([
      faultsOf(condition, '', views.slice(0, half)),
      faultsOf(condition, '', views.slice(half)).then(async (some) => [
        ...some,
        ...(await faultsOf(condition, PAGES['speaker'] ?? '', [['speaker', '']])),
        ...(await faultsOf(condition, PAGES['statements'] ?? '', [['statements', '']])),
      ]),
    ]);
    expect(faults.flat()).toEqual([]);
  });
});

async function faultsOf(
  { size, type, spaced = false }: Condition,
  page: string,
  views: readonly (readonly [name: string, hash: string])[],
): Promise<string[]> {
  const app = await openApp({ webgl: false, size, hash: page || views[0]?.[1] || '' });
  if (type) {
    const client = await app.page.context().newCDPSession(app.page);
    await client.send('Page.setFontSizes', { fontSizes: { standard: type, fixed: type } });
    await app.page.reload();
  }
  if (spaced) await app.page.evaluate(spaceText);
  const faults: string[] = [];
  for (const [name, hash] of views) {
    if (hash) {
      await app.goTo(hash);
      await shown(app, hash);
    }
    await OPENED[name]?.(app);
    const found = [...(await app.page.evaluate(inspected)), ...(await app.page.evaluate(overflowing))];
    faults.push(...found.map((fault) => `${name}: ${fault}`));
    if (spaced) faults.push(...(await app.page.evaluate(spacedOnMap)).map((text) => `${name}: “${text}” is spaced`));
    if (OPENED[name]) await app.page.keyboard.press('Escape');
  }
  await app.close();
  return faults;
}

async function shown(app: App, hash: string): Promise<void> {
  await app.page
    .locator(hash.startsWith('#/present') ? '#present-title' : '#panel [data-heading]')
    .first()
    .waitFor();
  await app.page.waitForFunction(
    (text) => !document.querySelector('#panel')?.textContent?.includes(text),
    en.late.coming,
  );
  await app.settled();
}

function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** In the page: the words of its maps whose letters or words are not as far apart as they were measured. */
function spacedOnMap(): string[] {
  const texts = [...document.querySelectorAll(':is(#figure, .picture) :is(text, text *)')];
  return texts
    .filter((text) => {
      const own = text.closest('text')?.getAttribute('letter-spacing');
      const { letterSpacing, wordSpacing } = getComputedStyle(text);
      const spacing = letterSpacing === 'normal' ? 0 : Number.parseFloat(letterSpacing);
      return Math.abs(spacing - Number(own ?? 0)) > 0.01 || Number.parseFloat(wordSpacing) !== 0;
    })
    .map(({ textContent }) => textContent);
}

/**
 * In the page: whether it is wider than its window, and each stop of the tab key that is not seen when it has the focus, or is
 * covered at its middle even when it is scrolled to.
 */
function inspected(): string[] {
  const faults: string[] = [];
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) faults.push(`${root.scrollWidth} px wide`);
  const reaches = (element: Element, x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    return (
      hit !== null &&
      (element.contains(hit) || label?.contains(hit) || (hit.contains(element) && hit.matches('label, a, button')))
    );
  };
  const middles = (element: Element) => {
    const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    return boxes.map(({ left, top, width, height }) => ({ left, top, width, height }));
  };
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled, [inert] *') &&
      element.checkVisibility({ visibilityProperty: true }) &&
      (!document.querySelector('dialog:modal') || element.closest('dialog:modal')),
  );
  for (const element of stops) {
    if (!element.isConnected) continue;
    element.focus();
    if (document.activeElement !== element) continue; // one of a group of radio buttons, for example
    const steps = [0.05, 0.25, 0.5, 0.75, 0.95];
    const isSeen = middles(element).some(({ left, top, width, height }) =>
      steps.some((x) => steps.some((y) => reaches(element, left + width * x, top + height * y))),
    );
    if (!isSeen) faults.push(`not seen when focused: ${nameOf(element)}`);
    else if (element.matches('a, button, input, select, summary')) {
      const atMiddle = () =>
        middles(element).some(({ left, top, width, height }) => reaches(element, left + width / 2, top + height / 2));
      if (atMiddle()) continue;
      element.scrollIntoView({ block: 'center', inline: 'center' });
      if (!atMiddle()) faults.push(`covered: ${nameOf(element)}`);
    }
  }
  // A screen reader scrolls to the words that it reads, hidden ones too: that must not move the page itself.
  for (const words of document.querySelectorAll(
    '#panel .visually-hidden, #stage .visually-hidden, .present .visually-hidden',
  ))
    words.scrollIntoView();
  for (const one of document.querySelector('#panel') ? [root, document.body, document.querySelector('.present')] : []) {
    const isScroller = one?.matches('.present') && /auto|scroll/.test(getComputedStyle(one).overflowY);
    if (one && !isScroller && one.scrollTop + one.scrollLeft !== 0) faults.push(`${one.tagName} is scrolled away`);
  }
  return faults;
}
