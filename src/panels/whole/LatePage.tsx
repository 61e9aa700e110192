import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useDesk } from '../../parts/desk';
import { onceLoaded } from '../../ui/once-loaded';

type LatePages = typeof import('./late-pages').latePages;

/** As far as they have come: not asked for or on their way, there, or not to be had. */
const pages = signal<LatePages | 'missing' | undefined>(undefined);
const load = onceLoaded(() => import('./late-pages'));

/** Loads the pages of `late-pages.ts`, unless they are there or on their way; done when they are there or cannot be had. */
export async function wantLatePages(): Promise<void> {
  if (pages.peek() === 'missing') pages.value = undefined;
  try {
    pages.value = (await load()).latePages;
  } catch (error) {
    console.warn(error);
    pages.value = 'missing';
  }
}

/** What one of the late pages shows: asked for when it is first shown, and said calmly where it does not come. */
export function LatePage({ children }: { children: (all: LatePages) => ComponentChildren }) {
  const { late } = useDesk().messages;
  useEffect(() => void wantLatePages(), []);
  const all = pages.value;
  if (all === undefined) return <p class="summary">{late.coming}</p>;
  if (all !== 'missing') return <>{children(all)}</>;
  const askAgain = () => {
    void wantLatePages();
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
