import type { App } from '../parts/app-context';
import type { Paper } from './paper';

const ID = 'kit-sheets';

/**
 * Prints an element instead of the page and of the sheet of the view (`app/printing.ts`): its style sheet hides both. It stays until the
 * user acts on the page again, because some browsers report the end of printing before they print.
 */
export function printInstead(element: HTMLElement, { story, messages }: App, paper: Paper): void {
  document.getElementById(ID)?.remove();
  element.id = ID;
  element.dataset['paper'] = paper;
  document.body.append(element);
  document.documentElement.style.setProperty('--sheet-name', JSON.stringify(`${messages.product} · ${story.title}`));
  const ended = new AbortController();
  const options = { capture: true, signal: ended.signal };
  const remove = () => {
    element.remove();
    ended.abort();
  };
  const removeAt = (...types: readonly string[]) => {
    for (const type of types) window.addEventListener(type, remove, options);
  };
  // The next time that the user prints, the sheet of the view is meant again.
  window.addEventListener('afterprint', () => removeAt('beforeprint', 'pointerdown', 'keydown'), options);
  window.print();
  // A frame that may not print reports nothing.
  removeAt('pointerdown', 'keydown');
}
