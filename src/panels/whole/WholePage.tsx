import { useApp } from '../../parts/app-context';
import { ActLink } from '../../parts/links/ActLink';
import { Icon } from '../../ui/Icon';
import { openPanel } from '../../view/steps';
import type { PanelName } from '../../view/view';
import { LazyPage } from './LazyPage';

const VIEWS = {
  voices: 'VoicesView',
  matrix: 'MatrixView',
  source: 'SourceView',
  names: 'NamesView',
  teach: 'TeachView',
  kinds: 'KindsView',
} as const satisfies Record<PanelName, string>;

/** A page about the whole story or the whole basemap, with a link back to the overview. */
export function WholePage({ panel }: { panel: PanelName }) {
  const { messages } = useApp();
  return (
    <article class="detail">
      <ActLink class="back quiet-link" step={openPanel(undefined)}>
        <Icon name="back" />
        {messages.detail.back}
      </ActLink>
      <header class="detail-head">
        <h2 class="title" data-heading tabIndex={-1}>
          {messages.panels[panel].title}
        </h2>
      </header>
      <LazyPage>
        {(all) => {
          const View = all[VIEWS[panel]];
          return <View />;
        }}
      </LazyPage>
    </article>
  );
}
