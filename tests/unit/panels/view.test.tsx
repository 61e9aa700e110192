// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { stillHovered } from '../../../src/panels/frame/still-hovered';
import { KindSwatch } from '../../../src/parts/links/swatches';
import { titleOf, windowTitleOf } from '../../../src/parts/naming/title-of';
import { cameraOn, cameraOnMiddle, isVisibleFrom, positionsOf } from '../../../src/parts/naming/visibility';
import { en } from '../../../src/text/en';
import { detailTextsFor } from '../../../src/text/late/detail-texts';
import { mapSize } from '../../../src/view/screen';
import { goTo, select, showLayers, showPlaces, toggleLayer } from '../../../src/view/steps';
import { defaultView } from '../../../src/view/view';
import { panelAt, rendered } from '../component-driver';
import { appAt } from './test-app';

const { story } = appAt('#/explore');
const start = defaultView(story);
const size = { width: 984, height: 768 };
const chapter = story.chapters[1];
const relation = story.relations.find((one) => start.layers.includes(one.layer) && one.to !== undefined);
const place = story.places.find(({ offMap }) => !offMap);
const far = story.places.filter(({ offMap }) => offMap);
const [away] = far;
if (!chapter || !relation || !place || !away) throw new Error('The story lacks what these tests look at.');

describe('the title of the window', () => {
  it('names the current page, then the story', () => {
    expect(titleOf(story, start, en)).toBe(`${story.title} · ${en.product}`);
    expect(titleOf(story, select({ kind: 'place', id: place.id })(start), en)).toBe(`${place.name} · ${story.title}`);
    expect(titleOf(story, goTo(story, 'story', chapter.id)(start), en)).toBe(`${chapter.title} · ${story.title}`);
  });
});

describe('the title of a presentation’s window', () => {
  it('says so, with a card open as well', () => {
    const presented = goTo(story, 'present', chapter.id)(start);
    expect(windowTitleOf(story, presented, en)).toBe(`${chapter.title} · ${story.title} · ${en.present.region}`);
    const card = select({ kind: 'place', id: place.id })(presented);
    expect(windowTitleOf(story, card, en)).toContain(` · ${en.present.region}`);
    expect(windowTitleOf(story, start, en)).toBe(titleOf(story, start, en));
  });
});

describe('the hovered entity', () => {
  const onRelation = { kind: 'relation', id: relation.id } as const;
  const onPlace = { kind: 'place', id: place.id } as const;

  it('is no longer hovered when its mark is hidden or a chapter moves the map', () => {
    expect(stillHovered(story, start, toggleLayer(story, relation.layer)(start), onRelation)).toBe(false);
    expect(stillHovered(story, start, showPlaces(story, [])(start), onPlace)).toBe(false);
    expect(stillHovered(story, start, goTo(story, 'story', chapter.id)(start), onPlace)).toBe(false);
  });

  it('stays hovered while something else changes', () => {
    expect(stillHovered(story, start, showLayers(story, [relation.layer])(start), onRelation)).toBe(true);
    expect(stillHovered(story, start, showLayers(story, [])(start), onPlace)).toBe(true);
  });
});

describe('an entity that is drawn outside of the viewport', () => {
  afterEach(() => {
    mapSize.value = { width: 0, height: 0 };
  });
  /** The other side of the globe. */
  const elsewhere = `map=3/${-place.at[1]}/${place.at[0] > 0 ? place.at[0] - 180 : place.at[0] + 180}`;

  it('is described as outside of the view, with a button that turns the globe', () => {
    mapSize.value = size;
    for (const hash of [`#/explore?${elsewhere}&select=relation:${relation.id}`, `#/explore?select=place:${away.id}`]) {
      const page = panelAt(hash);
      expect(page.text).toContain(detailTextsFor(en).drawnOutside);
      page.getByRole('button', { name: detailTextsFor(en).turnThere });
    }
    expect(panelAt(`#/explore?select=relation:${relation.id}`).text).toContain(detailTextsFor(en).drawn);
  });

  it('is visible once the globe has turned there', () => {
    for (const one of story.relations) {
      const line = positionsOf(story, one);
      expect(line.some(isVisibleFrom(cameraOnMiddle(line), size)), one.id).toBe(true);
    }
    for (const one of story.places) expect(isVisibleFrom(cameraOn(one), size)(one.at)).toBe(true);
    const { center, zoom } = cameraOn(away);
    expect(panelAt(`#/explore?select=place:${away.id}&map=${zoom}/${center[1]}/${center[0]}`).text).not.toContain(
      detailTextsFor(en).drawnOutside,
    );
  });
});

describe('the swatch of a kind', () => {
  const ends = (direction: 'both' | 'forward' | 'none', to = relation.to) => {
    const swatch = <KindSwatch kind="trade" relations={[{ ...relation, direction, to }]} />;
    return rendered(appAt(''), swatch).element.querySelectorAll('g[transform]').length;
  };

  it('has its mark at each end where the map draws one', () => {
    expect(ends('forward')).toBe(1);
    expect(ends('both')).toBe(2);
    expect(ends('none')).toBe(2);
  });
});
