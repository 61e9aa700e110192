import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useDesk } from './desk';

type LatePages = typeof import('./late-pages').latePages;

/** As far as they have come: not asked for or on their way, there, or not to be had. */
const pages = signal<LatePages | 'missing' | undefined>(undefined);
let coming: Promise<void> | undefined;

/** Loads the pages of `late-pages.ts`, unless they are there or on their way; done when they are there or cannot be had. */
export function wantLatePages(): Promise<void> {
  if (!coming && pages.peek() === 'missing') pages.value = undefined;
  coming ??= import('./late-pages').then(
    ({ latePages }) => {
      pages.value = latePages;
    },
    (error: unknown) => {
      console.warn(error);
      coming = undefined;
      pages.value = 'missing';
    },
  );
  return coming;
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
