import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { projectionOf } from '../../view/projection';
import { mapSize, shownCamera } from '../../view/screen';
import { type LessonStep, pointAt } from '../lesson/lesson';

/** While `on` is true, the lesson's laser follows the pointer over this window's map. */
export function usePointing(on: ReadonlySignal<boolean>, actOnLesson: (step: LessonStep) => void): void {
  const { story, store } = useApp();
  const isOn = on.value;
  useEffect(() => {
    if (!isOn) return;
    let frame: number | undefined;
    let last: { x: number; y: number } | undefined;
    const sendPosition = () => {
      frame = undefined;
      const map = document.getElementById('map');
      if (!map || !last) return actOnLesson(pointAt(undefined));
      const { left, top } = map.getBoundingClientRect();
      const projection = projectionOf(shownCamera(story, store.view.peek()), mapSize.peek());
      actOnLesson(pointAt(projection.unproject({ x: last.x - left, y: last.y - top })));
    };
    // At most one step a frame: each step sends a message to the other window.
    const schedule = (at: typeof last) => {
      last = at;
      frame ??= requestAnimationFrame(sendPosition);
    };
    const onMove = ({ clientX, clientY }: PointerEvent) => schedule({ x: clientX, y: clientY });
    const onLeave = () => schedule(undefined);
    document.addEventListener('pointermove', onMove, { passive: true });
    document.documentElement.addEventListener('pointerleave', onLeave);
    return () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
      document.removeEventListener('pointermove', onMove);
      document.documentElement.removeEventListener('pointerleave', onLeave);
      actOnLesson(pointAt(undefined));
    };
  }, [isOn, actOnLesson, story, store]);
}
