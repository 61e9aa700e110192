import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { EventLinks } from '../../parts/lists/Events';
import type { StoryEvent } from '../../story/format';
import { mapSize } from '../../view/screen';

interface Props {
  readonly events: readonly StoryEvent[];
  /** Px from the axis' left end to the press. */
  readonly x: number;
  /** `byKey`: the focus must move back to the slider. */
  readonly close: (byKey: boolean) => void;
  /** A button that closes the list itself: a press on it is not one outside. */
  readonly opener?: RefObject<HTMLElement | null>;
  /** What is beside or below the events. */
  readonly children?: ComponentChildren;
}

/** A list of events over the timeline. Escape, a choice and a press outside close it. */
export function TimelineList({ events, x, close, opener, children }: Props) {
  const { messages } = useApp();
  const root = useRef<HTMLElement>(null);
  const closing = useRef(close);
  closing.current = close;
  useEffect(() => {
    root.current?.querySelector('a')?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      closing.current(true);
    };
    const onPress = (event: PointerEvent) => {
      const { target } = event;
      const isInside = [root, opener].some((own) => target instanceof Node && own?.current?.contains(target));
      if (!isInside) closing.current(false);
    };
    document.addEventListener('keydown', onKey, { capture: true });
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      document.removeEventListener('pointerdown', onPress);
    };
  }, [opener]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links in it handle the keys; a click on one closes the list.
    <section
      class="timeline-list paper"
      ref={root}
      aria-label={messages.timeline.list}
      style={{
        left: `clamp(0px, ${Math.round(x)}px - 9rem, 100% - 18rem)`,
        maxHeight: `min(60vh, ${Math.floor(mapSize.value.height)}px - 0.75rem)`,
      }}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('a')) close(true);
      }}
    >
      <EventLinks events={events} />
      {children}
    </section>
  );
}
