import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { answeredIn, pictureSeenBy } from '../../bench/doors/picture';
import { type Frame, SCALE, WINDOW } from '../../bench/screencast';

const text = { left: 0, top: 0, width: 400, height: WINDOW.height };
const map = { left: 200, top: 0, width: WINDOW.width - 200, height: WINDOW.height };

/** A window with stripes for the map's lines and for letters; `knob`: a small switch in the text. */
function picture({ letters = 1, lines = 1, shift = 0, knob = false, shade = 0 } = {}): Frame {
  const png = new PNG({ width: WINDOW.width * SCALE, height: WINDOW.height * SCALE });
  for (let y = 0; y < png.height; y++) {
    for (let x = 0; x < png.width; x++) {
      const isText = x < text.width * SCALE;
      const isInk = isText ? x % 6 === 0 && y < png.height * letters : (x + shift) % 9 === 0 && y < png.height * lines;
      const isKnob = knob && x > 50 && x < 60 && y > 50 && y < 60;
      const grey = isInk || isKnob ? 40 + shade : 240;
      png.data.writeUInt32BE(((grey << 24) | (grey << 16) | (grey << 8) | 255) >>> 0, (y * png.width + x) * 4);
    }
  }
  return { at: 0, png: PNG.sync.write(png, { deflateLevel: 1 }) };
}

describe('the first picture', () => {
  const seen = pictureSeenBy(map, text)(picture());

  it('holds the text and the lines of the map, in any colour', () => {
    expect(seen(picture({ shade: 60 }))).toBe(true);
    expect(seen(picture({ letters: 0 }))).toBe(false);
    expect(seen(picture({ lines: 0 }))).toBe(false);
    expect(seen(picture({ letters: 0.5 }))).toBe(false);
    expect(seen(picture({ lines: 0.5 }))).toBe(false);
    expect(seen(picture({ shift: 3 }))).toBe(false);
  });

  it('is not that of a page that ends empty', () => {
    expect(() => pictureSeenBy(map, text)(picture({ letters: 0 }))).toThrow(/no map or no text/);
  });
});

describe('an answer', () => {
  it('is what differs from the page before where the page after differs', () => {
    const isAnswer = answeredIn([map], picture(), picture({ shift: 4 }));
    expect(isAnswer(picture({ shift: 2 }))).toBe(true);
    expect(isAnswer(picture({ shift: 4 }))).toBe(true);
    expect(isAnswer(picture())).toBe(false);
    // Another renderer's edges.
    expect(isAnswer(picture({ shade: 15 }))).toBe(false);
  });

  it('may be in one of several boxes', () => {
    const isAnswer = answeredIn([map, text], picture(), picture({ shift: 4, knob: true }));
    expect(isAnswer(picture({ knob: true }))).toBe(true);
    expect(isAnswer(picture())).toBe(false);
  });

  it('does not exist to a press that changes nothing', () => {
    expect(answeredIn([map], picture(), picture())(picture({ shift: 4 }))).toBe(false);
  });
});
