import type { Formatted } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { LayerReader } from '../read/evaluate';
import { EM, type Section } from './shaping';

/** Returns the text of a label, in sections with one font, size and colour each. */
export function sectionsOf(reader: LayerReader, feature: Feature): Section[] {
  const field = reader.value('text-field', feature) as Formatted | string | undefined;
  const defaultFont = ((reader.value('text-font', feature) ?? []) as string[])[0] ?? '';
  const cased = caseOf(reader.text('text-transform', feature));
  if (field === undefined || field === null) return [];
  if (typeof field === 'string') {
    return [
      { text: cased(field), font: defaultFont, fallback: '', scale: 1, verticalAlign: 'bottom', color: undefined },
    ];
  }
  return field.sections.map((section) => {
    const [font = defaultFont, ...others] = section.fontStack?.split(',') ?? [];
    return {
      text: cased(section.text),
      font,
      fallback: others.map((name) => `${name},`).join(''),
      scale: section.scale ?? 1,
      verticalAlign: section.verticalAlign ?? 'bottom',
      color: section.textColor?.toString(),
    };
  });
}

const caseOf = (transform: string) => (text: string) =>
  transform === 'uppercase' ? text.toLocaleUpperCase() : transform === 'lowercase' ? text.toLocaleLowerCase() : text;

/** Returns the lengths that all layouts of a label have in common, in units of 1/24 em. */
export const layoutOf = (reader: LayerReader, feature: Feature) => ({
  maxWidth: reader.number('text-max-width', feature) * EM,
  lineHeight: reader.number('text-line-height', feature) * EM,
  letterSpacing: reader.number('text-letter-spacing', feature) * EM,
});
