import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { readIcon } from '../../style/icons';
import { type LayerReader, specificationOf } from './evaluate';

/** The properties that the figure draws, by layer type. All others that a style sets are reported, never silently ignored. */
const DRAWN_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  background: ['background-color', 'background-opacity'],
  fill: ['fill-color', 'fill-opacity', 'fill-pattern', 'fill-antialias'],
  line: ['line-color', 'line-width', 'line-opacity', 'line-dasharray', 'line-cap', 'line-join'],
  circle: [
    'circle-color', 'circle-radius', 'circle-opacity', 'circle-stroke-color', 'circle-stroke-width', 'circle-stroke-opacity',
    'circle-pitch-scale',
  ], // biome-ignore format: a list of names
  symbol: [
    'icon-image', 'icon-size', 'icon-rotate', 'icon-offset', 'icon-padding', 'icon-opacity', 'icon-overlap', 'icon-optional',
    'icon-allow-overlap', 'icon-ignore-placement', 'icon-rotation-alignment', 'icon-pitch-alignment',
    'text-field', 'text-font', 'text-size', 'text-max-width', 'text-line-height', 'text-letter-spacing', 'text-justify',
    'text-anchor', 'text-variable-anchor', 'text-radial-offset', 'text-offset', 'text-rotate', 'text-transform', 'text-padding',
    'text-overlap', 'text-optional', 'text-allow-overlap', 'text-ignore-placement', 'text-rotation-alignment',
    'text-pitch-alignment', 'text-color', 'text-opacity', 'text-halo-color', 'text-halo-width', 'symbol-sort-key', 'symbol-placement', 'text-max-angle', 'text-keep-upright',
  ], // biome-ignore format: a list of names
};

/** Whether the figure draws layers of this type. */
export const isSupportedType = (layer: LayerSpecification): boolean => Object.hasOwn(DRAWN_PROPERTIES, layer.type);

/** Returns the properties that the figure does not draw, of those that the layer sets to another value than the default. */
export function undrawnProperties(layer: LayerSpecification): string[] {
  const set = { ...(layer.paint as object), ...(layer.layout as object) };
  return Object.entries(set)
    .filter(([name]) => name !== 'visibility' && !DRAWN_PROPERTIES[layer.type]?.includes(name))
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(specificationOf(layer.type, name)?.default))
    .map(([name]) => `${layer.id}: ${name}`);
}

/**
 * Returns a line of text for each way of placing symbols that the figure does not draw. It draws symbols at points, and texts
 * that follow the middle of a line, set in px of the screen and centred on the line.
 */
export function undrawnPlacements(reader: LayerReader, features: readonly GeoJSON.Feature[]): string[] {
  if (reader.layer.type !== 'symbol') return [];
  const { id } = reader.layer;
  const placement = reader.text('symbol-placement');
  if (placement === 'point') {
    const hasOtherGeometry = features.some(({ geometry }) => !geometry.type.endsWith('Point'));
    return hasOtherGeometry ? [`${id}: symbols at lines and areas`] : [];
  }
  const isRotated = ['auto', 'map'].includes(reader.text('text-rotation-alignment'));
  const isOnScreen = reader.text('text-pitch-alignment') === 'viewport';
  return [
    ...(placement === 'line-center' ? [] : [`${id}: symbol-placement ${placement}`]),
    ...(isRotated && isOnScreen
      ? []
      : [`${id}: text that follows a line in the map's plane, or does not turn with it`]),
    ...['icon-image', 'text-variable-anchor', 'text-offset', 'text-radial-offset', 'text-keep-upright']
      .filter((name) => reader.sets(name))
      .map((name) => `${id}: ${name} along lines`),
  ];
}

/** Returns a line of text for each image that the figure cannot draw because its name describes no icon of the right type. */
export function undrawnImages(reader: LayerReader, features: readonly GeoJSON.Feature[]): string[] {
  const property =
    reader.layer.type === 'symbol' ? 'icon-image' : reader.layer.type === 'fill' ? 'fill-pattern' : undefined;
  if (!property || !reader.sets(property)) return [];
  const names = new Set(features.map((feature) => String(reader.value(property, feature) ?? '')));
  const expectedType = property === 'icon-image' ? 'mark' : 'hatch';
  return [...names]
    .filter((name) => name !== '' && readIcon(name)?.type !== expectedType)
    .map((name) => `${reader.layer.id}: image ${name}`);
}
