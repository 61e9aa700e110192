import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { onceLoaded } from '../../ui/once-loaded';

/**
 * Parts of the panel in a file of their own. `preload` loads it once, and resolves when it is loaded or loading has failed. `Late`
 * renders them: a note while they are loading, a retry button if loading failed.
 */
export function lateParts<Parts extends object>(load: () => Promise<Parts>) {
  /** Undefined: not requested or loading; `missing`: loading failed. */
  const parts = signal<Parts | 'missing' | undefined>(undefined);
  const loadOnce = onceLoaded(load);

  async function preload(): Promise<void> {
    if (parts.peek() === 'missing') parts.value = undefined;
    try {
      parts.value = await loadOnce();
    } catch (error) {
      console.warn(error);
      parts.value = 'missing';
    }
  }

  function Late({ children }: { children: (all: Parts) => ComponentChildren }) {
    const { late } = useApp().messages;
    useEffect(() => void preload(), []);
    const all = parts.value;
    if (all === undefined) return <p class="summary">{late.coming}</p>;
    if (all !== 'missing') return <>{children(all)}</>;
    const retry = () => {
      void preload();
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

  return { preload, Late };
}
