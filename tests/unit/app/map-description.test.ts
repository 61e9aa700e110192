// @vitest-environment happy-dom
import { getByRole, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { describeMap } from '../../../src/app/map-description';
import type { App } from '../../../src/parts/app-context';
import { MAP_DESCRIPTION } from '../../../src/style/map-renderer';
import { en } from '../../../src/text/en';
import { drawnRelations } from '../../../src/view/drawn';
import { atDate, moveCamera, select, showLayers, showPlaces } from '../../../src/view/steps';
import { moveByStops, stopsOf } from '../../../src/view/stops';
import { appAt } from '../panels/test-app';

const { story } = appAt('');

/** The description at the map. */
function describedAt(hash: string) {
  const app = appAt(hash);
  const stage = document.createElement('div');
  describeMap(app, stage);
  const description = getByRole(stage, 'region', { name: en.status.mapContents });
  return {
    app,
    description,
    lines: () =>
      within(description)
        .queryAllByRole('listitem')
        .map(({ textContent }) => textContent),
  };
}

/** Each drawn relation and no other, by its title and the names of its ends. */
function expectDrawn(lines: readonly string[], { store }: App): void {
  const ids = drawnRelations(story, store.view.value);
  const drawn = story.relations.filter(({ id }) => ids.includes(id));
  const name = (id: string | undefined) => story.places.find((place) => place.id === id)?.name;
  const told = drawn.map(({ from, to, direction, title }) => {
    const ends = to === undefined ? name(from) : en.ends[direction].spoken(name(from), name(to)).join('');
    return `${ends}: ${title}`;
  });
  expect([...lines].sort()).toEqual(told.sort());
}

describe('the words beside the map', () => {
  it('are what both renderers name as its description', () => {
    expect(describedAt('#/explore').description.id).toBe(MAP_DESCRIPTION);
  });

  it('say each drawn line while a user explores, whatever is switched', () => {
    const { app, lines, description } = describedAt('#/explore');
    const [relation] = story.relations.filter(({ to }) => to !== undefined);
    if (!relation) throw new Error('The story has no line.');
    expectDrawn(lines(), app);
    expect(lines().length).toBeGreaterThan(3);
    for (const step of [
      showLayers(story, [relation.layer]),
      atDate('2025-10-01'),
      atDate(undefined),
      showLayers(
        story,
        story.layers.map(({ id }) => id),
      ),
      showPlaces(story, [relation.from]),
      showLayers(story, []),
    ]) {
      app.store.act(step);
      expectDrawn(lines(), app);
    }
    expect(lines()).toEqual([]);
    expect(description.textContent).toContain(
      en.status.mapShows(
        story.places.filter(({ id }) => id === relation.from).map(({ name }) => name),
        0,
      ),
    );
  });

  it('say at each step of a presentation what the class sees', () => {
    const { app, lines } = describedAt(`#/present/${story.chapters[0]?.id}`);
    let filled = 0;
    for (let at = 0; at < stopsOf(story).length; at++) {
      expectDrawn(lines(), app);
      if (lines().length > 0) filled++;
      app.store.act(moveByStops(story, 'present', 1));
    }
    expect(filled).toBeGreaterThan(story.chapters.length / 2);
  });

  it('begin with the relations that the selection lights', () => {
    const { app, lines } = describedAt('#/explore');
    const last = story.relations.findLast(({ id }) => drawnRelations(story, app.store.view.value).includes(id));
    if (!last) throw new Error('Nothing is drawn.');
    app.store.act(select({ kind: 'relation', id: last.id }));
    expect(lines()[0]).toContain(last.title);
  });

  it('stay the same elements while the map moves: a screen reader would begin again', () => {
    const { app, description } = describedAt('#/explore');
    const before = description.firstElementChild;
    app.store.act(moveCamera({ center: [0, 0], zoom: 3, bearing: 0, pitch: 0 }));
    expect(description.firstElementChild).toBe(before);
  });
});
