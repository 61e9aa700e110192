import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxesOverlap } from '../../../src/composition/box';
import type { Anchor } from '../../../src/composition/label-sides';
import { labelText } from '../../../src/composition/label-text';
import { MARK, NAME, nameBox, siteBox } from '../../../src/composition/name-boxes';
import { linesOfName, SITE_ROWS } from '../../../src/composition/site-rows';

const ANCHORS: readonly Anchor[] = [
  'left',
  'right',
  'top',
  'bottom',
  'top-left',
  'top-right',
  'bottom-left',
  'bottom-right',
];
/** Px by which the boxes of a line of text are higher than its letters. */
const LEADING = 5;

it('what a place does by itself is beside its mark and its name, on whatever side that is, and however long', () => {
  const words = fc.constantFrom('Ur', 'Seoul', 'Renaissance Dam', 'Petropavlovsk-Kamchatsky Harbour', 'Two\u00a0sides');
  const factors = fc.constantFrom(0.85, 1, 1.15);
  const sizes = fc.constantFrom({ marks: 1, text: 1 }, { marks: 1.5, text: 1.4 }, { marks: 3, text: 2.8 });
  fc.assert(
    fc.property(
      fc.constantFrom(...ANCHORS),
      words,
      fc.option(words, { nil: undefined }),
      factors,
      sizes,
      (anchor, name, marker, factor, size) => {
        const place = { name, ...(marker && { marker }) };
        const label = nameBox(place, anchor, NAME.size * size.text * factor);
        const mark = { left: -0.5 * MARK, top: -0.5 * MARK, right: 0.5 * MARK, bottom: 0.5 * MARK };
        for (let row = 0; row < SITE_ROWS; row++) {
          const box = siteBox(labelText('Two kites'), anchor, linesOfName(place), row, size);
          expect(boxesOverlap(box, mark)).toBe(false);
          expect(boxesOverlap(box, label, -LEADING * size.text)).toBe(false);
        }
      },
    ),
  );
});
