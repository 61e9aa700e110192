import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Lit } from '../../view/drawn';
import { isOneOf, perFeature, RECEDED, round } from '../expressions';
import type { DrawnKind } from '../marks';
import type { Palette } from '../palette';
import type { Scene } from '../scene';

/** The input for the style layers of one story layer. */
export interface Look {
  readonly scene: Scene;
  readonly layer: { readonly id: string; readonly kind: DrawnKind };
  /** Its relations that are drawn whenever it is on. Independent of its own switch: changing a filter re-makes all tiles. */
  readonly drawn: readonly string[];
  /** What the selection highlights. Receding is feature state (`states.ts`); only labels depend on this. */
  readonly lit: Lit | undefined;
  /** The source has only what is drawn, and its lines have a factor on their width as feature state. */
  readonly gathered?: boolean;
}

export const visibility = ({ scene, layer, gathered }: Look) =>
  gathered || scene.view.layers.some((id) => id === layer.id) ? 'visible' : 'none';

/** The relations of the layer that are drawn. */
export function shown({ scene, layer, drawn, gathered }: Look): ExpressionSpecification {
  const ofLayer: ExpressionSpecification = ['==', ['get', 'layer'], layer.id];
  if (gathered) return ofLayer;
  const all = scene.story.relations.filter((relation) => relation.layer === layer.id).length;
  return drawn.length === all ? ofLayer : isOneOf('relation', drawn);
}

export const opacity = ({ receded }: Palette): ExpressionSpecification => ['case', RECEDED, receded.line, 1];

/** Text size of labels on lines and symbols, in px. */
export const LABEL_SIZE = 15;

export const RECEDED_HIDDEN: ExpressionSpecification = ['case', RECEDED, 0, 1];

export const labelPaint = (look: Look) => ({
  'text-color': perFeature(look.scene.palette.kinds[look.layer.kind]),
  'text-halo-color': look.scene.palette.placeHalo,
  'text-halo-width': round(1.8 * look.scene.scale),
  // A half-transparent label is not readable: it is hidden where its line recedes.
  'text-opacity': RECEDED_HIDDEN,
});
