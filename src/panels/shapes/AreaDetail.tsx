import { useApp } from '../../parts/app-context';
import { Summary } from '../../parts/evidence/Summary';
import { AreaSwatch } from '../../parts/links/AreaSwatch';
import { ClaimsPart, Fact, Facts, UnsaidPart } from '../../parts/lists/DetailParts';
import { datesOf } from '../../parts/naming/dates';
import type { Area } from '../../story/format';
import { claimsOf, holdsOn, indexStory } from '../../story/questions';
import { closedRing } from '../../story/shapes/closed-ring';
import { detailTextsFor } from '../../text/late/detail-texts';
import { areasDrawn } from '../../view/drawn';
import { atDate, showLayers } from '../../view/steps';

/** The page of an area: what it is, whether the map shows it, and its claims. */
export function AreaDetail({ area }: { area: Area }) {
  const { story, store, messages } = useApp();
  const { notDrawn, shapes } = messages;
  const detail = detailTextsFor(messages);
  const view = store.view.value;
  const claims = claimsOf(story, area);
  const layer = area.layer && indexStory(story).layers.get(area.layer);
  const isShown = areasDrawn(story, view).includes(area);
  const isOnDate = holdsOn(area, view.date);
  const show = () => {
    if (!isOnDate) store.act(atDate(undefined));
    if (layer) store.act(showLayers(story, [...store.view.peek().layers, layer.id]));
  };
  const why = [
    ...(layer && !view.layers.includes(layer.id) ? [notDrawn.layerOff(layer.title)] : []),
    ...(view.date !== undefined && !isOnDate ? [notDrawn.notOnDate(view.date)] : []),
  ];
  return (
    <>
      <Summary text={area.summary} claims={claims} />
      {!isShown && (
        <div class="not-drawn">
          <p class="not-drawn">{notDrawn.because(why)}</p>
          <button type="button" class="button" onClick={show}>
            {notDrawn.show}
          </button>
        </div>
      )}
      <Facts>
        <Fact term={detail.onMap}>
          <AreaSwatch kind={area.kind} /> {isShown ? detail.drawn : detail.notDrawn}
        </Fact>
        {layer && <Fact term={detail.layer}>{layer.title}</Fact>}
        <Fact term={detail.dates}>{datesOf(story, messages, area)}</Fact>
        {shapes && (
          <Fact term={shapes.edge}>
            {area.ring ? shapes.edgeGiven(closedRing(area.ring).length - 1) : shapes.edgeOfLand}
          </Fact>
        )}
      </Facts>
      <ClaimsPart title={detail.statements} claims={claims} />
      <UnsaidPart id={area.id} />
    </>
  );
}
