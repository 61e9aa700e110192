import { effect } from '@preact/signals';
import { afterPaint } from '../ui/after-paint';
import { closestZoom } from '../view/zoom-range';
import type { MapStart } from './map-start';
import { report, settle } from './page-app';
import type { Takeover } from './takeover';

/**
 * Loads and starts the live map under the figure. Returns a function that removes it, or stops it from being started. Whatever
 * fails, the simple map is the map then, and the panel says why.
 */
export function startLive({ app, takeover, mount, scene, geodataLoaded, retry }: MapStart): () => void {
  const { liveBusy, figureShown } = takeover.reported;
  let needed = true;
  let remove = () => {};
  const stop = () => {
    needed = false;
    remove();
    remove = () => {};
  };
  const fail = (error: unknown) => {
    if (!needed) return;
    console.error(error);
    stop();
    report(app.trouble, { code: 'worker-dead', retry });
    takeover.send('failed');
  };
  liveBusy.value = true;
  const start = async () => {
    await shownMap(takeover);
    if (!needed) return;
    const [{ startLiveMap }, { geodata, hasLand }] = await Promise.all([import('../map/live-map'), geodataLoaded]);
    if (!needed) return;
    // The live map only takes over once its land is visible.
    if (!hasLand) return takeover.send('failed');
    const map = startLiveMap({
      container: mount.live,
      content: scene.content.value,
      closest: closestZoom(app.story),
      geodata,
      reducedMotion: () => mount.reducedMotion.value,
      isUnseen: () => takeover.renderer.value !== 'live',
      textFirst: () => app.store.view.value.mode === 'present',
      words: app.messages.map,
      events: {
        ...scene.handlers,
        moving(camera) {
          if (takeover.renderer.peek() === 'live') scene.handlers.moving(camera);
        },
        painted() {
          const hadFocus = mount.figure.contains(document.activeElement);
          takeover.send('painted');
          mount.figure.replaceChildren();
          figureShown.value = false;
          settle(app.trouble, 'context-lost', 'worker-restarts');
          if (hadFocus) map?.focus();
        },
        busy(now) {
          liveBusy.value = now;
        },
        restored: () => takeover.send('restored'),
        trouble(code) {
          if (code === 'worker-dead') return fail(new Error('The worker of the live map does not answer.'));
          const isLost = code === 'context-lost' || code === 'worker-restarts';
          // The map starts again by itself after a worker that has stopped, but perhaps never after a lost context.
          report(app.trouble, { code, retry: code === 'context-lost' ? retry : undefined });
          takeover.send(isLost ? 'lost' : 'failed');
        },
      },
    });
    if (!map) return;
    const disconnect = scene.connect(map, fail);
    remove = () => {
      disconnect();
      map.remove();
    };
  };
  start().catch(fail);
  return stop;
}

/** The simple map is waited for so many ms: its code may never come. */
const LONGEST_MS = 5000;

/** Resolves after a map is painted, or has failed: running MapLibre's code and starting its map block the main thread for long. */
async function shownMap({ map, reported: { figureBusy } }: Takeover): Promise<void> {
  const shown = new Promise<void>((resolve) => {
    const stop = effect(() => {
      if (map.value === 'none' && figureBusy.value) return;
      queueMicrotask(() => stop());
      resolve();
    });
  });
  await Promise.race([shown, new Promise((resolve) => setTimeout(resolve, LONGEST_MS))]);
  await new Promise<void>(afterPaint);
}
