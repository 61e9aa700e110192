import type { Feature } from 'geojson';
import { isInteractive } from '../../style/layers/interactive';
import type { Globe } from '../ground/globe';
import { namesOf } from '../read/drawn-mark';
import type { LayerReader } from '../read/evaluate';
import type { Element } from '../svg/svg';
import type { Drawing } from './draw-symbols';

/** The live map softens the edges of circles by a px, all of it inside: the eye sees them half a px smaller. */
const SOFT_EDGE = 0.5;

/** A circle layer: a disc, and around it a ring. Those farther from the viewer are smaller. */
export function drawnCircles(reader: LayerReader, features: readonly Feature[], globe: Globe): Drawing {
  const drawing: Drawing = { elements: [], drawn: [] };
  for (const feature of features) {
    if (feature.geometry.type !== 'Point') continue;
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    const { x, y, front } = globe.project([lon, lat]);
    const near = reader.text('circle-pitch-scale') === 'viewport' ? 1 : globe.nearness(front);
    const radius = Math.max(0, reader.number('circle-radius', feature) * near - SOFT_EDGE);
    const ring = reader.number('circle-stroke-width', feature) * near;
    const reach = radius + ring;
    if (front <= 0 || x < -reach || y < -reach || x > globe.size.width + reach || y > globe.size.height + reach)
      continue;
    const elements = circleElements(reader, feature, { x, y, radius, ring }).map((one) => ({
      ...one,
      at: [x, y] as const,
    }));
    if (elements.length === 0) continue;
    drawing.elements.push(...elements);
    drawing.drawn.push({
      layer: reader.layer.id,
      ...namesOf(feature),
      interactive: isInteractive(reader.layer),
      part: undefined,
      words: undefined,
      shape: { type: 'disc', x, y, radius: reach },
    });
  }
  return drawing;
}

function circleElements(
  reader: LayerReader,
  feature: Feature,
  { x, y, radius, ring }: { x: number; y: number; radius: number; ring: number },
): Element[] {
  const fill = reader.color('circle-color', feature);
  const stroke = reader.color('circle-stroke-color', feature);
  const fillOpacity = fill.opacity * reader.number('circle-opacity', feature);
  const strokeOpacity = ring > 0 ? stroke.opacity * reader.number('circle-stroke-opacity', feature) : 0;
  const target = namesOf(feature).target;
  const place = { 'data-target': target, cx: x, cy: y };
  const disc = { fill: fill.color, 'fill-opacity': fillOpacity < 1 ? fillOpacity : undefined };
  const edge = {
    r: radius + ring / 2,
    stroke: stroke.color,
    'stroke-width': ring,
    'stroke-opacity': strokeOpacity < 1 ? strokeOpacity : undefined,
  };
  if (fillOpacity > 0 && strokeOpacity === 1) return [{ name: 'circle', attributes: { ...place, ...edge, ...disc } }];
  // A ring that can be seen through must not lie over its disc: the two are apart.
  return [
    ...(fillOpacity > 0 ? [{ name: 'circle', attributes: { ...place, r: radius, ...disc } }] : []),
    ...(strokeOpacity > 0 ? [{ name: 'circle', attributes: { ...place, ...edge, fill: 'none' } }] : []),
  ];
}
