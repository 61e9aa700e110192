import '../ui/base.css';
import '../ui/fonts.css';
import { computed, effect, type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { brokenPage } from '../panels/frame/Broken';
import type { App } from '../parts/app-context';
import { siteOf } from '../parts/page/site';
import { openLesson } from '../present/lesson/lesson-store';
import { Speaker } from '../present/speaker/Speaker';
import { smallFrame } from '../present/speaker/small-frame';
import type { DrawPicture } from '../present/speaker/speaker-context';
import { pageStory, pageTranslation, siteFolder } from '../story/default-story';
import type { Story } from '../story/format';
import { withPlannedLabels } from '../story/planned-labels';
import { type World, worldFrom } from '../style/fetch-world';
import { type Geodata, geodataOf } from '../style/geodata';
import { PALETTES } from '../style/palette';
import { loadShapesOf } from '../style/shapes/shapes';
import { speakerTextsFor } from '../text/late/speaker-texts';
import { setTextAsProperty } from '../ui/own-text';
import { nameCardsFrom } from '../view/name-cards';
import { goToStop } from '../view/stops';
import { createStore } from '../view/store';
import { storyNameOf } from '../view/url';
import { loadAnew, reportUntranslated, watchEdition } from './edition';
import { fetchTexts, languageSwitchOf, loadSecondLanguages, setLanguage } from './language';
import { report, settle, type Troubles } from './page-app';
import { loadMissingStyles } from './style-sheets';
import { matched } from './window';

const base = siteFolder();
const page = document.documentElement;
// The program runs: buttons may be shown (`app/layout.css`).
page.dataset['script'] = '';

/** Starts the speaker's page: the story, the lesson shared with the audience's window, and the figure for its small maps. */
async function start(): Promise<void> {
  setTextAsProperty();
  const container = document.getElementById('speaker');
  if (!container) throw new Error('The page has no #speaker');
  const dark = matched('(prefers-color-scheme: dark)');
  // Follows the system's setting, not the audience's palette: the room around the speaker is often dark.
  const palette = computed(() => PALETTES[dark.value ? 'night' : 'day']);
  effect(() => {
    page.dataset['theme'] = palette.value.name;
  });
  const name = storyNameOf(location.hash);
  const world = worldFrom(base, name ?? pageStory(), pageTranslation(name));
  void world();
  const { fetched, messages, isUntranslated } = await fetchTexts(name, base);
  if (!fetched.ok) {
    const broken = await brokenPage(fetched, messages, loadAnew);
    document.title = broken.title;
    render(broken.page, container);
    window.dispatchEvent(new Event('program'));
    return;
  }
  const story = withPlannedLabels(fetched.story, messages.date.plannedLabel);
  await loadShapesOf(story);
  await setLanguage(story, messages.lang);
  document.title = speakerTextsFor(messages).title(story.title);
  const store = createStore(story, window, [story.lang]);
  if (store.view.value.mode !== 'present') store.act(goToStop(story, 'present', 0), 'replace');
  const trouble: Troubles = signal([]);
  const app = speakerApp(story, store, messages, palette, trouble);
  const lesson = openLesson({
    story,
    store,
    role: 'speaker',
    screen: signal({ width: 0, height: 0 }),
    switchLanguage: app.switchLanguage,
  });
  const draw = signal<DrawPicture | undefined>(undefined);
  render(<Speaker speaker={{ app, lesson, draw, tool: signal('none') }} />, container);
  if (isUntranslated) reportUntranslated(trouble);
  loadSecondLanguages(app, base, trouble);
  window.dispatchEvent(new Event('program')); // `scripts/last-resort.js` rests
  watchEdition(trouble);
  loadMissingStyles(trouble, () => true);
  loadPictures(story, world, draw, trouble);
}

/** Loads what draws the small maps. The notes and the steps do not need it. */
async function loadPictures(
  story: Story,
  world: World,
  draw: Signal<DrawPicture | undefined>,
  trouble: Troubles,
  again = false,
): Promise<void> {
  const retry = () => {
    settle(trouble, 'no-map', 'no-geometry');
    void loadPictures(story, world, draw, trouble, true);
  };
  try {
    const [geodata, figure, element, { drawnScene }] = await Promise.all([
      world(again)
        .then((topology) => geodataOf(topology, story))
        .catch(() => {
          report(trouble, { code: 'no-geometry', retry });
          return geodataOf(undefined, story);
        }),
      import('../figure/figure'),
      import('../figure/svg/dom-element'),
      import('../style/gathered/gathered-map'),
    ]);
    draw.value = smallFigure(story, geodata, figure.figureOf, element.domElement, drawnScene);
  } catch (error) {
    console.warn(error);
    report(trouble, { code: 'no-map', retry });
  }
}

/** The app for the shared components of the panels. There are no exports, and the only map is the audience's. */
function speakerApp(
  story: Story,
  store: App['store'],
  messages: App['messages'],
  palette: App['palette'],
  trouble: Troubles,
): App {
  const site = siteOf(document);
  const unavailable = () => Promise.reject(new Error('Pictures are taken in the other window.'));
  return {
    story,
    ...site,
    store,
    switchLanguage: languageSwitchOf({ story, store, ...site }, trouble),
    messages,
    palette,
    map: signal('figure' as const),
    trouble,
    exports: { print: unavailable, save: unavailable, pictureSize: unavailable },
    figure: unavailable,
    playing: signal(false),
    nameCards: nameCardsFrom(base),
  };
}

/** Draws the small figure of a view: the audience's map at the speaker's size and in the speaker's colours. */
const smallFigure =
  (
    story: Story,
    geodata: Geodata,
    figureOf: FigureOf,
    domElement: DomElement,
    drawnScene: typeof import('../style/gathered/gathered-map')['drawnScene'],
  ): DrawPicture =>
  ({ view, palette, screen, width, idPrefix }) => {
    const scene = { story, view, palette, scale: 1 };
    const { box, ...frame } = smallFrame(story, view, screen, width);
    const { style, states } = drawnScene(scene, base, frame.camera, frame.size);
    const picture = domElement(figureOf({ style, states, geodata, idPrefix, ...frame }).element);
    picture.setAttribute('viewBox', [box.left, box.top, box.right - box.left, box.bottom - box.top].join(' '));
    for (const name of ['width', 'height']) picture.removeAttribute(name);
    return picture;
  };

type FigureOf = typeof import('../figure/figure').figureOf;
type DomElement = typeof import('../figure/svg/dom-element').domElement;

start().catch((error: unknown) => {
  console.error(error);
  window.dispatchEvent(new Event('program-failed')); // `scripts/last-resort.js`
});
