import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import { isCrowded } from '../../../src/composition/crowded';
import { figureElement } from '../../../src/figure/figure-element';
import { preloadDetails } from '../../../src/panels/detail/LateDetail';
import { preloadLazyPages } from '../../../src/panels/whole/LazyPage';
import type { App } from '../../../src/parts/app-context';
import type { Story } from '../../../src/story/format';
import { toldBy } from '../../../src/story/shapes/has-shapes';
import { GATHERING } from '../../../src/style/gathered/gathered-map';
import { gatheredOn } from '../../../src/style/gathered/on-screen';
import { PALETTES } from '../../../src/style/palette';
import { en } from '../../../src/text/en';
import { withStoryWords } from '../../../src/text/story-words';
import type { NameCards } from '../../../src/view/name-cards';
import { createStore } from '../../../src/view/store';
import { openingStory } from '../story/files';

const nameCards: NameCards = JSON.parse(readFileSync('public/geo/names.json', 'utf8'));

// As in a window whose page was already idle.
await Promise.all([preloadLazyPages(), preloadDetails()]);

/** An app with the default story at an address, without a page. */
export const appAt = (hash: string): App => appWith(openingStory(), hash);

/** The catalog as the program has it for a story. */
const messagesOf = (story: Story) => withStoryWords(en, toldBy(story));

/** An app with any story. */
export function appWith(story: Story, hash: string): App {
  const app = plainApp(story, hash);
  return { ...app, gathered: gatheredOn(story, app.store, isCrowded(story) ? GATHERING : undefined) };
}

function plainApp(story: Story, hash: string): App {
  const place = {
    location: { hash },
    history: { pushState() {}, replaceState() {} },
    addEventListener() {},
  };
  return {
    story,
    store: createStore(story, place),
    messages: messagesOf(story),
    palette: signal(PALETTES.day),
    map: signal('none' as const),
    trouble: signal([]),
    exports: {
      print: async () => {},
      save: async () => '',
      pictureSize: async () => ({ width: 0, height: 0 }),
    },
    figure: async () => figureElement,
    playing: signal(false),
    nameCards: { cards: signal(nameCards), load() {} },
  };
}
