import type { Labels } from '../../view/names';
import list from './map-labels.json';

/** The labels of the names in `view/names.ts` in each language of the map. `npm run geo` makes the list. */
interface MapLabels {
  readonly labels: Labels;
  /** Other names by which the search finds it. */
  readonly also: readonly string[];
}

const byId = list as unknown as Readonly<Record<string, MapLabels>>;

/** Returns the labels of a name. */
export const mapLabelsOf = ({ id, label }: { readonly id: string; readonly label: string }): MapLabels =>
  byId[id] ?? { labels: { en: label }, also: [] };
