import { useApp } from '../app-context';
import './links.css';

/** A skip link past the panel, first in the tab order. A button, because an anchor link would change the URL's hash. */
export function SkipToMap() {
  const { messages } = useApp();
  return (
    <button type="button" class="skip" onClick={focusMap}>
      {messages.page.toMap}
    </button>
  );
}

/** Focuses the map, with either renderer. */
export function focusMap(): void {
  const stage = document.getElementById('stage');
  const target = stage?.querySelector('[data-map-focus]') ?? stage?.querySelector('canvas[tabindex]') ?? stage;
  if (target instanceof HTMLElement || target instanceof SVGElement) target.focus();
}
