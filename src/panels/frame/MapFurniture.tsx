import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type App, AppContext, useApp } from '../../parts/app-context';
import { Boundary } from '../../parts/Boundary';
import type { Outcome } from '../../parts/commands/save-picture';
import { EdgePointers } from '../over-map/EdgePointers';
import { MapControls } from '../over-map/MapControls';
import { MapNote } from '../over-map/MapNote';
import { SearchButton } from '../search/SearchButton';
import { Timeline } from '../timeline/Timeline';
import { LateTooltip } from './LateTooltip';
import '../over-map/furniture.css';

interface Props {
  readonly app: App;
  /** False while a presentation hides the controls. What must outlast that is kept here, outside of the content. */
  readonly shown?: boolean;
}

/** All controls over the map (search, zoom, theme, export, edge pointers, note, tooltip) and the timeline below it. */
export function MapFurniture({ app, shown = true }: Props) {
  const noteOpen = useSignal(false);
  const exported = useSignal<Outcome | undefined>(undefined);
  return (
    <AppContext.Provider value={app}>
      {shown && <FurnitureContent noteOpen={noteOpen} exported={exported} />}
    </AppContext.Provider>
  );
}

interface ContentProps {
  readonly noteOpen: Signal<boolean>;
  readonly exported: Signal<Outcome | undefined>;
}

function FurnitureContent({ noteOpen, exported }: ContentProps) {
  const { messages } = useApp();
  const root = useRef<HTMLElement>(null);
  return (
    <>
      <section class="furniture" ref={root} aria-label={messages.furniture.controls}>
        <Boundary>
          <SearchButton />
        </Boundary>
        <Boundary>
          <MapControls exported={exported} />
        </Boundary>
        <Boundary quiet>
          <EdgePointers root={root} />
        </Boundary>
        <Boundary>
          <MapNote open={noteOpen} />
        </Boundary>
        <Boundary quiet>
          <LateTooltip root={root} />
        </Boundary>
      </section>
      <Boundary>
        <Timeline />
      </Boundary>
    </>
  );
}
