import type { ReadonlySignal } from '@preact/signals';
import { useApp } from '../../parts/app-context';
import { projectionOf } from '../../view/projection';
import { mapSize, shownCamera } from '../../view/screen';
import type { Lesson } from '../lesson/lesson';
import { strokePath, visiblePoint } from '../lesson/strokes';

/** The ink and the laser over the map. They follow the live camera, also during a flight. */
export function LessonMarks({ lesson }: { readonly lesson: ReadonlySignal<Lesson> }) {
  const { story, store } = useApp();
  const { ink, laser } = lesson.value;
  const size = mapSize.value;
  if (size.width === 0 || (ink.length === 0 && !laser)) return null;
  const projection = projectionOf(shownCamera(story, store.view.value), size);
  const laserPoint = laser && visiblePoint(laser, projection);
  const strokes = ink.map((stroke) => strokePath(stroke, projection));
  return (
    <svg class="present-marks" width={size.width} height={size.height} aria-hidden="true">
      {['casing', 'line'].map((part) => (
        <g key={part} class={`ink-${part}`}>
          {strokes.map((d, i) => (
            <path key={i} d={d} />
          ))}
        </g>
      ))}
      {laserPoint && <circle class="laser" cx={laserPoint.x} cy={laserPoint.y} />}
    </svg>
  );
}
