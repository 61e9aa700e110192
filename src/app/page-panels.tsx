import { hydrate, render, type VNode } from 'preact';
import { MapFurniture } from '../panels/frame/MapFurniture';
import { Panel } from '../panels/frame/Panel';
import type { App } from '../parts/app-context';

/** The elements that hold the panel and the controls over the map. */
export interface PanelContainers {
  readonly panel: HTMLElement;
  readonly overMap: HTMLElement;
}

/**
 * Returns a function that shows or hides the panel and the controls over the map, at once. Hidden, they have no elements:
 * in a presentation they must not render with each step and each frame of a flight. `prerendered`: the containers hold the
 * HTML of the view, which is hydrated.
 */
export function pagePanels(
  app: App,
  { panel, overMap }: PanelContainers,
  prerendered: boolean,
): (shown: boolean) => void {
  let last: boolean | undefined;
  return (shown) => {
    if (shown === last) return;
    const put = last === undefined ? (prerendered ? hydrate : renderInstead) : render;
    last = shown;
    put(<Panel app={app} shown={shown} />, panel);
    put(<MapFurniture app={app} shown={shown} />, overMap);
  };
}

/** Renders a component instead of what its container holds. */
export function renderInstead(component: VNode, container: HTMLElement): void {
  container.replaceChildren();
  render(component, container);
}
