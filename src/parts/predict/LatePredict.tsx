import { signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { loadOrSay } from '../../ui/load-or-say';
import { onceLoaded } from '../../ui/once-loaded';
import { useApp } from '../app-context';

type Parts = typeof import('./predict-parts').predictParts;

const loaded = signal<Parts | undefined>(undefined);
const load = onceLoaded(async () => {
  loaded.value = (await import('./predict-parts')).predictParts;
});

/** Loads the guesses of the class, so that they are there when the network is not. Never rejects. */
export const preloadPredict = (): Promise<void> => load().catch(console.warn);

/** Renders what takes and compares guesses, which is a file of its own. Until that is here, or if it does not come, it says so. */
export function LatePredict({ children }: { readonly children: (parts: Parts) => ComponentChildren }) {
  const { coming, missing } = useApp().messages.late;
  const trouble = useSignal('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, each time that a question is shown.
  useEffect(() => {
    if (loaded.peek()) return;
    const say = (text: string) => {
      trouble.value = text;
    };
    void loadOrSay(load, say, { coming, notLoaded: missing });
  }, []);
  const parts = loaded.value;
  if (parts) return <>{children(parts)}</>;
  return trouble.value ? (
    <p class="late-predict" role="alert">
      {trouble.value}
    </p>
  ) : null;
}
