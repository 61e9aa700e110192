// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/dom';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EmbedCode } from '../../../src/parts/share/EmbedCode';
import { embedPartsOf, frameCode } from '../../../src/parts/share/embed-code';
import { en } from '../../../src/text/en';
import { embedTextsFor } from '../../../src/text/late/classroom/embed-texts';
import { select } from '../../../src/view/steps';
import { type Rendered, rendered } from '../component-driver';
import { appAt } from '../panels/test-app';

const texts = embedTextsFor(en);
const PAGE = 'https://school.example/map/';
const [first] = appAt('').story.chapters;

const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
afterEach(() => void Reflect.deleteProperty(navigator, 'clipboard'));

const codeOf = (page: Rendered) => page.getByRole<HTMLTextAreaElement>('textbox', { name: texts.code }).value;
const choose = (page: Rendered, name: string) => fireEvent.click(page.getByRole('radio', { name }));
/** The element that a browser makes of the code. It is in no document, so that nothing is requested. */
function frameOf(code: string): Element {
  const template = document.createElement('template');
  template.innerHTML = code;
  const [frame, ...more] = template.content.children;
  if (frame?.localName !== 'iframe' || more.length > 0) throw new Error(`Not one frame: ${code}`);
  return frame;
}

describe('the code to show the view in another page', () => {
  it('is one frame with a title and the address of the view', async () => {
    const app = appAt('#/explore');
    const page = rendered(app, <EmbedCode page={PAGE} />);
    const frame = frameOf(codeOf(page));
    expect(frame.getAttribute('src')).toBe(`${PAGE}?embed=map`);
    expect(frame.getAttribute('title')).toContain(app.story.title);
    app.store.act(select({ kind: 'place', id: 'seoul' }));
    await waitFor(() =>
      expect(frameOf(codeOf(page)).getAttribute('src')).toBe(`${PAGE}?embed=map#/explore?select=place:seoul`),
    );
  });

  it('shows the part that is chosen; a chapter, where there is none, is the first', async () => {
    const page = rendered(appAt('#/explore'), <EmbedCode page={PAGE} />);
    choose(page, texts.parts.panel);
    await waitFor(() => expect(codeOf(page)).toContain(`${PAGE}?embed=panel"`));
    choose(page, texts.parts.chapter);
    await waitFor(() => expect(codeOf(page)).toContain(`${PAGE}?embed=chapter#/story/${first?.id}"`));
  });

  it('begins with the chapter in a story', () => {
    const page = rendered(appAt(`#/story/${first?.id}`), <EmbedCode page={PAGE} />);
    expect(codeOf(page)).toContain(`${PAGE}?embed=chapter#/story/${first?.id}"`);
  });

  it('is copied, or stands selected where the clipboard refuses', async () => {
    const copied = vi.fn(async () => {});
    clipboard(copied);
    const page = rendered(appAt('#/explore'), <EmbedCode page={PAGE} />);
    const press = () => fireEvent.click(page.getByRole('button', { name: texts.copy }));
    press();
    await waitFor(() => expect(page.getByRole('status').textContent).toBe(texts.copied));
    expect(copied).toHaveBeenCalledWith(codeOf(page));
    clipboard(() => Promise.reject(new DOMException('No', 'NotAllowedError')));
    press();
    await waitFor(() => expect(page.getByRole('status').textContent).toBe(texts.notCopied));
    expect(document.activeElement).toBe(page.getByRole('textbox', { name: texts.code }));
  });

  it('is not offered of a file, which says why', () => {
    const page = rendered(appAt('#/explore'), <EmbedCode page="file:///map/en.html" />);
    expect(page.queryByRole('textbox')).toBeNull();
    page.getByText(texts.file);
  });
});

it('a story without chapters has none to show', () => {
  const { story } = appAt('');
  expect(embedPartsOf({ ...story, chapters: [] })).toEqual(['map', 'panel']);
});

it('whatever the title and the address are, the code is one frame with them', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      (title, address) => {
        const code = frameCode('map', address, title);
        const [, src, named] = /^<iframe src="([^"]*)" title="([^"]*)" [^<>]*><\/iframe>$/s.exec(code) ?? [];
        const read = (text = '') =>
          text
            .replace(/&quot;/g, '"')
            .replace(/&lt;/g, '<')
            .replace(/&gt;/g, '>')
            .replace(/&amp;/g, '&');
        expect([read(src), read(named)]).toEqual([address, title]);
      },
    ),
    { numRuns: 40 },
  );
});
