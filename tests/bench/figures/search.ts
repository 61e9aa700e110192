import type { Session } from '../session';

/**
 * How long, in milliseconds, from the last letter typed into the search to its results; undefined where the app has no
 * search. The word is part of every relation's title, so that the largest list is found.
 */
export async function found({ page }: Session): Promise<number | undefined> {
  const field = page.getByRole('searchbox').or(page.getByRole('combobox'));
  if ((await field.count()) === 0) return undefined;
  await field.first().click();
  await page.keyboard.type('relatio');
  const results = page.getByRole('option').or(page.getByRole('listbox'));
  await results.first().waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const input = document.activeElement;
        if (!(input instanceof HTMLInputElement)) throw new Error('The search has lost the focus');
        let started = 0;
        const watch = new MutationObserver(() => {
          watch.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - started));
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        started = performance.now();
        input.value = 'relation';
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
  );
}
