import { useApp } from '../../parts/app-context';
import { COMMANDS } from '../../parts/commands/commands';
import { THEMES } from '../../view/view';
import { MapPopover } from './MapPopover';

/** The choice of the theme: the system's, day, night, or projector. */
export function ThemeChoice() {
  const app = useApp();
  const { theme: texts } = app.messages;
  return (
    <MapPopover
      icon="palette"
      label={texts.choose}
      content={() => (
        <fieldset class="map-popover-content paper">
          <legend class="visually-hidden">{texts.choose}</legend>
          {THEMES.map((name) => (
            <label key={name} class="theme-option touch-row tile">
              <input
                type="radio"
                name="theme"
                checked={app.store.view.value.theme === name}
                onChange={() => COMMANDS[`theme-${name}` as const].perform(app)}
              />
              {texts[name]}
            </label>
          ))}
        </fieldset>
      )}
    />
  );
}
