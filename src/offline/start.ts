import { effect } from '@preact/signals';
import type { App, Trouble } from '../parts/app-context';
import { screenOf } from '../parts/naming/screen-of';
import { BROWSER_STORAGES, isLessonKept } from '../present/lesson/lesson-storage';
import { offlineTextsFor } from '../text/late/classroom/offline-texts';
import { allowScript } from '../ui/script-urls';
import { isSingleFile } from './downloads';
import { ask, ownRegistration, serviceWorkers } from './worker-link';

/** Shows a notice instead of the one before; undefined: none. */
type Offer = (notice: Trouble | undefined) => void;

/** A page that stays open, such as an installed app, looks for a new edition after so many ms. */
const LOOK_AGAIN_MS = 24 * 60 * 60 * 1000;

/**
 * Keeps the site for offline use, and offers a newer edition once it is there. Without service workers nothing happens.
 *
 * @param base the URL of the site's folder
 */
export async function startOffline(
  app: Pick<App, 'story' | 'store' | 'messages'>,
  base: string,
  offer: Offer,
): Promise<void> {
  const workers = serviceWorkers();
  if (!workers) return;
  // Nothing was ever kept of a single file, and browsers refuse the question.
  if (isSingleFile()) return;
  if (document.documentElement.dataset['offline'] === 'off') return endOffline(base);
  // A reader of another page has not asked for the whole site, and browsers keep it apart for each such page.
  if (window.top !== window) return;
  const href = new URL('sw.js', base).href;
  if (!allowScript(href)) return;
  const registration = await workers.register(href, { updateViaCache: 'none' });
  // Undefined from browsers that are driven by a program and told to have none.
  if (!registration) return;
  offerUpdates(app, registration, offer);
  lookAgain(app, registration);
  const { active } = await workers.ready;
  // The files of this page's language and story, if they are not part of what all visitors keep.
  if (active) await ask(active, 'keep');
}

/** The build has no offline use any more: its kill switch may not have come yet. */
async function endOffline(base: string): Promise<void> {
  const registration = await ownRegistration(base);
  if (!registration) return;
  const own = `crosscurrents:${encodeURIComponent(new URL(base).pathname)}:`;
  for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name);
  await registration.unregister();
}

/** Offers an edition that waits, on the overview alone. */
function offerUpdates(
  app: Pick<App, 'story' | 'store' | 'messages'>,
  registration: ServiceWorkerRegistration,
  offer: Offer,
): void {
  const texts = offlineTextsFor(app.messages);
  const { story, store } = app;
  let stop = () => {};
  const check = async () => {
    const { waiting, active } = registration;
    if (!waiting || !active) return;
    const [newer, own] = await Promise.all([ask(waiting, 'state'), ask(active, 'state')]);
    // The same files, published once more.
    if (newer.id === own.id) return;
    const say = (text: string) => {
      offer(undefined);
      offer({ code: 'update', says: { text, button: texts.load }, retry: () => void load(waiting, say) });
    };
    const load = async (worker: ServiceWorker, refuse: (text: string) => void) => {
      if (isLessonKept(BROWSER_STORAGES, Date.now())) return refuse(texts.presentationOpen);
      worker.addEventListener('statechange', () => {
        if (worker.state === 'activated') location.reload();
      });
      try {
        const { others } = await ask(worker, 'take-over');
        if (others > 0) refuse(texts.otherWindows);
      } catch {
        refuse(texts.notLoaded);
      }
    };
    let isOffered = false;
    stop();
    stop = effect(() => {
      const onOverview = screenOf(story, store.view.value).kind === 'overview';
      if (onOverview === isOffered) return;
      isOffered = onOverview && !isLessonKept(BROWSER_STORAGES, Date.now());
      if (isOffered) say(texts.update);
      else offer(undefined);
    });
  };
  const checkSafely = () => void check().catch(console.warn);
  checkSafely();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', checkSafely);
  });
}

/** Looks for a newer edition when the user comes back to a page that has been open for long. Browsers look at each load by themselves. */
function lookAgain({ store }: Pick<App, 'store'>, registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    const isDue = Date.now() - last > LOOK_AGAIN_MS && store.view.peek().mode !== 'present';
    if (document.visibilityState !== 'visible' || !isDue) return;
    last = Date.now();
    // Without a network there is none.
    registration.update().catch(() => {});
  });
}
