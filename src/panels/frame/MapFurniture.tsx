import { useRef } from 'preact/hooks';
import { type Desk, DeskContext } from '../../parts/desk';
import { EdgePointers } from '../over-map/EdgePointers';
import { MapNote } from '../over-map/MapNote';
import { TakeAway } from '../over-map/TakeAway';
import { ThemeChoice } from '../over-map/ThemeChoice';
import { ZoomButtons } from '../over-map/ZoomButtons';
import { SearchButton } from '../search/SearchButton';
import { Timeline } from '../timeline/Timeline';
import { Tooltip } from './Tooltip';
import '../over-map/furniture.css';

/**
 * What stands over the map: the search, its buttons, the palette, what can be taken along, pointers to what lies beyond its
 * edge, its note, a tooltip; and the timeline at its foot.
 */
export function MapFurniture({ desk }: { desk: Desk }) {
  const root = useRef<HTMLElement>(null);
  return (
    <DeskContext.Provider value={desk}>
      <section class="furniture" ref={root} aria-label={desk.messages.furniture.controls}>
        <SearchButton />
        <div class="map-controls" data-taken>
          <ZoomButtons />
          <ThemeChoice />
          <TakeAway />
        </div>
        <EdgePointers root={root} />
        <MapNote />
        <Tooltip root={root} />
      </section>
      <Timeline />
    </DeskContext.Provider>
  );
}
