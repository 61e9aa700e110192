import { signal, useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { loadOrSay } from '../../ui/load-or-say';
import { onceLoaded } from '../../ui/once-loaded';
import { useApp } from '../app-context';

interface Props {
  readonly address: string;
}

const loaded = signal<ComponentType<Props> | undefined>(undefined);
const load = onceLoaded(async () => {
  loaded.value = (await import('./QrCode')).QrCode;
});

/** Loads what draws QR codes, so that one is there when the network is not. Never rejects. */
export const preloadQrCode = (): Promise<void> => load().catch(console.warn);

/** A QR code, whose program is a file of its own. Until that is here, or if it does not come, it says so. */
export function LateQrCode({ address }: Props) {
  const { coming, missing } = useApp().messages.late;
  const trouble = useSignal('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, each time that a code is opened.
  useEffect(() => {
    if (loaded.peek()) return;
    void loadOrSay(
      load,
      (text) => {
        trouble.value = text;
      },
      { coming, notLoaded: missing },
    );
  }, []);
  const Code = loaded.value;
  if (Code) return <Code address={address} />;
  return trouble.value ? <p role="alert">{trouble.value}</p> : null;
}
