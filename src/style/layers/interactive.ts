/** Metadata of a layer with clickable features: a click selects the feature's `target`, or else the layer's. */
export const INTERACTIVE = { 'crosscurrents:interactive': true };

/** Whether a layer has the marks at the ends of lines, which belong to their lines. */
export const hasLineEnds = (layer: string): boolean => /^relation\/.*\/ends$/.test(layer);

interface WithMetadata {
  readonly metadata?: unknown;
}

export const isInteractive = ({ metadata }: WithMetadata): boolean =>
  entriesOf(metadata)?.['crosscurrents:interactive'] === true;

/** What a click on a feature of the layer selects, if the features have no `target`. */
export function targetOfLayer({ metadata }: WithMetadata): string | undefined {
  const target = entriesOf(metadata)?.['crosscurrents:target'];
  return typeof target === 'string' ? target : undefined;
}

const entriesOf = (metadata: unknown) => metadata as Record<string, unknown> | null | undefined;
