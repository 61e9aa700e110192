/** A click on such a layer's feature selects its `target`, or else the one that the layer's own metadata names. */
export const INTERACTIVE = { 'crosscurrents:interactive': true };

interface WithMetadata {
  readonly metadata?: unknown;
}

export const isInteractive = ({ metadata }: WithMetadata): boolean =>
  entriesOf(metadata)?.['crosscurrents:interactive'] === true;

/** What a click on any feature of the layer selects, where the features themselves name nothing. */
export function targetOfLayer({ metadata }: WithMetadata): string | undefined {
  const target = entriesOf(metadata)?.['crosscurrents:target'];
  return typeof target === 'string' ? target : undefined;
}

const entriesOf = (metadata: unknown) => metadata as Record<string, unknown> | null | undefined;
