import type { Formatted } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { LayerReader } from '../read/evaluate';
import { EM, type Section } from './shaping';

/** What a label says, in sections of one look each. */
export function sectionsOf(reader: LayerReader, feature: Feature): Section[] {
  const field = reader.value('text-field', feature) as Formatted | string | undefined;
  const stack = ((reader.value('text-font', feature) ?? []) as string[])[0] ?? '';
  const cased = caseOf(reader.text('text-transform', feature));
  if (field === undefined || field === null) return [];
  if (typeof field === 'string') {
    return [{ text: cased(field), font: stack, scale: 1, verticalAlign: 'bottom', color: undefined }];
  }
  return field.sections.map((section) => ({
    text: cased(section.text),
    font: section.fontStack?.split(',')[0] ?? stack,
    scale: section.scale ?? 1,
    verticalAlign: section.verticalAlign ?? 'bottom',
    color: section.textColor?.toString(),
  }));
}

const caseOf = (transform: string) => (text: string) =>
  transform === 'uppercase' ? text.toLocaleUpperCase() : transform === 'lowercase' ? text.toLocaleLowerCase() : text;

/** Lengths that every way to set a label has in common, in units of 1/24 em. */
export const layoutOf = (reader: LayerReader, feature: Feature) => ({
  maxWidth: reader.number('text-max-width', feature) * EM,
  lineHeight: reader.number('text-line-height', feature) * EM,
  letterSpacing: reader.number('text-letter-spacing', feature) * EM,
});
