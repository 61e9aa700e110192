import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../src/text/en';
import { openingStory } from '../unit/story/files';
import { type App, openApp } from './driver';

/** Each part of the story's depth, walked with Tab, Enter and Escape alone, from the overview and back to it. */

const story = openingStory();
/** More tab stops than any page has before the searched element. */
const FAR = 250;

let app: App;
beforeAll(async () => {
  app = await openApp({ webgl: false });
  await app.mapIs('figure');
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.goTo('#/explore');
  await app.page.getByRole('heading', { level: 1, name: story.title }).waitFor();
});

const press = (key: string) => app.page.keyboard.press(key);
/** Whether the focused element matches a selector. */
const isOn = (selector: string) => app.page.evaluate((expected) => document.activeElement?.matches(expected), selector);
/** Presses Tab until an element of the panel that matches a selector has the focus; returns the entity that it selects. */
async function tabTo(selector: string): Promise<string> {
  for (let stop = 0; stop < FAR; stop++) {
    await press('Tab');
    if (await isOn(`#panel ${selector}`)) {
      return app.page.evaluate(() => document.activeElement?.getAttribute('data-entity') ?? '');
    }
  }
  throw new Error(`No stop of the tab key is ${selector}`);
}
/** When a page opens, its heading gets the focus, so that a screen reader begins there. */
const atHeading = () => app.page.waitForFunction(() => document.activeElement?.matches('#panel [data-heading]'));
const selected = (entity: string) =>
  app.page.waitForFunction((expected) => decodeURIComponent(location.hash).includes(`select=${expected}`), entity);

/** Opens the first element of the panel that matches a selector; returns its entity. */
async function openBy(selector: string): Promise<string> {
  const entity = await tabTo(selector);
  await press('Enter');
  await selected(entity);
  await atHeading();
  return entity;
}

/** The links of the overview to the pages of the whole. */
const linkTo = (panel: 'voices' | 'matrix' | 'source') => `a[href*="panel=${panel}"]`;

describe('by keyboard alone', () => {
  it.each(['voices', 'source'] as const)('%s: to a claim, to an entity based on it, and back', async (panel) => {
    await tabTo(linkTo(panel));
    await press('Enter');
    await app.page.getByRole('heading', { level: 2, name: en.panels[panel].title }).waitFor();
    await atHeading();
    const claim = await openBy('[data-entity^="claim:"]');
    // Its mark on the map is one of the things that are based on it, or a place that it is about.
    await openBy(':is([data-entity^="relation:"], [data-entity^="place:"], [data-entity^="event:"])');
    await press('Escape');
    await app.page.getByRole('heading', { level: 2, name: en.panels[panel].title }).waitFor();
    // At the element that had the focus before.
    await app.page.waitForFunction(
      (expected) => document.activeElement?.getAttribute('data-entity') === expected,
      claim,
    );
    await press('Escape');
    await app.page.getByRole('heading', { level: 1, name: story.title }).waitFor();
    expect(await app.hash()).toBe('#/explore');
  });

  it('the matrix: to a cell, to all that relates the two, and back', async () => {
    await tabTo(linkTo('matrix'));
    await press('Enter');
    await atHeading();
    await tabTo('[data-cell]');
    for (let step = 0; !(await isOn('[data-entity^="pair:"]')); step++) {
      if (step > story.places.length) throw new Error('No cell of the first row is a pair');
      await press('ArrowRight');
    }
    await press('Enter');
    await app.page.waitForFunction(() => location.hash.includes('select=pair:'));
    await atHeading();
    await tabTo('[data-entity^="claim:"]');
    await press('Enter');
    await app.page.waitForFunction(() => location.hash.includes('select=claim:'));
    await press('Escape');
    await app.page.waitForFunction(() => document.activeElement?.matches('[data-cell]'));
  });

  it('a place’s page: to its relations with another place, and to its open questions', async () => {
    await openBy('[data-entity^="place:"]');
    await openBy('[data-entity^="pair:"]');
    await press('Escape');
    await app.page.getByRole('heading', { level: 1, name: story.title }).waitFor();
  });

  it('the card of a name, by the search', async () => {
    await press('/');
    await app.page.getByRole('combobox').waitFor();
    await app.page.keyboard.type('dokdo');
    await press('Enter');
    await selected('name:liancourt');
    await atHeading();
    await app.page.getByText(en.names.context, { exact: false }).first().waitFor();
    await press('Escape');
    await app.page.getByRole('heading', { level: 1, name: story.title }).waitFor();
  });
});
