import { describe, expect, it } from 'vitest';
import { showRelation } from '../../../src/parts/evidence/NotDrawn';
import { announcement } from '../../../src/parts/naming/announce';
import { cameraOn } from '../../../src/parts/naming/visibility';
import { holdsOn } from '../../../src/story/questions';
import { en } from '../../../src/text/en';
import { drawnRelations, hiddenBecause } from '../../../src/view/drawn';
import {
  atDate,
  goTo,
  moveCamera,
  type Step,
  select,
  showLayers,
  showPlaces,
  toggleLayer,
  togglePlace,
} from '../../../src/view/steps';
import { defaultView } from '../../../src/view/view';
import { openingStory } from '../story/files';

const story = openingStory();
const start = defaultView(story);
const said = (step: Step): string => announcement(story, en, start, step(start));
const [layer] = story.layers;
const [place] = story.places;
const [chapter] = story.chapters;
if (!layer || !place || !chapter) throw new Error('The story lacks a layer, a place or a chapter.');

describe('the live region', () => {
  it('names the layer or place that was turned on or off', () => {
    expect(said(toggleLayer(story, layer.id))).toBe(layer.on ? `${layer.title} hidden` : `${layer.title} shown`);
    expect(said(togglePlace(story, place.id))).toBe(`${place.name} hidden`);
  });

  it('announces the number if many change at once', () => {
    const all = story.layers.length;
    expect(said(showLayers(story, []))).toBe(`0 of ${all} layers shown`);
    expect(said(showPlaces(story, []))).toBe(`0 of ${story.places.length} places shown`);
  });

  it('names the only layer that is left on', () => {
    const every = showLayers(
      story,
      story.layers.map(({ id }) => id),
    )(start);
    const only = showLayers(story, [layer.id])(every);
    expect(announcement(story, en, every, only)).toBe(`Only ${layer.title} shown`);
  });

  it('says with a date how many relationships are drawn on it: none of a layer that is off', () => {
    const [relation] = story.relations;
    if (!relation) throw new Error('The story has no relation.');
    const only = showLayers(story, [relation.layer])(start);
    const day = '2026-01-05';
    const drawn = drawnRelations(story, { ...only, date: day });
    expect(drawn.length).toBeLessThan(story.relations.filter((one) => holdsOn(one, day)).length);
    expect(announcement(story, en, only, atDate(day)(only))).toBe(
      en.status.onDate(day, drawn.length, story.relations.length),
    );
  });

  it('names the selected entity, and announces the return to the overview', () => {
    const chosen = select({ kind: 'place', id: place.id });
    expect(said(chosen)).toBe(`${en.kinds.place}: ${place.name}`);
    expect(announcement(story, en, chosen(start), start)).toBe(en.status.overview);
  });

  it('says a chapter’s title, not its text', () => {
    expect(said(goTo(story, 'story', chapter.id))).toBe(chapter.title);
  });

  it('is silent while the map moves', () => {
    expect(said(moveCamera({ center: [0, 0], zoom: 3, bearing: 0, pitch: 0 }))).toBe('');
  });

  it('says once that the map was moved to a place', () => {
    const turn = moveCamera(cameraOn(place));
    expect(said(turn)).toBe(`Map moved to ${place.name}`);
    const there = turn(start);
    expect(announcement(story, en, there, moveCamera({ ...cameraOn(place), zoom: 4 })(there))).toBe('');
  });
});

describe('showing a relation that is not drawn', () => {
  it.each(story.relations)('shows all that $id needs, and leaves the rest as it was', (relation) => {
    const bare = { ...start, layers: [], places: [], date: '1900-01-01' };
    const shown = showRelation(story, relation)(bare);
    expect(hiddenBecause(relation, shown)).toEqual([]);
    expect(shown.layers).toEqual([relation.layer]);
    expect(shown.places).toHaveLength(relation.to === undefined ? 1 : 2);
  });
});
