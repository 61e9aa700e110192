import { useApp } from '../../parts/app-context';
import { ActLink } from '../../parts/links/ActLink';
import { originalNamesOf } from '../../parts/links/OriginalName';
import { nameOf } from '../../parts/naming/naming';
import { chapterSelection } from '../../parts/naming/screen-of';
import type { Chapter } from '../../story/format';
import { correctionsOf, isPlanned } from '../../story/questions';
import { Icon } from '../../ui/Icon';
import { type Resolved, resolve } from '../../view/resolve';
import { select } from '../../view/steps';
import type { PanelName, Selection } from '../../view/view';
import { LazyPage } from '../whole/LazyPage';
import { ClaimDetail } from './ClaimDetail';
import { EventDetail } from './EventDetail';
import { PairDetail } from './PairDetail';
import { ParagraphDetail } from './ParagraphDetail';
import { PersonDetail } from './PersonDetail';
import { PlaceDetail } from './PlaceDetail';
import { RelationDetail } from './RelationDetail';
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
            {name.title}
            {originalNamesOf(app, resolved)}
          </h2>
        </header>
      )}
      {resolved && <RecordPart resolved={resolved} selection={selection} />}
      {resolved && <Body resolved={resolved} />}
    </article>
  );
}

/** What few stories have: that the thing is planned, or was corrected. */
function RecordPart({ resolved, selection }: { resolved: Resolved; selection: Selection }) {
  const { story } = useApp();
  const planned =
    (resolved.kind === 'event' && isPlanned(story, resolved.event)) ||
    (resolved.kind === 'relation' && isPlanned(story, resolved.relation)) ||
    (resolved.kind === 'area' && isPlanned(story, resolved.area));
  if (!planned && correctionsOf(story, selection).length === 0) return null;
  return <LazyPage>{({ Record }) => <Record entity={selection} planned={planned} />}</LazyPage>;
}

function Body({ resolved }: { resolved: Resolved }) {
  switch (resolved.kind) {
    case 'place':
      return <PlaceDetail place={resolved.place} />;
    case 'relation':
      return <RelationDetail relation={resolved.relation} />;
    case 'event':
      return <EventDetail event={resolved.event} />;
    case 'person':
      return <PersonDetail person={resolved.person} />;
    case 'claim':
      return <ClaimDetail claim={resolved.claim} />;
    case 'pair':
      return <PairDetail pair={resolved.pair} />;
    case 'paragraph':
      return <ParagraphDetail source={resolved.source} paragraph={resolved.paragraph} />;
    case 'area': {
      const { area } = resolved;
      return <LazyPage>{({ AreaDetail }) => <AreaDetail area={area} />}</LazyPage>;
    }
    case 'name': {
      const { name } = resolved;
      return <LazyPage>{({ NameDetail }) => <NameDetail name={name} />}</LazyPage>;
    }
    default:
      return resolved satisfies never;
  }
}
