import { useApp } from '../../parts/app-context';
import { COMMANDS } from '../../parts/commands/commands';
import { OtherNames } from '../../parts/lists/OtherNames';
import { otherLanguages } from '../../parts/lists/other-languages';
import { hasOriginalNames } from '../../story/questions';
import { THEMES } from '../../view/view';
import { MapPopover } from './MapPopover';

/** The map's settings: the theme, which is the system's, day, night, or projector; and whether original names are shown. */
export function ThemeChoice() {
  const app = useApp();
  const { theme: texts } = app.messages;
  const hasOtherNames = hasOriginalNames(app.story) || otherLanguages(app).length > 0;
  return (
    <MapPopover
      icon="palette"
      label={hasOtherNames ? texts.chooseWithNames : texts.choose}
      content={() => (
        <div class="map-popover-content paper">
          <fieldset>
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
          <OtherNames />
        </div>
      )}
    />
  );
}
