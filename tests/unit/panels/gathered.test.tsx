// @vitest-environment happy-dom

import { signal } from '@preact/signals';
import { fireEvent } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeMap } from '../../../src/app/map-description';
import { mapSceneOf } from '../../../src/app/map-scene';
import { LineChoice } from '../../../src/panels/over-map/LineChoice';
import type { App } from '../../../src/parts/app-context';
import { Gathered } from '../../../src/parts/lists/Gathered';
import { LegendLines } from '../../../src/parts/lists/MapLegend';
import { Relationships } from '../../../src/parts/lists/Relationships';
import { en } from '../../../src/text/en';
import { choice, hovered } from '../../../src/view/focus';
import { mapSize } from '../../../src/view/screen';
import { select, showLayers } from '../../../src/view/steps';
import { inside, rendered } from '../component-driver';
import { madeStory } from '../made-story';
import { appWith } from './test-app';

const story = madeStory(400);

beforeEach(() => {
  mapSize.value = { width: 984, height: 768 };
});
afterEach(() => {
  mapSize.value = { width: 0, height: 0 };
  choice.value = undefined;
  hovered.value = undefined;
});

const appAt = (hash: string): App => appWith(story, hash);
const sceneOf = (app: App) => mapSceneOf(app, { base: './', windowWidth: signal(1366), covered: signal([]) });

function gatheringOf({ gathered }: App) {
  if (!gathered) throw new Error('Nothing is gathered.');
  return gathered.now.value.gathering;
}

function largestOf(app: App) {
  const [largest] = [...gatheringOf(app).bundles.values()].sort((a, b) => b.relations.length - a.relations.length);
  if (!largest) throw new Error('There is no bundle.');
  return largest;
}

const press = { beside: false, lines: [], at: { x: 400, y: 300 } };

describe('a press on the map of a crowded story', () => {
  it('on a bundle asks which of its relations is meant, and selects it', () => {
    const app = appAt('#/explore');
    const bundle = largestOf(app);
    const page = rendered(app, <LineChoice app={app} />);
    sceneOf(app).handlers.choose({ kind: 'relation', id: bundle.id }, press);
    return Promise.resolve().then(() => {
      const dialog = inside(page.getByRole('dialog', { name: en.gathered.relations(bundle.relations.length) }));
      for (const { title } of bundle.relations) dialog.getByRole('button', { name: new RegExp(`^${title}\\b`) });
      const last = bundle.relations.at(-1);
      fireEvent.click(dialog.getByRole('button', { name: new RegExp(`^${last?.title}\\b`) }));
      expect(app.store.view.value.select).toEqual({ kind: 'relation', id: last?.id });
    });
  });

  it('near several lines asks for all their relations', () => {
    const app = appAt('#/explore');
    const [a, b] = [...gatheringOf(app).bundles.values()];
    if (!a || !b) throw new Error('There are too few bundles.');
    const lines = [a, b].map(({ id }) => ({ kind: 'relation' as const, id }));
    sceneOf(app).handlers.choose(undefined, { ...press, lines });
    expect(choice.value?.lines.map(({ id }) => id)).toEqual([...a.relations, ...b.relations].map(({ id }) => id));
  });

  it('on a group of places moves the camera nearer, until they are places of their own', () => {
    const app = appAt('#/explore');
    const scene = sceneOf(app);
    const [group] = [...gatheringOf(app).groups.values()];
    const [place] = group?.places ?? [];
    if (!group || !place) throw new Error('There is no group.');
    for (let presses = 0; presses < 6; presses++) {
      const mark = gatheringOf(app).markOf.get(place.id);
      if (mark === place.id) break;
      const { zoom } = scene.content.value.camera;
      scene.handlers.choose({ kind: 'place', id: mark ?? '' }, press);
      expect(scene.content.value.camera.zoom).toBeGreaterThan(zoom);
    }
    expect(gatheringOf(app).markOf.get(place.id)).toBe(place.id);
  });
});

describe('what the map of a crowded story draws', () => {
  it('has features for some dozens of lines, whichever layer is switched, and the same layers', () => {
    const app = appAt('#/explore');
    const scene = sceneOf(app);
    const styles = story.layers.map(({ id }) => {
      app.store.act(
        showLayers(
          story,
          story.layers.map((layer) => layer.id).filter((other) => other !== id),
        ),
      );
      return scene.content.value.style;
    });
    for (const { layers, sources } of styles) {
      expect(layers.map(({ id, type }) => `${id} ${type}`)).toEqual(
        styles[0]?.layers.map(({ id, type }) => `${id} ${type}`),
      );
      for (const [name, source] of Object.entries(sources)) {
        if (!name.startsWith('story/') || source.type !== 'geojson') continue;
        const { data } = source;
        expect(typeof data === 'object' && data.type === 'FeatureCollection' && data.features.length).toBeLessThan(200);
      }
    }
  });

  it('highlights the bundle of a relation that the pointer is on in a list', () => {
    const app = appAt('#/explore');
    const bundle = largestOf(app);
    const scene = sceneOf(app);
    hovered.value = { kind: 'relation', id: bundle.relations[0]?.id ?? '' };
    expect(scene.content.value.states.get(`relation:${bundle.id}`)).toMatchObject({ hover: true });
  });

  it('draws a selected relation itself, over the others, which recede', () => {
    const app = appAt('#/explore');
    const bundle = largestOf(app);
    const [relation] = bundle.relations;
    if (!relation) throw new Error('The bundle is empty.');
    app.store.act(select({ kind: 'relation', id: relation.id }));
    const { drawn } = gatheringOf(app);
    expect(drawn.relations.at(-1)?.id).toBe(relation.id);
    const { states } = sceneOf(app).content.value;
    expect(states.get(`relation:${relation.id}`)).toBeUndefined();
    for (const { id } of drawn.relations.slice(0, -1))
      expect(states.get(`relation:${id}`)).toMatchObject({ receded: true });
  });
});

describe('the words of a crowded story', () => {
  it('describe what the map draws, line for line', () => {
    const app = appAt('#/explore');
    const stage = document.createElement('div');
    describeMap(app, stage);
    const { drawn, bundles } = gatheringOf(app);
    const lines = inside(stage)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent ?? '');
    expect(lines).toHaveLength(drawn.relations.length);
    for (const { relations } of bundles.values())
      expect(lines.some((line) => line.endsWith(`: ${en.gathered.relations(relations.length)}`))).toBe(true);
    expect(stage.textContent).toContain(en.gathered.note(400, drawn.relations.length));
  });

  it('list the bundles in the panel, the largest first, each of which opens the same choice', () => {
    const app = appAt('#/explore');
    const page = rendered(app, <Gathered />);
    const [first] = page.getAllByRole('button');
    const bundle = largestOf(app);
    expect(first?.textContent).toContain(en.gathered.relations(bundle.relations.length));
    if (first) fireEvent.click(first);
    expect(choice.value?.lines).toHaveLength(bundle.relations.length);
  });

  it('say in the legend what the look of several layers means', () => {
    const app = appAt('#/explore');
    const page = rendered(
      app,
      <ul>
        <LegendLines view={app.store.view.value} labelled={new Set()} />
      </ul>,
    );
    page.getByText(en.gathered.several);
    // Not the hundreds of lines that have no label.
    expect(page.getAllByRole('listitem')).toHaveLength(1 + story.layers.length);
  });

  it('begin a list of hundreds with its first rows, and show the rest when asked', async () => {
    const crowd = madeStory(1000);
    const page = rendered(appWith(crowd, '#/explore'), <Relationships />);
    const rows = () => page.queryAllByRole('link');
    expect(rows()).toHaveLength(20 * crowd.layers.length);
    const [layer] = crowd.layers;
    const own = crowd.relations.filter((relation) => relation.layer === layer?.id).length;
    const [more] = page.getAllByRole('button', { name: en.rows.rest(own) });
    if (more) fireEvent.click(more);
    await Promise.resolve();
    expect(rows()).toHaveLength(20 * (crowd.layers.length - 1) + own);
    expect(document.activeElement).toBe(rows()[20]);
  });
});
