import type { ReadonlySignal } from '@preact/signals';
import { useComputed } from '@preact/signals';
import type { Box } from '../../view/framing';
import type { Projection } from '../../view/projection';
import type { Lesson } from '../lesson/lesson';
import { strokePath, visiblePoint } from '../lesson/strokes';

interface Props {
  readonly lesson: ReadonlySignal<Lesson>;
  /** Of the audience's map. */
  readonly projection: ReadonlySignal<Projection>;
  /** What of that map is shown here, in its px. */
  readonly box: ReadonlySignal<Box>;
}

/** What is drawn and pointed at, on the speaker's map as it is on the audience's. */
export function SpeakerMarks({ lesson, projection, box }: Props) {
  const ink = useComputed(() => lesson.value.ink);
  const lines = useComputed(() => ink.value.map((stroke) => strokePath(stroke, projection.value)).join(''));
  const shown = useComputed(() => {
    const { left, top, right, bottom } = box.value;
    return `${left} ${top} ${right - left} ${bottom - top}`;
  });
  return (
    <svg class="speaker-marks" viewBox={shown} aria-hidden="true" focusable="false">
      <path class="speaker-ink-casing" d={lines} />
      <path class="speaker-ink" d={lines} />
      <Laser lesson={lesson} projection={projection} box={box} />
    </svg>
  );
}

/** By itself, so that a moving hand redraws nothing else. */
function Laser({ lesson, projection, box }: Props) {
  const { laser } = lesson.value;
  const at = laser && visiblePoint(laser, projection.value);
  if (!at) return null;
  return <circle class="speaker-laser" cx={at.x} cy={at.y} r={(box.value.right - box.value.left) / 55} />;
}
