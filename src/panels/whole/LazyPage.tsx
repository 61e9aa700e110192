import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { onceLoaded } from '../../ui/once-loaded';

type LazyPages = typeof import('./lazy-pages').lazyPages;

/** The loaded pages; undefined: not requested or loading; `missing`: loading failed. */
const pages = signal<LazyPages | 'missing' | undefined>(undefined);
const load = onceLoaded(() => import('./lazy-pages'));

/** Loads the pages of `lazy-pages.ts` once. Resolves when they are loaded or loading has failed. */
export async function preloadLazyPages(): Promise<void> {
  if (pages.peek() === 'missing') pages.value = undefined;
  try {
    pages.value = (await load()).lazyPages;
  } catch (error) {
    console.warn(error);
    pages.value = 'missing';
  }
}

/** Renders one of the lazy pages: a note while they are loading, a retry button if loading failed. */
export function LazyPage({ children }: { children: (all: LazyPages) => ComponentChildren }) {
  const { late } = useApp().messages;
  useEffect(() => void preloadLazyPages(), []);
  const all = pages.value;
  if (all === undefined) return <p class="summary">{late.coming}</p>;
  if (all !== 'missing') return <>{children(all)}</>;
  const retry = () => {
    void preloadLazyPages();
    // The button is removed now, so the focus moves to the heading.
    document.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  };
  return (
    <div class="not-drawn" role="alert">
      <p>{late.missing}</p>
      <button type="button" class="button" onClick={retry}>
        {late.retry}
      </button>
    </div>
  );
}
