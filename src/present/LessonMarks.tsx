import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { Size } from '../view/camera';
import type { Projection } from '../view/projection';
import type { Lesson, Stroke } from './lesson';
import './lesson-marks.css';

interface Props {
  readonly lesson: ReadonlySignal<Lesson>;
  /** Of the map that lies under it. */
  readonly projection: ReadonlySignal<Pick<Projection, 'project'>>;
  /** Of that map, in CSS px. */
  readonly size: ReadonlySignal<Size>;
}

/** What the speaker has drawn and where the speaker points, over the map. The same in both windows, at the size of each. */
export function LessonMarks({ lesson, projection, size }: Props) {
  const ink = useComputed(() => lesson.value.ink);
  const lines = useComputed(() => ink.value.map((stroke) => pathOf(stroke, projection.value)).join(''));
  const box = useComputed(() => `0 0 ${size.value.width} ${size.value.height}`);
  const pen = useComputed(() => Math.max(4, size.value.width / 260));
  const casing = useComputed(() => pen.value * 1.9);
  return (
    <svg class="lesson-marks" viewBox={box} aria-hidden="true" focusable="false">
      <path class="lesson-ink-casing" d={lines} stroke-width={casing} />
      <path class="lesson-ink" d={lines} stroke-width={pen} />
      <Laser lesson={lesson} projection={projection} size={size} />
    </svg>
  );
}

function Laser({ lesson, projection, size }: Props) {
  const { laser } = lesson.value;
  const at = laser && projection.value.project(laser);
  if (!at || at.front < 0) return null;
  const radius = Math.max(8, size.value.width / 120);
  return (
    <g class="lesson-laser" transform={`translate(${at.x} ${at.y})`}>
      <circle class="lesson-laser-halo" r={radius * 1.7} />
      <circle class="lesson-laser-dot" r={radius} stroke-width={radius * 0.3} />
    </g>
  );
}

/** A stroke as path data; what lies behind the globe interrupts it. A single point is a dot, by its round cap. */
function pathOf(stroke: Stroke, { project }: Pick<Projection, 'project'>): string {
  let drawn = false;
  const all: string[] = [];
  for (const position of stroke) {
    const { x, y, front } = project(position);
    if (front >= 0) all.push(`${drawn ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`);
    drawn = front >= 0;
  }
  if (all.length === 1) all.push('h0');
  return all.join('');
}
