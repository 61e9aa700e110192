// @vitest-environment happy-dom

import { fireEvent, waitFor } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shareScrolling } from '../../../src/embed/share-scrolling';
import { en } from '../../../src/text/en';
import { frameTextsFor } from '../../../src/text/late/frame-texts';
import { openPanel, select } from '../../../src/view/steps';
import { inside } from '../component-driver';
import { appAt } from '../panels/test-app';

const texts = frameTextsFor(en);
const root = document.documentElement;

beforeEach(() => {
  vi.resetModules();
  document.body.innerHTML = '<div id="panel"><button>x</button></div><div id="stage" tabindex="0"></div>';
});
afterEach(() => {
  for (const name of ['data-embed', 'data-embed-panel']) root.removeAttribute(name);
});

const { happyDOM } = window as unknown as { happyDOM: { setURL: (address: string) => void } };
const goTo = (address: string) => happyDOM.setURL(address);

/** The page at an address, once its file for parts of the page is there. */
async function embeddedAt(search: string, hash = '#/explore') {
  goTo(`https://school.example/map/${search}${hash}`);
  const { startEmbedded } = await import('../../../src/embed/embedded');
  const app = appAt(hash);
  const stage = document.getElementById('stage') as HTMLElement;
  startEmbedded(app, stage, []);
  return { app, page: inside(document.body) };
}

describe('a part of the page', () => {
  it('has a link to the whole page at the same view', async () => {
    const { app, page } = await embeddedAt('?embed=map');
    const link = page.getByRole<HTMLAnchorElement>('link', { name: new RegExp(texts.openLarge) });
    expect(link.textContent).toContain(app.story.title);
    expect(link.target).toBe('_blank');
    app.store.act(select({ kind: 'place', id: 'seoul' }));
    await waitFor(() => expect(link.href).toBe('https://school.example/map/#/explore?select=place:seoul'));
  });

  it('is named for the layout before anything starts', async () => {
    goTo('https://school.example/map/?embed=panel');
    await import('../../../src/embed/embedded');
    expect(root.dataset['embed']).toBe('panel');
  });

  it('that there is not is reported, and the whole page shown', async () => {
    const { page } = await embeddedAt('?embed=globe');
    expect(root.dataset['embed']).toBe('whole');
    expect(page.getByRole('alert').textContent).toBe(texts.unknown('globe'));
  });

  it('is not shown where none is asked for', async () => {
    const { page } = await embeddedAt('');
    expect(root.dataset['embed']).toBe(undefined);
    expect(page.queryByRole('link')).toBeNull();
  });

  it('of an address without a chapter is the first chapter', async () => {
    const { app } = await embeddedAt('?embed=chapter');
    expect(app.store.view.value).toMatchObject({ mode: 'story', chapter: app.story.chapters[0]?.id });
  });

  it('says in the map alone what of the address cannot be used', async () => {
    const { page } = await embeddedAt('?embed=map', '#/explore?layers=nonsense');
    page.getByText(en.notices.dropped('only-strange-layers', 'nonsense'));
  });
});

it('the map alone has the panel while it shows the page of something, and then takes the focus back', async () => {
  const { app, page } = await embeddedAt('?embed=map');
  const isShown = () => root.hasAttribute('data-embed-panel');
  expect(isShown()).toBe(false);
  app.store.act(select({ kind: 'place', id: 'seoul' }));
  expect(isShown()).toBe(true);
  page.getByRole('button', { name: 'x' }).focus();
  app.store.act(select(undefined));
  expect(isShown()).toBe(false);
  expect(document.activeElement).toBe(document.getElementById('stage'));
  app.store.act(openPanel('names'));
  expect(isShown()).toBe(true);
});

describe('in a frame, the wheel over the map', () => {
  function framedMap() {
    const stage = document.body.appendChild(document.createElement('div'));
    const map = stage.appendChild(document.createElement('div'));
    const zoomed = vi.fn();
    shareScrolling(stage, [map], en);
    map.addEventListener('wheel', zoomed);
    /** How often the map has got a turn of the wheel. */
    const turn = (options: WheelEventInit = {}) => {
      const event = new WheelEvent('wheel', { deltaY: 100, bubbles: true });
      // The environment's own event has no keys.
      for (const [name, value] of Object.entries(options)) Object.defineProperty(event, name, { value });
      map.dispatchEvent(event);
      return zoomed.mock.calls.length;
    };
    return { stage, map, turn, hint: () => stage.querySelector<HTMLElement>('.frame-hint') };
  }

  it('scrolls the page around it, and says how to zoom', () => {
    const { turn, hint } = framedMap();
    expect(hint()?.hidden).toBe(true);
    expect(turn()).toBe(0);
    expect(hint()?.hidden).toBe(false);
    expect([texts.wheel, texts.wheelMac]).toContain(hint()?.textContent);
  });

  it('zooms with Ctrl', () => {
    expect(framedMap().turn({ ctrlKey: true })).toBe(1);
  });

  it('zooms once the map was pressed, until the pointer leaves it', () => {
    const { stage, map, turn, hint } = framedMap();
    turn();
    fireEvent.pointerDown(map);
    expect(hint()?.hidden).toBe(true);
    expect(turn()).toBe(1);
    expect(turn()).toBe(2);
    fireEvent(stage, new Event('pointerleave'));
    expect(turn()).toBe(2);
  });

  it('scrolls again when the reader works elsewhere', () => {
    const { map, turn } = framedMap();
    fireEvent.pointerDown(map);
    window.dispatchEvent(new Event('blur'));
    expect(turn()).toBe(0);
  });
});
