import { readFileSync } from 'node:fs';
import { type Declaration, transform } from 'lightningcss';
import { expect, it } from 'vitest';
import { SHEETS } from './style-sheets';

const hasNoMarker = (declaration: Declaration): boolean => {
  if (declaration.property === 'list-style') return declaration.value.listStyleType.type === 'none';
  return declaration.property === 'list-style-type' && declaration.value.type === 'none';
};

/** Safari tells VoiceOver of no list where `list-style` is `none`: https://webkit.org/b/170179 */
it('no list loses its role by its style: only the triangle of a fold is taken away', () => {
  const elements = new Set<string>();
  for (const sheet of SHEETS) {
    transform({
      filename: sheet,
      code: readFileSync(sheet),
      visitor: {
        Rule: {
          style({ value: { selectors, declarations } }) {
            if (!declarations?.declarations?.some(hasNoMarker)) return;
            for (const selector of selectors) {
              const end = selector.at(-1);
              elements.add(end?.type === 'type' ? end.name : JSON.stringify(end));
            }
          },
        },
      },
    });
  }
  expect([...elements]).toEqual(['summary']);
});
