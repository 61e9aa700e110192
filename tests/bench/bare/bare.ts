import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as LiveMap, type StyleSpecification } from 'maplibre-gl';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { allowWorker } from '../../../src/map/worker';
import { FONT_FILES, SEMIBOLD } from '../../../src/style/fonts';
import type { Camera } from '../../../src/view/camera';
import type { BarePage, BareScene } from './scene';
import './bare.css';

/**
 * The bare page that the app is compared with: a MapLibre page with the same library, worker, style sheet, geometry, fonts and
 * camera in the same box of the same window. It draws only coasts, borders and five labelled points.
 */

const base = new URL('./', document.baseURI).href;
// Requested before anything else; the page already preloads it.
const worldResponse = fetch(`${base}geo/stories/northeast-asia-2026.topo.json`);
const { box, camera, fieldOfView, colors, points }: BareScene = JSON.parse(decodeURIComponent(location.hash.slice(1)));

const map = createMap(await (await worldResponse).json());

// The switch of this page makes one call of `setLayoutProperty`.
let isVisible = true;
document.querySelector('button')?.addEventListener('click', () => {
  isVisible = !isVisible;
  map.setLayoutProperty('points', 'visibility', isVisible ? 'visible' : 'none');
});

Object.assign(window, {
  bare: { fly: (to, duration) => void map.flyTo({ ...cameraOptions(to), duration }) } satisfies BarePage,
});

function createMap(world: Topology): LiveMap {
  const container = document.querySelector<HTMLElement>('#map');
  if (!container) throw new Error('The page has no #map');
  const { left, top, width, height } = box;
  Object.assign(container.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  allowWorker();
  const newMap = new LiveMap({ container, style: styleOf(world), ...cameraOptions(camera), attributionControl: false });
  newMap.setVerticalFieldOfView(fieldOfView);
  // Until its style is loaded, the map does not know that it is a globe, and constrains the camera as on a Mercator map.
  // https://github.com/maplibre/maplibre-gl-js/pull/5186
  newMap.once('style.load', () => newMap.jumpTo(cameraOptions(camera)));
  newMap.once('idle', () => {
    document.documentElement.dataset['map'] = 'live';
  });
  return newMap;
}

function styleOf(world: Topology): StyleSpecification {
  const object = (name: string) => {
    const found = world.objects[name];
    if (!found) throw new Error(`The geometry has no ${name}`);
    return { type: 'geojson', data: feature(world, found) } as const;
  };
  return {
    version: 8,
    projection: { type: 'globe' },
    'font-faces': Object.fromEntries(Object.entries(FONT_FILES).map(([name, file]) => [name, `${base}${file}`])),
    sources: {
      coast: object('coast'),
      borders: object('borders'),
      points: { type: 'geojson', data: pointsAsFeatures() },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colors.water } },
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': colors.border, 'line-width': 0.8 } },
      { id: 'coast', type: 'line', source: 'coast', paint: { 'line-color': colors.coast, 'line-width': 0.7 } },
      {
        id: 'points',
        type: 'circle',
        source: 'points',
        paint: {
          'circle-radius': 6,
          'circle-color': colors.ring,
          'circle-stroke-color': colors.marker,
          'circle-stroke-width': 1.8,
        },
      },
      {
        id: 'names',
        type: 'symbol',
        source: 'points',
        layout: { 'text-field': ['get', 'name'], 'text-font': SEMIBOLD, 'text-size': 20, 'text-offset': [0, 1.2] },
        paint: { 'text-color': colors.label, 'text-halo-color': colors.halo, 'text-halo-width': 2 },
      },
    ],
  };
}

function pointsAsFeatures() {
  const features = points.map(({ name, at }) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [...at] },
    properties: { name },
  }));
  return { type: 'FeatureCollection' as const, features };
}

function cameraOptions({ center: [lon, lat], zoom, bearing, pitch }: Camera) {
  return { center: [lon, lat] as [number, number], zoom, bearing, pitch };
}
