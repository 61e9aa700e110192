import { readFileSync } from 'node:fs';
import { Features, type Selector, transform } from 'lightningcss';
import { expect, it } from 'vitest';
import { SHEETS } from './style-sheets';

/** What a rule without nesting says, for each class that its selectors end at. */
interface Rule {
  readonly classes: readonly string[];
  readonly scrolls: boolean;
  readonly isPositioned: boolean;
}

const SCROLLING = ['auto', 'scroll'];

function rulesOf(sheet: string): Rule[] {
  const flat = transform({ filename: sheet, code: readFileSync(sheet), include: Features.Nesting });
  const rules: Rule[] = [];
  transform({
    filename: sheet,
    code: flat.code,
    visitor: {
      Rule: {
        style({ value: { selectors, declarations } }) {
          const all = [...(declarations?.declarations ?? []), ...(declarations?.importantDeclarations ?? [])];
          rules.push({
            classes: selectors.flatMap(classesAtEnd),
            scrolls: all.some(
              ({ property, value }) =>
                (property === 'overflow' && (SCROLLING.includes(value.x) || SCROLLING.includes(value.y))) ||
                (/^overflow-[xy]$/.test(property) && SCROLLING.includes(String(value))),
            ),
            isPositioned: all.some(({ property, value }) => property === 'position' && value.type !== 'static'),
          });
        },
      },
    },
  });
  return rules;
}

/** The classes of the elements that a selector matches, and not those around them or in them. */
function classesAtEnd(selector: Selector): string[] {
  const end = selector.slice(selector.findLastIndex(({ type }) => type === 'combinator') + 1);
  return end.flatMap((part): string[] => {
    if (part.type === 'class') return [part.name];
    const isList = part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where');
    return isList ? part.selectors.flatMap((one) => classesAtEnd(one)) : [];
  });
}

/** Its position is that of `[data-corner]`. */
const IN_A_CORNER = 'present-card';

/** Hidden words would else scroll the page instead of their box, when a screen reader goes to them. */
it('each box that scrolls is the one that what is inside is positioned against', () => {
  const rules = SHEETS.flatMap(rulesOf);
  const classes = (which: 'scrolls' | 'isPositioned') =>
    rules.filter((rule) => rule[which]).flatMap((one) => one.classes);
  const positioned = new Set([...classes('isPositioned'), IN_A_CORNER]);
  const scrolling = new Set(classes('scrolls'));
  expect(scrolling).toContain('panel-scroll');
  expect([...scrolling].filter((name) => !positioned.has(name))).toEqual([]);
});
