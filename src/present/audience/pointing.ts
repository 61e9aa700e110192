import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { cameraOf } from '../../view/framing';
import { projectionOf } from '../../view/projection';
import { liveCamera, mapSize } from '../../view/screen';
import { type LessonStep, pointAt } from '../lesson/lesson';

/** While it is on, the lesson's pointer follows this window's mouse over the map. */
export function usePointing(on: ReadonlySignal<boolean>, teach: (step: LessonStep) => void): void {
  const { story, store } = useApp();
  const isOn = on.value;
  useEffect(() => {
    if (!isOn) return;
    let frame: number | undefined;
    let last: { x: number; y: number } | undefined;
    const point = () => {
      frame = undefined;
      const map = document.getElementById('map');
      if (!map || !last) return teach(pointAt(undefined));
      const { left, top } = map.getBoundingClientRect();
      const size = mapSize.peek();
      const camera = liveCamera.peek() ?? cameraOf(story, store.view.peek(), size);
      teach(pointAt(projectionOf(camera, size).unproject({ x: last.x - left, y: last.y - top })));
    };
    // More events than frames would only fill the other window's ears.
    const soon = (at: typeof last) => {
      last = at;
      frame ??= requestAnimationFrame(point);
    };
    const onMove = ({ clientX, clientY }: PointerEvent) => soon({ x: clientX, y: clientY });
    const onOut = () => soon(undefined);
    document.addEventListener('pointermove', onMove, { passive: true });
    document.documentElement.addEventListener('pointerleave', onOut);
    return () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
      document.removeEventListener('pointermove', onMove);
      document.documentElement.removeEventListener('pointerleave', onOut);
      teach(pointAt(undefined));
    };
  }, [isOn, teach, story, store]);
}
