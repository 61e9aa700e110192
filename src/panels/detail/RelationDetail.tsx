import { useApp } from '../../parts/app-context';
import { NotDrawn, showRelation } from '../../parts/evidence/NotDrawn';
import { Summary } from '../../parts/evidence/Summary';
import { betweenEnds } from '../../parts/links/Ends';
import { EntityLink } from '../../parts/links/EntityLink';
import { OutsideView, useOutsideView } from '../../parts/links/OutsideView';
import { KindSwatch, OwnKind } from '../../parts/links/swatches';
import { ClaimsPart, Fact, Facts, Part, UnsaidPart } from '../../parts/lists/DetailParts';
import { EventList } from '../../parts/lists/Events';
import { datesOf } from '../../parts/naming/dates';
import { placeEntity } from '../../parts/naming/naming';
import { positionsOf } from '../../parts/naming/visibility';
import type { Place, Relation } from '../../story/format';
import { claimsOf, indexStory } from '../../story/questions';
import { COMPARISONS, comparedWith } from '../../story/sources/comparisons';
import { detailTextsFor } from '../../text/late/detail-texts';
import { hiddenBecause } from '../../view/drawn';
import { LazyPage } from '../whole/LazyPage';

/** The page of a relation: its two ends, its dates, whether the map draws it, and its claims. */
export function RelationDetail({ relation }: { relation: Relation }) {
  const { story, store, messages } = useApp();
  const { joins, notDrawn } = messages;
  const detail = detailTextsFor(messages);
  const layer = indexStory(story).layers.get(relation.layer);
  const events = story.events.filter((event) => event.relations.includes(relation.id));
  const hidden = hiddenBecause(relation, store.view.value).length > 0;
  const claims = claimsOf(story, relation);
  const isCompared = COMPARISONS.some((how) => claims.some((claim) => comparedWith(story, claim, how).length > 0));
  const line = positionsOf(story, relation);
  const outside = useOutsideView(line).value;
  return (
    <>
      <RelationEnds relation={relation} />
      <Summary text={relation.summary} claims={claimsOf(story, relation)} />
      {hidden && (
        <div class="not-drawn">
          <NotDrawn relation={relation} />
          <button type="button" class="button" onClick={() => store.act(showRelation(story, relation))}>
            {notDrawn.show}
          </button>
        </div>
      )}
      <Facts>
        {layer && (
          <Fact term={detail.onMap}>
            <KindSwatch kind={layer.kind} relations={[relation]} />{' '}
            {hidden ? detail.notDrawn : outside ? <OutsideView line={line} /> : detail.drawn}
          </Fact>
        )}
        {layer && (
          <Fact term={detail.layer}>
            {layer.title}
            <OwnKind layer={layer} />
            {joins.sentences([joins.ended(''), layer.summary])}
          </Fact>
        )}
        <Fact term={detail.dates}>{datesOf(story, messages, relation)}</Fact>
      </Facts>
      {relation.via && <LazyPage>{({ WayPart }) => <WayPart relation={relation} />}</LazyPage>}
      <ClaimsPart title={detail.statements} claims={claimsOf(story, relation)} />
      {isCompared && <LazyPage>{({ ComparedParts }) => <ComparedParts claims={claims} />}</LazyPage>}
      <Part title={detail.events} show={events.length > 0}>
        <EventList events={events} />
      </Part>
      <UnsaidPart id={relation.id} />
    </>
  );
}

/** The two ends of a relation, each a link. */
function RelationEnds({ relation }: { relation: Relation }) {
  const { story, messages } = useApp();
  const { places } = indexStory(story);
  const from = places.get(relation.from);
  const to = relation.to === undefined ? undefined : places.get(relation.to);
  const linked = (place: Place) => (
    <EntityLink class="inline-link" entity={placeEntity(place)}>
      {place.name}
    </EntityLink>
  );
  return (
    <p class="relation-ends">
      {from && to ? betweenEnds(messages.ends[relation.direction], linked(from), linked(to)) : from && linked(from)}
    </p>
  );
}
