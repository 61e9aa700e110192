import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';

/** How far the bottom sheet of a phone is up: about a third of the screen, or half of it. */
export type Sheet = 'peek' | 'half';

/** Px that a finger must travel before it counts as a drag. */
const DRAG = 12;

/** The sheet's handle: a button, and a thing to drag. Seen where the panel is a sheet only. */
export function SheetHandle({ sheet }: { sheet: Signal<Sheet> }) {
  const { messages } = useApp();
  const from = useRef<number | undefined>(undefined);
  const dragged = useRef(false);

  const onPointerDown = (event: PointerEvent) => {
    from.current = event.clientY;
    dragged.current = false;
    if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (from.current === undefined || Math.abs(event.clientY - from.current) < DRAG) return;
    dragged.current = true;
    sheet.value = event.clientY < from.current ? 'half' : 'peek';
  };
  const onPointerUp = () => {
    from.current = undefined;
  };
  const onClick = () => {
    // A drag ends in a click too, and has already done what it wanted.
    if (!dragged.current) sheet.value = sheet.value === 'half' ? 'peek' : 'half';
    dragged.current = false;
  };
  const up = sheet.value === 'half';
  return (
    <button
      type="button"
      class="sheet-handle"
      aria-expanded={up}
      aria-label={up ? messages.page.lessOfPanel : messages.page.moreOfPanel}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onClick={onClick}
    />
  );
}
