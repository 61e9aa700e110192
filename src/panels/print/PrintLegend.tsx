import { useDesk } from '../../parts/desk';
import { NotDrawn } from '../../parts/evidence/NotDrawn';
import { Paragraphs } from '../../parts/evidence/Paragraphs';
import { Ends } from '../../parts/links/Ends';
import { KindSwatch, PlaceSwatch } from '../../parts/links/marks';
import { farFrom } from '../../parts/naming/far';
import type { Layer, Place, Relation } from '../../story/format';
import { claimsOf, holdsOn, paragraphsOf } from '../../story/questions';
import { hiddenBecause } from '../../view/drawn';
import './print-plate.css';

/** The layers that are on, each with its mark and its relations; what does not hold on the date is left out. */
export function PrintLegend() {
  const { story, store, messages } = useDesk();
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
          <LayerEntry key={layer.id} layer={layer} relations={holding.filter((one) => one.layer === layer.id)} />
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
  const { story, store, messages } = useDesk();
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

/** A layer with its relations: those on the map with the paragraphs that they rest on, the others with what keeps them off. */
function LayerEntry({ layer, relations }: { layer: Layer; relations: readonly Relation[] }) {
  const { story, store } = useDesk();
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

/** Places in a row, with what the map alone does not tell: where the mark stands, how far one lies beyond the edge. */
function PlaceEntries({ places }: { places: readonly Place[] }) {
  const { story, store, messages } = useDesk();
  const { rows, detail } = messages;
  const noteOn = (place: Place): string | undefined => {
    if (!place.offMap) return place.marker && detail.marker(place.marker);
    const far = farFrom(story, place, store.view.value.places);
    return far ? rows.offMap(far.km, far.from) : rows.offMapAlone;
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
