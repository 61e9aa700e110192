import { useApp } from '../../parts/app-context';
import { PanArrows } from '../../parts/commands/PanArrows';
import { MapPopover } from './MapPopover';

/** Arrows that move the map without a drag. */
export function MoveMap() {
  const { furniture } = useApp().messages;
  return (
    <MapPopover
      icon="move"
      label={furniture.move}
      content={() => (
        <section class="map-popover-content paper" aria-label={furniture.move}>
          <PanArrows />
        </section>
      )}
    />
  );
}
