import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { Position } from '../../composition/sphere';
import { detailTextsFor } from '../../text/late/detail-texts';
import { mapSize, shownCamera } from '../../view/screen';
import { moveCamera } from '../../view/steps';
import { useApp } from '../app-context';
import { cameraOnMiddle, isVisibleFrom } from '../naming/visibility';
import { focusMap } from './SkipToMap';

/** Whether no position of a line is visible on the map now. False until the map has a size. */
export function useOutsideView(line: readonly Position[]): ReadonlySignal<boolean> {
  const { story, store } = useApp();
  // Computed, so that a moving map re-renders the page only when the answer changes.
  return useComputed(() => {
    const size = mapSize.value;
    return size.width > 0 && !line.some(isVisibleFrom(shownCamera(story, store.view.value), size));
  });
}

/** Says that the map draws something outside of the viewport, with a button that turns the map to it. */
export function OutsideView({ line }: { line: readonly Position[] }) {
  const { store, messages } = useApp();
  const turnMap = () => {
    store.act(moveCamera(cameraOnMiddle(line)));
    // The button is removed once the line is visible, so the focus moves to the map.
    focusMap();
  };
  return (
    <>
      {detailTextsFor(messages).drawnOutside}
      <button type="button" class="button turn-there" onClick={turnMap}>
        {detailTextsFor(messages).turnThere}
      </button>
    </>
  );
}
