import { useDesk } from '../../parts/desk';
import { chooseTheme } from '../../view/steps';
import { THEMES } from '../../view/view';
import { MapPopover } from './MapPopover';

/** The colours of map and panels: as the system has it, day, night, or for a projector. */
export function ThemeChoice() {
  const { store, messages } = useDesk();
  const { theme: words } = messages;
  return (
    <MapPopover
      icon="palette"
      label={words.choose}
      content={() => (
        <fieldset class="map-popover-content paper">
          <legend class="visually-hidden">{words.choose}</legend>
          {THEMES.map((name) => (
            <label key={name} class="theme-option touch-row tile">
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
    />
  );
}
