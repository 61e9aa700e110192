import { useDesk } from './desk';

/** The first stop of the tab key: a way past the panel. A button, because a link would change the address's hash. */
export function SkipToMap() {
  const { messages } = useDesk();
  const go = () => {
    const stage = document.getElementById('stage');
    const target = stage?.querySelector('[data-map-focus]') ?? stage?.querySelector('canvas[tabindex]') ?? stage;
    if (target instanceof HTMLElement || target instanceof SVGElement) target.focus();
  };
  return (
    <button type="button" class="skip" onClick={go}>
      {messages.page.toMap}
    </button>
  );
}
