import { useApp } from '../../parts/app-context';
import { DatedClaimsPart, Part, Questions } from '../../parts/lists/DetailParts';
import { EventList } from '../../parts/lists/Events';
import type { Place } from '../../story/format';
import { claimsBetween, eventsBetween, relationsBetween, unsaidBetween } from '../../story/questions';
import { detailTextsFor } from '../../text/late/detail-texts';
import { RelationsPart } from './RelationsPart';

/** The page of two places: their relations, their common events, and the claims about both. */
export function PairDetail({ pair: [a, b] }: { pair: readonly [Place, Place] }) {
  const { story, messages } = useApp();
  const detail = detailTextsFor(messages);
  const relations = relationsBetween(story, a.id, b.id);
  const events = eventsBetween(story, a.id, b.id);
  const claims = claimsBetween(story, a.id, b.id);
  const isEmpty = relations.length + events.length + claims.length === 0;
  return (
    <>
      {isEmpty && <p class="summary">{messages.pair.nothing(a.name, b.name)}</p>}
      <RelationsPart relations={relations} />
      <Part title={detail.events} show={events.length > 0}>
        <EventList events={events} />
      </Part>
      <DatedClaimsPart title={detail.statements} claims={claims} />
      <Questions unsaid={unsaidBetween(story, a.id, b.id)} />
    </>
  );
}
