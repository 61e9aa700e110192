import { useApp } from '../../parts/app-context';
import { inPhrases } from '../../parts/in-phrases';
import { ActLink } from '../../parts/links/ActLink';
import { originalNamesOf } from '../../parts/links/OriginalName';
import { nameOf } from '../../parts/naming/naming';
import { chapterSelection } from '../../parts/naming/screen-of';
import type { Chapter } from '../../story/format';
import { Icon } from '../../ui/Icon';
import { resolve } from '../../view/resolve';
import { select } from '../../view/steps';
import type { PanelName, Selection } from '../../view/view';
import { LateDetail } from './LateDetail';
import './detail.css';

interface Props {
  readonly selection: Selection;
  /** The chapter that the back link leads to; undefined: the overview or a page of the whole story. */
  readonly chapter: Chapter | undefined;
  /** The page of the whole story that the back link leads to. */
  readonly panel: PanelName | undefined;
}

/** The page of the selection, with a link back. */
export function Detail({ selection, chapter, panel }: Props) {
  const app = useApp();
  const { story, messages } = app;
  const name = nameOf(story, messages, selection);
  const resolved = resolve(story, selection);
  return (
    <article class="detail">
      <ActLink class="back quiet-link" step={select(chapterSelection(chapter))}>
        <Icon name="back" />
        {chapter ? messages.detail.backToChapter : panel ? messages.detail.backTo[panel] : messages.detail.back}
      </ActLink>
      {name && (
        <header class="detail-head">
          <p class="kicker">{name.kind}</p>
          <h2
            class="title"
            data-heading
            tabIndex={-1}
            data-long={selection.kind === 'claim' ? '' : undefined}
            data-as-on-map={selection.kind === 'name' ? '' : undefined}
          >
            {inPhrases(story, name.title)}
            {originalNamesOf(app, resolved)}
          </h2>
        </header>
      )}
      {resolved && (
        <LateDetail>{({ DetailBody }) => <DetailBody resolved={resolved} selection={selection} />}</LateDetail>
      )}
    </article>
  );
}
