import { useRef } from 'preact/hooks';
import { type App, AppContext } from '../../parts/app-context';
import { EdgePointers } from '../over-map/EdgePointers';
import { ExportMenu } from '../over-map/ExportMenu';
import { MapNote } from '../over-map/MapNote';
import { ThemeChoice } from '../over-map/ThemeChoice';
import { ZoomButtons } from '../over-map/ZoomButtons';
import { SearchButton } from '../search/SearchButton';
import { Timeline } from '../timeline/Timeline';
import { Tooltip } from './Tooltip';
import '../over-map/furniture.css';

/** All controls over the map (search, zoom, theme, export, edge pointers, note, tooltip) and the timeline below it. */
export function MapFurniture({ app }: { app: App }) {
  const root = useRef<HTMLElement>(null);
  return (
    <AppContext.Provider value={app}>
      <section class="furniture" ref={root} aria-label={app.messages.furniture.controls}>
        <SearchButton />
        <div class="map-controls" data-taken>
          <ZoomButtons />
          <ThemeChoice />
          <ExportMenu />
        </div>
        <EdgePointers root={root} />
        <MapNote />
        <Tooltip root={root} />
      </section>
      <Timeline />
    </AppContext.Provider>
  );
}
