import { useApp } from '../../parts/app-context';
import { DatedClaimsPart, Part, Questions } from '../../parts/lists/DetailParts';
import { EventList } from '../../parts/lists/Events';
import type { Place } from '../../story/format';
import { claimsBetween, eventsBetween, relationsBetween, unsaidBetween } from '../../story/questions';
import { RelationsPart } from './RelationsPart';

/** What lies between two places: what ties or parts them, what they did together, and on what it rests. */
export function PairDetail({ pair: [a, b] }: { pair: readonly [Place, Place] }) {
  const { story, messages } = useApp();
  const { detail } = messages;
  const relations = relationsBetween(story, a.id, b.id);
  const events = eventsBetween(story, a.id, b.id);
  const claims = claimsBetween(story, a.id, b.id);
  const nothing = relations.length + events.length + claims.length === 0;
  return (
    <>
      {nothing && <p class="summary">{messages.pair.nothing(a.name, b.name)}</p>}
      <RelationsPart relations={relations} />
      <Part title={detail.events} show={events.length > 0}>
        <EventList events={events} />
      </Part>
      <DatedClaimsPart title={detail.evidence} claims={claims} />
      <Questions unsaid={unsaidBetween(story, a.id, b.id)} />
    </>
  );
}
