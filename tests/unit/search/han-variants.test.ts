import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { hanVariants } from '../../../scripts/han/han-variants.mjs';
import { fold } from '../../../src/panels/search/fold';
import { HAN_VARIANTS } from '../../../src/panels/search/han-variants';
import { translations } from '../translations';

const groups = HAN_VARIANTS.split(' ').map((group) => [...group]);

describe('the table of Han variants', () => {
  it('is what its script makes of the stories and the map’s names', async () => {
    expect(readFileSync('src/panels/search/han-variants.ts', 'utf8'), '"npm run han" makes it').toBe(
      await hanVariants(),
    );
  });

  it('has each character in one group', () => {
    const all = groups.flat();
    expect(new Set(all).size).toBe(all.length);
    for (const group of groups) expect(group.length).toBeGreaterThan(1);
  });
});

describe('a folded text in Han characters', () => {
  it.each([
    ['台湾', '臺灣', '台灣'],
    ['首尔', '首爾'],
    ['东京', '東京'],
    ['韩国', '韓國', '韓国'],
    ['习近平', '習近平'],
    ['平壌', '平壤'],
    ['姜勲植', '姜勳植', '姜勋植'],
  ])('%s is compared as %s', (...forms) => {
    expect(new Set(forms.map((form) => fold(form).text)).size).toBe(1);
  });

  it('is the same in each form of its characters', () => {
    const either = fc
      .constantFrom(...groups)
      .chain((group) => fc.tuple(fc.constantFrom(...group), fc.constantFrom(...group)));
    fc.assert(
      fc.property(fc.array(either, { minLength: 1, maxLength: 8 }), (pairs) => {
        const [one, other] = [0, 1].map((side) => pairs.map((pair) => pair[side]).join(''));
        expect(fold(one ?? '').text).toBe(fold(other ?? '').text);
      }),
    );
  });

  const simplified = Converter({ from: 't', to: 'cn' });
  it.each(translations('zh-Hant').map(({ lang, story }) => [lang, story] as const))(
    'is that of its Simplified form, for each name in the translation %s',
    (_, { places, people }) => {
      for (const { name } of [...places, ...people]) {
        const characters = [...name].map((character) => simplified(character)).join('');
        expect(fold(characters).text, name).toBe(fold(name).text);
      }
    },
  );
});
