import type { JSX } from 'preact';
import { useDesk } from '../../parts/desk';
import { ActLink } from '../../parts/links/ActLink';
import { nameOf } from '../../parts/naming/naming';
import { chapterSelection } from '../../parts/naming/screen-of';
import type { Chapter } from '../../story/format';
import { indexStory } from '../../story/questions';
import { Icon } from '../../ui/Icon';
import { baseName } from '../../view/names';
import { select } from '../../view/steps';
import { type PanelName, paragraphAt, placesOfPair, type Selection } from '../../view/view';
import { LatePage } from '../whole/LatePage';
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
  /** The chapter that one comes back to; undefined: the overview. */
  readonly chapter: Chapter | undefined;
  /** Or the page of the whole story that one comes back to. */
  readonly panel: PanelName | undefined;
}

/** The page of one thing, with the way back. */
export function Detail({ selection, chapter, panel }: Props) {
  const { story, messages } = useDesk();
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
  const { story } = useDesk();
  const index = indexStory(story);
  const pick = <T extends { readonly id: string }>(all: ReadonlyMap<string, T>, page: (one: T) => JSX.Element) => {
    const one = all.get(id);
    return one === undefined ? null : page(one);
  };
  switch (kind) {
    case 'place':
      return pick(index.places, (place) => <PlaceDetail place={place} />);
    case 'relation':
      return pick(index.relations, (relation) => <RelationDetail relation={relation} />);
    case 'event':
      return pick(index.events, (event) => <EventDetail event={event} />);
    case 'person':
      return pick(index.people, (person) => <PersonDetail person={person} />);
    case 'claim':
      return pick(index.claims, (claim) => <ClaimDetail claim={claim} />);
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
      return name ? <LatePage>{({ NameDetail }) => <NameDetail name={name} />}</LatePage> : null;
    }
    default:
      return kind satisfies never;
  }
}
