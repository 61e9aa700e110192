import { useApp } from '../../parts/app-context';
import { COMMANDS } from '../../parts/commands/commands';
import { OtherNames } from '../../parts/lists/OtherNames';
import { THEMES } from '../../view/view';

/** What the menu of colours and names holds: the theme, which is the system's, day, night, or projector; and which names are shown. */
export function MapSettings() {
  const app = useApp();
  const { theme: texts } = app.messages;
  return (
    <>
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
    </>
  );
}
