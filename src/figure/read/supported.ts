import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { readIcon } from '../../style/icons';
import { type LayerReader, specificationOf } from './evaluate';

/** What the figure draws of each type of layer. Whatever else a style sets is told, never missing in silence. */
const DRAWN: Readonly<Record<string, readonly string[]>> = {
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

/** Whether the figure draws layers of this type at all. */
export const isSupportedType = (layer: LayerSpecification): boolean => Object.hasOwn(DRAWN, layer.type);

/** The properties that the layer sets to something else than the specification's default and that the figure does not draw. */
export function undrawnProperties(layer: LayerSpecification): string[] {
  const set = { ...(layer.paint as object), ...(layer.layout as object) };
  return Object.entries(set)
    .filter(([name]) => name !== 'visibility' && !DRAWN[layer.type]?.includes(name))
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(specificationOf(layer.type, name)?.default))
    .map(([name]) => `${layer.id}: ${name}`);
}

/** Symbols stand at points, or their text follows the middle of a line and lies on the ground. */
export function undrawnPlacements(reader: LayerReader, features: readonly GeoJSON.Feature[]): string[] {
  if (reader.layer.type !== 'symbol') return [];
  const { id } = reader.layer;
  const placement = reader.text('symbol-placement');
  if (placement === 'point') {
    const strange = features.some(({ geometry }) => !geometry.type.endsWith('Point'));
    return strange ? [`${id}: symbols at lines and areas`] : [];
  }
  const lying = ['text-rotation-alignment', 'text-pitch-alignment'].every((name) =>
    ['auto', 'map'].includes(reader.text(name)),
  );
  return [
    ...(placement === 'line-center' ? [] : [`${id}: symbol-placement ${placement}`]),
    ...(lying ? [] : [`${id}: text that follows a line but not the ground`]),
    ...['icon-image', 'text-variable-anchor']
      .filter((name) => reader.sets(name))
      .map((name) => `${id}: ${name} along lines`),
  ];
}

/** Images that the figure cannot draw because nothing describes them. */
export function undrawnImages(reader: LayerReader, features: readonly GeoJSON.Feature[]): string[] {
  const property =
    reader.layer.type === 'symbol' ? 'icon-image' : reader.layer.type === 'fill' ? 'fill-pattern' : undefined;
  if (!property || !reader.sets(property)) return [];
  const names = new Set(features.map((feature) => String(reader.value(property, feature) ?? '')));
  const wanted = property === 'icon-image' ? 'mark' : 'hatch';
  return [...names]
    .filter((name) => name !== '' && readIcon(name)?.type !== wanted)
    .map((name) => `${reader.layer.id}: image ${name}`);
}
