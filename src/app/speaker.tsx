import '../ui/base.css';
import '../ui/fonts.css';
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { Broken, brokenTitle } from '../panels/frame/Broken';
import type { Desk } from '../parts/desk';
import { openLesson } from '../present/lesson/lesson-store';
import { smallFrame } from '../present/speaker/framing';
import { Speaker } from '../present/speaker/Speaker';
import type { DrawPicture } from '../present/speaker/speaker-desk';
import { DEFAULT_STORY } from '../story/default-story';
import { fetchStory } from '../story/fetch';
import type { Story } from '../story/format';
import { fetchWorld } from '../style/fetch-world';
import { type Geodata, geodataFrom } from '../style/geodata';
import { PALETTES } from '../style/palette';
import { styleFor } from '../style/style';
import { LANGUAGES, messagesFor } from '../text/catalog';
import { nameCardsFrom } from '../view/name-cards';
import { createStore } from '../view/store';
import { storyNameOf } from '../view/url';
import { walkTo } from '../view/walk';
import { matched } from './window';

/** The folder that the page stands in. */
const base = new URL('./', document.baseURI).href;
const page = document.documentElement;
// The program runs: what is there to press may be seen (`first-paint/without-script.css`).
page.dataset['script'] = '';

/** The speaker's page: the story, the lesson in step with the audience's window, and the figure for its small maps. */
async function start(): Promise<void> {
  const place = document.getElementById('speaker');
  if (!place) throw new Error('The page has no #speaker');
  const dark = matched('(prefers-color-scheme: dark)');
  // As the system has it, whatever the audience's window wears: a speaker often stands in the dark.
  const palette = computed(() => PALETTES[dark.value ? 'night' : 'day']);
  effect(() => {
    page.dataset['theme'] = palette.value.name;
  });
  const world = fetchWorld(base);
  const fetched = await fetchStory(storyNameOf(location.hash) ?? DEFAULT_STORY, base);
  const messages = await messagesFor(fetched.ok ? fetched.story.lang : undefined);
  if (!fetched.ok) {
    world.catch(() => {});
    document.title = brokenTitle(fetched, messages);
    render(<Broken fetching={fetched} messages={messages} />, place);
    return;
  }
  const { story } = fetched;
  page.lang = story.lang;
  document.title = messages.speaker.title(story.title);
  const store = createStore(story, window, LANGUAGES);
  if (store.view.value.mode !== 'present') store.act(walkTo(story, 'present', 0), 'replace');
  const lesson = openLesson({ story, store, role: 'speaker', screen: signal({ width: 0, height: 0 }) });
  const draw = signal<DrawPicture | undefined>(undefined);
  render(
    <Speaker speaker={{ desk: deskOf(story, store, messages, palette), lesson, draw, tool: signal('none') }} />,
    place,
  );
  const [geodata, figure, element] = await Promise.all([
    geodataFrom(world, story),
    import('../figure/figure'),
    import('../figure/svg/element'),
  ]);
  draw.value = drawing(story, geodata, figure.figureOf, element.madeElement);
}

/** What the panels' rows of switches need. Nothing is taken along from here, and the only map is the audience's. */
function deskOf(story: Story, store: Desk['store'], messages: Desk['messages'], palette: Desk['palette']): Desk {
  const nothing = () => Promise.reject(new Error('Pictures are taken in the other window.'));
  return {
    story,
    store,
    messages,
    palette,
    map: signal('figure' as const),
    trouble: signal([]),
    takeAway: { print: nothing, save: nothing, pictureSize: nothing },
    playing: signal(false),
    nameCards: nameCardsFrom(base),
  };
}

/** The figure of a view, small: what the audience sees of its map, at the speaker's size and in the speaker's colours. */
const drawing =
  (story: Story, geodata: Geodata, figureOf: FigureOf, madeElement: MadeElement): DrawPicture =>
  ({ view, palette, screen, width, idPrefix }) => {
    const style = styleFor({ story, view, palette, scale: 1 }, base);
    const { box, ...frame } = smallFrame(story, view, screen, width);
    const picture = madeElement(figureOf({ style, geodata, idPrefix, ...frame }).element);
    picture.setAttribute('viewBox', [box.left, box.top, box.right - box.left, box.bottom - box.top].join(' '));
    for (const name of ['width', 'height']) picture.removeAttribute(name);
    return picture;
  };

type FigureOf = typeof import('../figure/figure').figureOf;
type MadeElement = typeof import('../figure/svg/element').madeElement;

void start();
