import type { App } from '../parts/app-context';
import type { Paper } from './paper';

const ID = 'kit-sheets';

/**
 * Prints an element instead of the page. It stays until the user acts on the page again, because some browsers report the end of
 * printing before they print.
 */
export function printInstead(element: HTMLElement, { story, messages }: App, paper: Paper): void {
  document.getElementById(ID)?.remove();
  element.id = ID;
  element.dataset['paper'] = paper;
  document.body.append(element);
  document.documentElement.style.setProperty('--sheet-name', JSON.stringify(`${messages.product} · ${story.title}`));
  const ended = new AbortController();
  const options = { capture: true, signal: ended.signal };
  let isPrinted = false;
  const remove = () => {
    element.remove();
    ended.abort();
  };
  // Heard before the page's own listener (`app/printing.ts`), which would lay out the sheet of the view.
  const begin = (event: Event) => {
    if (isPrinted || !element.isConnected) remove();
    else event.stopImmediatePropagation();
  };
  const removeAtNextAct = () => {
    for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, remove, options);
  };
  window.addEventListener('beforeprint', begin, options);
  window.addEventListener(
    'afterprint',
    () => {
      isPrinted = true;
      removeAtNextAct();
    },
    options,
  );
  window.print();
  // A frame that may not print reports nothing.
  removeAtNextAct();
}
