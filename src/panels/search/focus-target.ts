import type { FocusTarget } from './search-document';

/** Moves the focus to a choice's target after that is rendered. */
export function moveFocusTo(target: FocusTarget): void {
  requestAnimationFrame(() => {
    // Focusing scrolls to the target, also on a page whose old scroll position was restored.
    document.querySelector<HTMLElement>(selectorOf(target))?.focus();
  });
}

function selectorOf(target: FocusTarget): string {
  if (target === 'heading') return '.panel [data-heading]';
  if ('layer' in target) return `.panel [data-layer="${CSS.escape(target.layer)}"] [role="switch"]`;
  return `.panel [data-question="${CSS.escape(target.question)}"]`;
}
