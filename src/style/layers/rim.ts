import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { round } from '../expressions';
import type { Scene } from '../scene';
import { hasEntry } from './metadata';

/** The line around the globe. No layer of MapLibre draws it: the sea's metadata says how it looks, and each renderer draws it. */
export interface Rim {
  /** CSS hex colour. */
  readonly color: string;
  /** CSS pixels. */
  readonly width: number;
}

const KEY = 'crosscurrents:rim';

export const rimMetadata = ({ palette, scale }: Scene): Readonly<Record<string, Rim>> => ({
  [KEY]: { color: palette.coast, width: round(1.1 * scale * palette.lineScale) },
});

export function rimOf({ layers }: StyleSpecification): Rim | undefined {
  const metadata: unknown = layers.find(({ type }) => type === 'background')?.metadata;
  return isWithRim(metadata) ? metadata[KEY] : undefined;
}

const isWithRim = (metadata: unknown): metadata is Readonly<Record<typeof KEY, Rim>> => hasEntry(metadata, KEY);
