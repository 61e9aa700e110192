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
} as const satisfies Record<PanelName, string>;

/** A page of the whole story, or of the whole base map, with the way back to the overview. */
export function WholePage({ panel }: { panel: PanelName }) {
  const { messages } = useApp();
  return (
    <article class="detail">
      <ActLink class="back" step={openPanel(undefined)}>
        <Icon name="back" />
        {messages.detail.back}
      </ActLink>
      <header class="detail-head">
        <h2 data-heading tabIndex={-1}>
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
