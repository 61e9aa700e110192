// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { asksForSearch } from '../../../src/panels/search/SearchButton';
import { isOfInputMethod } from '../../../src/ui/input-method';

const key = (name: string, code: string, more: KeyboardEventInit = {}) =>
  asksForSearch(new KeyboardEvent('keydown', { key: name, code, ...more }));

describe('the search opens', () => {
  it.each(['k', 'K', 'л', 'ㅏ', 'Process', 'κ'])('by Control or Command and the key of %s', (name) => {
    expect(key(name, 'KeyK', { ctrlKey: true })).toBe(true);
    expect(key(name, 'KeyK', { metaKey: true })).toBe(true);
    expect(key(name, 'KeyK')).toBe(false);
    expect(key(name, 'KeyK', { ctrlKey: true, altKey: true })).toBe(false);
  });

  it('by K where a Latin keyboard has it, and not by another letter in its place', () => {
    expect(key('k', 'KeyV', { ctrlKey: true })).toBe(true);
    expect(key('t', 'KeyK', { ctrlKey: true })).toBe(false);
  });

  it('by the slash, or its key on a keyboard of another script', () => {
    for (const name of ['/', 'Process', '.', 'ㆍ', '・']) expect(key(name, 'Slash'), name).toBe(true);
    expect(key('-', 'Slash')).toBe(false);
    expect(key('?', 'Slash', { shiftKey: true })).toBe(false);
    expect(key('.', 'Period')).toBe(false);
  });
});

it('a key of an input method is known by its composition, or in Safari by its code', () => {
  expect(isOfInputMethod({ isComposing: true, keyCode: 13 })).toBe(true);
  expect(isOfInputMethod({ isComposing: false, keyCode: 229 })).toBe(true);
  expect(isOfInputMethod({ isComposing: false, keyCode: 13 })).toBe(false);
});
