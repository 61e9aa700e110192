import type { Story } from '../../story/format';
import type { Messages } from '../../text/catalog';
import { MAX_ZOOM, MIN_ZOOM } from '../../view/camera';
import { cameraOf } from '../../view/framing';
import { mapSize } from '../../view/screen';
import { atDate, chooseTheme, moveCamera, type Step, showLayers, showPlaces } from '../../view/steps';
import { startPresenting } from '../../view/stops';
import type { Theme } from '../../view/view';
import type { App } from '../app-context';
import { play } from './playing';
import type { TableFormat } from './relation-files';
import { type Report, savePicture } from './save-picture';

type Text = (messages: Messages) => string;

/** Something that the user can do on the page, with a button or from the search. */
export interface Command {
  readonly name: Text;
  /** Other words by which the search finds it. Undefined: the search does not offer it. */
  readonly also?: (messages: Messages) => readonly string[];
  /** Undefined: always. */
  readonly isAvailable?: (app: App) => boolean;
  /** It makes a file, and reports to where it was chosen. */
  readonly savesFile?: true;
  readonly perform: (app: App, report: Report) => void;
}

/** A command that has nothing to report. */
export interface PlainCommand extends Command {
  readonly perform: (app: App) => void;
}

/** A command that applies a step to the view, so that a link can do the same. */
interface StepCommand extends PlainCommand {
  readonly step: (story: Story) => Step;
}

const noWords = () => [];

/** Without `also`, the search does not offer the command. */
const toView = (name: Text, step: StepCommand['step'], also?: Command['also']): StepCommand => ({
  name,
  step,
  perform: ({ story, store }) => store.act(step(story)),
  ...(also && { also }),
});

const theme = (name: Theme): PlainCommand => ({
  name: (messages) => messages.search.actions.colours(messages.theme[name]),
  also: (messages) => [messages.theme[name], ...messages.search.also[name]],
  // As for a camera move, the browser's Back button must not only undo this.
  perform: ({ store }) => store.act(chooseTheme(name), 'replace'),
});

/** The view's camera, not the live one: two presses during one flight must change the zoom by two levels. */
const cameraIn = ({ story, store }: App) => cameraOf(story, store.view.value, mapSize.value);

const zoomBy = (levels: 1 | -1, name: Text): PlainCommand => ({
  name,
  isAvailable: (app) => (levels > 0 ? cameraIn(app).zoom < MAX_ZOOM : cameraIn(app).zoom > MIN_ZOOM),
  perform(app) {
    const camera = cameraIn(app);
    app.store.act(moveCamera({ ...camera, zoom: camera.zoom + levels }), 'replace');
  },
});

const saveTable = (format: TableFormat, name: (matrix: Messages['panels']['matrix']) => string): Command => ({
  name: ({ search, panels }) => search.actions.saveTable(name(panels.matrix)),
  also: ({ search }) => search.also.table,
  savesFile: true,
  async perform({ story, store, messages: { picture } }, report) {
    try {
      const files = await import('./relation-files');
      report({ kind: 'done', text: picture.saved(files.saveTable(story, store.view.peek(), format)) });
    } catch (error) {
      console.error(error);
      report({ kind: 'failed', text: picture.tableFailed });
    }
  },
});

const ids = <Id>(all: readonly { readonly id: Id }[]) => all.map(({ id }) => id);

/** The one table of the page's commands: the search lists it, and the buttons perform its entries. */
export const COMMANDS = {
  present: {
    ...toView(
      ({ search }) => search.actions.present,
      startPresenting,
      ({ search }) => search.also.present,
    ),
    isAvailable: ({ story }) => story.chapters.length > 0,
  },
  'layers-on': toView(
    ({ search }) => search.actions.allLayersOn,
    (story) => showLayers(story, ids(story.layers)),
    ({ search }) => search.also.allLayersOn,
  ),
  'layers-off': toView(
    ({ search }) => search.actions.allLayersOff,
    (story) => showLayers(story, []),
    ({ search }) => search.also.allLayersOff,
  ),
  'places-on': toView(
    ({ search }) => search.actions.allPlacesOn,
    (story) => showPlaces(story, ids(story.places)),
    noWords,
  ),
  'places-off': toView(
    ({ rows }) => rows.allPlacesOff,
    (story) => showPlaces(story, []),
  ),
  dates: toView(
    ({ timeline }) => timeline.showAll,
    () => atDate(undefined),
    noWords,
  ),
  play: {
    name: ({ timeline }) => timeline.play,
    also: ({ search }) => search.also.play,
    isAvailable: ({ playing }) => !playing.value,
    perform: play,
  },
  pause: {
    name: ({ timeline }) => timeline.pause,
    also: ({ search }) => search.also.play,
    isAvailable: ({ playing }) => playing.value,
    perform({ playing }) {
      playing.value = false;
    },
  },
  'zoom-in': zoomBy(1, ({ furniture }) => furniture.zoomIn),
  'zoom-out': zoomBy(-1, ({ furniture }) => furniture.zoomOut),
  region: toView(
    ({ furniture }) => furniture.wholeRegion,
    () => moveCamera(undefined),
    noWords,
  ),
  'theme-auto': theme('auto'),
  'theme-day': theme('day'),
  'theme-night': theme('night'),
  'theme-projector': theme('projector'),
  print: {
    name: ({ picture }) => picture.print,
    also: ({ search }) => search.also.print,
    perform({ exports, messages }, report) {
      exports.print().catch((error: unknown) => {
        console.error(error);
        report({ kind: 'failed', text: messages.picture.printFailed });
      });
    },
  },
  'save-png': {
    name: ({ search, picture }) => search.actions.save(picture.png),
    also: ({ search }) => search.also.save,
    savesFile: true,
    perform: (app, report) => void savePicture(app, { type: 'png', scale: 2 }, report),
  },
  'save-svg': {
    name: ({ search, picture }) => search.actions.save(picture.svg),
    also: ({ search }) => search.also.save,
    savesFile: true,
    perform: (app, report) => void savePicture(app, { type: 'svg' }, report),
  },
  'save-csv': saveTable('csv', ({ saveCsv }) => saveCsv),
  'save-geojson': saveTable('geojson', ({ saveGeoJson }) => saveGeoJson),
} as const satisfies Readonly<Record<string, Command>>;
