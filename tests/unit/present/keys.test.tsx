import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/present/lesson/message';
import { ACTIONS, type ActionId, actionFor } from '../../../src/present/shared/actions';
import type { KeyPress, Region } from '../../../src/present/shared/keys';
import { pressed } from './key-press';

/** The id of the action of a key press. */
function actionOf(press: KeyPress, region: Region, role: Role = 'audience'): string | undefined {
  const action = actionFor(role, press, region);
  return Object.entries(ACTIONS).find(([, one]) => one === action)?.[0];
}

const REGIONS: readonly Region[] = ['free', 'map', 'control', 'field'];

/** The keys that the design defines. */
const EXPECTED: Readonly<Record<string, readonly KeyPress[]>> = {
  next: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n', 'Enter'].map((key) => pressed(key)),
  back: [...['PageUp', 'ArrowLeft', 'ArrowUp', 'p'].map((key) => pressed(key)), pressed(' ', { shiftKey: true })],
  first: [pressed('Home')],
  last: [pressed('End')],
  black: [pressed('b'), pressed('.'), pressed('.', { shiftKey: true })],
  white: [pressed('w'), pressed(','), pressed('W')],
  'full-screen': [pressed('f')],
  show: [pressed('F5'), pressed('F5', { shiftKey: true })],
  speaker: [pressed('s')],
  pointer: [pressed('l')],
  'original-names': [pressed('o')],
  'go-to': [pressed('g')],
  help: [pressed('?', { shiftKey: true }), pressed('?')],
  leave: [pressed('Escape')],
};

describe('the keys of present mode', () => {
  it.each(Object.entries(EXPECTED))('%s has each key that the design gives it', (action, all) => {
    for (const one of all) expect(actionOf(one, 'free'), JSON.stringify(one)).toBe(action);
  });

  it('are only those of the design', () => {
    const { audience: _, ...inThisWindow } = ACTIONS;
    expect(Object.keys(inThisWindow).sort()).toEqual(Object.keys(EXPECTED).sort());
    const count = Object.values(inThisWindow).flatMap(({ keys }) => keys).length;
    expect(count).toBe(Object.values(EXPECTED).flat().length - 3); // three are other spellings of the same key
  });

  it('are the same in both windows, but for S, which opens the other window', () => {
    for (const press of Object.values(EXPECTED).flat()) {
      const inAudience = actionOf(press, 'free');
      // In the speaker's window, F5 is the browser's.
      const expected = inAudience === 'speaker' ? 'audience' : inAudience === 'show' ? undefined : inAudience;
      expect(actionOf(press, 'free', 'speaker')).toBe(expected);
    }
  });

  it('step by PageUp and PageDown wherever the focus is, as a clicker needs', () => {
    for (const region of REGIONS) {
      expect(actionOf(pressed('PageDown'), region)).toBe('next');
      expect(actionOf(pressed('PageUp'), region)).toBe('back');
      expect(actionOf(pressed('Escape'), region)).toBe('leave');
    }
  });

  it('leave arrows, Space and Enter to the map, to buttons and to fields, and letters to fields', () => {
    for (const region of ['map', 'control', 'field'] as const) {
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', ' ', 'Enter', 'Home', 'End']) {
        expect(actionOf(pressed(key), region)).toBeUndefined();
      }
      for (const key of ['n', 'p', 'b', 'w', 'f', 's', 'l', 'g', '?', '.', ',']) {
        expect(actionOf(pressed(key), region) === undefined).toBe(region === 'field');
      }
    }
  });

  it('do nothing with a modifier, and act once while they are held down', () => {
    const keys = fc.constantFrom(...Object.values(EXPECTED).flat());
    const held = fc.constantFrom('ctrlKey' as const, 'altKey' as const, 'metaKey' as const, 'repeat' as const);
    fc.assert(
      fc.property(keys, held, fc.constantFrom(...REGIONS), (key, more, region) => {
        expect(actionOf({ ...key, [more]: true }, region)).toBeUndefined();
      }),
    );
    for (const key of ['PageDown', 'ArrowRight', 'n', 'Enter']) {
      expect(actionOf(pressed(key, { shiftKey: true }), 'free')).toBeUndefined();
    }
  });

  it('are recognised by key code where a browser or a clicker gives no name', () => {
    const numbers: readonly (readonly [number, ActionId])[] = [
      [34, 'next'],
      [33, 'back'],
      [27, 'leave'],
      [66, 'black'],
      [190, 'black'],
      [39, 'next'],
      [36, 'first'],
    ];
    for (const [keyCode, action] of numbers) {
      for (const key of ['Unidentified', '']) expect(actionOf(pressed(key, { keyCode }), 'free')).toBe(action);
    }
  });

  it('are recognised by position on keyboards of another script, and by letter on Latin ones', () => {
    expect(actionOf(pressed('ㅠ', { code: 'KeyB' }), 'free')).toBe('black');
    expect(actionOf(pressed('Process', { code: 'KeyN' }), 'free')).toBe('next');
    expect(actionOf(pressed('и', { code: 'KeyB' }), 'map')).toBe('black');
    // A French keyboard has W where others have Z.
    expect(actionOf(pressed('z', { code: 'KeyW' }), 'free')).toBeUndefined();
    expect(actionOf(pressed('w', { code: 'KeyZ' }), 'free')).toBe('white');
  });
});
