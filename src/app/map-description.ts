import { effect } from '@preact/signals';
import type { App } from '../parts/app-context';
import { drawnNow } from '../parts/naming/drawn-now';
import { MAP_DESCRIPTION } from '../style/map-renderer';

/**
 * Says beside the map what it shows, for users who do not see it, in all modes: a picture has no words. Both renderers refer to
 * it as the map's description.
 */
export function describeMap({ story, store, messages, gathered }: App, stage: HTMLElement): void {
  const description = document.createElement('section');
  description.setAttribute('aria-label', messages.status.mapContents);
  description.id = MAP_DESCRIPTION;
  description.className = 'visually-hidden';
  stage.append(description);
  let before = '';
  effect(() => {
    const { said, lines } = drawnNow(story, store.view.value, messages, gathered?.now.value.gathering);
    const text = [...said, ...lines].join('\n');
    // A drag of the map changes the view, but not what is drawn.
    if (text === before) return;
    before = text;
    const list = document.createElement('ul');
    list.append(...lines.map((line) => elementWith('li', line)));
    description.replaceChildren(
      ...said.map((sentence) => elementWith('p', sentence)),
      ...(lines.length > 0 ? [list] : []),
    );
  });
}

function elementWith(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
