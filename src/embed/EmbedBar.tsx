import { useApp } from '../parts/app-context';
import { focusMap } from '../parts/links/SkipToMap';
import { Notices } from '../parts/page/Notices';
import { Status } from '../parts/page/Status';
import { frameTextsFor } from '../text/late/frame-texts';
import { Icon } from '../ui/Icon';
import { urlText } from '../view/url';
import type { Asked } from './embed-part';

/** The simple map can do all that the live map can: no frame is too small to say so. */
const NOT_SAID = ['no-webgl'] as const;

/** The bar under a part of the page: what it is, and the way to all of it. */
export function EmbedBar({ part, unknown }: Asked) {
  const { story, store, messages } = useApp();
  const texts = frameTextsFor(messages);
  // The panel's own heading is hidden in these.
  const Title = part === 'map' || part === 'chapter' ? 'h1' : 'span';
  return (
    <footer class="embed-bar">
      {unknown !== undefined && <p role="alert">{texts.unknown(unknown)}</p>}
      {part === 'map' && (
        // Of the panel, which is hidden.
        <>
          <Notices onDismiss={focusMap} without={NOT_SAID} />
          <Status />
        </>
      )}
      <a
        class="touch-row quiet-link"
        href={wholeAddress(location.href, urlText(story, store.view.value))}
        target="_blank"
        rel="noopener"
      >
        <Title class="embed-title">{story.title}</Title>
        <span>{texts.openLarge}</span>
        <Icon name="leave" />
      </a>
    </footer>
  );
}

/** The address of the whole page at a view. */
function wholeAddress(page: string, hash: string): string {
  const url = new URL(page);
  url.search = '';
  url.hash = hash;
  return url.href;
}
