import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsInView } from '../../src/parts/naming/in-view';
import { claimsOf } from '../../src/story/questions';
import { PALETTES } from '../../src/style/palette';
import { en } from '../../src/text/en';
import { LAST_RESORT } from '../../src/text/last-resort';
import { builtTextsFor } from '../../src/text/late/built-texts';
import { detailTextsFor } from '../../src/text/late/detail-texts';
import { matrixTextsFor } from '../../src/text/late/matrix-texts';
import { printTextsFor } from '../../src/text/late/print-texts';
import { viewOf } from '../../src/view/url';
import { openingStory } from '../unit/story/files';
import { type App, openApp } from './driver';
import { type Pdf, readPdf, withoutSpace } from './pdf';
import { differingPixels } from './pixels';

const story = openingStory();
const onMap = story.places.filter(({ offMap }) => !offMap);
/** `page.pdf()` works as Ctrl+P does: the page gets an event before and after, and no time in between. */
type Sheet = Parameters<App['page']['pdf']>[0];
const printed = async (app: App, sheet: Sheet = { format: 'A4' }): Promise<Pdf> => readPdf(await app.page.pdf(sheet));
const textOf = ({ pages }: Pdf): string => pages.map(({ text }) => text).join('');

describe('the sheet', () => {
  let app: App;
  beforeAll(async () => {
    app = await openApp({ webgl: false });
    await app.printable();
  });
  afterAll(() => app.close());
  const show = async (hash: string) => {
    await app.goTo(hash);
    await app.settled();
  };

  it('is text and lines, without a picture of dots', async () => {
    await show('#/explore');
    const pdf = await printed(app);
    expect(pdf.images).toBe(0);
    expect(pdf.fonts).toBeGreaterThan(3);
    const [first] = pdf.pages;
    expect(first?.strokes).toBeGreaterThan(3000);
    for (const { name } of onMap) expect(first?.text).toContain(withoutSpace(name));
    // A relation's label follows its arc letter by letter, each first as its halo.
    for (const { label } of story.relations.filter(({ layer }) => layer === 'rupture')) {
      expect(first?.text).toContain(withoutSpace(label).replace(/./gu, '$&$&'));
    }
  });

  it('holds title, date, legend, map note and address, and each statement whole with its paragraphs', async () => {
    await show('#/explore');
    const pdf = await printed(app);
    const all = textOf(pdf);
    for (const text of [
      en.product,
      story.title,
      en.date.edtf(story.date),
      story.summary,
      printTextsFor(en).legend,
      en.about.bordersNote,
      en.about.schematic,
      en.about.naturalEarth,
      story.sources[0]?.title ?? '',
      app.page.url(),
    ]) {
      expect(all).toContain(withoutSpace(text));
    }
    const claims = claimsInView(story, viewOf(story, '#/explore').view);
    expect(claims.length).toBeGreaterThan(20);
    for (const { text, basis, speaker, via, paragraphs } of claims) {
      const name = (id: string | undefined) => story.people.find((one) => one.id === id)?.name ?? '';
      const by =
        basis === 'said' && speaker ? en.basis.saidBy(name(speaker), via && name(via)).join('') : en.basis[basis];
      const whole = withoutSpace(text + by + en.paragraphs.seen(paragraphs));
      // Once, and on one page.
      expect(
        pdf.pages.map((page) => page.text.split(whole).length - 1).reduce((a, b) => a + b, 0),
        text,
      ).toBe(1);
    }
    pdf.pages.forEach(({ text }, i) => {
      expect(text).toContain(withoutSpace(`${i + 1}/${pdf.pages.length}`));
    });
  });

  const formats: [string, Sheet][] = [
    ['A4', { format: 'A4' }],
    ['A4 on its side', { format: 'A4', landscape: true }],
    ['Letter', { format: 'Letter' }],
    ['Letter on its side', { format: 'Letter', landscape: true }],
  ];
  const longest = <T>(all: readonly T[], text: (one: T) => string): T =>
    all.reduce((long, one) => (text(one).length > text(long).length ? one : long));
  /** The view with the longest sheet, and the whole globe. */
  const hashes = [
    `#/explore?layers=${story.layers.map(({ id }) => id)}`,
    `#/explore?select=relation:${longest(story.relations, ({ summary }) => summary).id}`,
    `#/explore?select=claim:${longest(story.claims, ({ text }) => text).id}`,
    `#/story/${longest(story.chapters, ({ body, ask }) => body + (ask?.question ?? '')).id}`,
    '#/explore?map=0.5/64/-125',
  ];
  it.each(formats)(
    'has on its first page in %s the map in one piece, its note and the head of its legend',
    async (_, sheet) => {
      for (const hash of hashes) {
        await show(hash);
        const { pages } = await printed(app, sheet);
        for (const text of [en.about.schematic, printTextsFor(en).places, printTextsFor(en).legend]) {
          expect(pages[0]?.text, hash).toContain(withoutSpace(text));
        }
        expect(pages[0]?.strokes, hash).toBeGreaterThan(1000);
      }
    },
  );

  it('prints a chapter without its notes and without the answer to its question', async () => {
    const chapter = story.chapters.find(({ ask }) => ask);
    if (!chapter?.ask) throw new Error('The story has no chapter with a question');
    await show(`#/story/${chapter.id}`);
    const all = textOf(await printed(app));
    for (const text of [chapter.title, chapter.body, chapter.ask.question]) expect(all).toContain(withoutSpace(text));
    for (const text of [chapter.notes.slice(0, 40), chapter.ask.answer]) expect(all).not.toContain(withoutSpace(text));
  });

  it('ends no chapter with a page that holds the notes on source and address alone', async () => {
    for (const chapter of story.chapters) {
      await show(`#/story/${chapter.id}`);
      const { pages } = await printed(app);
      const last = pages.at(-1)?.text ?? '';
      const foot = withoutSpace(en.about.article + (story.sources[0]?.title ?? ''));
      expect(pages.length, chapter.id).toBeLessThanOrEqual(2);
      expect(last, chapter.id).toContain(withoutSpace(app.page.url()));
      // The foot is in one piece, and at least one statement is on its page.
      expect(last, chapter.id).toContain(foot);
      const statements = claimsOf(story, chapter).filter(({ text }) => last.includes(withoutSpace(text)));
      expect(statements.length, chapter.id).toBeGreaterThan(0);
    }
  });

  it('does not call a place off the map that the map shows', async () => {
    const far = story.places.filter(({ offMap }) => offMap);
    const chapter = story.chapters.find(({ places }) => far.every(({ id }) => places.includes(id)));
    await show(`#/story/${chapter?.id}`);
    const [first] = (await printed(app)).pages;
    for (const { name } of far) expect(first?.text).toContain(withoutSpace(name));
    expect(first?.text).not.toContain(withoutSpace(en.rows.offMapAlone));
  });

  it('draws the frame of the map within the type area, on all sides', async () => {
    await show('#/explore');
    await app.page.emulateMedia({ media: 'print' });
    const edges = await app.page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const frame = document.querySelector('.sheet-map > [role="img"]');
      if (!frame) throw new Error('The sheet has no map');
      const style = getComputedStyle(frame);
      const [inner, outer] = [frame.getBoundingClientRect(), document.body.getBoundingClientRect()];
      const widths = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth];
      dispatchEvent(new Event('afterprint'));
      return { widths: widths.map(Number.parseFloat), inside: inner.right <= outer.right && inner.left >= outer.left };
    });
    await app.page.emulateMedia({ media: null });
    expect(Math.min(...edges.widths)).toBeGreaterThan(0);
    expect(edges.inside).toBe(true);
  });

  it('prints the matrix and the page for teachers themselves, without the map of the overview', async () => {
    await show('#/explore?panel=teach');
    const teach = textOf(await printed(app));
    for (const { notes } of story.chapters) expect(teach).toContain(withoutSpace(notes));
    expect(teach).not.toContain(withoutSpace(en.about.schematic));
    await show('#/explore?panel=matrix');
    const matrix = textOf(await printed(app));
    expect(matrix).toContain(withoutSpace(detailTextsFor(en).leads.matrix));
    expect(matrix).not.toContain(withoutSpace(matrixTextsFor(en).saveCsv));
    expect(matrix).not.toContain(withoutSpace(en.about.schematic));
  });

  it('is the same in every palette, ink on white', async () => {
    const sheets: string[] = [];
    for (const theme of ['day', 'night', 'projector'] as const) {
      await show(`#/explore?theme=${theme}`);
      const pdf = await printed(app);
      sheets.push(textOf(pdf).replaceAll(`theme=${theme}`, ''));
      expect(pdf.pages[0]?.fills).toContain(PALETTES.day.water);
      expect(pdf.pages[0]?.fills).not.toContain(PALETTES.night.water);
    }
    expect(new Set(sheets).size).toBe(1);
  });

  it('draws the view of a deep link', async () => {
    const hash = '#/explore?layers=memory&places=seoul,tokyo,beijing&date=2025-01-01&map=5/36/133';
    await show(hash);
    const [first] = (await printed(app)).pages;
    expect(first?.text).toContain(withoutSpace(printTextsFor(en).onDate('2025-01-01')));
    expect(first?.text).toContain('Tokyo');
    expect(first?.text).not.toContain('Pyongyang');
  });

  it('shares no id with the map on screen', async () => {
    await show('#/explore');
    const ids = await app.page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const all = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      dispatchEvent(new Event('afterprint'));
      return all;
    });
    expect(ids.filter((id) => id.startsWith('sheet')).length).toBeGreaterThan(5);
    expect(ids.filter((id) => id.startsWith('figure')).length).toBeGreaterThan(5);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

it('leaves the screen as it was: focus, scroll, address and the live map', async () => {
  const app = await openApp();
  await app.mapIs('live');
  await app.settled();
  await app.printable();
  const place = app.page.getByRole('link', { name: 'About Tokyo' });
  await place.scrollIntoViewIfNeeded();
  await place.focus();
  const screen = () =>
    app.page.evaluate(() => ({
      focus: document.activeElement?.getAttribute('aria-label'),
      scroll: document.querySelector('.panel-scroll')?.scrollTop,
      hash: location.hash,
      map: document.documentElement.dataset['map'],
    }));
  const [before, picture] = [await screen(), await app.pixels()];
  expect(before.focus).toBe('About Tokyo');
  expect(before.scroll).toBeGreaterThan(0);
  const pdf = await printed(app);
  expect(textOf(pdf)).toContain('Pyongyang');
  expect(pdf.images).toBe(0);
  expect(await screen()).toEqual(before);
  await app.settled();
  expect(differingPixels(await app.pixels(), picture)).toBe(0);
  // The sheet is removed at the first input.
  expect(await app.page.locator('#sheet[data-laid]').count()).toBe(1);
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('heading', { name: 'Tokyo', level: 2 }).waitFor();
  expect(await app.page.locator('#sheet svg').count()).toBe(0);
  expect(await app.hash()).toBe('#/explore?select=place:tokyo');
  await app.settled();
  expect(await app.page.locator('html').getAttribute('data-map')).toBe('live');
});

describe('where the sheet’s program cannot be loaded', () => {
  const without = {
    answers: { 'assets/PrintSheet*': { status: 404 } },
    expectedErrors: [/Failed to load resource/, /Failed to fetch/],
  };

  it('the page itself is printed, in full, with a line for the live map', async () => {
    const app = await openApp({ ...without, theme: 'night' });
    await app.mapIs('live');
    await app.settled();
    const all = textOf(await printed(app));
    expect(all).toContain(withoutSpace(en.noSheet));
    // Collapsed content is on paper; buttons are not.
    for (const { name } of story.people) expect(all).toContain(withoutSpace(name));
    for (const { text } of story.claims.filter(({ id }) => story.summaryClaims.includes(id))) {
      expect(all).toContain(withoutSpace(text));
    }
    expect(all).toContain(withoutSpace(en.about.fonts));
    expect(all).not.toContain(withoutSpace(en.rows.showAll));
  });

  it('the simple map is printed with it, and a chapter without its answer', async () => {
    const chapter = story.chapters.find(({ ask }) => ask);
    if (!chapter?.ask) throw new Error('The story has no chapter with a question');
    const app = await openApp({ ...without, webgl: false, hash: `#/story/${chapter.id}` });
    await app.mapIs('figure');
    await app.settled();
    const pdf = await printed(app);
    const all = textOf(pdf);
    for (const text of [chapter.body, chapter.ask.question, 'Pyongyang', en.about.bordersNoteShort]) {
      expect(all).toContain(withoutSpace(text));
    }
    expect(all).not.toContain(withoutSpace(chapter.ask.answer));
    expect(all).not.toContain(withoutSpace(en.noSheet));
    expect(pdf.images).toBe(0);
  });

  it('a presentation is printed as its chapter, and the screen stays as it was', async () => {
    const [, chapter] = story.chapters;
    const app = await openApp({ ...without, webgl: false, hash: `#/present/${chapter?.id}` });
    await app.mapIs('figure');
    await app.settled();
    const panels = app.page.locator('#panel > :not(noscript), #over-map > *');
    expect(await panels.count()).toBe(0);
    const all = textOf(await printed(app));
    for (const text of [chapter?.body ?? '', 'Pyongyang', en.about.bordersNoteShort]) {
      expect(all).toContain(withoutSpace(text));
    }
    expect(await app.panel.isVisible()).toBe(false);
    await app.page.keyboard.press('Shift');
    expect(await panels.count()).toBe(0);
  });
});

describe('before the program runs', () => {
  it('with scripts off, the map is printed, and from their own page every relationship with its claims', async () => {
    const app = await openApp({ javaScript: false });
    const pdf = await printed(app);
    const first = textOf(pdf);
    for (const text of ['Pyongyang', 'Tokyo', en.about.bordersNote]) expect(first).toContain(withoutSpace(text));
    expect(pdf.images).toBe(0);

    await app.page.getByRole('link', { name: builtTextsFor(en).withoutScript.statements }).click();
    await app.page.getByRole('heading', { level: 1, name: story.title }).waitFor();
    const all = textOf(await printed(app));
    for (const relation of story.relations) {
      expect(all).toContain(withoutSpace(relation.title));
      for (const claim of claimsOf(story, relation)) expect(all).toContain(withoutSpace(claim.text));
    }
    expect(all).not.toContain(withoutSpace(builtTextsFor(en).withoutScript.back));
  });

  it('where the program cannot be loaded, the panel is printed in full, without the line that says so', async () => {
    const app = await openApp({ answers: { 'assets/index-*.js': { status: 404 } }, expectedErrors: [/404/] });
    await app.programIsMissing();
    const all = textOf(await printed(app));
    for (const { title } of story.layers.filter(({ on }) => on)) expect(all).toContain(withoutSpace(title));
    for (const text of [en.about.fonts, 'Pyongyang']) expect(all).toContain(withoutSpace(text));
    expect(all).not.toContain(withoutSpace(LAST_RESORT.page.missing));
  });
});
