import { useDesk } from '../desk';
import './links.css';

/** The first stop of the tab key: a way past the panel. A button, because a link would change the address's hash. */
export function SkipToMap() {
  const { messages } = useDesk();
  return (
    <button type="button" class="skip" onClick={focusMap}>
      {messages.page.toMap}
    </button>
  );
}

/** Puts the focus on the map, whichever renderer it is. */
export function focusMap(): void {
  const stage = document.getElementById('stage');
  const target = stage?.querySelector('[data-map-focus]') ?? stage?.querySelector('canvas[tabindex]') ?? stage;
  if (target instanceof HTMLElement || target instanceof SVGElement) target.focus();
}
