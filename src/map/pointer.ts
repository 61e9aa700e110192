import type { Map as LiveMap, MapGeoJSONFeature, MapMouseEvent } from 'maplibre-gl';
import { hasLineEnds, targetOfLayer } from '../style/layers/interactive';
import type { MapRendererEvents } from '../style/map-renderer';
import { CHOICE_REACH, foremost, linesAmong, POINTER_REACH } from '../view/focus';
import { readSelection, type Selection } from '../view/view';

export interface PointerActions extends Pick<MapRendererEvents, 'hover' | 'choose'> {
  /** The interactive layers of the current style. */
  readonly layers: () => string[];
}

/** Reports hover and clicks on marks. A click outside all marks selects nothing, which closes the detail page. */
export function followPointer(map: LiveMap, { layers, hover, choose }: PointerActions): void {
  const pointerOf = ({ originalEvent }: MapMouseEvent) =>
    originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch' ? 'touch' : 'mouse';
  const targetAt = (event: MapMouseEvent): Selection | undefined =>
    nearestTarget(map, event.point, POINTER_REACH[pointerOf(event)], layers());
  map.on('mousemove', (event) => {
    const target = targetAt(event);
    map.getCanvas().style.cursor = target ? 'pointer' : '';
    hover(target);
  });
  map.on('mouseout', () => hover(undefined));
  map.on('click', (event) => {
    const { shiftKey, clientX, clientY } = event.originalEvent;
    const lines = linesNear(map, event.point, CHOICE_REACH[pointerOf(event)], layers());
    choose(targetAt(event), { beside: shiftKey, lines, at: { x: clientX, y: clientY } });
  });
}

/**
 * The mark at the point, or else the topmost one within `reach`, the story's before basemap names; or else the territory
 * at the point.
 */
function nearestTarget(
  map: LiveMap,
  { x, y }: { x: number; y: number },
  reach: number,
  layers: string[],
): Selection | undefined {
  const existing = layers.filter((id) => map.getLayer(id));
  const marks = existing.filter((id) => map.getLayer(id)?.type !== 'fill');
  const targetsAt = (where: [number, number] | [[number, number], [number, number]], among: string[]) =>
    map.queryRenderedFeatures(where, { layers: among }).flatMap((feature) => targetOf(feature) ?? []);
  const nearby: [[number, number], [number, number]] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const isName = ({ kind }: Selection) => kind === 'name';
  return foremost(targetsAt([x, y], marks), targetsAt(nearby, marks), isName) ?? targetsAt([x, y], existing)[0];
}

/** The relations whose lines are near the point, if it is not on another mark or a text: what is written there is meant. */
function linesNear(map: LiveMap, { x, y }: { x: number; y: number }, reach: number, layers: string[]): Selection[] {
  const existing = layers.filter((id) => map.getLayer(id) && map.getLayer(id)?.type !== 'fill');
  const isLine = (id: string) => map.getLayer(id)?.type === 'line' || hasLineEnds(id);
  const marks = existing.filter((id) => !isLine(id));
  if (map.queryRenderedFeatures([x, y], { layers: marks }).some((feature) => targetOf(feature))) return [];
  const nearby: [[number, number], [number, number]] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const near = map.queryRenderedFeatures(nearby, { layers: existing.filter(isLine) });
  return linesAmong(near.flatMap((feature) => targetOf(feature) ?? []));
}

function targetOf(feature: MapGeoJSONFeature): Selection | undefined {
  const target: unknown = feature.properties['target'] ?? targetOfLayer(feature.layer);
  return typeof target === 'string' ? readSelection(target) : undefined;
}
