import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Whether the style hides a layer at every zoom. */
export const isHidden = ({ layout, paint }: LayerSpecification): boolean =>
  layout?.visibility === 'none' || (paint !== undefined && 'fill-opacity' in paint && paint['fill-opacity'] === 0);
