import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LiveMap } from 'maplibre-gl';
import { isAtRest } from '../style/layers/rest-flag';

const AT_ONCE = { duration: 0, delay: 0 };
const UNCHECKED = { validate: false };

/**
 * Leaves out the waterlines while the camera flies: they are two fifths of a moving frame's time (two cores, software WebGL), and
 * pass too quickly to be looked at. The frame in which the camera rests has them again.
 */
export function flyLight(map: LiveMap, style: () => StyleSpecification): void {
  const show = (shown: boolean) => {
    for (const { id, metadata } of style().layers) {
      if (!isAtRest(metadata) || !map.getLayer(id)) continue;
      map.setPaintProperty(id, 'line-opacity-transition', AT_ONCE, UNCHECKED);
      map.setPaintProperty(id, 'line-opacity', shown ? 1 : 0, UNCHECKED);
    }
  };
  let isFlying = false;
  map.on('movestart', (event) => {
    // A jump has arrived when it begins.
    if (!('programmatic' in event) || !map.isMoving()) return;
    isFlying = true;
    show(false);
  });
  map.on('moveend', () => {
    if (isFlying) show(true);
    isFlying = false;
  });
}
