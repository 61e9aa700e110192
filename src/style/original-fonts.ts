import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { REGULAR } from './fonts';

/**
 * Fonts of common systems for Han characters, whose shapes differ by language, and for Hangul: by the script of ISO 15924. The map's
 * own font has none of these letters, and is not before them: MapLibre takes a declared font for all letters, and what it lacks in no
 * font that a style names. For other scripts, and where none of these is there, a browser finds a font by itself.
 */
const FONTS = {
  Hans: ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC'],
  Hant: ['PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'Noto Sans TC'],
  Jpan: ['Hiragino Sans', 'Yu Gothic', 'Noto Sans CJK JP', 'Noto Sans JP'],
  Kore: ['Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', 'Noto Sans KR'],
} as const;
type Script = keyof typeof FONTS;

const isScript = (script: string): script is Script => Object.hasOwn(FONTS, script);

/** Returns the script that a language is written in, of those with fonts of their own; else an empty text. */
export function scriptOf(language: string): string {
  const script = new Intl.Locale(language).maximize().script ?? '';
  return isScript(script) ? script : '';
}

/** The value of `text-font` for a name in a language. */
export function fontsOf(language: string): ExpressionSpecification {
  const script = scriptOf(language);
  return ['literal', [...(isScript(script) ? FONTS[script] : REGULAR)]];
}

/** The value of `text-font` for original names: by the property `script` of a place's feature. */
export const ORIGINAL_FONTS = [
  'match',
  ['get', 'script'],
  ...Object.entries(FONTS).flatMap(([script, fonts]) => [script, ['literal', fonts]]),
  ['literal', REGULAR],
] as unknown as ExpressionSpecification;
