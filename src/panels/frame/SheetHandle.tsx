import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';

/** Height of a phone's bottom sheet: `peek` is about a third of the screen, `half` is half of it. */
export type Sheet = 'peek' | 'half';

/** Px that a finger must move to count as a drag. */
const MIN_DRAG = 12;

/** The sheet's handle: a button that can also be dragged. CSS shows it only where the panel is a sheet. */
export function SheetHandle({ sheet }: { sheet: Signal<Sheet> }) {
  const { messages } = useApp();
  const startY = useRef<number | undefined>(undefined);
  const dragged = useRef(false);

  const onPointerDown = (event: PointerEvent) => {
    startY.current = event.clientY;
    dragged.current = false;
    if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (startY.current === undefined || Math.abs(event.clientY - startY.current) < MIN_DRAG) return;
    dragged.current = true;
    sheet.value = event.clientY < startY.current ? 'half' : 'peek';
  };
  const onPointerUp = () => {
    startY.current = undefined;
  };
  const onClick = () => {
    // A drag ends with a click as well, but has changed the sheet already.
    if (!dragged.current) sheet.value = sheet.value === 'half' ? 'peek' : 'half';
    dragged.current = false;
  };
  const isUp = sheet.value === 'half';
  return (
    <button
      type="button"
      class="sheet-handle"
      aria-expanded={isUp}
      aria-label={isUp ? messages.page.lessOfPanel : messages.page.moreOfPanel}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onClick={onClick}
    />
  );
}
