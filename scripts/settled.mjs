// @ts-check

/**
 * Resolves when the map has drawn the present view completely: `<html data-map-busy="false">` over several frames. One frame is
 * not enough: an action reaches the map one frame later, so a map that has not started yet looks finished.
 *
 * @param {import('playwright-core').Page} page
 * @throws {Error} when the map is still busy after 45 seconds, many times what software WebGL needs
 */
export async function settled(page) {
  await page.evaluate(
    (patience) =>
      new Promise((resolve, reject) => {
        let quiet = 0;
        const givenUp = performance.now() + patience;
        const look = () => {
          quiet = document.documentElement.dataset['mapBusy'] === 'false' ? quiet + 1 : 0;
          if (quiet > 2) resolve(undefined);
          else if (performance.now() > givenUp) reject(new Error(`The map is still busy after ${patience} ms`));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    45_000,
  );
}
