import { useDesk } from '../../parts/desk';
import { ActLink } from '../../parts/links/ActLink';
import { Icon } from '../../ui/Icon';
import { openPanel } from '../../view/steps';
import type { PanelName } from '../../view/view';
import { LatePage } from './LatePage';

const VIEWS = {
  voices: 'VoicesView',
  matrix: 'MatrixView',
  source: 'SourceView',
  names: 'NamesView',
  teach: 'TeachView',
} as const satisfies Record<PanelName, string>;

/** A page of the whole story, or of the whole base map, with the way back to the overview. */
export function WholePage({ panel }: { panel: PanelName }) {
  const { messages } = useDesk();
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
      <LatePage>
        {(all) => {
          const View = all[VIEWS[panel]];
          return <View />;
        }}
      </LatePage>
    </article>
  );
}
