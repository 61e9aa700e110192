/** Files of other programs, written by us in the forms that their documentation and their own examples have. */

/** Kumu's blueprint: https://docs.kumu.io/guides/import/blueprints */
export const KUMU = {
  elements: [
    {
      id: 'e1',
      label: 'Seoul',
      type: 'City',
      description: 'The <b>capital</b>',
      attributes: { latitude: 37.5665, longitude: 126.978 },
    },
    { id: 'e2', label: 'Beijing', type: 'City' },
    { label: 'Alone' },
  ],
  connections: [
    { from: 'e1', to: 'e2', direction: 'mutual', label: 'Talks', type: 'dialogue' },
    { from: 'Beijing', to: 'Tokyo', direction: 'directed', type: 'Pressure' },
  ],
};

/** Kumu's and Gephi's spreadsheets: https://docs.kumu.io/guides/import/spreadsheets, https://docs.gephi.org */
export const KUMU_EDGES =
  'From,To,Direction,Label,Type\nSeoul,Beijing,mutual,Talks,dialogue\nBeijing,Tokyo,directed,,pressure\n';
export const GEPHI_EDGES =
  'Source,Target,Type,Id,Label,Weight\n1,2,Undirected,0,Talks,1.0\n2,3,Directed,1,Pressure,2.0\n';
export const GEPHI_NODES =
  'Id,Label,Latitude,Longitude\n1,Seoul,37.5665,126.978\n2,Beijing,39.9042,116.4074\n3,Tokyo,35.6895,139.6917\n4,Alone,10,20\n';

/** StoryMapJS, as its own demonstration file (website/static/demo/demo.json) has it. */
export const STORYMAP = {
  storymap: {
    map_type: 'osm:standard',
    slides: [
      {
        type: 'overview',
        date: '1790-2010',
        text: {
          headline: 'A <i>walk</i>',
          text: 'All points.<br></br><b>Bold</b> &amp; plain.<script>alert(1)</script>',
        },
        media: { url: 'https://example.org/a.png', credit: 'somebody', caption: 'A picture' },
      },
      {
        date: '1790',
        text: {
          headline: '1790',
          text: '<p>First.</p><p>Second &ndash; <a href="https://example.org" onclick="x()">link</a>.</p>',
        },
        location: { name: 'Kent County, Maryland', lat: 39.275, lon: -76.18667, zoom: 10, line: true },
        media: { url: 'https://www.youtube.com/watch?v=x' },
      },
      {
        date: '1800',
        text: { headline: 'Again', text: '<img src=x onerror=alert(1)>Here' },
        location: { name: 'Howard County, Maryland', lat: '39.26833', lon: '-76.94167', zoom: 10, line: true },
      },
    ],
  },
};

/** TimelineJS: https://timeline.knightlab.com/docs/json-format.html; numbers may be texts. */
export const TIMELINE = {
  title: {
    text: { headline: 'The <b>seventh</b> century', text: 'From a list.' },
    media: { url: 'https://example.org/a.png' },
  },
  eras: [
    { start_date: { year: '600' }, end_date: { year: '650' }, text: { headline: 'An era' } },
    { start_date: { year: '700' }, text: { headline: 'An era whose end is not known' } },
    { end_date: { year: '750' }, text: { headline: 'An era whose beginning is not known' } },
  ],
  events: [
    { start_date: { year: '602' }, end_date: { year: '629' }, text: { headline: 'A war', text: '<p>Long.</p>' } },
    {
      start_date: { year: 622, month: '08', day: '09' },
      text: { headline: 'A journey', text: '' },
      group: 'Travel',
      unique_id: 'j',
    },
    { start_date: { year: '2026', month: '1', day: '' }, text: { headline: 'A month', text: 'x' } },
    { start_date: { year: '-44', month: '3', day: '15' }, text: { headline: 'Before', text: 'x' } },
    { start_date: { year: 'long ago', display_date: 'Long ago' }, text: { headline: 'Undated', text: 'x' } },
  ],
};

/** GeoJSON of RFC 7946, as uMap, geojson.io and QGIS write it. */
export const GEOJSON = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [126.978, 37.5665],
          [116.4074, 39.9042],
        ],
      },
      properties: { name: 'Talks', _umap_options: {} },
    },
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [126.978, 37.5665] },
      properties: { name: 'Seoul', description: 'A <b>city</b>' },
    },
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [116.4074, 39.9042, 40] },
      properties: { title: 'Beijing' },
    },
    {
      type: 'Feature',
      geometry: {
        type: 'MultiLineString',
        coordinates: [
          [
            [170, 0],
            [180, 5],
          ],
          [
            [-180, 5],
            [-170, 10],
          ],
        ],
      },
      properties: {},
    },
    {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [126.978, 37.5665],
          [120, 38],
          [139.69, 35.69],
        ],
      },
      properties: { label: 'A route' },
    },
    {
      type: 'Feature',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      },
      properties: {},
    },
    { type: 'Feature', geometry: null, properties: { name: 'Nowhere' } },
  ],
};
