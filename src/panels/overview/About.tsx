import { useSignal } from '@preact/signals';
import { useApp } from '../../parts/app-context';
import { ActLink } from '../../parts/links/ActLink';
import { Fold } from '../../parts/lists/Section';
import { BasisKey, SourceLines } from '../../parts/page/Colophon';
import { openPanel } from '../../view/steps';
import { openAuthorDialog } from '../authoring/open-dialog';
import { preloadLazyPages } from '../whole/LazyPage';

/** About the source, the bases, borders and credits. */
export function About() {
  const { messages } = useApp();
  const { about, basis } = messages;
  const failed = useSignal(false);
  const openFile = async () => {
    failed.value = false;
    await openAuthorDialog(messages).catch(() => {
      failed.value = true;
    });
  };
  return (
    <Fold id="about" title={<h2>{messages.overview.about}</h2>}>
      <div class="prose">
        <h3>{about.article}</h3>
        <SourceLines />
        <p>
          <ActLink class="inline-link" step={openPanel('source')} onNear={preloadLazyPages}>
            {messages.panels.source.cite}
          </ActLink>
        </p>
        <h3>{basis.howToRead}</h3>
        <BasisKey class="basis-key" />
        <h3>{about.borders}</h3>
        <p>{about.bordersNote}</p>
        <p>
          <ActLink class="inline-link" step={openPanel('names')} onNear={preloadLazyPages}>
            {messages.panels.names.open}
          </ActLink>
        </p>
        <p>{about.schematic}</p>
        <h3>{about.authors}</h3>
        <p>
          <button type="button" class="inline-link" onClick={openFile}>
            {about.openFile}
          </button>
        </p>
        {failed.value && <p role="alert">{about.openFileFailed}</p>}
        <h3>{about.credits}</h3>
        <p>{about.naturalEarth}</p>
        <p>{about.fonts}</p>
        <p>{about.software}</p>
        <p>{about.privacy}</p>
      </div>
    </Fold>
  );
}
