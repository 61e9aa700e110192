import { INTERACTIVE } from '../layers/interactive';

const KEY = 'crosscurrents:basemap-name';

/** Metadata of a layer of basemap names, each of which stands only where `NameRules` allows it. */
export const BASEMAP_NAME = { ...INTERACTIVE, [KEY]: true };

export const isBasemapName = (metadata: unknown): boolean =>
  typeof metadata === 'object' && metadata !== null && KEY in metadata;
