import { useApp } from '../../parts/app-context';
import { MAX_ZOOM, MIN_ZOOM } from '../../view/camera';
import { cameraOf } from '../../view/framing';
import { mapSize } from '../../view/screen';
import { moveCamera } from '../../view/steps';
import { MapButton } from './MapButton';

/** Zoom in, zoom out, and back to the whole region. */
export function ZoomButtons() {
  const { story, store, messages } = useApp();
  const { furniture } = messages;
  // The view's camera, not the live one: two presses during one flight must change the zoom by two levels.
  const { zoom } = cameraOf(story, store.view.value, mapSize.value);
  const zoomBy = (levels: number) => {
    const camera = cameraOf(story, store.view.value, mapSize.value);
    store.act(moveCamera({ ...camera, zoom: camera.zoom + levels }), 'replace');
  };
  return (
    <>
      <MapButton icon="plus" label={furniture.zoomIn} disabled={zoom >= MAX_ZOOM} onPress={() => zoomBy(1)} />
      <MapButton icon="minus" label={furniture.zoomOut} disabled={zoom <= MIN_ZOOM} onPress={() => zoomBy(-1)} />
      <MapButton icon="region" label={furniture.wholeRegion} onPress={() => store.act(moveCamera(undefined))} />
    </>
  );
}
