import type { Feature } from 'geojson';
import type { Map as LiveMap } from 'maplibre-gl';
import type { Position } from '../../composition/sphere';
import { isBasemapName } from '../../style/cartography/name-layer';
import { boxesAlong, type NameFrame, type NameGround } from '../../style/cartography/name-rules';
import { type PlacedNames, placedNames } from '../../style/cartography/placed-names';
import { projectionOf } from '../../view/projection';
import { nameFinder } from './name-finder';

export interface NamePlacementOptions {
  readonly ground: NameGround;
  /** What lies over the map, in px from its upper left corner. */
  readonly covered: () => NameFrame['covered'];
  /** The story's lines that the map draws. */
  readonly lines: () => readonly (readonly Position[])[];
}

/** Px by which MapLibre's collision boxes are moved: its index begins outside of the viewport. */
const INDEX_PADDING = 100;

/**
 * Places names of the basemap only where `NameRules` allows it. MapLibre knows collisions, but neither what is
 * under a label nor the viewport's edge: https://github.com/mapbox/mapbox-gl-js/issues/6432 (MapLibre has it from there)
 *
 * Buys: no name of a sea on land; the same names as in the figure, at the same places.
 *
 * Private: `pauseablePlacement` and `triggerSymbolPlacement` of the style, and of a placement `placeLayerBucketPart`, `commit`, `placements`, `transform`
 * and, of its `collisionIndex`, `placeCollisionBox` and `queryRenderedSymbols`, which are overridden or read in each new placement.
 */
export function obeyNameRules(map: LiveMap, options: NamePlacementOptions): void {
  const { style } = map;
  if (!style || !('pauseablePlacement' in style) || patched.has(style)) return;
  patched.add(style);
  const find = nameFinder(options.ground.points);
  let current = style.pauseablePlacement;
  Object.defineProperty(style, 'pauseablePlacement', {
    get: () => current,
    set(next: typeof current) {
      if (isPatchable(next?.placement)) patch(next.placement, options, find);
      current = next;
    },
  });
}

/** Lets MapLibre place all names again in the next frame. */
export function placeNamesAgain(map: LiveMap): void {
  map.style.triggerSymbolPlacement?.();
  map.triggerRepaint();
}

const patched = new WeakSet<object>();

type Placement = LiveMap['style']['pauseablePlacement']['placement'];

/** Whether a placement is as in the version that the patch was written for. */
const isPatchable = (placement: Placement | undefined): placement is Placement =>
  typeof placement?.placeLayerBucketPart === 'function' &&
  typeof placement.commit === 'function' &&
  typeof placement.collisionIndex?.placeCollisionBox === 'function' &&
  typeof placement.collisionIndex.queryRenderedSymbols === 'function' &&
  typeof placement.placements === 'object' &&
  typeof placement.transform?.cameraToCenterDistance === 'number';

function patch(
  placement: Placement,
  { ground, covered, lines }: NamePlacementOptions,
  find: ReturnType<typeof nameFinder>,
): void {
  const { collisionIndex } = placement;
  const frame = frameOf(placement, covered(), lines());
  const layers = new Map<string, PlacedNames>();
  /** The names that are shown, by MapLibre's id of a symbol. */
  const shown = new Map<number, Shown>();
  /** The names that have a place but are not shown: numbers of features, by bucket. */
  const hidden = new Map<number, Set<number>>();
  const hide = (bucket: number, feature: number) => {
    hidden.set(bucket, (hidden.get(bucket) ?? new Set()).add(feature));
  };
  /** While a layer of names is placed: its names, and the features that have been. */
  let placing: { readonly names: PlacedNames; readonly allowed: Set<Feature> } | undefined;

  const placeBox = collisionIndex.placeCollisionBox.bind(collisionIndex);
  collisionIndex.placeCollisionBox = (box, overlap, ratio, tile, unwrapped, ...rest) => {
    const placed = placeBox(box, overlap, ratio, tile, unwrapped, ...rest);
    if (!placing || !placed.placeable) return placed;
    const [left = 0, top = 0, right = 0, bottom = 0] = placed.box.map((px) => px - INDEX_PADDING);
    const feature = find(unwrapped.canonical, box.anchorPointX, box.anchorPointY);
    if (!feature || !placing.names.allows(feature, { left, top, right, bottom }))
      return { ...placed, placeable: false };
    placing.names.add(feature);
    placing.allowed.add(feature);
    return placed;
  };

  const placePart = placement.placeLayerBucketPart.bind(placement);
  placement.placeLayerBucketPart = (part, ...rest) => {
    const { bucket, unwrappedTileID } = part.parameters;
    const layer = bucket.layers[0];
    if (!layer || !isBasemapName(layer.metadata)) return placePart(part, ...rest);
    const names = layers.get(layer.id) ?? placedNames(frame, ground);
    layers.set(layer.id, names);
    const allowed = new Set<Feature>();
    placing = { names, allowed };
    placePart(part, ...rest);
    placing = undefined;
    for (let i = part.symbolInstanceStart; i < part.symbolInstanceEnd; i++) {
      const { crossTileID, anchorX, anchorY, featureIndex } = bucket.symbolInstances.get(i);
      const feature = find(unwrappedTileID.canonical, anchorX, anchorY);
      const joint = placement.placements[crossTileID];
      if (!joint?.text || !feature || shown.has(crossTileID)) continue;
      // A layer whose texts may overlap shows them without asking for room.
      if (allowed.has(feature)) {
        shown.set(crossTileID, { feature, names, bucket: bucket.bucketInstanceId, index: featureIndex });
      } else {
        joint.text = false;
        hide(bucket.bucketInstanceId, featureIndex);
      }
    }
  };

  const commit = placement.commit.bind(placement);
  placement.commit = (now) => {
    for (const [id, { feature, names, bucket, index }] of shown) {
      const joint = placement.placements[id];
      if (!joint || names.stays(feature)) continue;
      joint.text = false;
      hide(bucket, index);
    }
    commit(now);
  };

  const query = collisionIndex.queryRenderedSymbols.bind(collisionIndex);
  collisionIndex.queryRenderedSymbols = (around) =>
    Object.fromEntries(
      Object.entries(query(around)).map(([bucket, features]) => [
        bucket,
        features.filter((index) => !hidden.get(Number(bucket))?.has(index)),
      ]),
    );
}

interface Shown {
  readonly feature: Feature;
  readonly names: PlacedNames;
  /** MapLibre's numbers of its bucket, and of its feature there. */
  readonly bucket: number;
  readonly index: number;
}

function frameOf(
  { transform }: Placement,
  covered: NameFrame['covered'],
  lines: readonly (readonly Position[])[],
): NameFrame {
  const { width, height, center, zoom, bearing, pitch, cameraToCenterDistance } = transform;
  const camera = { center: [center.lng, center.lat] as const, zoom, bearing, pitch };
  const size = { width, height };
  const projection = projectionOf(camera, size, cameraToCenterDistance);
  return { size, covered, lines: boxesAlong(lines, projection.project), ...projection };
}
