import { closestZoom } from '../view/zoom-range';
import type { MapStart } from './map-start';
import { report, settle } from './page-app';

/** Loads the code of the simple map. */
export const loadSimpleMap = () => import('../figure/simple-map/simple-map');

/** Shows the simple map, whose code is loaded when it is first shown. Returns a function that removes it. */
export function showSimpleMap({ app, takeover, mount, scene, geodataLoaded, retry }: MapStart): () => void {
  const { figureShown, figureBusy } = takeover.reported;
  const hasFocus = () => [mount.live, mount.figure].some((element) => element.contains(document.activeElement));
  // The covered map loses the focus while the file is loading.
  const hadFocus = hasFocus();
  let remove = () => {};
  let needed = true;
  const fail = (error: unknown) => {
    console.error(error);
    if (!needed) return;
    report(app.trouble, { code: 'no-map', retry });
    figureBusy.value = false;
  };
  const start = async () => {
    const [{ startSimpleMap }, { geodata }] = await Promise.all([loadSimpleMap(), geodataLoaded]);
    if (!needed) return;
    const takesFocus = hasFocus() || (hadFocus && document.activeElement === document.body);
    const map = startSimpleMap({
      container: mount.figure,
      content: scene.content.value,
      closest: closestZoom(app.story),
      size: scene.size.value,
      geodata,
      words: app.messages.map,
      events: {
        ...scene.handlers,
        busy(now) {
          if (!now) settle(app.trouble, 'no-map');
          figureBusy.value = now;
        },
        failed: fail,
      },
    });
    if (takesFocus) map.focus();
    const disconnect = scene.connect(map, fail);
    figureShown.value = true;
    remove = () => {
      disconnect();
      map.remove();
      figureShown.value = false;
    };
  };
  start().catch(fail);
  return () => {
    needed = false;
    remove();
    settle(app.trouble, 'no-map');
    figureBusy.value = true;
  };
}
