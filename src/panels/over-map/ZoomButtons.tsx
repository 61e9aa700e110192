import { useApp } from '../../parts/app-context';
import { MAX_ZOOM, MIN_ZOOM } from '../../view/camera';
import { cameraOf } from '../../view/framing';
import { mapSize } from '../../view/screen';
import { moveCamera } from '../../view/steps';
import { MapButton } from './MapButton';

/** Nearer, further, and all of it again. */
export function ZoomButtons() {
  const { story, store, messages } = useApp();
  const { furniture } = messages;
  // The camera of the view, not the live one: pressed twice in one flight, the button must mean two levels.
  const { zoom } = cameraOf(story, store.view.value, mapSize.value);
  const zoomBy = (levels: number) => {
    const camera = cameraOf(story, store.view.value, mapSize.value);
    store.act(moveCamera({ ...camera, zoom: camera.zoom + levels }), 'replace');
  };
  return (
    <>
      <MapButton icon="plus" label={furniture.zoomIn} off={zoom >= MAX_ZOOM} onPress={() => zoomBy(1)} />
      <MapButton icon="minus" label={furniture.zoomOut} off={zoom <= MIN_ZOOM} onPress={() => zoomBy(-1)} />
      <MapButton
        icon="region"
        label={furniture.wholeRegion}
        off={false}
        onPress={() => store.act(moveCamera(undefined))}
      />
    </>
  );
}
