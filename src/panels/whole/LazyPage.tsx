import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { onceLoaded } from '../../ui/once-loaded';

type LazyPages = typeof import('./lazy-pages').lazyPages;

/** As far as they have come: not asked for or on their way, there, or not to be had. */
const pages = signal<LazyPages | 'missing' | undefined>(undefined);
const load = onceLoaded(() => import('./lazy-pages'));

/** Loads the pages of `late-pages.ts`, unless they are there or on their way; done when they are there or cannot be had. */
export async function preloadLazyPages(): Promise<void> {
  if (pages.peek() === 'missing') pages.value = undefined;
  try {
    pages.value = (await load()).lazyPages;
  } catch (error) {
    console.warn(error);
    pages.value = 'missing';
  }
}

/** What one of the late pages shows: asked for when it is first shown, and said calmly where it does not come. */
export function LazyPage({ children }: { children: (all: LazyPages) => ComponentChildren }) {
  const { late } = useApp().messages;
  useEffect(() => void preloadLazyPages(), []);
  const all = pages.value;
  if (all === undefined) return <p class="summary">{late.coming}</p>;
  if (all !== 'missing') return <>{children(all)}</>;
  const askAgain = () => {
    void preloadLazyPages();
    // The button goes, and the focus must stand somewhere.
    document.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  };
  return (
    <div class="not-drawn" role="alert">
      <p>{late.missing}</p>
      <button type="button" class="button" onClick={askAgain}>
        {late.retry}
      </button>
    </div>
  );
}
