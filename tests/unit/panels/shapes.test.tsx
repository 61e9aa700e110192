// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { describeMap } from '../../../src/app/map-description';
import { Panel } from '../../../src/panels/frame/Panel';
import { documentsOf } from '../../../src/panels/search/documents';
import { LegendLines } from '../../../src/parts/lists/MapLegend';
import { en } from '../../../src/text/en';
import { shapeTextsFor } from '../../../src/text/late/shape-texts';
import { FIXTURES } from '../../fixtures/anywhere';
import { inside, linked, rendered } from '../component-driver';
import { appWith, appAt as builtIn } from './test-app';

const story = FIXTURES.find(({ id }) => id === 'ways-and-areas');
if (!story) throw new Error('There is no story with shapes.');
const texts = shapeTextsFor(en, story.sources);
const appAt = (hash: string) => appWith(story, hash);
const panelAt = (hash: string) => {
  const app = appAt(hash);
  return rendered(app, <Panel app={app} />);
};

describe('the page of a relation with a way', () => {
  it('lists its points in order, each with what it is based on', () => {
    const page = panelAt('#/explore?select=relation:tie-1');
    const part = page.getByRole('heading', { level: 3, name: texts.way }).closest('section') as HTMLElement;
    const points = inside(part).getAllByRole('listitem');
    expect(points.map(({ textContent }) => textContent?.replace(/ ¶.*/, ''))).toEqual([
      'Blue buoy',
      '12.65° N, 43.25° E',
      'Aden',
      'Shell bank',
    ]);
    for (const point of points) expect(point.textContent).toContain('¶ 1');
    expect(linked(inside(part), 'place')).toEqual(['aden']);
  });

  it('has no such part for a relation without one', () => {
    expect(panelAt('#/explore?select=relation:tie-3').queryByRole('heading', { name: texts.way })).toBeNull();
  });
});

describe('the description of the map', () => {
  it('says by way of what a line runs, and which areas there are', () => {
    const stage = document.createElement('div');
    describeMap(appAt('#/explore'), stage);
    expect(stage.textContent).toContain(
      'Jeddah and Salalah, by way of Blue buoy, 12.65° N, 43.25° E, Aden and Shell bank: Date boat',
    );
    expect(stage.textContent).toContain('Areas: Kite area (area), Shell field (area that is claimed) and Harvest land');
  });

  it('names no area whose layer is off', () => {
    const stage = document.createElement('div');
    describeMap(appAt('#/explore?layers=dialogue'), stage);
    expect(stage.textContent).not.toContain('Shell field');
  });
});

describe('the legend', () => {
  it('says what rings on lines are, and names the areas', () => {
    const app = appAt('#/explore');
    const { text } = rendered(app, <LegendLines view={app.store.view.value} labelled={undefined} />);
    expect(text).toContain(texts.rings);
    for (const { name } of story.areas) expect(text).toContain(name);
  });
});

describe('an area', () => {
  it('has a page with what is said, and by whom', () => {
    const page = panelAt('#/explore?select=area:shell-field');
    page.getByRole('heading', { level: 2, name: 'Shell field' });
    expect(page.text).toContain('Invented: Shell field.');
    expect(page.text).toContain('This is invented.');
    page.getByText(texts.edgeGiven(5));
  });

  it('whose layer is off says so, and can be shown', () => {
    const app = appAt('#/explore?layers=dialogue&select=area:shell-field');
    const page = rendered(app, <Panel app={app} />);
    expect(page.text).toContain(en.notDrawn.layerOff('Kind: trade'));
    page.getByRole('button', { name: en.notDrawn.show }).click();
    expect(app.store.view.value.layers).toContain('trade');
  });

  it('is in the overview and in the search', () => {
    expect(linked(panelAt('#/explore'), 'area')).toEqual(story.areas.map(({ id }) => id));
    const found = documentsOf(story, appAt('#/explore').messages).filter(({ kind }) => kind === 'area');
    expect(found.map(({ title }) => title)).toEqual(story.areas.map(({ name }) => name));
  });

  it('is on the page of the statement that it rests on', () => {
    expect(linked(panelAt('#/explore?select=claim:invented'), 'area')).toEqual(story.areas.map(({ id }) => id));
  });
});

describe('a story without shapes', () => {
  it('says that its lines are no routes; one with ways says which are', () => {
    expect(builtIn('#/explore').messages.about.schematic).toBe(en.about.schematic);
    expect(appAt('#/explore').messages.about.schematic).toBe(texts.schematic);
  });
});
