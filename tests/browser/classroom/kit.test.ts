import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventCards, statementCards } from '../../../src/kit/content/cards';
import { supportingChapters } from '../../../src/kit/content/plan';
import { type SheetName, sheetsOf } from '../../../src/kit/content/sheets';
import { tableRows } from '../../../src/kit/content/table-rows';
import { numberedPlaces } from '../../../src/kit/maps/outline-frame';
import { en } from '../../../src/text/en';
import { kitTextsFor } from '../../../src/text/late/classroom/kit-texts';
import { openingStory } from '../../unit/story/files';
import { type App, openApp } from '../driver';
import { type Pdf, type PdfPage, readPdf, withoutSpace } from '../pdf';

const story = openingStory();
const texts = kitTextsFor(en);
const textOf = ({ pages }: Pdf): string => pages.map(({ text }) => text).join('');

/** The app on the page for teachers, with the dialog open. `window.print` counts, and the test prints to a file itself. */
async function opened(options: Parameters<typeof openApp>[0] = {}): Promise<App> {
  const app = await openApp({ webgl: false, hash: '#/explore?panel=teach', ...options });
  await app.page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['prints'] = String(1 + Number(document.documentElement.dataset['prints'] ?? 0));
    };
  });
  await app.page.getByRole('button', { name: texts.open }).click();
  await app.page.getByRole('dialog', { name: texts.title }).waitFor();
  return app;
}

/** Presses a button that prints, and returns what is printed. */
async function printed(app: App, button: string): Promise<Pdf> {
  const count = () => app.page.evaluate(() => Number(document.documentElement.dataset['prints'] ?? 0));
  const before = await count();
  await app.page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  await expect.poll(count, { timeout: 30_000 }).toBe(before + 1);
  return readPdf(await app.page.pdf({ preferCSSPageSize: true }));
}
const printedSheet = (app: App, sheet: SheetName) => printed(app, texts.printOne(texts.sheets[sheet].title));

/** A page that holds less than a heading, a few lines and the foot has been left over. A map is on it, or much text. */
const isLonely = ({ text, strokes }: PdfPage): boolean => text.length < 160 && strokes < 10;

const PAPERS = [texts.papers.a4, texts.papers.letter];

describe.each(PAPERS)('on %s', (paper) => {
  let app: App;
  beforeAll(async () => {
    app = await opened();
    await app.page.getByRole('radio', { name: paper }).check();
  });
  afterAll(() => app.close());

  it.each(sheetsOf(story))(
    'the sheet “%s” is printed alone, as text and lines, with no page left over',
    async (sheet) => {
      const pdf = await printedSheet(app, sheet);
      const all = textOf(pdf);
      expect(pdf.images).toBe(0);
      expect(all).toContain(withoutSpace(texts.sheets[sheet].title));
      expect(all).not.toContain(withoutSpace(texts.lead));
      for (const other of sheetsOf(story)) {
        const { what } = texts.sheets[other];
        expect(all).not.toContain(withoutSpace(what));
      }
      expect(pdf.pages.map((page, i) => (isLonely(page) ? `${sheet}, page ${i + 1}: ${page.text}` : ''))).toEqual(
        pdf.pages.map(() => ''),
      );
    },
  );

  it('the plan is one page', async () => {
    const pdf = await printedSheet(app, 'plan');
    expect(pdf.pages).toHaveLength(1);
    for (const { ask } of supportingChapters(story)) expect(textOf(pdf)).toContain(withoutSpace(ask?.question ?? ''));
  });

  it('each map is whole on one page, and says how borders are drawn', async () => {
    for (const sheet of ['blanks', 'mute'] as const) {
      const { pages } = await printedSheet(app, sheet);
      expect(pages, sheet).toHaveLength(1);
      expect(pages[0]?.strokes, sheet).toBeGreaterThan(1000);
      expect(pages[0]?.text, sheet).toContain(withoutSpace(en.about.bordersNote));
    }
  });

  it('the wall map is one page a part', async () => {
    const { pages } = await printedSheet(app, 'wall');
    expect(pages).toHaveLength(4);
    for (const [i, { text, strokes }] of pages.entries()) {
      expect(text).toContain(withoutSpace(texts.wall.part(1 + Math.floor(i / 2), 1 + (i % 2))));
      expect(strokes).toBeGreaterThan(10);
    }
  });

  it('each chapter begins on a page of its own, with its map', async () => {
    const { pages } = await printedSheet(app, 'chapters');
    for (const [i, { title, notes }] of story.chapters.entries()) {
      const head = withoutSpace(en.present.chapter(i + 1, title));
      const page = pages.findIndex(({ text }) => text.includes(head));
      expect(pages[page]?.strokes, title).toBeGreaterThan(300);
      const own = [pages[page], pages[page + 1]].map((one) => one?.text ?? '').join('');
      expect(own, title).toContain(withoutSpace(notes));
    }
    expect(pages.length).toBeLessThanOrEqual(2 * story.chapters.length);
  });

  it('no row of the table and no card is cut by the end of a page', async () => {
    const key = await printedSheet(app, 'answers');
    for (const { claim } of tableRows(story))
      expect(key.pages.filter(({ text }) => text.includes(withoutSpace(claim.text))).length, claim.text).toBe(1);
    const cards = await printedSheet(app, 'cards');
    for (const { claim } of statementCards(story))
      expect(cards.pages.filter(({ text }) => text.includes(withoutSpace(claim.text))).length, claim.text).toBe(1);
    for (const { event } of eventCards(story)) expect(textOf(cards)).toContain(withoutSpace(event.title));
  });
});

describe('the sheets', () => {
  it('are printed together by one press, black on white but for the maps of the chapters', async () => {
    const app = await opened();
    const pdf = await printed(app, texts.all);
    const all = textOf(pdf);
    for (const sheet of sheetsOf(story)) expect(all).toContain(withoutSpace(texts.sheets[sheet].title));
    for (const page of pdf.pages.filter(({ strokes }) => strokes < 40))
      for (const fill of page.fills) expect(isGrey(fill), fill).toBe(true);
  });

  it('leave no name on the map with blanks but in the list', async () => {
    const app = await opened();
    const all = textOf(await printedSheet(app, 'blanks'));
    for (const { name } of numberedPlaces(story))
      expect(all.split(withoutSpace(name)).length - 1, name).toBeLessThanOrEqual(2);
  });

  it('give way to the sheet of the view afterwards', async () => {
    const app = await opened();
    await app.printable();
    await printedSheet(app, 'plan');
    await app.page.keyboard.press('Escape');
    const all = textOf(readPdf(await app.page.pdf()));
    expect(all).not.toContain(withoutSpace(texts.plan.standards));
    expect(all).toContain(withoutSpace(en.panels.teach.title));
  });
});

describe('a copy for a document', () => {
  const copy = (app: App, sheet: SheetName) =>
    app.page.getByRole('button', { name: texts.copyOne(texts.sheets[sheet].title) }).click();
  const said = (app: App, text: string) => app.page.getByRole('dialog').getByText(text).waitFor();

  it('is rich text with the map as a PNG, and plain text', async () => {
    const app = await opened();
    await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await copy(app, 'blanks');
    await said(app, texts.copied);
    const copied = await app.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return { html: await read('text/html'), text: await read('text/plain') };
    });
    expect(copied.html).toMatch(/<img[^>]+src="data:image\/png;base64,[A-Za-z0-9+/=]{10000,}"/);
    for (const { name } of numberedPlaces(story)) expect(copied.text).toContain(name);
  });

  it('says one sentence where the clipboard refuses', async () => {
    const app = await opened();
    await app.page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
    });
    await copy(app, 'plan');
    await said(app, texts.notCopied);
  });
});

/** Whether a colour, "#rrggbb", is a grey. */
function isGrey(color: string): boolean {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return Math.max(r, g, b) - Math.min(r, g, b) < 24;
}
