import { describe, expect, it } from 'vitest';
import { reachOf, shareAddress } from '../../../src/parts/share/share-address';
import { viewOf } from '../../../src/view/url';
import { openingStory } from '../story/files';

const story = openingStory();
const HOST = 'https://school.example/map/';
const shared = (hash: string, page = HOST) => shareAddress(story, viewOf(story, hash).view, page);
const [chapter] = story.chapters;
const place = story.places[0]?.id;

describe('the address that is shared', () => {
  it.each([
    ['the page itself, where the view is that of the page', '#/explore', ''],
    [
      'a view, without what it has by default',
      `#/explore?select=place:${place}&step=0`,
      `#/explore?select=place:${place}`,
    ],
    ['not the reader’s colours', `#/explore?theme=projector&select=place:${place}`, `#/explore?select=place:${place}`],
    ['a chapter', `#/story/${chapter?.id}`, `#/story/${chapter?.id}`],
    ['another story, which the page does not open by itself', '#/explore?story=other', '#/explore?story=other'],
  ])('is %s', (_, hash, end) => {
    expect(shared(hash)).toBe(HOST + end);
  });

  it('is the chapter to read at each stop of a presentation, at its beginning', () => {
    for (const { id, build, ask } of story.chapters)
      for (let step = 0; step <= build.length + (ask ? 2 : 0); step++)
        expect(shared(`#/present/${id}?step=${step}`)).toBe(`${HOST}#/story/${id}`);
  });

  it('keeps what the presenter has changed of the chapter', () => {
    const hash = `#/present/${chapter?.id}?select=place:${place}&date=1953-07-27`;
    expect(shared(hash)).toBe(`${HOST}#/story/${chapter?.id}?select=place:${place}&date=1953-07-27`);
  });

  it('is on the page of its language, without another hash or query of it', () => {
    expect(shared('#/explore', `${HOST}ko/?utm=1#/story/x`)).toBe(`${HOST}ko/`);
  });

  it('is one that leads to the same view', () => {
    for (const hash of [`#/explore?select=place:${place}&map=4/35/128`, `#/story/${chapter?.id}?places=${place}`]) {
      const { view } = viewOf(story, hash);
      expect(viewOf(story, new URL(shared(hash)).hash).view).toEqual(view);
    }
  });
});

describe('who can open an address', () => {
  it.each([
    ['https://school.example/', 'anybody'],
    ['http://192.168.0.7:8080/', 'anybody'],
    ['http://localhost:5173/', 'here'],
    ['http://map.localhost/', 'here'],
    ['http://127.0.0.1:4173/', 'here'],
    ['http://[::1]/', 'here'],
    ['file:///home/teacher/map.html', 'nobody'],
  ])('%s: %s', (address, reach) => {
    expect(reachOf(address)).toBe(reach);
  });
});
