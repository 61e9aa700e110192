import { signal, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { onceLoaded } from '../../ui/once-loaded';
import { hovered } from '../../view/focus';
import type { TooltipProps } from './Tooltip';

const loaded = signal<ComponentType<TooltipProps> | undefined>(undefined);
const load = onceLoaded(() => import('./Tooltip'));

/** Loads the tooltip once. If that fails there is none: lists and links have the names. */
export const preloadTooltip = (): Promise<void> =>
  load().then(({ Tooltip }) => {
    loaded.value = Tooltip;
  }, console.warn);

/** The tooltip, which is a file of its own: it is loaded when the pointer is over something, or when the page is idle. */
export function LateTooltip({ root }: Omit<TooltipProps, 'moved'>) {
  const moved = useRef<PointerEvent | undefined>(undefined);
  const Tooltip = loaded.value;
  useSignalEffect(() => {
    if (hovered.value) void preloadTooltip();
  });
  // A pointer that rests while the file comes is not heard of again.
  useEffect(() => {
    const onMove = (event: PointerEvent) => {
      moved.current = event;
    };
    document.addEventListener('pointermove', onMove, { passive: true });
    return () => document.removeEventListener('pointermove', onMove);
  }, []);
  return Tooltip ? <Tooltip root={root} moved={moved.current} /> : null;
}
