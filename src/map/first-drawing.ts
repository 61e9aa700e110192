import { getGlobalDispatcher, type Map as LiveMap } from 'maplibre-gl';
import { isCoarse, sharpen } from './coarse';

/** How long a worker that has thrown an error has for an answer, in ms, before it counts as one that never ran. */
const ANSWER_MS = 2000;

export interface FirstDrawingEvents {
  /** The whole view is drawn: for the first time, or again after a lost context. */
  readonly painted: () => void;
  readonly trouble: (code: 'worker-dead') => void;
}

/**
 * Reports once when the whole view is drawn, and again after each lost context. A map is not idle before its sources are
 * loaded; but MapLibre counts a source as loaded whose features the worker could not read, so an error of the geography
 * means that there will be no map. So does an error of a worker that does not answer: its file is missing, or no program.
 */
export function announceFirstDrawing(map: LiveMap, { painted, trouble }: FirstDrawingEvents): void {
  const watch = () => {
    let over = false;
    const dispatcher = getGlobalDispatcher();
    const onWorkerError = async () => {
      const answers = await dispatcher.ping(ANSWER_MS);
      if (!answers && !over) fail();
    };
    const onIdle = () => {
      // The next idle event follows the first frame with all pixels.
      if (isCoarse(map)) return sharpen(map);
      stop();
      painted();
    };
    const onError = (event: object) => {
      if ('sourceId' in event && String(event.sourceId).startsWith('geo/')) fail();
    };
    const fail = () => {
      stop();
      trouble('worker-dead');
    };
    const stop = () => {
      over = true;
      dispatcher.off('error', onWorkerError);
      map.off('idle', onIdle);
      map.off('error', onError);
      map.off('webglcontextlost', stop);
      map.off('remove', stop);
    };
    dispatcher.on('error', onWorkerError);
    map.on('idle', onIdle);
    map.on('error', onError);
    map.on('webglcontextlost', stop);
    map.on('remove', stop);
  };
  watch();
  map.on('webglcontextrestored', watch);
}
