/**
 * The floors: what each room (a folder of source files) may import from other rooms, types included. A room is closed to all
 * that do not list it. Names are paths in `src/`, but for `scripts` and `geo`, which run in Node alone. `parts/*` is `parts`
 * and its inner rooms.
 */
export const ROOMS = {
  story: ['story/file'],
  'story/file': [],
  'story/tables': ['story'],
  'story/timeline': ['story'],
  text: ['story', 'story/file'],
  ui: [],
  composition: ['story'],
  view: ['composition', 'story'],
  style: ['composition', 'story', 'view'],
  authoring: ['composition', 'story', 'text', 'view'],
  'authoring/drafts': ['authoring', 'story', 'story/file', 'text'],

  map: ['composition', 'map/patches', 'style', 'ui', 'view'],
  'map/patches': ['composition', 'style', 'ui', 'view'],

  'figure/svg': ['story'],
  'figure/read': ['figure/svg', 'style'],
  'figure/geometry': ['composition', 'figure/read', 'figure/svg', 'style', 'view'],
  'figure/symbols': ['composition', 'figure/geometry', 'figure/read', 'figure/svg', 'story', 'style', 'view'],
  'figure/letters': ['figure/svg', 'figure/symbols', 'story'],
  'figure/plate': ['figure/letters', 'figure/read', 'figure/svg', 'story', 'style', 'ui', 'view'],
  figure: ['figure/geometry', 'figure/read', 'figure/svg', 'figure/symbols', 'style', 'view'],
  'figure/simple-map': ['figure', 'figure/geometry', 'figure/read', 'figure/svg', 'style', 'view'],

  parts: ['story', 'style', 'text', 'view'],
  'parts/naming': ['composition', 'story', 'text', 'view'],
  'parts/commands': ['parts', 'story', 'story/tables', 'story/timeline', 'text', 'ui', 'view'],
  'parts/links': ['composition', 'parts', 'parts/commands', 'parts/naming', 'story', 'style', 'ui', 'view'],
  'parts/evidence': ['parts', 'parts/commands', 'parts/links', 'parts/naming', 'story', 'text', 'view'],
  'parts/lists': [
    'composition',
    'parts',
    'parts/commands',
    'parts/evidence',
    'parts/links',
    'parts/naming',
    'story',
    'ui',
    'view',
  ],
  'parts/page': ['parts', 'parts/evidence', 'parts/naming', 'story', 'ui', 'view'],

  'panels/authoring': ['authoring', 'authoring/drafts', 'story', 'story/file', 'text', 'ui'],
  'panels/names': ['parts/*', 'view'],
  'panels/whole': ['composition', 'panels/names', 'parts/*', 'story', 'style', 'ui', 'view'],
  'panels/reading': ['parts/*', 'story', 'ui', 'view'],
  'panels/overview': ['panels/authoring', 'panels/reading', 'panels/whole', 'parts/*', 'story', 'view'],
  'panels/detail': ['panels/whole', 'parts/*', 'story', 'text', 'ui', 'view'],
  'panels/over-map': ['composition', 'panels/whole', 'parts/*', 'story', 'ui', 'view'],
  'panels/timeline': ['composition', 'panels/over-map', 'parts/*', 'story', 'story/timeline', 'text', 'ui', 'view'],
  'panels/search': ['parts/*', 'story', 'story/file', 'text', 'ui', 'view'],
  'panels/print': ['panels/detail', 'panels/whole', 'parts/*', 'story', 'style', 'view'],
  'panels/frame': ['authoring', 'panels/*', 'parts/*', 'story', 'text', 'view'],

  'present/lesson': ['story', 'view'],
  'present/shared': ['composition', 'parts/*', 'present/lesson', 'story', 'text', 'ui', 'view'],
  'present/audience': ['composition', 'parts/*', 'present/lesson', 'present/shared', 'story', 'ui', 'view'],
  'present/speaker': ['parts/*', 'present/lesson', 'present/shared', 'story', 'style', 'ui', 'view'],

  pictures: ['figure/*', 'parts/*', 'story', 'style', 'text', 'ui', 'view'],
  app: [
    'figure/*',
    'first-paint',
    'map',
    'panels/*',
    'parts/*',
    'pictures',
    'present/*',
    'story',
    'style',
    'text',
    'ui',
    'view',
  ],
  'first-paint': ['figure/*', 'panels/frame', 'parts/*', 'story', 'style', 'text', 'ui', 'view'],

  scripts: [
    'authoring',
    'authoring/drafts',
    'figure/*',
    'first-paint',
    'pictures',
    'story',
    'story/file',
    'style',
    'text',
    'view',
  ],
  geo: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Packages that some rooms alone may import; all others go without. */
export const PACKAGES = { 'maplibre-gl': ['map', 'map/patches'] } as const satisfies Readonly<
  Record<string, readonly string[]>
>;

/** A folder holds about 20 files: beyond this it holds a second idea. */
export const MOST_FILES = 24;
