import { effect } from '@preact/signals';
import { h, render } from 'preact';
import { type App, AppContext } from '../parts/app-context';
import { focusMap } from '../parts/links/SkipToMap';
import { screenOf } from '../parts/naming/screen-of';
import { goTo } from '../view/steps';
import { EmbedBar } from './EmbedBar';
import { askedPart } from './embed-part';
import { answerHost } from './host-link';
import { shareScrolling } from './share-scrolling';
import './embedded.css';

const asked = askedPart(location.search);
const isAsked = asked.part !== undefined || asked.unknown !== undefined;
const page = document.documentElement;
// As soon as this file is here, and before the panels are, which would move.
if (isAsked) page.dataset['embed'] = asked.part ?? 'whole';

/** Starts what a page needs that is in a frame, or of which the address asks for a part. `maps`: both renderers' elements. */
export function startEmbedded(app: App, stage: HTMLElement, maps: readonly HTMLElement[]): void {
  if (asked.part === 'chapter') showChapter(app);
  if (asked.part === 'map') showPanelWhenNeeded(app, stage);
  if (isAsked) {
    const bar = document.body.appendChild(document.createElement('div'));
    bar.id = 'embed-bar';
    render(h(AppContext.Provider, { value: app }, h(EmbedBar, asked)), bar);
  }
  if (window.top === window) return;
  shareScrolling(stage, maps, app.messages);
  answerHost(app);
}

/** An address without a chapter gets the first one. */
function showChapter({ story, store }: App): void {
  if (store.view.peek().mode === 'explore') store.act(goTo(story, 'story', story.chapters[0]?.id), 'replace');
}

/** Beside the map alone, the panel has only the page of what is selected on it, and is hidden without one. Then the map is the main part. */
function showPanelWhenNeeded({ story, store }: App, stage: HTMLElement): void {
  effect(() => {
    const { mode } = store.view.value;
    const { kind } = screenOf(story, store.view.value);
    const isNeeded = kind === 'detail' || kind === 'panel';
    const hadFocus = document.getElementById('panel')?.contains(document.activeElement);
    page.toggleAttribute('data-embed-panel', isNeeded);
    if (isNeeded || mode === 'present') stage.removeAttribute('role');
    else stage.setAttribute('role', 'main');
    if (hadFocus && !isNeeded) focusMap();
  });
}
