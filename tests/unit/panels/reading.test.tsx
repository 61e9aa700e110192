// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { fireEvent, waitFor } from '@testing-library/dom';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../../src/panels/frame/Panel';
import { chapterDirectionFor } from '../../../src/panels/reading/chapter-keys';
import { exploreFrom } from '../../../src/panels/reading/explore-from';
import { isAtReadingLine, READING_LINE, scrollTopFor } from '../../../src/panels/reading/reading-line';
import {
  NO_PROGRESS,
  progressAfter,
  readChapter,
  readingProgress,
  showsAnswer,
  toggleAnswer,
} from '../../../src/panels/reading/reading-progress';
import { citedBy } from '../../../src/parts/naming/citing';
import { swipeDirection } from '../../../src/parts/page/swipe';
import { claimsOf } from '../../../src/story/questions';
import { en } from '../../../src/text/en';
import { drawnRelations } from '../../../src/view/drawn';
import { cameraOf } from '../../../src/view/framing';
import { goTo, select, toggleLayer } from '../../../src/view/steps';
import { urlText, viewOf } from '../../../src/view/url';
import { defaultView } from '../../../src/view/view';
import { addresses, inside, linked, panelAt, type Rendered, rendered, texts } from '../component-driver';
import { appAt, appWith } from './test-app';

const { story } = appAt('#/explore');
const [first, second, third] = story.chapters;
const last = story.chapters.at(-1);
const asking = story.chapters.find(({ ask }) => ask);
if (!first || !second || !third || !last || !asking?.ask)
  throw new Error('The story has chapters, some with questions');

afterEach(() => {
  readingProgress.value = NO_PROGRESS;
});

describe('the bar below the text', () => {
  const focused = () => document.activeElement?.textContent;
  const link = (page: Rendered, word: string) =>
    inside(page.getByRole('navigation', { name: en.reading.chapterNavigation })).getByRole('link', {
      name: (name) => name.startsWith(word),
    });
  const next = (page: Rendered) => link(page, en.reading.next);

  it('leads by key to the heading of the next chapter, and back', async () => {
    const page = panelAt(`#/story/${first.id}`);
    fireEvent.click(next(page));
    expect(focused()).toBe(second.title);
    await waitFor(() => expect(next(page).textContent).toContain(third.title));
    fireEvent.click(link(page, en.reading.previous));
    expect(focused()).toBe(first.title);
  });

  it('leaves the focus where it is after a press of the pointer, and when the chapter opens in a new tab', () => {
    const page = panelAt(`#/story/${first.id}`);
    next(page).focus();
    const before = focused();
    fireEvent.click(next(page), { ctrlKey: true });
    expect(focused()).toBe(before);
    fireEvent.click(next(page), { detail: 1 });
    expect(focused()).toBe(before);
  });
});

describe('the running text', () => {
  const map = signal<'none' | 'figure'>('figure');
  const app = { ...appAt(`#/story/${third.id}`), map };
  const page = rendered(app, <Panel app={app} />);
  const articles = page.getAllByRole('article');

  it('is the words alone beside the current chapter, until the map is shown', async () => {
    const mapLater = signal<'none' | 'figure'>('none');
    const early = { ...app, map: mapLater };
    const opening = rendered(early, <Panel app={early} />);
    const chapters = opening.getAllByRole('article').map((element) => inside(element));
    const evidence = (at: number) => linked(chapters[at] ?? opening, 'claim').length;
    story.chapters.forEach((chapter, at) => {
      expect(chapters[at]?.text).toContain(chapter.body);
      if (chapter.id === third.id) expect(evidence(at)).toBeGreaterThan(0);
      else expect(evidence(at), chapter.id).toBe(0);
    });
    mapLater.value = 'figure';
    await waitFor(() => expect(story.chapters.every((_, at) => evidence(at) > 0)).toBe(true));
  });

  it('holds all chapters in their order, each with its title, words, paragraphs, question and evidence', () => {
    expect(articles).toHaveLength(story.chapters.length);
    story.chapters.forEach((chapter, i) => {
      const part = inside(articles[i] ?? page.element);
      expect(part.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([chapter.title]);
      const claims = claimsOf(story, chapter);
      for (const text of [
        chapter.body,
        citedBy(story, en, claims),
        en.overview.basedOn(claims.length),
        ...(chapter.ask ? [chapter.ask.question] : []),
      ]) {
        expect(part.text, chapter.id).toContain(text);
      }
      expect(linked(part, 'claim'), chapter.id).toEqual(expect.arrayContaining(claims.map(({ id }) => id)));
      const drawn = drawnRelations(story, defaultView(story, 'story', chapter.id));
      const view = defaultView(story, 'story', chapter.id);
      const legend = inside(part.getByRole('list', { name: en.present.onMap })).text;
      const layers = story.layers.filter(({ id }) =>
        story.relations.some((relation) => relation.layer === id && drawn.includes(relation.id)),
      );
      for (const { title } of layers) expect(legend, chapter.id).toContain(title);
      expect(legend, chapter.id).toContain(en.reading.placeMark.tinted);
      expect(legend.includes(en.reading.selectedMark.tinted), chapter.id).toBe(view.select?.kind === 'place');
      expect(linked(part, 'relation'), chapter.id).toEqual(expect.arrayContaining([...drawn]));
    });
  });

  it('marks the chapter that is read, and closes all evidence', () => {
    expect(articles.filter((article) => article.hasAttribute('data-here'))).toEqual([articles[2]]);
    expect(page.element.querySelectorAll('[data-heading]')).toHaveLength(1);
    const folds = page.element.querySelectorAll('details');
    expect(folds.length).toBeGreaterThan(0);
    for (const fold of folds) expect(fold.open).toBe(false);
  });

  it('links to the next chapter, the previous one, the overview, and the presentation of the same chapter', () => {
    for (const hash of [`#/story/${second.id}`, `#/story/${story.chapters[3]?.id}`, `#/present/${third.id}`]) {
      expect(addresses(page)).toContain(hash);
    }
    expect(page.text).toContain(en.reading.chapter(3, story.chapters.length));
    expect(addresses(page)).toContainEqual(expect.stringMatching(/^#\/explore\?.*date=/));
  });

  it('disables the link to the previous chapter at the first one, and to the next at the last', () => {
    const disabled = ({ element }: Rendered) => [...element.querySelectorAll('a[aria-disabled="true"]')];
    for (const { id } of [first, last]) {
      expect(disabled(panelAt(`#/story/${id}`))).toHaveLength(1);
    }
    expect(disabled(page)).toEqual([]);
  });

  it('hides each answer until the view has reached it', () => {
    const at = (step: number) => panelAt(`#/story/${asking.id}${step ? `?step=${step}` : ''}`).text;
    for (const step of [0, 1]) expect(at(step)).not.toContain(asking.ask?.answer);
    for (const step of [2, 5]) expect(at(step)).toContain(asking.ask?.answer);
  });
});

describe('the reading progress', () => {
  const start = defaultView(story);
  const reading = goTo(story, 'story', asking.id)(start);

  it('remembers the chapter that a reader left, and the overview offers it', () => {
    const there = progressAfter(story, goTo(story, 'story', third.id)(start), NO_PROGRESS);
    expect(there.last).toBe(third.id);
    expect(progressAfter(story, start, there)).toBe(there);
    const offered = () => texts(panelAt('#/explore').getAllByRole('link'));
    expect(offered()).not.toContain(en.overview.backToChapter(3, third.title));
    readingProgress.value = there;
    expect(offered()).toContain(en.overview.backToChapter(3, third.title));
  });

  it('leaves an answer open when the user moves to another chapter and back', () => {
    const answered = toggleAnswer(story, asking, true)(reading);
    expect(showsAnswer(asking, answered)).toBe(true);
    const after = progressAfter(story, answered, NO_PROGRESS);
    const next = story.chapters.find((one) => one !== asking) ?? first;
    const nextView = readChapter(story, next, after)(answered);
    const later = progressAfter(story, nextView, after);
    expect(later.answered.has(asking.id)).toBe(true);
    expect(showsAnswer(asking, readChapter(story, asking, later)(nextView))).toBe(true);
  });

  it('closes it again when the view changes to closed', () => {
    const shown = progressAfter(story, toggleAnswer(story, asking, true)(reading), NO_PROGRESS);
    expect(progressAfter(story, reading, shown).answered.has(asking.id)).toBe(false);
    expect(toggleAnswer(story, asking, false)(toggleAnswer(story, asking, true)(reading))).toEqual(reading);
  });

  it('changes nothing where the chapter is read already, even after switches', () => {
    const [layer] = story.layers;
    const changed = layer ? toggleLayer(story, layer.id)(reading) : reading;
    expect(readChapter(story, asking, NO_PROGRESS)(changed)).toBe(changed);
  });
});

describe('leaving to explore', () => {
  const size = { width: 900, height: 700 };
  const from = story.chapters.map(({ id }) => goTo(story, 'story', id)(defaultView(story)));

  it.each(from)('from $chapter preserves layers, places, date and the visible area, and opens no page', (view) => {
    const free = exploreFrom(story, size)(view);
    expect(free).toMatchObject({ mode: 'explore', chapter: undefined, select: undefined, step: 0 });
    expect([free.layers, free.places, free.date]).toEqual([view.layers, view.places, view.date]);
    const [now, before] = [cameraOf(story, free, size), cameraOf(story, view, size)];
    expect(now.center[0]).toBeCloseTo(before.center[0], 3);
    expect(now.zoom).toBeCloseTo(before.zoom, 2);
    expect(drawnRelations(story, free)).toEqual(drawnRelations(story, view));
    expect(viewOf(story, urlText(story, free)).view).toEqual(free);
  });

  it('preserves a camera that the user has moved, and needs none before the map has a size', () => {
    const camera = { center: [130, 35] as const, zoom: 5, bearing: 0, pitch: 0 };
    const [view] = from;
    if (!view) throw new Error('The story has a chapter');
    expect(exploreFrom(story, size)({ ...view, camera }).camera).toEqual(camera);
    expect(exploreFrom(story, { width: 0, height: 0 })(view).camera).toBeUndefined();
  });
});

describe('the page of an entity selected in a chapter', () => {
  it('leads back to that chapter', () => {
    const view = select({ kind: 'person', id: story.people[0]?.id ?? '' })(
      goTo(story, 'story', third.id)(defaultView(story)),
    );
    const page = panelAt(urlText(story, view));
    const back = page.getByRole('link', { name: en.detail.backToChapter });
    expect(back.getAttribute('href')).toBe(`#/story/${third.id}`);
    expect(page.text).not.toContain(third.body);
  });
});

describe('the reading line', () => {
  const length = fc.integer({ min: 0, max: 5000 });
  const chapters = fc
    .array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 12 })
    .map((heights) =>
      heights.map((height, i) => ({ top: heights.slice(0, i).reduce((sum, one) => sum + one, 0), height })),
    );

  it('is in one chapter at most, at any scroll position', () => {
    fc.assert(
      fc.property(chapters, length, length, (all, scrolled, height) => {
        expect(all.filter((one) => isAtReadingLine(one, scrolled, height)).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 3000 },
    );
  });

  it('is in the chapter that was scrolled to, if its height and the end of the text allow it', () => {
    fc.assert(
      fc.property(chapters, length, fc.integer({ min: 100, max: 2000 }), fc.nat(11), (all, scrolled, height, which) => {
        const one = all[which % all.length];
        fc.pre(one !== undefined && one.height >= height * READING_LINE + 1);
        const content = (all.at(-1)?.top ?? 0) + height;
        const to = scrollTopFor(one, scrolled, height, Math.max(content, one.top + height));
        expect(isAtReadingLine(one, to, height)).toBe(true);
        if (isAtReadingLine(one, scrolled, height)) expect(to).toBe(scrolled);
      }),
    );
  });
});

describe('keys', () => {
  const plain = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, defaultPrevented: false };
  const inside = (...selectors: string[]) => ({
    closest: ((selector: string) => selectors.some((one) => selector.split(', ').includes(one)) || null) as never,
  });
  const step = (key: string, focus = inside(), with_: Partial<typeof plain> = {}) =>
    chapterDirectionFor({ ...plain, ...with_, key }, focus);

  it('PageDown, PageUp and horizontal arrows step; keys that scroll do not', () => {
    expect(['PageDown', 'ArrowRight', 'PageUp', 'ArrowLeft'].map((key) => step(key))).toEqual([1, 1, -1, -1]);
    for (const key of ['ArrowDown', 'ArrowUp', ' ', 'Home', 'End', 'Enter', 'n']) expect(step(key)).toBeUndefined();
  });

  it('are left to a field that has the focus', () => {
    for (const field of ['input', 'select', 'textarea', '[role="slider"]']) {
      for (const key of ['PageDown', 'ArrowRight']) expect(step(key, inside(field)), field).toBeUndefined();
    }
  });

  it('arrows are left to the map and to grids and radio groups, PageDown is not', () => {
    for (const own of ['[data-map-focus]', 'canvas', '[role="grid"]', '[role="radiogroup"]']) {
      expect(step('ArrowRight', inside(own)), own).toBeUndefined();
      expect(step('PageDown', inside(own)), own).toBe(1);
    }
  });

  it('with a modifier, or handled already, are ignored', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey', 'defaultPrevented'] as const) {
      expect(step('ArrowLeft', inside(), { [held]: true }), held).toBeUndefined();
    }
  });
});

describe('a swipe', () => {
  const from = { x: 200, y: 500 };
  it('to the left opens the next chapter, to the right the previous one', () => {
    expect(swipeDirection(from, { x: 120, y: 510 }, 390)).toBe(1);
    expect(swipeDirection(from, { x: 300, y: 490 }, 390)).toBe(-1);
  });

  it('is ignored where the finger hardly moved, moved vertically, or came in from the edge', () => {
    expect(swipeDirection(from, { x: 170, y: 500 }, 390)).toBeUndefined();
    expect(swipeDirection(from, { x: 130, y: 450 }, 390)).toBeUndefined();
    expect(swipeDirection({ x: 6, y: 500 }, { x: 200, y: 500 }, 390)).toBeUndefined();
    expect(swipeDirection({ x: 385, y: 500 }, { x: 200, y: 500 }, 390)).toBeUndefined();
  });
});

it('shows the mark that places have on the map, without a tint where none represents its land', () => {
  const towns = {
    ...story,
    places: story.places.map(({ territory: _, ...place }) => ({ ...place, kind: 'city' as const })),
  };
  const app = appWith(towns, `#/story/${first.id}`);
  const page = rendered(app, <Panel app={app} />);
  const [legend] = page.getAllByRole('list', { name: en.present.onMap });
  expect(legend?.textContent).toContain(en.reading.placeMark.plain);
  expect(legend?.textContent).not.toContain(en.reading.placeMark.tinted);
});
