// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Levels, levelToLeave } from '../../../src/present/audience/escape-level';
import { HelpSheet } from '../../../src/present/shared/HelpSheet';
import { keyNames } from '../../../src/present/shared/key-labels';
import { type Action, actionOf, KEYS, type KeyPress, type Region } from '../../../src/present/shared/keys';
import { en } from '../../../src/text/en';
import { rendered, texts } from '../component-driver';
import { appAt } from '../panels/test-app';

const plain: KeyPress = {
  key: '',
  code: '',
  keyCode: 0,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
};
const pressed = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({ ...plain, key, ...more });
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
  speaker: [pressed('s')],
  pointer: [pressed('l')],
  'go-to': [pressed('g')],
  help: [pressed('?', { shiftKey: true }), pressed('?')],
  leave: [pressed('Escape')],
};

describe('the keys of present mode', () => {
  it.each(Object.entries(EXPECTED))('%s has each key that the design gives it', (action, all) => {
    for (const one of all) expect(actionOf(one, 'free'), JSON.stringify(one)).toBe(action);
  });

  it('are only those of the design', () => {
    expect(KEYS.map(({ action }) => action).sort()).toEqual(Object.keys(EXPECTED).sort());
    const count = KEYS.flatMap(({ keys }) => [...keys]).length;
    expect(count).toBe(Object.values(EXPECTED).flat().length - 3); // three are other spellings of the same key
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
    const numbers: readonly (readonly [number, Action])[] = [
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

describe('the help sheet', () => {
  const app = appAt('#/present');
  /** The name of each action, and its keys. */
  const rows = (without: readonly Action[]) => {
    const sheet = rendered(app, <HelpSheet without={without} onClose={() => {}} />);
    const actions = texts(sheet.getAllByRole('term'));
    return sheet.getAllByRole('definition').map((keys, i) => [actions[i], texts([...keys.querySelectorAll('kbd')])]);
  };

  it('lists every key of the table with what it does', () => {
    expect(rows([])).toEqual(KEYS.map(({ action }) => [en.present.actions[action], [...keyNames(en.present, action)]]));
    expect(rows([]).flatMap(([, keys]) => keys)).toHaveLength(KEYS.flatMap(({ keys }) => [...keys]).length);
  });

  it('leaves out what this window cannot do', () => {
    const names = rows(['speaker']).map(([name]) => name);
    expect(names).toHaveLength(KEYS.length - 1);
    expect(names).not.toContain(en.present.actions.speaker);
  });
});

describe('Escape', () => {
  const nothing: Levels = { curtain: false, dialog: false, drawer: false, card: false, fullScreen: false };

  it('leaves one level at a time, the topmost first, and the presentation last', () => {
    fc.assert(
      fc.property(
        fc.record({
          curtain: fc.boolean(),
          dialog: fc.boolean(),
          drawer: fc.boolean(),
          card: fc.boolean(),
          fullScreen: fc.boolean(),
        }),
        (open) => {
          let levels: Levels = open;
          const left: string[] = [];
          for (let level = levelToLeave(levels); level !== 'mode'; level = levelToLeave(levels)) {
            left.push(level);
            levels = { ...levels, [level]: false };
          }
          expect(levels).toEqual(nothing);
          expect(left).toEqual(
            ['curtain', 'dialog', 'drawer', 'card', 'fullScreen'].filter((one) => open[one as keyof Levels]),
          );
        },
      ),
    );
  });
});
