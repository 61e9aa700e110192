// @ts-check

/**
 * Resolves when the map has drawn all of the present view: `<html data-map-busy="false">` over several frames. An action
 * reaches the map a frame later, so a map that has not begun yet looks as if it were done.
 *
 * @param {import('playwright-core').Page} page
 */
export async function settled(page) {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        let quiet = 0;
        const look = () => {
          quiet = document.documentElement.dataset['mapBusy'] === 'false' ? quiet + 1 : 0;
          if (quiet > 2) resolve(undefined);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}
