import { useApp } from '../../parts/app-context';
import { correctionsOf, isPlanned } from '../../story/questions';
import type { Resolved } from '../../view/resolve';
import type { Selection } from '../../view/view';
import { LazyPage } from '../whole/LazyPage';
import { ClaimDetail } from './ClaimDetail';
import { EventDetail } from './EventDetail';
import { PairDetail } from './PairDetail';
import { ParagraphDetail } from './ParagraphDetail';
import { PersonDetail } from './PersonDetail';
import { PlaceDetail } from './PlaceDetail';
import { RelationDetail } from './RelationDetail';

interface Props {
  readonly resolved: Resolved;
  readonly selection: Selection;
}

/** The page of a selection below its heading. It is loaded when the first page is idle, or with the address of a selection. */
export function DetailBody({ resolved, selection }: Props) {
  return (
    <>
      <RecordPart resolved={resolved} selection={selection} />
      <Body resolved={resolved} />
    </>
  );
}

/** What few stories have: that the thing is planned, or was corrected. */
function RecordPart({ resolved, selection }: Props) {
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
