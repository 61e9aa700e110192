import { signal, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
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
export function LateTooltip(props: TooltipProps) {
  useSignalEffect(() => {
    if (hovered.value) void preloadTooltip();
  });
  const Tooltip = loaded.value;
  return Tooltip ? <Tooltip {...props} /> : null;
}
