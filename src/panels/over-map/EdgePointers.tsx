import { useComputed, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Box } from '../../composition/box';
import { DEFAULT_TYPE } from '../../composition/furniture';
import { useApp } from '../../parts/app-context';
import { useHover } from '../../parts/links/EntityLink';
import { focusMap } from '../../parts/links/SkipToMap';
import { placeEntity } from '../../parts/naming/naming';
import { partsOf } from '../../parts/naming/told-in-view';
import { cameraOn } from '../../parts/naming/visibility';
import { Icon } from '../../ui/Icon';
import { litBy } from '../../view/drawn';
import { mapSize, shownCamera } from '../../view/screen';
import { moveCamera } from '../../view/steps';
import { placedAtEdge, type Rect } from './edge-layout';
import { type EdgePointer, edgePointers, REGION_POINTER } from './edge-pointers';
import { toldOnScreen } from './told-on-screen';
import './edge-pointers.css';

/** Buttons at the map's edge that point to places outside of the viewport, or back to the region when none of it is visible. */
export function EdgePointers({ root }: { root: RefObject<HTMLElement | null> }) {
  const app = useApp();
  const { story, store, messages } = app;
  const boxes = useSignal<ReadonlyMap<string, Rect>>(new Map());
  const view = store.view.value;
  const size = mapSize.value;
  const camera = shownCamera(story, view);
  // Computed from the view alone, because this component re-renders in each frame while the camera moves.
  const lit = useComputed(() => litBy(story, store.view.value)?.places).value;
  const pointers = size.width > 0 ? edgePointers(story, view, camera, size) : [];
  const told = pointers.length > 0 ? toldOnScreen(app) : [];
  const litRelations = useComputed(() => litBy(story, store.view.value)?.relations).value;

  // Fonts load late and the note can open: any change of size needs a new layout.
  const resized = useSignal(0);
  resized.value;
  const ids = pointers.map(({ id }) => id).join(' ');
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      resized.value = resized.peek() + 1;
    });
    const selectors = ['[data-taken]', ...ids.split(' ').map((id) => `[data-pointer="${id}"]`)];
    for (const node of root.current?.querySelectorAll(selectors.join()) ?? []) observer.observe(node);
    return () => observer.disconnect();
  }, [root, resized, ids]);

  // The sizes are known only after the text is rendered, so pointers are rendered first and placed afterwards.
  useLayoutEffect(() => {
    const node = root.current;
    if (!node) return;
    // Without a pointer nothing is measured: that would be a layout of the page at each step.
    if (pointers.length === 0) {
      if (boxes.peek().size > 0) boxes.value = new Map();
      restoreFocus(node, NOTHING);
      return;
    }
    const { em = DEFAULT_TYPE } = size;
    const folded = { width: FOLDED * em, height: FOLDED * em };
    const sized = pointers.map(({ id, angle }) => {
      const words = node.querySelector<HTMLElement>(`[data-pointer="${id}"] .edge-words`);
      const whole = { ...folded, width: (words?.offsetWidth ?? 0) + BESIDE_WORDS * em };
      return { id, angle, forms: [whole, folded] };
    });
    const frame = { width: node.offsetWidth, height: node.offsetHeight };
    const { hard, soft } = partsOf(told, litRelations);
    const taken = [...node.querySelectorAll<HTMLElement>('[data-taken]')].map((element) => rectIn(node, element));
    const next = placedAtEdge(frame, sized, { hard: [...taken, ...hard.map(rectOf)], soft: soft.map(rectOf) });
    if (!sameRects(next, boxes.peek())) boxes.value = next;
    restoreFocus(node, next);
  });

  // While the map turns, the focused button may be removed or re-rendered. The focus then moves to the same pointer, to the
  // one that leads back, or to the map.
  const pressed = useRef<string>(undefined);
  const restoreFocus = (node: HTMLElement, placed: ReadonlyMap<string, Rect>) => {
    if (pressed.current === undefined) return;
    if (document.activeElement !== document.body) {
      if (!document.activeElement?.closest('[data-pointer]')) pressed.current = undefined;
      return;
    }
    const next = [pressed.current, REGION_POINTER].find((id) => placed.has(id));
    if (next === undefined) focusMap();
    else node.querySelector<HTMLElement>(`[data-pointer="${next}"] button`)?.focus();
  };
  // A pointer without a place yet is sorted by its direction.
  const leftOf = ({ id, angle }: EdgePointer) =>
    boxes.value.get(id)?.left ?? (size.width / 2) * (1 + Math.sin((angle * Math.PI) / 180));
  const leftToRight = [...pointers].sort((a, b) => leftOf(a) - leftOf(b));

  return (
    <ul class="edge-pointers" aria-label={messages.furniture.pointers}>
      {leftToRight.map((pointer) => (
        <PointerButton
          key={pointer.id}
          pointer={pointer}
          isLit={lit?.has(pointer.id) ?? false}
          box={boxes.value.get(pointer.id)}
          onPress={() => {
            pressed.current = pointer.id;
          }}
        />
      ))}
    </ul>
  );
}

interface PointerButtonProps {
  readonly pointer: EdgePointer;
  /** Whether the selection highlights its place. */
  readonly isLit: boolean;
  readonly box: Rect | undefined;
  /** Called before the map turns, if the pressed button has the focus. */
  readonly onPress: () => void;
}

function PointerButton({ pointer, isLit, box, onPress }: PointerButtonProps) {
  const { store, messages } = useApp();
  const { furniture } = messages;
  const hover = useHover(pointer.to === 'place' ? placeEntity(pointer.place) : { kind: 'place', id: '' });
  const press = ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
    // Safari does not focus a clicked button, so there is no focus to restore: https://webkit.org/b/22261
    if (document.activeElement === currentTarget) onPress();
    store.act(moveCamera(pointer.to === 'region' ? undefined : cameraOn(pointer.place)));
  };
  const far = pointer.to === 'place' ? pointer.distance : undefined;
  const distance = far && furniture.km(far.km, far.from);
  const isFolded = box && box.width === box.height ? '' : undefined;
  return (
    <li
      class="edge-pointer"
      data-pointer={pointer.id}
      data-placed={box ? '' : undefined}
      data-folded={isFolded}
      style={box && { transform: `translate(${box.left}px, ${box.top}px)` }}
    >
      <button
        type="button"
        class="touch-row paper"
        title={pointer.to === 'place' ? furniture.turnTo(pointer.place.name) : undefined}
        onClick={press}
        data-selected={isLit ? '' : undefined}
        {...(pointer.to === 'place' ? hover : {})}
      >
        <span class="edge-arrow" style={{ transform: `rotate(${Math.round(pointer.angle)}deg)` }}>
          <Icon name="up" />
        </span>
        <span class="edge-words" data-folded={isFolded}>
          <span class="edge-name">{pointer.to === 'place' ? pointer.place.name : furniture.backToRegion}</span>{' '}
          {distance && <span class="edge-far">{distance}</span>}
        </span>
      </button>
    </li>
  );
}

/** Rem of a pointer that is folded to its arrow; and of a whole one beside its words: arrow, gap and padding. */
const FOLDED = 3;
const BESIDE_WORDS = 3.25;

const NOTHING: ReadonlyMap<string, Rect> = new Map();

const rectOf = ({ left, top, right, bottom }: Box): Rect => ({ left, top, width: right - left, height: bottom - top });

/**
 * Returns a box in whole px from the frame, without transforms. It must not depend on where pointers are placed, or each
 * layout would cause another one.
 */
function rectIn(frame: HTMLElement, element: HTMLElement): Rect {
  let [left, top] = [0, 0];
  for (let at: Element | null = element; at instanceof HTMLElement && at !== frame; at = at.offsetParent) {
    left += at.offsetLeft;
    top += at.offsetTop;
  }
  return { left, top, width: element.offsetWidth, height: element.offsetHeight };
}

const sameRects = (a: ReadonlyMap<string, Rect>, b: ReadonlyMap<string, Rect>): boolean =>
  a.size === b.size &&
  [...a].every(([id, box]) => {
    const other = b.get(id);
    return other?.left === box.left && other.top === box.top && other.width === box.width;
  });
