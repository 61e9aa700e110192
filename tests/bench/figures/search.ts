import { en } from '../../../src/text/en';
import type { Session } from '../session';

/**
 * Returns the time, in milliseconds, from the last letter typed into the search to its results on the screen. The word is part of
 * every relation's title, so that all of them match.
 */
export async function searchTime({ page }: Session): Promise<number> {
  await page.getByRole('button', { name: en.search.open }).click();
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('relatio');
  await page.getByRole('option').first().waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const field = document.activeElement;
        if (!(field instanceof HTMLInputElement)) throw new Error('The search field has lost the focus');
        const started = performance.now();
        field.value = 'relation';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        // The results are rendered in the next frame; the timeout fires after its layout and paint.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
      }),
  );
}
