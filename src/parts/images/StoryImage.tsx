import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Image } from '../../story/format';
import { onceLoaded } from '../../ui/once-loaded';

type Figure = typeof import('./ImageFigure').ImageFigure;

/** What draws pictures, once it is loaded. */
const figure = signal<Figure | undefined>(undefined);

/** Changes whenever a picture has got or changed its room, for what is laid out around it. */
export const picturesLaidOut = signal(0);
const onLaidOut = (): void => {
  picturesLaidOut.value = picturesLaidOut.peek() + 1;
};

/** Loads what draws pictures. Without it, a page has all but its picture. */
export const loadImageFigure = onceLoaded(async () => {
  figure.value = (await import('./ImageFigure')).ImageFigure;
});

interface Props {
  readonly of: { readonly image?: Image | undefined };
  /** On paper and on a class's screen, it does not wait until it is scrolled to. */
  readonly atOnce?: boolean;
}

/** The picture of a place, a person, an event, a chapter or a source, if it has one. */
export function StoryImage({ of: { image }, atOnce = false }: Props) {
  useEffect(() => {
    if (image) loadImageFigure().catch(console.warn);
  }, [image]);
  const Shown = figure.value;
  return image && Shown ? <Shown key={image.file} image={image} atOnce={atOnce} onLaidOut={onLaidOut} /> : null;
}
