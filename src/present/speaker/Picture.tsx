import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { urlText } from '../../view/url';
import type { View } from '../../view/view';
import { DEFAULT_SCREEN } from './small-frame';
import { useSpeaker } from './speaker-context';

interface Props {
  /** Returns the view to draw. Called inside an effect, so that the picture follows the signals that it reads. */
  readonly view: () => View | undefined;
  /** The width of the drawing, in px. CSS scales it to the available width, so a larger drawing has smaller letters. */
  readonly width: number;
  readonly id: string;
}

/**
 * A small picture of a map that follows a view. It is drawn when the page is idle: both windows often share a processor, and the
 * audience's window has priority.
 */
export function Picture({ view, width, id }: Props) {
  const { app, lesson, draw } = useSpeaker();
  const container = useRef<HTMLDivElement>(null);
  const drawnKey = useRef('');
  useSignalEffect(() => {
    const [currentView, drawPicture, palette] = [view(), draw.value, app.palette.value];
    const screen = lesson.peers.value.screen ?? DEFAULT_SCREEN;
    if (!drawPicture || !currentView) return;
    // A reveal does not change the map.
    const key = [urlText(app.story, { ...currentView, step: 0 }), palette.name, screen.width, screen.height].join(' ');
    if (key === drawnKey.current) return;
    return whenIdle(() => {
      drawnKey.current = key;
      const picture = drawPicture({ view: currentView, palette, screen, width, idPrefix: id });
      picture.setAttribute('aria-hidden', 'true');
      container.current?.replaceChildren(picture);
    });
  });
  return <div class="picture" ref={container} />;
}

/** The longest wait for an idle callback, in ms; it also holds in a hidden window. */
const IDLE_TIMEOUT = 300;

function whenIdle(act: () => void): () => void {
  // Safari has no requestIdleCallback: https://bugs.webkit.org/show_bug.cgi?id=164193
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 50);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(act, { timeout: IDLE_TIMEOUT });
  return () => window.cancelIdleCallback(handle);
}
