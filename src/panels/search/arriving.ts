import type { Arrival } from './document';

/**
 * Puts the focus where the choice leads, once that is on the page. The window has given it back to where it was opened
 * from, which is where it stays after what only changes the map.
 */
export function arriveAt(arrival: Arrival): void {
  if (arrival === 'back') return;
  requestAnimationFrame(() => {
    // A page that was left further down is looked at from its top.
    document.querySelector<HTMLElement>(selectorOf(arrival))?.focus();
  });
}

function selectorOf(arrival: Exclude<Arrival, 'back'>): string {
  if (arrival === 'heading') return '.panel [data-heading]';
  if ('layer' in arrival) return `.panel [data-layer="${CSS.escape(arrival.layer)}"] [role="switch"]`;
  return `.panel [data-question="${CSS.escape(arrival.question)}"]`;
}
