import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { Image } from '../../story/format';
import { addressOf } from '../../story/images';
import { imageTextsFor } from '../../text/late/image-texts';
import { useApp } from '../app-context';
import './image.css';

interface Props {
  readonly image: Image;
  readonly atOnce: boolean;
  /** The picture has got or changed its room. */
  readonly onLaidOut: () => void;
}

/** A picture with its caption, credit and licence. Its room is kept while it loads. A missing file gives what the picture would show. */
export function ImageFigure({ image, atOnce, onLaidOut }: Props) {
  const { story, store, messages } = useApp();
  const isMissing = useSignal(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the note that stands for a missing picture has another height.
  useLayoutEffect(onLaidOut, [isMissing.value]);
  const texts = imageTextsFor(messages);
  const { alt, caption, credit, licence, width, height } = image;
  const size = width && height ? { width, height } : { 'data-unsized': '' };
  return (
    <figure class="story-image">
      {isMissing.value ? (
        <div class="story-image-missing">
          <p>{texts.missing}</p>
          <p>{alt}</p>
        </div>
      ) : (
        <img
          src={held(addressOf(story, image, store.view.value.story))}
          alt={alt}
          {...size}
          loading={atOnce ? 'eager' : 'lazy'}
          decoding="async"
          onLoad={onLaidOut}
          onError={() => {
            isMissing.value = true;
          }}
        />
      )}
      <figcaption>
        {caption && <p>{caption}</p>}
        <p class="story-image-credit">{texts.credit(credit, licence)}</p>
      </figcaption>
    </figure>
  );
}

/** The address of a picture, or the picture itself, where the page is a single file that holds it (`scripts/single/page.mjs`). */
const held = (address: string): string =>
  document.querySelector(`[data-picture="${CSS.escape(address)}"]`)?.textContent || address;
