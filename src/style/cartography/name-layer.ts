import { INTERACTIVE } from '../layers/interactive';
import { hasEntry } from '../layers/metadata';

/** The padding of names in px: a name's collision box is larger than its letters by so much on each side. */
export const NAME_PADDING = 4;

const KEY = 'crosscurrents:basemap-name';

/** Metadata of a layer of basemap names, each of which stands only where `NameRules` allows it. */
export const BASEMAP_NAME = { ...INTERACTIVE, [KEY]: true };

export const isBasemapName = (metadata: unknown): boolean => hasEntry(metadata, KEY);
