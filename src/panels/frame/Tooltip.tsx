import { useSignal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type App, useApp } from '../../parts/app-context';
import { originalNamesOf } from '../../parts/links/OriginalName';
import { eventDate } from '../../parts/naming/dates';
import { bundleEnds, bundleTitle, markName } from '../../parts/naming/gathered-names';
import { nameOf } from '../../parts/naming/naming';
import { partsOf } from '../../parts/naming/told-in-view';
import { litBy } from '../../view/drawn';
import { hovered } from '../../view/focus';
import { resolve } from '../../view/resolve';
import { type Selection, selectionText } from '../../view/view';
import { besidePoint } from '../over-map/beside-point';
import { toldOnScreen } from '../over-map/told-on-screen';
import './tooltip.css';

/** Ms for which it stays after the pointer has left the mark, so that the pointer can be moved onto the tooltip. */
const STAY = 300;

/** The name of a bundle or a group of a crowded story: how many it is, and where. */
function gatheredName({ messages, gathered }: App, { id }: Selection): { title: string; kind: string } | undefined {
  const gathering = gathered?.now.peek().gathering;
  const bundle = gathering?.bundles.get(id);
  const group = gathering?.groups.get(id);
  if (gathering && bundle)
    return { title: bundleTitle(messages, bundle), kind: bundleEnds(messages, gathering, bundle) };
  if (gathering && group)
    return { title: markName(messages, gathering, id), kind: messages.gathered.places(group.places.length) };
  return undefined;
}

export interface TooltipProps {
  /** The element over the map that contains it. */
  readonly root: RefObject<HTMLElement | null>;
  /** The pointer's last move before this was there. */
  readonly moved: PointerEvent | undefined;
}

/** What it shows, and the point in px from the window's corner. */
interface Shown {
  readonly entity: Selection;
  readonly x: number;
  readonly y: number;
}

/**
 * A tooltip with the name of what the pointer is over, on the map only. It stays where it appeared, can be pointed at, and Escape
 * closes it. Hidden from screen readers: lists and links have the names.
 */
export function Tooltip({ root, moved }: TooltipProps) {
  const app = useApp();
  const { story, store, messages } = app;
  const box = useRef<HTMLDivElement>(null);
  const shown = useSignal<Shown | undefined>(undefined);
  /** The pointer's last position; undefined: not over the map, or the user has pressed a key since. */
  const pointer = useRef<{ x: number; y: number } | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isPointedAt = useRef(false);
  /** The mark whose tooltip Escape or a press has closed: it stays closed until the pointer is over another one. */
  const closed = useRef<Selection | undefined>(undefined);

  const hideSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!isPointedAt.current) shown.value = undefined;
    }, STAY);
  };
  const update = () => {
    const entity = hovered.peek();
    const [at, before] = [pointer.current, shown.peek()];
    if (entity !== closed.current) closed.current = undefined;
    if (!entity || !at) return before && hideSoon();
    clearTimeout(timer.current);
    if (entity === closed.current) return;
    if (before?.entity.kind !== entity.kind || before.entity.id !== entity.id) shown.value = { entity, ...at };
  };
  useSignalEffect(() => {
    hovered.value;
    update();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it calls reads only refs and signals.
  useEffect(() => {
    const stage = root.current?.parentElement?.parentElement;
    const onMove = (event: PointerEvent) => {
      const { target } = event;
      const onStage = event.pointerType !== 'touch' && target instanceof Element && stage?.contains(target);
      // A button or a list over the map has words of its own.
      pointer.current =
        onStage && !target.closest('button, .timeline-list') ? { x: event.clientX, y: event.clientY } : undefined;
      update();
    };
    const close = () => {
      closed.current = hovered.peek();
      shown.value = undefined;
    };
    const onPress = (event: PointerEvent) => {
      if (!(event.target instanceof Node && box.current?.contains(event.target))) close();
    };
    const onKey = (event: KeyboardEvent) => {
      // What a key highlights has nothing to do with where the pointer rests.
      pointer.current = undefined;
      if (event.key !== 'Escape' || !shown.peek()) return;
      close();
      // Escape does one thing at a time: the page stays.
      event.preventDefault();
      event.stopPropagation();
    };
    if (moved) onMove(moved);
    document.addEventListener('pointermove', onMove, { passive: true });
    document.addEventListener('pointerdown', onPress, { capture: true, passive: true });
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener('pointermove', onMove);
      document.removeEventListener('pointerdown', onPress, { capture: true });
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [root, shown]);

  useLayoutEffect(() => {
    const [node, frame] = [box.current, root.current?.getBoundingClientRect()];
    if (!node || !frame || !shown.value) return;
    const { x, y, entity } = shown.value;
    const told = toldOnScreen(app);
    const target = selectionText(entity);
    const { left, top } = besidePoint(
      { width: node.offsetWidth, height: node.offsetHeight },
      { left: 0, top: 0, right: frame.width, bottom: frame.height },
      { x: x - frame.left, y: y - frame.top },
      {
        ...partsOf(told, litBy(story, store.view.value)?.relations),
        soft: told.filter((one) => one.target === target),
      },
    );
    node.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  });
  const entity = shown.value?.entity;
  const name = entity && (nameOf(story, messages, entity) ?? gatheredName(app, entity));
  const resolved = entity && resolve(story, entity);
  const date = resolved?.kind === 'event' ? eventDate(story, messages, resolved.event) : undefined;
  return (
    <div
      class="tooltip"
      ref={box}
      aria-hidden="true"
      data-shown={name !== undefined}
      onPointerEnter={() => {
        isPointedAt.current = true;
      }}
      onPointerLeave={() => {
        isPointedAt.current = false;
        hideSoon();
      }}
    >
      {name && (
        <>
          <span class="tooltip-title">
            {name.title}
            {originalNamesOf(app, resolved)}
          </span>
          <span class="tooltip-kind">{name.kind}</span>
          {date !== undefined && <span class="tooltip-kind tooltip-date">{date}</span>}
        </>
      )}
    </div>
  );
}
