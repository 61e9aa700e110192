import type { Map as LiveMap } from 'maplibre-gl';
import { NAMED_SOURCES, type SourceName } from '../style/sources';
import { type Selection, type SelectionKind, selectionText } from '../view/view';

/** The sources with features of each kind; the other kinds have none. */
const HOVER_SOURCES: Readonly<Partial<Record<SelectionKind, readonly SourceName[]>>> = {
  place: ['story/places'],
  relation: ['story/arcs'],
  name: NAMED_SOURCES,
};

/** Sets or clears the feature state `hover`, which the style's expressions read. */
export function setHover(map: LiveMap, target: Selection, hover: boolean): void {
  for (const source of HOVER_SOURCES[target.kind] ?? []) {
    if (map.getSource(source)) map.setFeatureState({ source, id: selectionText(target) }, { hover });
  }
}
