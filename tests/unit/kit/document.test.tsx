// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentHtml, documentText } from '../../../src/kit/document-html';
import { sheetMaps } from '../../../src/kit/maps/sheet-maps';
import { usualPaper } from '../../../src/kit/paper';
import { Sheet } from '../../../src/kit/sheets/Sheet';
import { geodataOf } from '../../../src/style/geodata';
import { rendered } from '../component-driver';
import { appWith } from '../panels/test-app';
import { openingStory } from '../story/files';

const story = openingStory();
const maps = sheetMaps(story, geodataOf(undefined, story), ['blanks', 'chapters'], 2);
const sheetOf = (sheet: 'blanks' | 'pupils' | 'answers' | 'cards') =>
  rendered(appWith(story, '#/explore'), <Sheet sheet={sheet} maps={maps} wall={2} />).element;
const ids = new Map([...(maps.blanks ? [[maps.blanks.id, 'data:image/png;base64,AAAA'] as const] : [])]);

describe('a sheet for a document', () => {
  it('is plain elements alone, each of which ends, in the reader’s language', () => {
    const html = documentHtml(sheetOf('answers'), 'en', ids);
    expect(html).toMatch(/^<div lang="en">[\s\S]*<\/div>$/);
    const names = new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name));
    expect([...names].sort()).toEqual(
      ['div', 'h1', 'h2', 'h3', 'li', 'ol', 'p', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'].sort(),
    );
    for (const name of names) {
      const [begun, ended] = [new RegExp(`<${name}[ >]`, 'g'), new RegExp(`</${name}>`, 'g')];
      expect(html.match(begun)?.length, name).toBe(html.match(ended)?.length);
    }
    expect(html).not.toMatch(/class=|data-|<svg|visually/);
  });

  it('has its map as a picture with its name, and no empty frame where there is none', () => {
    const element = sheetOf('blanks');
    expect(documentHtml(element, 'en', ids)).toMatch(
      /<img src="data:image\/png;base64,AAAA" alt="Map: [^"]+" width="620">/,
    );
    expect(documentHtml(element, 'en', new Map())).not.toContain('<img');
  });

  it('has lines to write on, empty cells for gaps, and borders of tables', () => {
    const html = documentHtml(sheetOf('pupils'), 'en', ids);
    expect(html.match(/<p>_{40,}<\/p>/g)).toHaveLength(3 * story.chapters.filter(({ ask }) => ask).length);
    expect(html.match(/<td[^>]*><\/td>/g)?.length).toBeGreaterThan(10);
    expect(html).toContain('<table border="1"');
  });

  it('says nothing that the sheet does not say, and all that it says', () => {
    for (const sheet of ['pupils', 'answers', 'cards'] as const) {
      const element = sheetOf(sheet);
      const plain = (text: string) => text.replace(/[\s_]+/g, '');
      expect(plain(documentText(element)), sheet).toBe(plain(element.textContent));
    }
  });

  it('is lines with tabs as plain text', () => {
    const text = documentText(sheetOf('answers'));
    const row = text.split('\n').find((line) => line.includes('\t¶ '));
    expect(row?.split('\t').filter(Boolean)).toHaveLength(4);
    expect(text).not.toMatch(/\n\n| {2}/);
  });

  it('is safe whatever a text holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const element = document.createElement('div');
        element.append(Object.assign(document.createElement('p'), { textContent: text }));
        const html = documentHtml(element, 'en', ids);
        expect(html.replace(/<\/?(?:div|p)(?: lang="en")?>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });
});

describe('the paper', () => {
  it('is Letter where that is usual, by the first region of the reader’s languages, else A4', () => {
    expect(usualPaper(['en-US', 'en'])).toBe('letter');
    expect(usualPaper(['ko', 'es-MX'])).toBe('letter');
    expect(usualPaper(['ko-KR', 'en-US'])).toBe('a4');
    expect(usualPaper(['en'])).toBe('a4');
    expect(usualPaper([])).toBe('a4');
    expect(usualPaper(['not a tag', 'ja-JP'])).toBe('a4');
  });
});
