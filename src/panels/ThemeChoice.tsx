import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import { chooseTheme } from '../view/steps';
import { THEMES } from '../view/view';
import { useDesk } from './desk';

/** The colours of map and panels: as the system has it, day, night, or for a projector. */
export function ThemeChoice() {
  const { store, messages } = useDesk();
  const { theme: words } = messages;
  const open = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  // Escape and a press elsewhere put it away.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !open.value) return;
      event.preventDefault();
      open.value = false;
      button.current?.focus();
    };
    const onPress = (event: PointerEvent) => {
      if (!(event.target instanceof Node && root.current?.contains(event.target))) open.value = false;
    };
    document.addEventListener('keydown', onKey, { capture: true });
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      document.removeEventListener('pointerdown', onPress);
    };
  }, [open]);

  return (
    <div class="theme" ref={root}>
      <button
        type="button"
        class="map-button"
        ref={button}
        title={words.choose}
        aria-label={words.choose}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name="palette" />
      </button>
      {open.value && (
        <fieldset class="theme-list">
          <legend class="visually-hidden">{words.choose}</legend>
          {THEMES.map((name) => (
            <label key={name} class="theme-option">
              <input
                type="radio"
                name="theme"
                checked={store.view.value.theme === name}
                onChange={() => store.act(chooseTheme(name), 'replace')}
              />
              {words[name]}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
