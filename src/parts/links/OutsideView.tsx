import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { Position } from '../../style/sphere';
import { cameraOf } from '../../view/framing';
import { liveCamera, mapSize } from '../../view/screen';
import { moveCamera } from '../../view/steps';
import { useApp } from '../app-context';
import { isVisibleFrom, turnedToMiddle } from '../naming/visibility';
import { focusMap } from './SkipToMap';

/** Whether nothing of a line, or of a single position, is within the map at present. False until the map has a size. */
export function useOutsideView(line: readonly Position[]): ReadonlySignal<boolean> {
  const { story, store } = useApp();
  // Computed, so that a moving map draws the page anew only when the answer changes.
  return useComputed(() => {
    const size = mapSize.value;
    const camera = liveCamera.value ?? cameraOf(story, store.view.value, size);
    return size.width > 0 && !line.some(isVisibleFrom(camera, size));
  });
}

/** Says that the map draws a thing beyond its edge, and turns it there. */
export function OutsideView({ line }: { line: readonly Position[] }) {
  const { store, messages } = useApp();
  const turn = () => {
    store.act(moveCamera(turnedToMiddle(line)));
    // This button goes once the thing is seen; the focus goes where there is something to see.
    focusMap();
  };
  return (
    <>
      {messages.detail.drawnOutside}
      <button type="button" class="button turn-there" onClick={turn}>
        {messages.detail.turnThere}
      </button>
    </>
  );
}
