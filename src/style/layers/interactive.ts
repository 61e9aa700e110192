/** A click on such a layer's feature selects its `target`, or else the one that the layer's own metadata names. */
export const INTERACTIVE = { 'crosscurrents:interactive': true };
