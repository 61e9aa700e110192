import type { Story } from '../../story/format';
import type { Messages } from '../../text/catalog';
import type { Also } from '../../text/late/search-texts';
import { MIN_ZOOM } from '../../view/camera';
import { cameraOf } from '../../view/framing';
import { mapSize } from '../../view/screen';
import { atDate, chooseTheme, moveCamera, type Step, showLayers, showPlaces } from '../../view/steps';
import { startPresenting } from '../../view/stops';
import { movedBy } from '../../view/turning';
import type { Theme } from '../../view/view';
import { closestZoom } from '../../view/zoom-range';
import type { App } from '../app-context';
import { play } from './playing';
import type { Report } from './save-picture';

type Text = (messages: Messages) => string;

/** Something that the user can do on the page, with a button or from the search. */
export interface Command {
  readonly name: Text;
  /** Other words by which the search finds it, in `text/late/search-texts.ts`. Undefined: the search does not offer it. */
  readonly also?: Also | undefined;
  /** Names in other languages than the page's by which the search finds it as well, each with its language (BCP 47). */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** Undefined: always. */
  readonly isAvailable?: (app: App) => boolean;
  /** It reports its outcome to where it was chosen, which stays open. */
  readonly reports?: true;
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

/** Without `also`, the search does not offer the command. */
const toView = (name: Text, step: StepCommand['step'], also?: Command['also']): StepCommand => ({
  name,
  step,
  also,
  perform: ({ story, store }) => store.act(step(story)),
});

const theme = (name: Theme): PlainCommand => ({
  name: (messages) => messages.search.actions.colours(messages.theme[name]),
  also: name,
  // No history entry: the Back button would undo nothing but the colours.
  perform: ({ store }) => store.act(chooseTheme(name), 'replace'),
});

/** The view's camera, not the live one: two presses during one flight must change the zoom by two levels. */
const cameraIn = ({ story, store }: App) => cameraOf(story, store.view.value, mapSize.value);

const zoomBy = (levels: 1 | -1, limitOf: (story: Story) => number, name: Text): PlainCommand => ({
  name,
  isAvailable: (app) => (limitOf(app.story) - cameraIn(app).zoom) * levels > 0,
  perform(app) {
    const camera = cameraIn(app);
    const zoom = Math.min(closestZoom(app.story), camera.zoom + levels);
    app.store.act(moveCamera({ ...camera, zoom }), 'replace');
  },
});

/** A press on an arrow moves the view by this share of the map's width or height. */
const PAN_SHARE = 0.3;

const panBy = (direction: 'up' | 'left' | 'right' | 'down', x: number, y: number): PlainCommand => ({
  name: ({ furniture }) => furniture.moveTo[direction],
  perform(app) {
    const { width, height } = mapSize.value;
    const moved = movedBy(cameraIn(app), x * width * PAN_SHARE, y * height * PAN_SHARE);
    app.store.act(moveCamera(moved), 'replace');
  },
});

const ids = <Id>(all: readonly { readonly id: Id }[]) => all.map(({ id }) => id);

/** The commands that the first page needs. `picture-commands.ts` and `late-commands.ts` have the others. */
export const COMMANDS = {
  present: {
    ...toView(({ search }) => search.actions.present, startPresenting, 'present'),
    isAvailable: ({ story }) => story.chapters.length > 0,
  },
  'layers-on': toView(
    ({ search }) => search.actions.allLayersOn,
    (story) => showLayers(story, ids(story.layers)),
    'allLayersOn',
  ),
  'layers-off': toView(
    ({ search }) => search.actions.allLayersOff,
    (story) => showLayers(story, []),
    'allLayersOff',
  ),
  'places-on': toView(
    ({ search }) => search.actions.allPlacesOn,
    (story) => showPlaces(story, ids(story.places)),
    'nothing',
  ),
  'places-off': toView(
    ({ search }) => search.actions.allPlacesOff,
    (story) => showPlaces(story, []),
    'nothing',
  ),
  dates: toView(
    ({ timeline }) => timeline.showAll,
    () => atDate(undefined),
    'nothing',
  ),
  play: {
    name: ({ timeline }) => timeline.play,
    also: 'play',
    isAvailable: ({ playing }) => !playing.value,
    perform: play,
  },
  pause: {
    name: ({ timeline }) => timeline.pause,
    also: 'play',
    isAvailable: ({ playing }) => playing.value,
    perform({ playing }) {
      playing.value = false;
    },
  },
  'zoom-in': zoomBy(1, closestZoom, ({ furniture }) => furniture.zoomIn),
  'zoom-out': zoomBy(
    -1,
    () => MIN_ZOOM,
    ({ furniture }) => furniture.zoomOut,
  ),
  region: toView(
    ({ furniture }) => furniture.wholeRegion,
    () => moveCamera(undefined),
    'nothing',
  ),
  'pan-up': panBy('up', 0, -1),
  'pan-left': panBy('left', -1, 0),
  'pan-right': panBy('right', 1, 0),
  'pan-down': panBy('down', 0, 1),
  'theme-auto': theme('auto'),
  'theme-day': theme('day'),
  'theme-night': theme('night'),
  'theme-projector': theme('projector'),
} as const satisfies Readonly<Record<string, Command>>;
