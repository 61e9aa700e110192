import { useApp } from '../../parts/app-context';
import { otherLanguages } from '../../parts/lists/other-languages';
import { hasOriginalNames } from '../../story/questions';
import { lateParts } from '../whole/late-parts';
import { MapPopover } from './MapPopover';

const settings = lateParts(() => import('./MapSettings'));

/** Loads what the menu holds once. Never rejects. */
export const preloadThemeChoice = settings.preload;

/** A menu of the map's colours, and of the names that are shown beside the story's. What it holds is a file of its own. */
export function ThemeChoice() {
  const app = useApp();
  const { theme } = app.messages;
  const hasOtherNames = hasOriginalNames(app.story) || otherLanguages(app).length > 0;
  return (
    <MapPopover
      icon="palette"
      label={hasOtherNames ? theme.chooseWithNames : theme.choose}
      content={() => (
        <div class="map-popover-content paper">
          <settings.Late>{({ MapSettings }) => <MapSettings />}</settings.Late>
        </div>
      )}
    />
  );
}
