import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { urlText } from '../../view/url';
import type { View } from '../../view/view';
import { USUAL_SCREEN } from './small-frame';
import { useSpeaker } from './speaker-context';

interface Props {
  /** What it shows; read inside of an effect, so that it follows. */
  readonly view: () => View | undefined;
  /** Of the drawing, in px; on screen it is as wide as there is room. Larger drawings have smaller letters. */
  readonly width: number;
  readonly id: string;
}

/**
 * A small live picture of a map. It is drawn when the page has nothing else to do: the two windows often share a
 * processor, and the audience's comes first.
 */
export function Picture({ view, width, id }: Props) {
  const { app, lesson, draw } = useSpeaker();
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef('');
  useSignalEffect(() => {
    const [seen, make, palette] = [view(), draw.value, app.palette.value];
    const screen = lesson.peers.value.screen ?? USUAL_SCREEN;
    if (!make || !seen) return;
    // A reveal leaves the map as it is.
    const key = [urlText(app.story, { ...seen, step: 0 }), palette.name, screen.width, screen.height].join(' ');
    if (key === shown.current) return;
    return whenIdle(() => {
      shown.current = key;
      const picture = make({ view: seen, palette, screen, width, idPrefix: id });
      picture.setAttribute('aria-hidden', 'true');
      place.current?.replaceChildren(picture);
    });
  });
  return <div class="picture" ref={place} />;
}

/** At the latest after so many ms, also in a window that is hidden. */
const SOON = 300;

function whenIdle(act: () => void): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 50);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(act, { timeout: SOON });
  return () => window.cancelIdleCallback(handle);
}
