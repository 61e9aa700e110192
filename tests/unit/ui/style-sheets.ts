import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Declaration, type FontFaceRule, type MediaCondition, type MediaRule, transform } from 'lightningcss';

/** The style sheets of the source, parsed: tests do not depend on how they are written, split or nested. */
export const SHEETS: readonly string[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => join('src', file));

export interface FoundDeclaration {
  readonly name: string;
  readonly declaration: Declaration;
  /** Whether it applies only to users who do not prefer reduced motion. */
  readonly needsMotion: boolean;
}

/** All declarations of a sheet, at any depth, and its font faces. */
export function parsed(sheet: string): { declarations: FoundDeclaration[]; fontFaces: FontFaceRule[] } {
  const declarations: FoundDeclaration[] = [];
  const fontFaces: FontFaceRule[] = [];
  let depth = 0;
  transform({
    filename: sheet,
    code: readFileSync(sheet),
    visitor: {
      Rule: {
        media: ({ value }) => void (asksForMotion(value) && depth++),
        'font-face': ({ value }) => void fontFaces.push(value),
      },
      // Lightning CSS calls no function for one type of rule here, only one for all.
      RuleExit: (rule) => void (rule.type === 'media' && asksForMotion(rule.value) && depth--),
      Declaration: (declaration) => {
        declarations.push({ name: nameOf(declaration), declaration, needsMotion: depth > 0 });
      },
    },
  });
  return { declarations, fontFaces };
}

function nameOf(declaration: Declaration): string {
  if (declaration.property === 'custom') return declaration.value.name;
  return declaration.property === 'unparsed' ? declaration.value.propertyId.property : declaration.property;
}

const asksForMotion = ({ query }: MediaRule): boolean =>
  query.mediaQueries.every(({ condition }) => condition != null && isNoPreference(condition));

/** `(prefers-reduced-motion: no-preference)`, alone or together with other conditions. */
function isNoPreference(condition: MediaCondition): boolean {
  if (condition.type === 'operation')
    return condition.operator === 'and' && condition.conditions.some((one) => isNoPreference(one));
  return (
    condition.type === 'feature' &&
    condition.value.type === 'plain' &&
    condition.value.name === 'prefers-reduced-motion' &&
    condition.value.value.type === 'ident' &&
    condition.value.value.value === 'no-preference'
  );
}
