import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { hovered } from '../../view/focus';
import { select } from '../../view/steps';
import { urlText } from '../../view/url';
import { type Selection, selectionText } from '../../view/view';
import { useApp } from '../app-context';
import { sameEntity } from '../naming/naming';
import { onPlainClick } from './ActLink';

interface Props {
  readonly entity: Selection;
  readonly class?: string | undefined;
  /** The accessible name where the children do not say enough. */
  readonly label?: string | undefined;
  /** As a cell of a grid that the arrow keys go through. */
  readonly cell?: { readonly id: string; readonly stop: boolean };
  readonly children: ComponentChildren;
}

/** A link that selects what it names, and lights up its mark on the map while the pointer or the focus rests on it. */
export function EntityLink({ entity, class: className, label, cell, children }: Props) {
  const { story, store } = useApp();
  const hover = useHover(entity);
  const step = select(entity);
  return (
    <a
      class={className}
      href={urlText(story, step(store.view.value))}
      aria-label={label}
      data-entity={selectionText(entity)}
      data-cell={cell?.id}
      tabIndex={cell && (cell.stop ? 0 : -1)}
      onClick={onPlainClick(() => store.act(step))}
      {...hover}
    >
      {children}
    </a>
  );
}

/** Handlers that make an element light up its entity on the map, and the mark that the map lights up in turn. */
export function useHover(entity: Selection) {
  // Computed, so that of a hundred links only the two that change are drawn again.
  const lit = useComputed(() => sameEntity(hovered.value, entity));
  const entered = useRef(false);
  const enter = () => {
    entered.current = true;
    hovered.value = entity;
  };
  const leave = () => {
    entered.current = false;
    if (sameEntity(hovered.value, entity)) hovered.value = undefined;
  };
  // An element that goes from under the pointer sends no event. A mark on the map that lights up the same stays lit.
  const leaving = useRef(leave);
  leaving.current = leave;
  useEffect(() => () => void (entered.current && leaving.current()), []);
  return {
    'data-lit': lit.value ? '' : undefined,
    onPointerOver: enter,
    onPointerLeave: leave,
    onFocusIn: enter,
    onFocusOut: leave,
  };
}
