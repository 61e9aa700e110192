import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { nameOf } from '../../parts/naming/naming';
import { hovered } from '../../view/focus';
import { resolve } from '../../view/resolve';
import './tooltip.css';

/** Px between the pointer and the tooltip. */
const OFFSET = 16;

/** A tooltip with the hovered entity's name, over the map only. Hidden from screen readers: lists and links have the names. */
export function Tooltip({ root }: { root: RefObject<HTMLElement | null> }) {
  const { story, messages } = useApp();
  const box = useRef<HTMLDivElement>(null);
  const pointer = useRef({ x: 0, y: 0, inside: false });

  const updatePosition = () => {
    const [node, frame] = [box.current, root.current?.getBoundingClientRect()];
    if (!node || !frame) return;
    const { x, y, inside } = pointer.current;
    node.dataset['shown'] = String(inside && hovered.peek() !== undefined);
    const left = x - frame.left + OFFSET + node.offsetWidth > frame.width ? x - node.offsetWidth - OFFSET : x + OFFSET;
    const top = y - frame.top + OFFSET + node.offsetHeight > frame.height ? y - node.offsetHeight - OFFSET : y + OFFSET;
    node.style.transform = `translate(${Math.max(0, left - frame.left)}px, ${Math.min(frame.height - node.offsetHeight, Math.max(0, top - frame.top))}px)`;
  };
  useEffect(() => {
    const stage = root.current?.parentElement?.parentElement;
    const onMove = (event: PointerEvent) => {
      const inside = event.pointerType !== 'touch' && event.target instanceof Node && !!stage?.contains(event.target);
      pointer.current = { x: event.clientX, y: event.clientY, inside };
      updatePosition();
    };
    document.addEventListener('pointermove', onMove, { passive: true });
    return () => document.removeEventListener('pointermove', onMove);
  });
  const name = hovered.value && nameOf(story, messages, hovered.value);
  const resolved = hovered.value && resolve(story, hovered.value);
  const date = resolved?.kind === 'event' ? resolved.event.date : undefined;
  useSignalEffect(() => {
    hovered.value;
    // After the new text is rendered, because its size decides the position.
    queueMicrotask(() => requestAnimationFrame(updatePosition));
  });
  return (
    <div class="tooltip" ref={box} aria-hidden="true" data-shown="false">
      {name && (
        <>
          <span class="tooltip-title">{name.title}</span>
          <span class="tooltip-kind">{name.kind}</span>
          {date !== undefined && <span class="tooltip-kind tooltip-date">{messages.date.edtf(date)}</span>}
        </>
      )}
    </div>
  );
}
