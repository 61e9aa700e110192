import type { JSX } from 'preact';
import { useApp } from '../../parts/app-context';
import { ActLink } from '../../parts/links/ActLink';
import { nameOf } from '../../parts/naming/naming';
import { chapterSelection } from '../../parts/naming/screen-of';
import type { Chapter } from '../../story/format';
import { indexStory } from '../../story/questions';
import { Icon } from '../../ui/Icon';
import { baseName } from '../../view/names';
import { select } from '../../view/steps';
import { type PanelName, paragraphAt, placesOfPair, type Selection } from '../../view/view';
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
  const { story, messages } = useApp();
  const name = nameOf(story, messages, selection);
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
          </h2>
        </header>
      )}
      <Body selection={selection} />
    </article>
  );
}

function Body({ selection }: { selection: Selection }) {
  const { kind, id } = selection;
  const { story } = useApp();
  const index = indexStory(story);
  const render = <T extends { readonly id: string }>(all: ReadonlyMap<string, T>, page: (entity: T) => JSX.Element) => {
    const entity = all.get(id);
    return entity === undefined ? null : page(entity);
  };
  switch (kind) {
    case 'place':
      return render(index.places, (place) => <PlaceDetail place={place} />);
    case 'relation':
      return render(index.relations, (relation) => <RelationDetail relation={relation} />);
    case 'event':
      return render(index.events, (event) => <EventDetail event={event} />);
    case 'person':
      return render(index.people, (person) => <PersonDetail person={person} />);
    case 'claim':
      return render(index.claims, (claim) => <ClaimDetail claim={claim} />);
    case 'pair': {
      const pair = placesOfPair(story, selection);
      return pair ? <PairDetail pair={pair} /> : null;
    }
    case 'paragraph': {
      const at = paragraphAt(story, selection);
      return at ? <ParagraphDetail {...at} /> : null;
    }
    case 'name': {
      const name = baseName(id);
      return name ? <LazyPage>{({ NameDetail }) => <NameDetail name={name} />}</LazyPage> : null;
    }
    default:
      return kind satisfies never;
  }
}
