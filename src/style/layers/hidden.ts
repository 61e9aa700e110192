import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Whether the style hides a layer at every zoom. */
export const isHidden = ({ layout }: LayerSpecification): boolean => layout?.visibility === 'none';
