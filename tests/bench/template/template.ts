import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as LiveMap } from 'maplibre-gl';
import scrollama from 'scrollama';
import { allowWorker } from '../../../src/map/worker';
import type { Camera } from '../../../src/view/camera';
import type { TemplateConfig } from './config';
import './template.css';

/**
 * A page as the popular story templates make it (Mapbox's "storytelling", its copies for MapLibre): the library as published,
 * steps over a map that fills the window, a scroll library, the land as GeoJSON, and one layer of lines for each kind, which are
 * added when the map has loaded.
 */

declare const CONFIG: TemplateConfig;
const { steps, kinds, places, colors } = CONFIG;

const column = document.querySelector('#steps');
for (const { title, text } of steps) {
  const step = document.createElement('section');
  step.className = 'step';
  const card = document.createElement('div');
  const heading = document.createElement('h3');
  const paragraph = document.createElement('p');
  heading.textContent = title;
  paragraph.textContent = text;
  card.append(heading, paragraph);
  step.append(card);
  column?.append(step);
}

// Of the app, as the server's policy allows no worker without it.
allowWorker();
const map = new LiveMap({
  container: 'map',
  style: {
    version: 8,
    sources: { land: { type: 'geojson', data: new URL('land.json', document.baseURI).href } },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': colors.water } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colors.land } },
      { id: 'coast', type: 'line', source: 'land', paint: { 'line-color': colors.coast, 'line-width': 0.7 } },
    ],
  },
  ...(steps[0] && optionsOf(steps[0].camera)),
  attributionControl: false,
});

map.on('load', () => {
  for (const { id, color, lines } of kinds) {
    map.addSource(id, {
      type: 'geojson',
      data: {
        type: 'MultiLineString',
        coordinates: lines.map((line) => line.map(([lon, lat]): [number, number] => [lon, lat])),
      },
    });
    map.addLayer({ id, type: 'line', source: id, paint: { 'line-color': color, 'line-width': 3 } });
  }
  map.addSource('places', {
    type: 'geojson',
    data: { type: 'MultiPoint', coordinates: places.map(([lon, lat]): [number, number] => [lon, lat]) },
  });
  map.addLayer({
    id: 'places',
    type: 'circle',
    source: 'places',
    paint: {
      'circle-radius': 6,
      'circle-color': colors.ring,
      'circle-stroke-color': colors.marker,
      'circle-stroke-width': 1.8,
    },
  });
  map.once('idle', () => {
    document.documentElement.dataset['map'] = 'live';
  });
  scrollama()
    .setup({ step: '.step', offset: 0.5 })
    .onStepEnter(({ index }) => {
      const camera = steps[index]?.camera;
      if (camera) map.flyTo({ ...optionsOf(camera), duration: 1400 });
    });
});

function optionsOf({ center: [lon, lat], zoom, bearing, pitch }: Camera) {
  return { center: [lon, lat] as [number, number], zoom, bearing, pitch };
}
