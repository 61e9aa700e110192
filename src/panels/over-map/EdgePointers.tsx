import { useComputed, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useDesk } from '../../parts/desk';
import { useHover } from '../../parts/links/EntityLink';
import { focusMap } from '../../parts/links/SkipToMap';
import { placeEntity } from '../../parts/naming/naming';
import { turnedTo } from '../../parts/naming/seen';
import { Icon } from '../../ui/Icon';
import { litBy } from '../../view/drawn';
import { cameraOf } from '../../view/framing';
import { liveCamera, mapSize } from '../../view/screen';
import { moveCamera } from '../../view/steps';
import { type Box, placedAtEdge } from './edge';
import { type EdgePointer, edgePointers, REGION } from './pointers';
import './edge-pointers.css';

/** Pointers at the map's edge to the places beyond it; when the globe has turned away, one that leads back. */
export function EdgePointers({ root }: { root: RefObject<HTMLElement | null> }) {
  const { story, store, messages } = useDesk();
  const boxes = useSignal<ReadonlyMap<string, Box>>(new Map());
  const view = store.view.value;
  const size = mapSize.value;
  const camera = liveCamera.value ?? cameraOf(story, view, size);
  // The view's alone: the camera moves with each frame.
  const lit = useComputed(() => litBy(story, store.view.value)?.places).value;
  const pointers = size.width > 0 ? edgePointers(story, view, camera, size) : [];

  // Fonts arrive late and the note opens: whatever changes a size here asks for new places.
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

  // Sizes are known only once the words stand in the page, so pointers are laid out first and placed then.
  useLayoutEffect(() => {
    const node = root.current;
    if (!node) return;
    const taken = [...node.querySelectorAll<HTMLElement>('[data-taken]')].map(boxOf);
    const wanted = pointers.map(({ id, angle }) => {
      const element = node.querySelector<HTMLElement>(`[data-pointer="${id}"]`);
      return { id, angle, width: element?.offsetWidth ?? 0, height: element?.offsetHeight ?? 0 };
    });
    const next = placedAtEdge({ width: node.offsetWidth, height: node.offsetHeight }, wanted, taken);
    if (!sameBoxes(next, boxes.peek())) boxes.value = next;
    keepFocus(node, next);
  });

  // The map turns, and the pressed pointer goes or changes its turn: the focus goes to it, the way back, or the map.
  const pressed = useRef<string>(undefined);
  const keepFocus = (node: HTMLElement, placed: ReadonlyMap<string, Box>) => {
    if (pressed.current === undefined) return;
    if (document.activeElement !== document.body) {
      if (!document.activeElement?.closest('[data-pointer]')) pressed.current = undefined;
      return;
    }
    const next = [pressed.current, REGION].find((id) => placed.has(id));
    if (next === undefined) focusMap();
    else node.querySelector<HTMLElement>(`[data-pointer="${next}"] button`)?.focus();
  };
  // Where a pointer has no place yet, it stands on the side that it points to.
  const acrossOf = ({ id, angle }: EdgePointer) =>
    boxes.value.get(id)?.left ?? (size.width / 2) * (1 + Math.sin((angle * Math.PI) / 180));
  const leftToRight = [...pointers].sort((a, b) => acrossOf(a) - acrossOf(b));

  return (
    <ul class="edge-pointers" aria-label={messages.furniture.pointers}>
      {leftToRight.map((pointer) => (
        <Pointer
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

interface PointerProps {
  readonly pointer: EdgePointer;
  /** What is selected is about its place. */
  readonly isLit: boolean;
  readonly box: Box | undefined;
  /** Before the map turns, where the pressed button holds the focus. */
  readonly onPress: () => void;
}

function Pointer({ pointer, isLit, box, onPress }: PointerProps) {
  const { store, messages } = useDesk();
  const { furniture } = messages;
  const hover = useHover(pointer.to === 'place' ? placeEntity(pointer.place) : { kind: 'place', id: '' });
  const press = ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
    // Safari gives a clicked button no focus, and then there is none to keep.
    if (document.activeElement === currentTarget) onPress();
    store.act(moveCamera(pointer.to === 'region' ? undefined : turnedTo(pointer.place)));
  };
  const far =
    pointer.to === 'region'
      ? ''
      : typeof pointer.far === 'number'
        ? furniture.kmFromHere(pointer.far)
        : furniture.km(pointer.far.km, pointer.far.from);
  return (
    <li
      class="edge-pointer"
      data-pointer={pointer.id}
      data-placed={box ? '' : undefined}
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
        <span class="edge-words">
          <span class="edge-name">{pointer.to === 'place' ? pointer.place.name : furniture.backToRegion}</span>{' '}
          {far && <span class="edge-far">{far}</span>}
        </span>
      </button>
    </li>
  );
}

/** Whole px from the frame, moved by no transform: measures that a placed pointer cannot change, or this never ends. */
const boxOf = ({ offsetLeft, offsetTop, offsetWidth, offsetHeight }: HTMLElement): Box => ({
  left: offsetLeft,
  top: offsetTop,
  width: offsetWidth,
  height: offsetHeight,
});

const sameBoxes = (a: ReadonlyMap<string, Box>, b: ReadonlyMap<string, Box>): boolean =>
  a.size === b.size &&
  [...a].every(([id, box]) => {
    const other = b.get(id);
    return other?.left === box.left && other.top === box.top;
  });
