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
  /** The accessible name, if the children are not enough. */
  readonly label?: string | undefined;
  /** Set if the link is a cell of a grid with arrow keys. `tabStop`: it is the one cell that the Tab key reaches. */
  readonly cell?: { readonly id: string; readonly tabStop: boolean };
  readonly children: ComponentChildren;
}

/** A link that selects an entity, and highlights its mark on the map while it is hovered or focused. */
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
      tabIndex={cell && (cell.tabStop ? 0 : -1)}
      onClick={onPlainClick(() => store.act(step))}
      {...hover}
    >
      {children}
    </a>
  );
}

/** Returns an element's attributes: handlers that highlight its entity on the map, and `data-lit` while it is highlighted. */
export function useHover(entity: Selection) {
  // Computed, so that only the two links that change are re-rendered, not all of a hundred.
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
  // An element that is removed under a resting pointer gets no event: https://github.com/w3c/pointerevents/issues/477.
  // `entered`: this element has set the highlight, and not the mark on the map, which stays highlighted.
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
