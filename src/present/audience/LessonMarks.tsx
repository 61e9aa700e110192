import type { ReadonlySignal } from '@preact/signals';
import { useApp } from '../../parts/app-context';
import { cameraOf } from '../../view/framing';
import { projectionOf } from '../../view/projection';
import { liveCamera, mapSize } from '../../view/screen';
import type { Lesson } from '../lesson/lesson';
import { seenAt, strokePath } from '../lesson/strokes';

/** What the speaker has drawn and where the pointer is, over the map as it stands or flies. */
export function LessonMarks({ lesson }: { readonly lesson: ReadonlySignal<Lesson> }) {
  const { story, store } = useApp();
  const { ink, laser } = lesson.value;
  const size = mapSize.value;
  if (size.width === 0 || (ink.length === 0 && !laser)) return null;
  const projection = projectionOf(liveCamera.value ?? cameraOf(story, store.view.value, size), size);
  const dot = laser && seenAt(laser, projection);
  const strokes = ink.map((stroke) => strokePath(stroke, projection));
  return (
    <svg class="present-marks" width={size.width} height={size.height} aria-hidden="true" focusable="false">
      {['casing', 'line'].map((part) => (
        <g key={part} class={`ink-${part}`}>
          {strokes.map((d, i) => (
            <path key={i} d={d} />
          ))}
        </g>
      ))}
      {dot && <circle class="laser" cx={dot.x} cy={dot.y} />}
    </svg>
  );
}
