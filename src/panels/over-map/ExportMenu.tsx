import type { Signal } from '@preact/signals';
import { useApp } from '../../parts/app-context';
import type { Outcome } from '../../parts/commands/save-picture';
import { lateParts } from '../whole/late-parts';
import { MapPopover } from './MapPopover';

const choices = lateParts(() => import('./ExportChoices'));

/** Loads what the menu holds once. Never rejects. */
export const preloadExportMenu = choices.preload;

/** A menu to print the sheet, to save the map as a file, or to share the view. What it holds is a file of its own. */
export function ExportMenu({ outcome }: { outcome: Signal<Outcome | undefined> }) {
  const { picture } = useApp().messages;
  return (
    <>
      <MapPopover
        icon="download"
        label={picture.take}
        content={(close) => (
          <section
            class="map-popover-content take-away paper"
            aria-label={picture.take}
            aria-busy={outcome.value?.kind === 'making'}
          >
            <choices.Late>{({ ExportChoices }) => <ExportChoices outcome={outcome} close={close} />}</choices.Late>
          </section>
        )}
      />
      <p class="visually-hidden" role="status">
        {outcome.value?.text}
      </p>
    </>
  );
}
