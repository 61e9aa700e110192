import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type App, useApp } from '../../parts/app-context';
import { isPageStory, pageStory, siteFolder } from '../../story/default-story';
import type { NamesByLanguage } from '../../story/translation/names';
import { onceLoaded } from '../../ui/once-loaded';

/** The file that the build makes of a story's translations (`scripts/site/other-names.mjs`). */
const load = onceLoaded(async (): Promise<NamesByLanguage> => {
  const url = new URL(`stories/${encodeURIComponent(pageStory())}.names.json`, siteFolder());
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The names in other languages: HTTP ${response.status}`);
  const names: unknown = await response.json();
  if (!isNames(names)) throw new Error('The names in other languages are another file.');
  return names;
});

/** Whether a value is such names and not another file that the server has answered with. */
const isNames = (value: unknown): value is NamesByLanguage =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((byLanguage) => Object.values(Object(byLanguage)).every(Array.isArray));

/**
 * The names that the story has in its other languages; none before they come, and for a story without translations. Where they do not
 * come, the search finds by the names of the page's own language, and asks again when it is opened again.
 */
export function useOtherNames(): Signal<NamesByLanguage> {
  const app = useApp();
  const names = useSignal<NamesByLanguage>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page's story and languages never change.
  useEffect(() => {
    if (!hasOtherNames(app)) return;
    load().then((loaded) => {
      names.value = loaded;
    }, console.warn);
  }, []);
  return names;
}

/** Whether the page shows its own story, and that in several languages. */
const hasOtherNames = ({ site, store }: App): boolean =>
  (site?.languages.length ?? 0) > 1 && isPageStory(store.view.peek().story);
