import { Icon } from '../ui/Icon';
import { openPanel } from '../view/steps';
import type { PanelName } from '../view/view';
import { ActLink } from './ActLink';
import { useDesk } from './desk';
import { MatrixView } from './MatrixView';
import { NamesView } from './NamesView';
import { SourceView } from './SourceView';
import { TeachView } from './TeachView';
import { VoicesView } from './VoicesView';

const PAGES = {
  voices: VoicesView,
  matrix: MatrixView,
  source: SourceView,
  names: NamesView,
  teach: TeachView,
} satisfies Record<PanelName, () => unknown>;

/** A page of the whole story, or of the whole base map, with the way back to the overview. */
export function WholePage({ panel }: { panel: PanelName }) {
  const { messages } = useDesk();
  const Page = PAGES[panel];
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
      <Page />
    </article>
  );
}
