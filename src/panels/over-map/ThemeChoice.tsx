import { useApp } from '../../parts/app-context';
import { chooseTheme } from '../../view/steps';
import { THEMES } from '../../view/view';
import { MapPopover } from './MapPopover';

/** The choice of the theme: the system's, day, night, or projector. */
export function ThemeChoice() {
  const { store, messages } = useApp();
  const { theme: texts } = messages;
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
                checked={store.view.value.theme === name}
                onChange={() => store.act(chooseTheme(name), 'replace')}
              />
              {texts[name]}
            </label>
          ))}
        </fieldset>
      )}
    />
  );
}
