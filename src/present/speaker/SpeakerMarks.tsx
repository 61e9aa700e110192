import type { ReadonlySignal } from '@preact/signals';
import { useComputed } from '@preact/signals';
import type { Box } from '../../view/framing';
import type { Projection } from '../../view/projection';
import type { Lesson } from '../lesson/lesson';
import { strokePath, visiblePoint } from '../lesson/strokes';

interface Props {
  readonly lesson: ReadonlySignal<Lesson>;
  /** The projection of the audience's map. */
  readonly projection: ReadonlySignal<Projection>;
  /** The part of that map that is shown here, in its px. */
  readonly box: ReadonlySignal<Box>;
}

/** The ink and the laser on the speaker's map, at the same positions as on the audience's. */
export function SpeakerMarks({ lesson, projection, box }: Props) {
  const ink = useComputed(() => lesson.value.ink);
  const lines = useComputed(() => ink.value.map((stroke) => strokePath(stroke, projection.value)).join(''));
  const viewBox = useComputed(() => {
    const { left, top, right, bottom } = box.value;
    return `${left} ${top} ${right - left} ${bottom - top}`;
  });
  return (
    <svg class="speaker-marks" viewBox={viewBox} aria-hidden="true">
      <path class="speaker-ink-casing" d={lines} />
      <path class="speaker-ink" d={lines} />
      <Laser lesson={lesson} projection={projection} box={box} />
    </svg>
  );
}

/** A component of its own, so that moving the laser does not re-render the ink. */
function Laser({ lesson, projection, box }: Props) {
  const { laser } = lesson.value;
  const at = laser && visiblePoint(laser, projection.value);
  if (!at) return null;
  return <circle class="speaker-laser" cx={at.x} cy={at.y} r={(box.value.right - box.value.left) / 55} />;
}
