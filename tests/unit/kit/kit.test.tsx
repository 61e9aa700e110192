// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { fireEvent, waitFor } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sheetsOf } from '../../../src/kit/content/sheets';
import { openKitDialog } from '../../../src/kit/KitDialog';
import { KitButton } from '../../../src/kit/offer/KitButton';
import { en } from '../../../src/text/en';
import { kitTextsFor } from '../../../src/text/late/classroom/kit-texts';
import { inside, type Rendered, rendered } from '../component-driver';
import { appAt, appWith } from '../panels/test-app';
import { openingStory } from '../story/files';
import { bare } from './stories';

const texts = kitTextsFor(en);
const story = openingStory();
const page = inside(document.body);

// happy-dom loads no fonts, and prints nothing.
Object.assign(document.fonts, { load: async () => [] });
const world = readFileSync(`public/geo/stories/${story.id}.topo.json`, 'utf8');

class Item {
  readonly parts: Readonly<Record<string, Promise<Blob>>>;
  constructor(parts: Readonly<Record<string, Promise<Blob>>>) {
    this.parts = parts;
  }
}
const taken = async (all: readonly Item[]) =>
  void (await Promise.all(all.flatMap(({ parts }) => Object.values(parts))));
const setClipboard = (write: ((items: readonly Item[]) => Promise<void>) | undefined) =>
  Object.defineProperty(navigator, 'clipboard', { value: write && { write }, configurable: true });

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(world));
  vi.stubGlobal('ClipboardItem', Item);
  window.print = vi.fn();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'clipboard');
  document.querySelector('#kit-sheets')?.remove();
  for (const dialog of document.querySelectorAll('dialog')) dialog.close();
});

async function opened(app = appAt('#/explore?panel=teach')): Promise<Rendered> {
  openKitDialog(app);
  return inside(await page.findByRole('dialog', { name: texts.title }));
}
const press = (on: Rendered, name: string) => fireEvent.click(on.getByRole('button', { name }));
const says = (on: Rendered, text: string) =>
  waitFor(() => expect(on.getByRole('status').textContent).toBe(text), { timeout: 20_000 });
const printed = () => waitFor(() => expect(window.print).toHaveBeenCalledTimes(1), { timeout: 20_000 });
const onPaper = () => document.querySelector<HTMLElement>('#kit-sheets');
const sheetsOnPaper = () =>
  [...(onPaper()?.querySelectorAll<HTMLElement>('.kit-sheet') ?? [])].map(({ dataset }) => dataset['sheet']);

describe('the offer on the page for teachers', () => {
  it('opens the dialog, which is gone when it is closed', async () => {
    const offer = rendered(appAt('#/explore?panel=teach'), <KitButton />);
    press(offer, texts.open);
    const dialog = inside(await page.findByRole('dialog', { name: texts.title }));
    press(dialog, texts.close);
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
  });
});

describe('the dialog', () => {
  it('offers each sheet that the story has something for, to print and to copy', async () => {
    const dialog = await opened();
    for (const sheet of sheetsOf(story)) {
      const { title } = texts.sheets[sheet];
      dialog.getByRole('heading', { name: title });
      dialog.getByRole('button', { name: texts.printOne(title) });
      expect(dialog.queryByRole('button', { name: texts.copyOne(title) }) !== null).toBe(sheet !== 'wall');
    }
    dialog.getByRole('button', { name: texts.all });
  });

  it('does not offer the chapters of a story that has none', async () => {
    const dialog = await opened(appWith(bare(story), '#/explore'));
    expect(dialog.queryByRole('heading', { name: texts.sheets.chapters.title })).toBeNull();
  });
});

describe('one press', () => {
  it('prints one sheet on the paper that is chosen', async () => {
    const dialog = await opened();
    fireEvent.click(dialog.getByRole('radio', { name: texts.papers.letter }));
    press(dialog, texts.printOne(texts.sheets.plan.title));
    await printed();
    expect(sheetsOnPaper()).toEqual(['plan']);
    expect(onPaper()?.dataset['paper']).toBe('letter');
    await says(dialog, '');
  });

  it('prints all sheets together, with as many pages of the wall map as are chosen', async () => {
    const dialog = await opened();
    fireEvent.click(dialog.getByRole('radio', { name: texts.pages(9) }));
    press(dialog, texts.all);
    await printed();
    const others = sheetsOf(story).filter((sheet) => sheet !== 'wall');
    expect(sheetsOnPaper()).toEqual([...others, ...Array.from({ length: 9 }, () => 'wall')]);
  });

  it('prints the maps without land where it could not be loaded, and says so', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    const dialog = await opened();
    press(dialog, texts.printOne(texts.sheets.mute.title));
    await printed();
    await says(dialog, texts.noLand);
  });
});

describe('the sheets on paper', () => {
  async function laid(): Promise<void> {
    press(await opened(), texts.printOne(texts.sheets.plan.title));
    await printed();
  }
  it('give way to the sheet of the view when the user prints again', async () => {
    await laid();
    for (const type of ['beforeprint', 'afterprint']) {
      window.dispatchEvent(new Event(type));
      expect(onPaper(), type).not.toBeNull();
    }
    window.dispatchEvent(new Event('beforeprint'));
    expect(onPaper()).toBeNull();
  });

  it.each(['pointerdown', 'keydown'])('are removed at the next %s', async (type) => {
    await laid();
    window.dispatchEvent(new Event(type));
    expect(onPaper()).toBeNull();
  });
});

describe('a copy for a document', () => {
  const copyOf = (sheet: 'plan' | 'mute') => texts.copyOne(texts.sheets[sheet].title);

  it('is in the clipboard as rich text and as plain text', async () => {
    const items: Item[] = [];
    setClipboard(async (all) => {
      items.push(...all);
      await taken(all);
    });
    const dialog = await opened();
    press(dialog, copyOf('plan'));
    await says(dialog, texts.copied);
    const [item] = items;
    expect(Object.keys(item?.parts ?? {})).toEqual(['text/html', 'text/plain']);
    const html = await (await item?.parts['text/html'])?.text();
    expect(html).toContain(`<h1>${texts.sheets.plan.title}</h1>`);
    expect(await (await item?.parts['text/plain'])?.text()).toContain(texts.plan.compelling(story.title));
    // It is asked for in the moment of the press, in which browsers allow it, and nothing is left on the page.
    expect(onPaper()).toBeNull();
  });

  it('is without its map where the browser lets no page read what it draws, and a sentence says so', async () => {
    setClipboard(taken);
    const dialog = await opened();
    // happy-dom has no canvas, so no picture can be read.
    press(dialog, copyOf('mute'));
    await says(dialog, texts.copiedWithoutMap);
  });

  it.each([
    ['refuses', () => setClipboard(() => Promise.reject(new DOMException('No', 'NotAllowedError')))],
    ['is not there', () => setClipboard(undefined)],
    ['takes no rich text', () => vi.stubGlobal('ClipboardItem', undefined)],
  ])('is refused with one sentence where the clipboard %s', async (_, refuse) => {
    refuse();
    const dialog = await opened();
    press(dialog, copyOf('plan'));
    await says(dialog, texts.notCopied);
    dialog.getByRole('button', { name: texts.printOne(texts.sheets.plan.title) });
  });

  it('says that it could not be made, where that is so', async () => {
    setClipboard(taken);
    const app = appAt('#/explore?panel=teach');
    const dialog = await opened(app);
    vi.spyOn(app.store.view, 'peek').mockImplementation(() => {
      throw new Error('No');
    });
    press(dialog, copyOf('plan'));
    await says(dialog, texts.failed);
  });
});
