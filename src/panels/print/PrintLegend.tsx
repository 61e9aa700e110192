import { useApp } from '../../parts/app-context';
import { NotDrawn } from '../../parts/evidence/NotDrawn';
import { Paragraphs } from '../../parts/evidence/Paragraphs';
import { Ends } from '../../parts/links/Ends';
import { KindSwatch, PlaceSwatch } from '../../parts/links/swatches';
import { distanceFromRegion } from '../../parts/naming/distance';
import type { Layer, Place, Relation } from '../../story/format';
import { claimsOf, holdsOn, paragraphsOf } from '../../story/questions';
import { hiddenBecause } from '../../view/drawn';
import './print-plate.css';

/** The layers that are on, each with its swatch and its relations that hold on the view's date. */
export function PrintLegend() {
  const { story, store, messages } = useApp();
  const { paper, timeline } = messages;
  const { layers: on, date } = store.view.value;
  const relations = story.relations.filter(({ layer }) => on.includes(layer));
  const holding = relations.filter((relation) => holdsOn(relation, date));
  const layers = story.layers.filter(
    ({ id }) => on.includes(id) && (date === undefined || holding.some(({ layer }) => layer === id)),
  );
  return (
    <section class="sheet-legend">
      <h2>{paper.legend}</h2>
      {on.length === 0 && <p class="sheet-none">{paper.noneOn}</p>}
      <ul class="sheet-layers">
        {layers.map((layer) => (
          <LayerEntry
            key={layer.id}
            layer={layer}
            relations={holding.filter((relation) => relation.layer === layer.id)}
          />
        ))}
      </ul>
      {holding.length < relations.length && (
        <p class="sheet-none">
          {holding.length > 0
            ? timeline.moreOnOtherDates(relations.length - holding.length)
            : timeline.onOtherDates(relations.length)}
        </p>
      )}
    </section>
  );
}

/** The places that are on. */
export function PrintPlaces() {
  const { story, store, messages } = useApp();
  const { paper } = messages;
  const on = store.view.value.places;
  const places = story.places.filter(({ id }) => on.includes(id));
  return (
    <section class="sheet-places">
      <h2>
        <PlaceSwatch offMap={false} /> {paper.places}
      </h2>
      {places.length === 0 ? <p class="sheet-none">{paper.noPlaces}</p> : <PlaceEntries places={places} />}
    </section>
  );
}

/** A layer with its relations: a drawn one with its paragraphs, another one with the reason why it is not drawn. */
function LayerEntry({ layer, relations }: { layer: Layer; relations: readonly Relation[] }) {
  const { story, store } = useApp();
  const isDrawn = (relation: Relation) => hiddenBecause(relation, store.view.value).length === 0;
  return (
    <li class="sheet-layer">
      <h3>
        <KindSwatch kind={layer.kind} relations={relations} /> {layer.title}
      </h3>
      <ul>
        {relations.map((relation) => (
          <li key={relation.id} data-drawn={isDrawn(relation) ? '' : undefined}>
            {relation.title} <Ends relation={relation} />{' '}
            {isDrawn(relation) && <Paragraphs numbers={paragraphsOf(claimsOf(story, relation))} />}
            <NotDrawn relation={relation} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Places in a row, with notes that the map does not show: where the marker is, how far a place is outside of the map. */
function PlaceEntries({ places }: { places: readonly Place[] }) {
  const { story, store, messages } = useApp();
  const { rows, detail } = messages;
  const noteOn = (place: Place): string | undefined => {
    if (!place.offMap) return place.marker && detail.marker(place.marker);
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
            {note && <span class="ends"> {note}</span>}
          </li>
        );
      })}
    </ul>
  );
}
