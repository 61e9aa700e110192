import { type Signal, useComputed } from '@preact/signals';
import { boxesOverlap } from '../../composition/box';
import { controlsBox } from '../../composition/furniture';
import { useApp } from '../../parts/app-context';
import type { Outcome } from '../../parts/commands/save-picture';
import { mapSize } from '../../view/screen';
import { ExportMenu } from './ExportMenu';
import { MoveMap } from './MoveMap';
import { ThemeChoice } from './ThemeChoice';
import { toldAtRest } from './told-on-screen';
import { ZoomButtons } from './ZoomButtons';

/** The column of buttons in the map's corner. It folds to two columns where it would cover what the map tells. */
export function MapControls({ exported }: { exported: Signal<Outcome | undefined> }) {
  const app = useApp();
  const folded = useComputed(() => {
    const box = controlsBox(mapSize.value);
    // Of the framed map, not of the user's camera: a button that is pressed to move the map must not move away.
    const told = toldAtRest(app, { ...app.store.view.value, camera: undefined });
    return told.some((one) => !one.isLine && boxesOverlap(one, box));
  });
  return (
    <div class="map-controls" data-taken data-folded={folded.value ? '' : undefined}>
      <ZoomButtons />
      <MoveMap />
      <ThemeChoice />
      <ExportMenu outcome={exported} />
    </div>
  );
}
