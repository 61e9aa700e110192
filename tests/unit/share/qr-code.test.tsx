import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import fc from 'fast-check';
import jsQR from 'jsqr';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { AppContext } from '../../../src/parts/app-context';
import { QrCode } from '../../../src/parts/share/QrCode';
import { qrDrawing } from '../../../src/parts/share/qr-drawing';
import { en } from '../../../src/text/en';
import { shareTextsFor } from '../../../src/text/late/classroom/share-texts';
import { appAt } from '../panels/test-app';

await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));

const app = appAt('');
const svgOf = (address: string): string =>
  renderToString(
    <AppContext.Provider value={app}>
      <QrCode address={address} />
    </AppContext.Provider>,
  );

/** What a reader that we did not write reads from the picture, drawn with so many px a module by a renderer that we did not write. */
function readBack(svg: string, px = 4) {
  const own = svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const { pixels, width, height } = new Resvg(own, { fitTo: { mode: 'width', value: side * px } }).render();
  return jsQR(new Uint8ClampedArray(pixels), width, height, { inversionAttempts: 'dontInvert' });
}

const ADDRESS = 'https://school.example/map/ko/#/story/question?select=place:seoul&layers=memory,trade';

describe('a QR code', () => {
  it('is read back as its address', () => {
    expect(readBack(svgOf(ADDRESS))?.data).toBe(ADDRESS);
  });

  it('is so for any address', () => {
    const anyHash = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(fc.webUrl(), anyHash, (base, hash) => {
        const url = new URL(base);
        url.hash = hash;
        expect(readBack(svgOf(url.href))?.data).toBe(url.href);
      }),
      { numRuns: 20 },
    );
  });

  it('can be read with a part of it hidden', () => {
    const drawing = qrDrawing(ADDRESS);
    const code = (drawing?.side ?? 0) - 8;
    // In the middle of the data, off the marks in the corners. With correction L it could not be read.
    const hidden = `<rect x="${4 + code * 0.4}" y="${4 + code * 0.4}" width="${code / 4}" height="${code / 4}" fill="#fff"/></svg>`;
    expect(readBack(svgOf(ADDRESS).replace('</svg>', hidden))?.data).toBe(ADDRESS);
  });

  it('has four empty modules on each side', () => {
    const { side = 0, dark = '' } = qrDrawing(ADDRESS) ?? {};
    const runs = [...dark.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].map(([, ...numbers]) => numbers.map(Number));
    expect(runs.map(([x, y, w]) => `M${x} ${y}h${w}v1h-${w}z`).join('')).toBe(dark);
    const lefts = runs.map(([x = 0]) => x);
    const rights = runs.map(([x = 0, , w = 0]) => x + w);
    const rows = runs.map(([, y = 0]) => y);
    expect([Math.min(...lefts), Math.max(...rights)]).toEqual([4, side - 4]);
    expect([Math.min(...rows), Math.max(...rows)]).toEqual([4, side - 5]);
  });

  it('is an image with its address as its name, dark on light, without a style of its own or a URL', () => {
    const svg = svgOf(ADDRESS);
    expect(svg).toContain('role="img"');
    expect(svg).toContain(`aria-label="${shareTextsFor(en).code(ADDRESS).replaceAll('&', '&amp;')}"`);
    expect(svg).toMatch(/<rect [^>]*fill="#fff"/);
    expect(svg).toMatch(/<path [^>]*fill="#000"/);
    expect(svg).not.toMatch(/style=|data:|url\(/);
  });

  it('is not drawn of an address that is too long, which it says', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const html = svgOf(`https://school.example/#${'x'.repeat(4000)}`);
    expect(html).not.toContain('<svg');
    expect(html).toContain(shareTextsFor(en).tooLong);
    expect(warned).toHaveBeenCalled();
  });
});
