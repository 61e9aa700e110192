import { useApp } from '../../parts/app-context';
import { Paragraphs } from '../../parts/evidence/Paragraphs';
import { AreaSwatch } from '../../parts/links/AreaSwatch';
import { Ends } from '../../parts/links/Ends';
import { originalNameOf } from '../../parts/links/OriginalName';
import { KindSwatch, OwnKind, PlaceSwatch } from '../../parts/links/swatches';
import { titleWithPlan } from '../../parts/naming/dates';
import { distanceFromRegion } from '../../parts/naming/distance';
import type { Layer, Place, Relation } from '../../story/format';
import { claimsOf, holdsOn } from '../../story/questions';
import { detailTextsFor } from '../../text/late/detail-texts';
import { printTextsFor } from '../../text/late/print-texts';
import { areasDrawn, drawnRelations } from '../../view/drawn';
import './print-plate.css';

/** Whether the printed map shows a position, [lon, lat] in degrees. */
export type IsShown = (position: Place['at']) => boolean;

/** The layers that the map shows, each with its swatch and its relations that are drawn. */
export function PrintLegend() {
  const { story, store, messages } = useApp();
  const { timeline } = messages;
  const paper = printTextsFor(messages);
  const view = store.view.value;
  const ids = new Set(drawnRelations(story, view));
  const drawn = story.relations.filter(({ id }) => ids.has(id));
  const layers = story.layers.filter(({ id }) => drawn.some(({ layer }) => layer === id));
  const otherDates = story.relations.filter(
    (relation) => view.layers.includes(relation.layer) && !holdsOn(relation, view.date),
  ).length;
  return (
    <section class="sheet-legend">
      <h2>{paper.legend}</h2>
      {drawn.length === 0 && <p class="sheet-none">{paper.noneOn}</p>}
      <ul class="sheet-layers">
        {areasDrawn(story, view).map((area) => (
          <li key={area.id} class="sheet-layer">
            <h3>
              <AreaSwatch kind={area.kind} /> {area.name}
            </h3>
            <p>
              {area.summary} <Paragraphs claims={claimsOf(story, area)} />
            </p>
          </li>
        ))}
        {layers.map((layer) => (
          <LayerEntry
            key={layer.id}
            layer={layer}
            relations={drawn.filter((relation) => relation.layer === layer.id)}
          />
        ))}
      </ul>
      {otherDates > 0 && (
        <p class="sheet-none">
          {drawn.length > 0 ? timeline.moreOnOtherDates(otherDates) : timeline.onOtherDates(otherDates)}
        </p>
      )}
    </section>
  );
}

/** The places that are on. */
export function PrintPlaces({ isShown }: { isShown: IsShown }) {
  const { story, store, messages } = useApp();
  const paper = printTextsFor(messages);
  const on = store.view.value.places;
  const places = story.places.filter(({ id }) => on.includes(id));
  return (
    <section class="sheet-places">
      <h2>
        <PlaceSwatch offMap={false} /> {paper.places}
      </h2>
      {places.length === 0 ? (
        <p class="sheet-none">{paper.noPlaces}</p>
      ) : (
        <PlaceEntries places={places} isShown={isShown} />
      )}
    </section>
  );
}

/** A layer with its drawn relations and their paragraphs. */
function LayerEntry({ layer, relations }: { layer: Layer; relations: readonly Relation[] }) {
  const { story, messages } = useApp();
  return (
    <li class="sheet-layer">
      <h3>
        <KindSwatch kind={layer.kind} relations={relations} /> {layer.title}
        <OwnKind layer={layer} />
      </h3>
      {relations.some(({ via }) => via) && <p>{messages.shapes?.rings}</p>}
      <ul>
        {relations.map((relation) => (
          <li key={relation.id}>
            {titleWithPlan(story, messages, relation)} <Ends relation={relation} />{' '}
            <Paragraphs claims={claimsOf(story, relation)} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Places in a row, with notes that the map does not show: where the marker is, how far a place is outside of the map. */
function PlaceEntries({ places, isShown }: { places: readonly Place[]; isShown: IsShown }) {
  const app = useApp();
  const { story, store, messages } = app;
  const { rows } = messages;
  const detail = detailTextsFor(messages);
  const noteOn = (place: Place): string | undefined => {
    if (!place.offMap || isShown(place.at)) return place.marker && detail.marker(place.marker);
    const distance = distanceFromRegion(story, place, store.view.value.places);
    return distance ? rows.offMap(distance.km, distance.from) : rows.offMapAlone;
  };
  return (
    <ul>
      {places.map((place) => {
        const note = noteOn(place);
        return (
          <li key={place.id}>
            {place.name}
            {originalNameOf(app, place)}
            {note && <span class="ends"> {note}</span>}
          </li>
        );
      })}
    </ul>
  );
}
